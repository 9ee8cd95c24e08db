"""Names of files on their way out: no folder, no control character, none that a system forbids."""

import re
import unicodedata

_LONGEST = 120  # characters, so that the name with its folder fits every file system
_MOST_BYTES = 200  # of UTF-8; file systems take 255, and a copy gets a number
_FORBIDDEN = re.compile(r'[\\/:*?"<>|]+')
_RESERVED = frozenset(
    {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))}
)


def clean_name(name: str) -> str:
    """The name as it may stand on every system; never empty, never hidden, never a path."""
    composed = unicodedata.normalize("NFC", name)
    # Also what turns the direction of writing, so that "exe.pdf" cannot be shown as another name.
    plain = "".join(
        " " if unicodedata.category(c) in {"Cc", "Cf", "Cs", "Zl", "Zp"} else c for c in composed
    )
    plain = " ".join(_FORBIDDEN.sub("-", plain).split()).strip(" .-")
    stem, dot, ending = plain.rpartition(".")
    if not dot:
        stem, ending = plain, ""
    if len(plain) > _LONGEST or len(plain.encode()) > _MOST_BYTES:
        ending = ending[:16]
        stem = stem[: _LONGEST - len(ending) - 1]
        room = _MOST_BYTES - len(ending.encode()) - 1
        stem = stem.encode()[:room].decode(errors="ignore").rstrip(" .")
    if not stem or stem.casefold() in _RESERVED:
        stem = f"{stem or 'paper'}-"
    return f"{stem}.{ending}" if ending else stem
