"""Make the sample case file: the years before, then October and November 2026 day by day."""

import random
import tempfile
import tomllib
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from privdesk.assets import asset
from privdesk.domain.errors import CaseFileError, CaseFileMissing, CaseFileReadOnly
from privdesk.domain.said import said
from privdesk.services.clock import FrozenClock
from privdesk.services.demo.generator import generate
from privdesk.services.demo.past import take_over
from privdesk.services.demo.player import Cast, play
from privdesk.services.demo.story import Sample
from privdesk.services.desk import FROZEN_AT, Desk, create_desk, open_desk

_ZONE = ZoneInfo("America/Los_Angeles")
_TAKEN_OVER = datetime(2026, 10, 1, 7, 30, tzinfo=_ZONE)
_MORNING = datetime(2026, 11, 23, 8, 30, tzinfo=_ZONE)

_Progress = Callable[[int, int], None]


def sample() -> Sample:
    """The sample situations, as they ship."""
    source = asset("demo", "fixture.toml").read_text(encoding="utf-8")
    return Sample.model_validate(tomllib.loads(source))


def post_folder() -> Path:
    """Where the post of the rehearsal day lies: papers that nobody has logged yet."""
    return asset("demo", "post")


def make_demo(path: Path, *, cases: int, seed: int, progress: _Progress | None = None) -> Desk:
    """Make a case file with the sample situations and so many generated cases beside them.

    Its clock stands on Monday, November 23, 2026, 8:30 AM in California. The same seed makes the
    same numbers, names, dates and words. The file appears only when it is whole.

    Args:
        path: where the file shall lie; nothing may be there.
        cases: how many cases to generate, open and closed ones together.
        seed: decides what they are.
        progress: called with the number of cases that are stored and that of all.

    Raises:
        CaseFileError: something is there already, or the folder cannot be written.
    """
    if path.exists():
        raise CaseFileError(said("{name} is there already. Choose another name.", name=path.name))
    if not path.parent.is_dir():
        raise CaseFileMissing(
            said("The folder {name} is not there. Choose another.", name=path.parent.name)
        )
    try:
        folder = tempfile.TemporaryDirectory(dir=path.parent, prefix=".privdesk-")
    except OSError as error:
        raise CaseFileReadOnly(
            said("The folder of {name} cannot be written. Choose another.", name=path.name)
        ) from error
    with folder as name:
        unfinished = Path(name) / path.name
        _fill(unfinished, cases, seed, progress or (lambda _done, _all: None))
        unfinished.rename(path)
    return open_desk(path)


def _fill(path: Path, cases: int, seed: int, progress: _Progress) -> None:
    fixture = sample()
    past, present = generate(random.Random(seed), cases)  # noqa: S311 - sample cases, no secrets
    total = cases + len(fixture.past) + len(fixture.case)
    done = 0

    def stored(more: int) -> None:
        nonlocal done
        done += more
        progress(done, total)

    cast = Cast()
    desk = create_desk(path, frozen_at=_TAKEN_OVER)
    try:
        history = sorted((*fixture.past, *past), key=lambda one: one.received)
        take_over(_at(desk, _TAKEN_OVER + timedelta(minutes=10)), history, cast, stored)
        stories = sorted((*fixture.case, *present), key=lambda story: story.logged_on)
        play(desk, stories, cast, lambda: stored(1))
        _stand_still(_at(desk, _MORNING))
    finally:
        desk.close()


def _at(desk: Desk, instant: datetime) -> Desk:
    return replace(desk, clock=FrozenClock(instant, desk.clock.zone, ticks=False))


def _stand_still(desk: Desk) -> None:
    """From here on the clock of the file stands on the rehearsal day."""
    with desk.work() as work:
        work.set_setting(FROZEN_AT, _MORNING.isoformat())
        work.audit("office.clock_set", "office", {"at": _MORNING.isoformat()})
        work.commit()
