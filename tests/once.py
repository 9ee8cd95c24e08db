"""Files that take seconds to make: made once for all processes of a run, and copied by each."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from filelock import FileLock

from privdesk.services.demo import make_demo


def made_once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], object]) -> Path:
    """The copy of this process."""
    folder = factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        folder = folder.parent  # of the whole run
    shared = folder / f"made-{name}.privdesk"
    with FileLock(f"{shared}.lock"):
        if not shared.exists():
            part = shared.with_name(f"part-{name}.privdesk")
            make(part)
            part.replace(shared)
    own = factory.mktemp(name) / "sample.privdesk"
    shutil.copy(shared, own)
    return own


def demo_once(factory: pytest.TempPathFactory, *, cases: int, seed: int) -> Path:
    """The situations of the sample, with so many cases of the years before."""
    return made_once(
        factory,
        f"demo-{cases}-{seed}",
        lambda path: make_demo(path, cases=cases, seed=seed).close(),
    )
