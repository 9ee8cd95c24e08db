"""Sample mails, tables and strings of others, fetched from their packages for one run, never kept."""

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
TABLES = ("csvkit", "agate-excel", "messytables", "charset-normalizer")
_TABLES = (".csv", ".tsv", ".xls", ".xlsx", ".ods", ".txt")
_NO_TABLES = ("requires.txt", "SOURCES.txt", "requirements.txt", "top_level.txt")
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
    """The messages in the source archive of a package."""
    for name, data in _from_pypi(package):
        if any(part in name for part in _SAMPLES) and not name.endswith(_NOT):
            yield f"{package}/{Path(name).name}", data


def tables_from_pypi(package: str) -> Iterator[tuple[str, bytes]]:
    """The tables in the source archive of a package."""
    for name, data in _from_pypi(package):
        if name.lower().endswith(_TABLES) and not name.endswith(_NO_TABLES):
            yield Path(name).name, data


def _from_pypi(package: str) -> Iterator[tuple[str, bytes]]:
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
            yield from _in_archive(archive.read_bytes())


def _in_archive(data: bytes) -> Iterator[tuple[str, bytes]]:
    with tarfile.open(fileobj=io.BytesIO(data)) as archive:
        for member in archive:
            if member.isfile() and 0 < member.size <= _LARGEST:
                file = archive.extractfile(member)
                if file is not None:
                    yield member.name, file.read()


def naughty_strings() -> tuple[str, ...]:
    """The Big List of Naughty Strings."""
    (told,) = (data for name, data in _from_npm(NPM) if name.endswith("blns.json"))
    return tuple(json.loads(told))


def spectrum() -> Iterator[tuple[str, bytes, list[dict[str, str]]]]:
    """The tables of csv-spectrum, each with its rows as its authors read them."""
    found = dict(_from_npm("csv-spectrum"))
    for name, data in found.items():
        if name.endswith(".csv"):
            told = found[name.replace("/csvs/", "/json/").replace(".csv", ".json")]
            rows = json.loads(told)
            yield Path(name).name, data, rows if isinstance(rows, list) else [rows]


def _from_npm(package: str) -> Iterator[tuple[str, bytes]]:
    npm = shutil.which("npm")
    if npm is None:
        raise RuntimeError("npm is missing")
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([npm, "pack", "-s", package], cwd=folder, check=True, capture_output=True)
        (path,) = Path(folder).glob("*.tgz")
        yield from _in_archive(path.read_bytes())
