"""Set up Privdesk on a fresh machine and run or test it: ``dev.py run`` and ``dev.py test``.

Uses the standard library only, so that any Python 3.11 to 3.13 can start it.
"""

import argparse
import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / ".venv"
LOCK = ROOT / "packaging" / "requirements" / "dev.txt"
SUPPORTED = ((3, 11), (3, 13))

INSTALL = ("apt-get", "install", "-y", "--no-install-recommends")

QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
}
"""Libraries that Qt loads on Linux, and the Debian package of each."""


TEST_PROGRAMS = {
    "cupsd": "cups",
    "lp": "cups-client",
    "/usr/lib/cups/filter/pdftopdf": "cups-filters",
    "xvfb-run": "xvfb",
    "java": "default-jdk-headless",
    "/usr/share/java/jaxb-api.jar": "libjaxb-java",
    "chromium": "chromium",
    "chromedriver": "chromium-driver",
    "soffice": "libreoffice-calc-nogui",
    "dbus-daemon": "dbus-daemon",
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
    "/usr/lib/python3/dist-packages/pyatspi/__init__.py": "python3-pyatspi",
    "qpdf": "qpdf",
    "pdftotext": "poppler-utils",
    "/usr/share/unicode/BidiCharacterTest.txt": "unicode-data",
    "zsh": "zsh",
    "fish": "fish",
}
"""What the tests start, and the Debian package of each; without one a test says what is missing."""


def main() -> int:
    """Read the command line and do what it says."""
    parser = argparse.ArgumentParser(description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    for name, explained in (
        ("run", "open the app on a sample case file"),
        ("test", "run everything that CI runs"),
    ):
        command = commands.add_parser(name, help=explained)
        command.add_argument(
            "--system", action="store_true", help="as root on Debian, install missing packages"
        )
    chosen = parser.parse_args()
    if not SUPPORTED[0] <= sys.version_info[:2] <= SUPPORTED[1]:
        print("Privdesk needs Python 3.11, 3.12 or 3.13. Start this script with one of them.")
        return 2
    if not check_libraries(install=chosen.system):
        return 2
    if chosen.system and chosen.command == "test":
        install_packages(
            sorted(
                p
                for name, p in TEST_PROGRAMS.items()
                if not shutil.which(name) and not Path(name).is_file()
            )
        )
    make_environment()
    return run() if chosen.command == "run" else test(complete=chosen.system)


def python() -> str:
    """The Python of the environment."""
    folder = "Scripts" if os.name == "nt" else "bin"
    return str(ENVIRONMENT / folder / ("python.exe" if os.name == "nt" else "python"))


def check_libraries(*, install: bool) -> bool:
    """Look for the system libraries that Qt needs; say or install what is missing."""
    if not sys.platform.startswith("linux"):
        return True
    missing = sorted({package for name, package in QT_LIBRARIES.items() if not loads(name)})
    if not missing:
        return True
    command = [*INSTALL, *missing]
    if not install:
        print(f"Qt needs system libraries that are not here: {', '.join(missing)}")
        print(f"Install them with: sudo {' '.join(command)}")
        return False
    install_packages(missing)
    return True


def install_packages(packages: list[str]) -> None:
    """Install Debian packages; nothing to do for an empty list."""
    if not packages:
        return
    heading(f"Installing {len(packages)} system packages")
    subprocess.run(["apt-get", "update", "-q"], check=True)
    subprocess.run([*INSTALL, *packages], check=True)


def loads(library: str) -> bool:
    """Whether the system finds a library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def make_environment() -> None:
    """Make the environment of the locked packages, unless it is there and up to date."""
    stamp = ENVIRONMENT / "locked"
    wanted = hashlib.sha256(LOCK.read_bytes() + sys.version.encode()).hexdigest()
    if stamp.is_file() and stamp.read_text(encoding="utf-8") == wanted:
        return
    heading("Setting up the environment; this takes a few minutes the first time")
    subprocess.run([sys.executable, "-m", "venv", "--clear", str(ENVIRONMENT)], check=True)
    install = [python(), "-m", "pip", "install", "--disable-pip-version-check"]
    # The lock is complete; looking for more would let a newer release of an extra stop the set-up.
    subprocess.run([*install, "--no-deps", "--require-hashes", "-r", str(LOCK)], check=True)
    subprocess.run(
        [*install, "--no-deps", "--no-build-isolation", "--editable", str(ROOT)], check=True
    )
    stamp.write_text(wanted, encoding="utf-8")


def run() -> int:
    """Open the app on a sample case file, which is made the first time."""
    sample = ENVIRONMENT / "sample" / "sample.privdesk"
    if not sample.exists():
        heading("Making the sample case file")
        sample.parent.mkdir(exist_ok=True)
        made = subprocess.run([python(), "-m", "privdesk", "demo", str(sample)], check=False)
        if made.returncode:
            return made.returncode
    return subprocess.run([python(), "-m", "privdesk", "open", str(sample)], check=False).returncode


def test(*, complete: bool) -> int:
    """Run every check, then tell which failed; where all is installed, a skipped test fails."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    # Each of the hundreds of commands that the tests start would compile Privdesk anew.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    if complete:
        environment["PRIVDESK_NO_SKIP"] = "1"
    checks = {
        "ruff check": ["-m", "ruff", "check", "."],
        "ruff format": ["-m", "ruff", "format", "--check", "."],
        "mypy": ["-m", "mypy"],
        "import-linter": ["-c", "from importlinter.cli import lint_imports_command as l; l()"],
        "pytest": ["-m", "pytest", "-q", "--durations=25", "-n", str(os.cpu_count() or 1)],
    }
    faults = ROOT / "build" / "fault-report.md"
    faults.unlink(missing_ok=True)
    failed = []
    for name, command in checks.items():
        heading(name)
        began = time.monotonic()
        done = subprocess.run([python(), *command], cwd=ROOT, env=environment, check=False)
        print(f"{name}: exit {done.returncode} after {time.monotonic() - began:.0f} s", flush=True)
        if done.returncode:
            failed.append(name)
    if faults.is_file():
        heading("What was done to case files, and what happened")
        print(faults.read_text(encoding="utf-8"), flush=True)
    if failed:
        print(f"Failed: {', '.join(failed)}", flush=True)
    return 1 if failed else 0


def heading(text: str) -> None:
    """Say what happens now."""
    print(f"\n== {text}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
