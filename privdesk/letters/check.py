"""One thing that the letter gate looked at."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at.

    Attributes:
        id: stays the same, such as "address".
        title: what holds, or should.
        ok: whether it holds.
        detail: what was seen, or what to do.
        line: line of the draft that it is about, from 1; 0 if none.
        insert: text that clears it when it is put into the draft; empty if none does.
        words: of the draft that it is about; may be empty.
        warns: whether it only warns; what warns does not keep a letter from becoming final.
    """

    id: str
    title: str
    ok: bool
    detail: str
    line: int = 0
    insert: str = ""
    warns: bool = False
    words: tuple[str, ...] = ()

    @property
    def stops(self) -> bool:
        """Whether it keeps the letter from becoming final."""
        return not self.ok and not self.warns
