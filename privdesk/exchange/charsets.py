"""The characters of a message whose charset is missing, unknown or wrong.

What a message declares holds where it fits its bytes; else UTF-8, which other charsets rarely
happen to be; else what the words look like.
"""

import base64
import binascii
import codecs
import quopri
import re

_SAMPLE = 20_000  # bytes that are looked at to tell a charset
_NO_TEXT = frozenset(
    {"idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined", "mbcs", "oem"}
)
"""Codecs of Python that are no charset of a mail, or take long."""

_USUAL = (
    *("cp1252", "cp1251", "cp1250", "cp1253", "cp1254", "cp1255", "cp1256", "koi8_r"),
    *("shift_jis", "euc_jp", "gb18030", "big5", "euc_kr"),
)
_WESTERN = "cp1252"
_META = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?\s*([\w.:-]{1,40})", re.IGNORECASE)
_HEAD_END = re.compile(rb"\r?\n\r?\n")
_TOKEN = re.compile(rb"[^\s\"<>(),;:@]+")
_CODED = re.compile(
    rb"=\?([\w.:-]{1,40})(?:\*[\w-]{0,20})?\?([bq])\?([^?\s]{0,2000})\?=", re.IGNORECASE
)


def decoded(data: bytes, declared: str = "", *, markup: bool = False) -> str:
    """Bytes of a message as text; what fits no charset at all is replaced.

    Args:
        data: of one part, without its transfer encoding.
        declared: the charset that the part names; empty if none.
        markup: whether it is HTML, which may name its charset itself.
    """
    inside = _META.search(data[:_SAMPLE]) if markup else None
    named = (declared, inside[1].decode("ascii", "replace") if inside else "")
    for charset in (*named, "utf-8"):
        if is_charset(charset):
            try:
                return data.decode(charset)
            except (UnicodeError, ValueError):
                continue
    return data.decode(_looks_like(data[:_SAMPLE]), "replace")


def is_charset(name: str) -> bool:
    """Whether a mail can be written in it."""
    try:
        found = codecs.lookup(name).name
    except (LookupError, ValueError):
        return False
    return found.replace("-", "_") not in _NO_TEXT


def _looks_like(data: bytes) -> str:
    from charset_normalizer import from_bytes

    best = from_bytes(data, cp_isolation=list(_USUAL)).best()
    return best.encoding if best is not None else _WESTERN


def readable_head(data: bytes) -> bytes:
    """The message with headers that the parser can read.

    Letters beyond ASCII that stand there raw, and words in a charset that there is not, become
    encoded words (RFC 2047) in UTF-8; the rest of the message stays as it is.
    """
    end = _HEAD_END.search(data)
    head = data[: end.start()] if end else data
    made = _CODED.sub(_known_word, head)
    if not made.isascii():
        made = _TOKEN.sub(_raw_word, made)
    return made + data[len(head) :] if made != head else data


def _raw_word(found: re.Match[bytes]) -> bytes:
    """A raw word as an encoded one; the blank between two of them belongs to the first."""
    if found[0].isascii():
        return found[0]
    after = _TOKEN.match(found.string, found.end() + 1)
    follows = after is not None and not after[0].isascii()
    blank = found.string[found.end() : found.end() + 1] == b" "
    return _word(decoded(found[0]) + (" " if follows and blank else ""))


def _known_word(found: re.Match[bytes]) -> bytes:
    if is_charset(found[1].decode("ascii")):
        return found[0]
    try:
        data = (
            base64.b64decode(found[3])
            if found[2].lower() == b"b"
            else quopri.decodestring(found[3], header=True)
        )
    except (binascii.Error, ValueError):
        return found[0]
    return _word(decoded(data))


def _word(text: str) -> bytes:
    return b"=?utf-8?b?" + base64.b64encode(text.encode("utf-8", "replace")) + b"?="
