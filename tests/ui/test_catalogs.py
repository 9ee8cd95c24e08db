"""The German and the French catalog are whole, and go with the code."""

import importlib.util
import re
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from privdesk.ui.language import ENGLISH, OFFERED, fields_of, load

ROOT = Path(__file__).parents[2]
ACCESS_KEY = re.compile(r"&(?![& ]).")
PATTERNS = frozenset({"date", "time"})
"""What is no sentence."""


def _translations() -> ModuleType:
    path = ROOT / "packaging" / "translations.py"
    spec = importlib.util.spec_from_file_location("translations", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look for it there
    spec.loader.exec_module(module)
    return module


tool = _translations()
WANTED = tool.messages()
LANGUAGES = [code for code in OFFERED if code != ENGLISH]


def _forms(code: str) -> Iterator[tuple[tuple[str, str], str, str]]:
    known = tool.translated(tool.FOLDER / f"privdesk_{code}.ts")
    for key, message in WANTED.items():
        for form in known[key]:
            yield key, message.one, form


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_text_of_the_code_is_translated(code: str) -> None:
    known = tool.translated(tool.FOLDER / f"privdesk_{code}.ts")
    left = [key for key in WANTED if not all(known.get(key, ("",)))]
    assert not left, "run packaging/translations.py and fill these in"


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_translation_fills_in_what_the_english_text_does(code: str) -> None:
    wrong = []
    for (text, about), one, form in _forms(code):
        wanted, found = fields_of(text) | fields_of(one), fields_of(form)
        # A form for one may leave its number out: "yesterday".
        fits = found <= wanted if one else found == wanted
        if about not in PATTERNS and not fits:
            wrong.append((text, form))
    assert not wrong


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_translation_has_an_access_key_where_the_english_text_has_one(code: str) -> None:
    wrong = [
        (text, form)
        for (text, _about), _one, form in _forms(code)
        if bool(ACCESS_KEY.search(text)) != bool(ACCESS_KEY.search(form))
    ]
    assert not wrong


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_catalogs_that_ship_are_those_that_the_code_makes(code: str) -> None:
    source = tool.FOLDER / f"privdesk_{code}.ts"
    known = tool.translated(source)
    told = "run packaging/translations.py"
    assert source.read_text(encoding="utf-8") == tool.catalog(code, WANTED, known), told
    assert source.with_suffix(".qm").read_bytes() == tool.compiled(source), told


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_window_finds_every_text_in_the_catalog_that_ships(code: str) -> None:
    spoken = load(code)
    for (text, about), one, form in _forms(code):
        if not one and not fields_of(text):
            assert spoken.say(text, about) == form
    assert spoken.count("{count} case", "{count} cases", 1, "", {}).startswith("1 ")
    assert spoken.count("{count} case", "{count} cases", 7, "", {}) in {"7 Fälle", "7 dossiers"}


def test_a_wheel_carries_the_catalogs(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as packed:
        for code in LANGUAGES:
            shipped = tool.FOLDER / f"privdesk_{code}.qm"
            name = f"privdesk/resources/translations/{shipped.name}"
            assert packed.read(name) == shipped.read_bytes()
