"""Find the files that ship with the program: fonts, icons, policy packs, letter templates."""

from importlib import resources
from pathlib import Path

_INSTALLED = Path(str(resources.files("privdesk"))) / "resources"
_CHECKOUT = Path(__file__).resolve().parent.parent / "resources"


def asset(*parts: str) -> Path:
    """Return the path of a shipped file or folder, such as ``asset("fonts", "Inter-Regular.ttf")``.

    A wheel carries the files inside the package; a checkout keeps them at its top level.
    """
    root = _INSTALLED if _INSTALLED.is_dir() else _CHECKOUT
    return root.joinpath(*parts)


def changelog() -> str:
    """The text of the changelog, which an installation carries among its resources."""
    installed = _INSTALLED / "CHANGELOG.md"
    path = installed if installed.exists() else _CHECKOUT.parent / "CHANGELOG.md"
    return path.read_text(encoding="utf-8")
