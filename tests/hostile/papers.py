"""Papers that want to do harm: PDFs written by hand and pictures, and honest ones that were bent."""

import io
import random
import struct
import zlib
from collections.abc import Iterator, Mapping

import pikepdf
from PIL import Image

PIXELS = 30_000
PASSWORD = "sesame"


def pdf(objects: Mapping[int, bytes], *, root: int = 1) -> bytes:
    """A PDF of these objects."""
    out, places = bytearray(b"%PDF-1.7\n"), {}
    for number, body in objects.items():
        places[number] = len(out)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start, most = len(out), max(objects) + 1
    out += b"xref\n0 %d\n0000000000 65535 f \n" % most
    for number in range(1, most):
        out += b"%010d 00000 %s \n" % (
            places.get(number, 0),
            b"n" if number in places else b"f",
        )
    out += b"trailer\n<< /Size %d /Root %d 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (most, root, start)
    return bytes(out)


def stream(data: bytes, more: bytes = b"", *, flate: bool = False) -> bytes:
    body = zlib.compress(data, 9) if flate else data
    kind = b"/Filter /FlateDecode " if flate else b""
    return b"<< %s%s /Length %d >>\nstream\n%s\nendstream" % (kind, more, len(body), body)


def sheet(
    content: bytes,
    *,
    box: bytes = b"[0 0 612 792]",
    resources: bytes = b"",
    more: Mapping[int, bytes] | None = None,
    catalog: bytes = b"",
    page: bytes = b"",
    flate: bool = False,
) -> bytes:
    """A PDF of one page."""
    return pdf(
        {
            1: b"<< /Type /Catalog /Pages 2 0 R %s >>" % catalog,
            2: b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            3: b"<< /Type /Page /Parent 2 0 R /MediaBox %s /Resources << %s >> /Contents 4 0 R %s >>"
            % (box, resources, page),
            4: stream(content, flate=flate),
            **(more or {}),
        }
    )


def honest() -> bytes:
    """A page with a line and words on it."""
    font = b"/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>"
    return sheet(
        b"BT /F 24 Tf 72 700 Td (Please delete my data) Tj ET 72 690 300 1 re f", resources=font
    )


def laughter() -> bytes:
    """Forms in forms: sixteen of each in the one above, so that the page would take for ever."""
    more = {}
    for number in range(5, 13):
        below = (
            b"/F Do " * 16
            if number < 12
            else b"0 0 600 700 re f 1 0 0 RG 3 w 0 0 m 600 700 l S " * 9
        )
        inner = b"/Resources << /XObject << /F %d 0 R >> >>" % (number + 1) if number < 12 else b""
        more[number] = stream(
            below, b"/Type /XObject /Subtype /Form /BBox [0 0 612 792] %s" % inner
        )
    return sheet(b"/F Do " * 16, resources=b"/XObject << /F 5 0 R >>", more=more)


def _zeros(megabytes: int) -> bytes:
    """So many megabytes of nothing, packed: one block that was packed once, again and again."""
    packed = zlib.compressobj(9)
    first = packed.compress(bytes(2**20)) + packed.flush(zlib.Z_FULL_FLUSH)
    again = packed.compress(bytes(2**20)) + packed.flush(zlib.Z_FULL_FLUSH)
    return first + again * (megabytes - 1)


def picture_bomb() -> bytes:
    """A picture of 900 megapixels in a few kilobytes."""
    told = b"/Type /XObject /Subtype /Image /Width %d /Height %d /ColorSpace /DeviceGray " % (
        PIXELS,
        PIXELS,
    )
    body = packed_stream(_zeros(900), told + b"/BitsPerComponent 8 /Filter /FlateDecode")
    return sheet(
        b"q 600 0 0 700 0 0 cm /Im Do Q", resources=b"/XObject << /Im 5 0 R >>", more={5: body}
    )


def packed_stream(data: bytes, told: bytes) -> bytes:
    return b"<< %s /Length %d >>\nstream\n%s\nendstream" % (told, len(data), data)


def stream_bomb() -> bytes:
    """A content stream that grows to two gigabytes in two steps."""
    twice = zlib.compress(_zeros(2048), 9)
    return pdf(
        {
            1: b"<< /Type /Catalog /Pages 2 0 R >>",
            2: b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            3: b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R >>",
            4: packed_stream(twice, b"/Filter [/FlateDecode /FlateDecode]"),
        }
    )


def with_password() -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(honest())) as made:
        made.save(out, encryption=pikepdf.Encryption(owner=PASSWORD, user=PASSWORD))
    return out.getvalue()


def scripted() -> bytes:
    """A script at the opening, a program to start, a page from elsewhere."""
    deeds = (
        b"<< /S /JavaScript /JS (app.alert\\(1\\); while \\(true\\) {}) "
        b"/Next << /S /Launch /F (/bin/sh) /Next << /S /URI /URI (http://127.0.0.1:9/) >> >> >>"
    )
    return sheet(
        b"0 0 100 100 re f",
        catalog=b"/OpenAction %s /AcroForm << /XFA (x) >>" % deeds,
        page=b"/AA << /O %s >>" % deeds,
    )


def papers() -> Iterator[tuple[str, bytes]]:
    """PDFs by what is wrong with them."""
    yield "laughter.pdf", laughter()
    yield "picture-bomb.pdf", picture_bomb()
    yield "stream-bomb.pdf", stream_bomb()
    yield "password.pdf", with_password()
    yield "scripted.pdf", scripted()
    yield "truncated.pdf", honest()[:300]
    yield "half.pdf", honest()[: len(honest()) // 2]
    yield "nothing.pdf", b"%PDF-1.7\n"
    yield "no-pdf.pdf", b"MZ" + bytes(500)
    for name, box in {
        "giant": b"[0 0 1e9 1e9]",
        "wide": b"[0 0 14400000 1]",
        "infinite": b"[0 0 1e400 1e400]",
        "negative": b"[9 9 -99999 -99999]",
        "empty": b"[0 0 0 0]",
        "no-numbers": b"[/a /b (c) null]",
    }.items():
        yield f"{name}.pdf", sheet(b"0 0 9999999 9999999 re f", box=box)
    yield "unit.pdf", sheet(b"0 0 9 9 re f", page=b"/UserUnit 1e8")
    yield "deep-array.pdf", sheet(b"0 0 9 9 re f", page=b"/X " + b"[" * 100_000 + b"]" * 100_000)
    yield "deep-saves.pdf", sheet(b"q " * 2_000_000 + b"0 0 9 9 re f", flate=True)
    yield "long-path.pdf", sheet(b"0 0 m " + b"600 9 l 0 700 l " * 400_000 + b"S", flate=True)
    yield "dashes.pdf", sheet(b"[0.0001 0.0001] 0 d 9 w 0 0 m 600 700 l S " * 500, flate=True)
    yield (
        "self-form.pdf",
        sheet(
            b"/F Do",
            resources=b"/XObject << /F 5 0 R >>",
            more={
                5: stream(
                    b"/F Do /F Do",
                    b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] "
                    b"/Resources << /XObject << /F 5 0 R >> >>",
                )
            },
        ),
    )
    yield (
        "self-pages.pdf",
        pdf(
            {
                1: b"<< /Type /Catalog /Pages 2 0 R >>",
                2: b"<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 99999999 /Parent 2 0 R >>",
            }
        ),
    )
    yield (
        "self-type3.pdf",
        sheet(
            b"BT /F 12 Tf (aaaaaaaa) Tj ET",
            resources=b"/Font << /F 5 0 R >>",
            more={
                5: b"<< /Type /Font /Subtype /Type3 /FontBBox [0 0 9 9] /FontMatrix [1 0 0 1 0 0] "
                b"/CharProcs << /a 6 0 R >> /Encoding << /Differences [97 /a] >> /FirstChar 97 "
                b"/LastChar 97 /Widths [9] /Resources << /Font << /F 5 0 R >> >> >>",
                6: stream(b"BT /F 12 Tf (aaaa) Tj ET"),
            },
        ),
    )
    yield "many-pages.pdf", _many_pages()


def _many_pages() -> bytes:
    return pdf(
        {
            1: b"<< /Type /Catalog /Pages 2 0 R >>",
            2: b"<< /Type /Pages /Kids [%s] /Count 200000 >>" % (b"3 0 R " * 200_000),
            3: b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] >>",
        }
    )


def _png(width: int, height: int, rows: bytes) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def picture(kind: str, size: tuple[int, int] = (300, 200)) -> bytes:
    """An honest picture."""
    out = io.BytesIO()
    Image.effect_noise(size, 40).convert("RGB").save(out, kind)
    return out.getvalue()


def pictures() -> Iterator[tuple[str, bytes]]:
    """Pictures by what is wrong with them."""
    yield "bomb.png", _png(PIXELS, PIXELS, _zeros(90))
    yield "claims.png", _png(2**31 - 1, 2**31 - 1, zlib.compress(bytes(1000)))
    yield "short.png", _png(5000, 5000, zlib.compress(bytes(1000)))
    yield "words.png", _png(10, 10, b"")[:33] + b"\x00\xff\xff\xff" + b"zTXt" + bytes(9000)
    yield "claims.gif", b"GIF89a" + struct.pack("<HHBBB", 65535, 65535, 0xF7, 0, 0) + bytes(900)
    yield "claims.bmp", b"BM" + struct.pack("<IHHIIiiHH", 99, 0, 0, 54, 40, 2**30, 2**30, 1, 24)
    yield "half.jpg", picture("JPEG")[:4000]
    yield "half.webp", picture("WEBP")[:4000]
    yield (
        "loop.tif",
        b"II*\x00\x08\x00\x00\x00" + struct.pack("<HHHII", 1, 256, 3, 1, 9) + b"\x08\0\0\0",
    )
    yield "program.png", b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n(x) run\n"
    yield "pdf.jpg", b"\xff\xd8\xff" + honest()
    yield "zero.png", _png(0, 0, b"")
    yield "nothing.jpg", b" "


def bent(rng: random.Random) -> tuple[str, bytes]:
    """An honest paper with bytes changed, cut out or doubled."""
    name, data = rng.choice(_HONEST)
    bytes_of = bytearray(data)
    for _ in range(rng.choice((1, 3, 20, 200))):
        at = rng.randrange(len(bytes_of))
        match rng.randrange(3):
            case 0:
                bytes_of[at] = rng.randrange(256)
            case 1:
                bytes_of[at : at + rng.randrange(40)] = rng.randbytes(rng.randrange(40))
            case _:
                bytes_of[at:at] = rng.choice((b"9" * 9, b"<<", b"[", b"-", b"R ", b"\xff" * 4))
    return name, bytes(bytes_of)


_HONEST = (
    ("bent.pdf", honest()),
    ("bent.pdf", laughter()),
    ("bent.pdf", scripted()),
    ("bent.pdf", with_password()),
    *((f"bent.{kind.lower()}", picture(kind)) for kind in ("PNG", "JPEG", "GIF", "BMP", "WEBP")),
    ("bent.tiff", picture("TIFF", (60, 40))),
)
