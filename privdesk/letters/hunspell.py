"""Dictionaries in the format of Hunspell, read from bytes."""

import io
import re

from spylls.hunspell import Dictionary
from spylls.hunspell.readers import read_aff, read_dic
from spylls.hunspell.readers.file_reader import BaseReader
from typing_extensions import override

_ENCODING = re.compile(rb"^\s*SET\s+(\S+)", re.MULTILINE)
_COUNT = re.compile(r"\ufeff?\s*\d+\s")  # the file of words begins with their number


class _Text(BaseReader):  # type: ignore[misc]  # spylls has no types
    """Lines of a file that was read and closed; spylls' own readers leave files open."""

    @override
    def reset_encoding(self, encoding: str) -> None:
        """Nothing to do: the text is decoded already."""


def dictionary_of(rules: bytes, words: bytes) -> Dictionary:
    """The dictionary that two files make.

    Args:
        rules: the .aff file.
        words: the .dic file.

    Raises:
        ValueError: they are no dictionary.
    """
    try:
        found = _ENCODING.search(rules)
        encoding = found[1].decode("ascii") if found else "ISO8859-1"
        told = words.decode(encoding)
        if not _COUNT.match(told):
            raise ValueError(told[:20])
        aff, context = read_aff(_Text(io.StringIO(rules.decode(encoding))))
        return Dictionary(aff, read_dic(_Text(io.StringIO(told)), aff=aff, context=context))
    except (LookupError, TypeError, AttributeError, re.error) as error:
        raise ValueError(str(error)) from error
