"""Light or dark and the size of everything: chosen, kept, and put on at once."""

from dataclasses import replace

from privdesk.ui.language import NAMES, OFFERED, SYSTEM, tr
from privdesk.ui.session import Session
from privdesk.ui.theme import apply_theme
from privdesk.ui.widgets import Option

_ZOOMS = (90, 100, 110, 125, 150, 175, 200)
_THEMES = ("light", "dark", "system")
_THEME_WORDS = {
    "light": tr("Light colors"),
    "dark": tr("Dark colors"),
    "system": tr("Colors as the system"),
}

THEME_OPTIONS = (
    Option("light", tr("Light")),
    Option("dark", tr("Dark")),
    Option("system", tr("System")),
)
ZOOM_OPTIONS = tuple(Option(str(size), str(size)) for size in _ZOOMS)
"""In percent."""


def language_options() -> tuple[Option, ...]:
    """The languages that are whole, each by its own name."""
    known = (Option(code, NAMES[code]) for code in OFFERED)
    return (Option(SYSTEM, tr("System")), *known)


def set_language(session: Session, code: str) -> bool:
    """Keep another language for the next start; False if it is the one that was kept."""
    if code == session.settings.language:
        return False
    session.keep(replace(session.settings, language=code))
    return True


def next_theme(session: Session) -> str:
    """Go on to the next of light, dark and as the system; gives the words for it."""
    mode = _THEMES[(_THEMES.index(session.settings.theme) + 1) % len(_THEMES)]
    _keep(session, theme=mode)
    return _THEME_WORDS[mode]


def zoom(session: Session, step: int) -> None:
    """One step larger (1) or smaller (-1), or back to 100 percent (0)."""
    now = session.settings.zoom
    if step == 0:
        wanted = 100
    elif step > 0:
        wanted = next((size for size in _ZOOMS if size > now), now)
    else:
        wanted = next((size for size in reversed(_ZOOMS) if size < now), now)
    _keep(session, zoom=wanted)


def set_theme(session: Session, mode: str) -> None:
    """Light, dark or as the system."""
    if mode != session.settings.theme:
        _keep(session, theme=mode)


def set_zoom(session: Session, size: int) -> None:
    """In percent, one of those that are offered."""
    if size != session.settings.zoom:
        _keep(session, zoom=size)


def _keep(session: Session, **changed: str | int) -> None:
    settings = replace(session.settings, **changed)  # type: ignore[arg-type]  # by name
    session.keep(settings)
    apply_theme(settings.theme, settings.zoom / 100)
