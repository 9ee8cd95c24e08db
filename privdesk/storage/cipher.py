"""The key of an encrypted case file, and what can be told of a file without opening it.

The file is a SQLCipher 4 database: AES-256 pages of 4,096 bytes, each with its own HMAC-SHA512; the
key comes from the passphrase by PBKDF2-HMAC-SHA512 with 256,000 rounds and the salt in the first 16
bytes (https://www.zetetic.net/sqlcipher/design/). It is derived here once, so that each further
connection opens without that work, and so that the derived key can be printed as the recovery key.
"""

import base64
import binascii
import hashlib
import hmac
import os
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from privdesk.domain.errors import CaseFileDamaged, NotACaseFile, PassphraseWrong
from privdesk.domain.said import said

_PAGE = 4096  # bytes
_SALT = 16  # bytes
_SECRET = 32  # bytes
_DIGEST = 64  # bytes at the end of each page
_ROUNDS = 256_000
_HMAC_ROUNDS, _HMAC_MASK = 2, 0x3A
_SAMPLE = 8  # pages that are tried
_CHECK = 3  # bytes of checksum that make a recovery key 56 letters long
_MISREAD = str.maketrans("018", "OIB")  # digits that base 32 does not have
_PLAIN = b"SQLite format 3\x00"
_LOOKED_AT = 1024 * 1024  # bytes in which a plain file shows its tables
_RANDOM = 200  # different bytes that a page of random bytes has at least


@dataclass(frozen=True, slots=True, repr=False)
class FileKey:
    """What opens one encrypted file.

    Attributes:
        secret: the 32 bytes that encrypt its pages.
        salt: the first 16 bytes of the file.
    """

    secret: bytes
    salt: bytes

    @classmethod
    def fresh(cls, passphrase: str) -> Self:
        """A key with a new salt, for a file that is yet to be written."""
        return cls._derived(passphrase, os.urandom(_SALT))

    @classmethod
    def of(cls, path: Path, typed: str) -> Self:
        """The key of a file that is there, from its passphrase or its recovery key.

        Raises:
            PassphraseWrong: no page opens with it.
        """
        pages = _some_pages(path)
        salt = pages[0][1][:_SALT]
        secret = _secret_of(typed)
        key = cls(secret, salt) if secret else cls._derived(typed, salt)
        if not any(key.fits(number, page) for number, page in pages):
            raise PassphraseWrong(
                said("Wrong passphrase.") if not secret else said("Wrong recovery key.")
            )
        return key

    @classmethod
    def _derived(cls, passphrase: str, salt: bytes) -> Self:
        # The same accents can be typed in two ways; both shall open the file.
        typed = unicodedata.normalize("NFC", passphrase).encode()
        return cls(hashlib.pbkdf2_hmac("sha512", typed, salt, _ROUNDS, _SECRET), salt)

    def fits(self, number: int, page: bytes) -> bool:
        """Whether a page was written with this key."""
        masked = bytes(one ^ _HMAC_MASK for one in self.salt)
        key = hashlib.pbkdf2_hmac("sha512", self.secret, masked, _HMAC_ROUNDS, _SECRET)
        body = page[_SALT if number == 1 else 0 : -_DIGEST]
        digest = hmac.digest(key, body + number.to_bytes(4, "little"), "sha512")
        return hmac.compare_digest(digest, page[-_DIGEST:])

    def literal(self) -> str:
        """As SQLCipher reads it: key and salt in hexadecimal digits."""
        return f"x'{self.secret.hex()}{self.salt.hex()}'"

    def recovery_key(self) -> str:
        """To be printed: 14 groups of 4 letters and digits; the last ones tell a misspelling."""
        letters = base64.b32encode(self.secret + _checksum(self.secret)).decode()
        return "-".join(letters[at : at + 4] for at in range(0, len(letters), 4))


def _checksum(secret: bytes) -> bytes:
    return hashlib.sha256(secret).digest()[:_CHECK]


def _secret_of(typed: str) -> bytes | None:
    """The secret in a typed recovery key; None if it is none, or misspelled."""
    letters = "".join(char for char in typed.upper() if char.isalnum()).translate(_MISREAD)
    try:
        raw = base64.b32decode(letters)
    except (binascii.Error, ValueError):
        return None
    secret, check = raw[:_SECRET], raw[_SECRET:]
    return secret if len(raw) == _SECRET + _CHECK and check == _checksum(secret) else None


def is_encrypted(path: Path, application_id: int) -> bool:
    """Whether a case file is encrypted; looks at its beginning only.

    Raises:
        NotACaseFile: the file is empty or something else.
        CaseFileDamaged: it was a case file whose beginning was overwritten.
        OSError: the file cannot be read.
    """
    with path.open("rb") as file:
        first = file.read(_PAGE)
        more = file.read(_LOOKED_AT)
    if first.startswith(_PLAIN) and len(first) >= 100:  # noqa: PLR2004 - SQLite's header
        if int.from_bytes(first[68:72], "big") == application_id:
            return False
    elif len(first) == _PAGE and len(set(first)) >= _RANDOM and path.stat().st_size % _PAGE == 0:
        return True
    if b"CREATE TABLE" in first + more and not first.startswith(_PLAIN):
        raise CaseFileDamaged(
            said(
                "The beginning of {name} is damaged. Nothing was changed. Restore a backup.",
                name=path.name,
            )
        )
    raise NotACaseFile(
        said("{name} is not a case file. Choose a file that ends in .privdesk.", name=path.name)
    )


def _some_pages(path: Path) -> list[tuple[int, bytes]]:
    """The first pages with their numbers: one of them is whole even where another is damaged."""
    with path.open("rb") as file:
        pages = [file.read(_PAGE) for _ in range(_SAMPLE)]
    return [(n, page) for n, page in enumerate(pages, 1) if len(page) == _PAGE]
