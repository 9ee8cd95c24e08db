"""A PDF with files attached, sealed with a passphrase (AES-256)."""

import io
from collections.abc import Iterable

from pikepdf import AttachedFileSpec, Encryption, Name, Pdf


def sealed_pdf(cover: bytes, files: Iterable[tuple[str, str, bytes]], passphrase: str) -> bytes:
    """The cover with the files attached; nobody sees either without the passphrase.

    Args:
        cover: a PDF.
        files: name, media type and bytes of each.
        passphrase: opens it.
    """
    out = io.BytesIO()
    with Pdf.open(io.BytesIO(cover)) as pdf:
        if "/Metadata" in pdf.Root:
            del pdf.Root.Metadata  # it claims PDF/A, which knows no encryption
        for name, media_type, data in files:
            pdf.attachments[name] = AttachedFileSpec(pdf, data, filename=name, mime_type=media_type)
        pdf.Root.PageMode = Name.UseAttachments
        pdf.save(out, encryption=Encryption(owner=passphrase, user=passphrase, R=6, aes=True))
    return out.getvalue()
