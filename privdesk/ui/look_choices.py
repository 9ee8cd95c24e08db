"""Light or dark and the size of everything: chosen, kept, and put on at once."""

from dataclasses import replace

from privdesk.ui.session import Session
from privdesk.ui.theme import apply_theme

_ZOOMS = (90, 100, 110, 125, 150, 175, 200)
_THEMES = ("light", "dark", "system")
_THEME_WORDS = {"light": "Light colors", "dark": "Dark colors", "system": "Colors as the system"}


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


def _keep(session: Session, **changed: str | int) -> None:
    settings = replace(session.settings, **changed)  # type: ignore[arg-type]  # by name
    session.keep(settings)
    apply_theme(settings.theme, settings.zoom / 100)
