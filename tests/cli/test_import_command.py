"""An old register on the command line: tried, mapped, imported, and the rows left out written."""

import json
from pathlib import Path

from test_case_life import office, privdesk

__all__ = ["office"]

REGISTER = """\
Name,Type,Received,State
Ann Oakes,Access,2024-03-04,CA
Ben Oakes,Wurzelbehandlung,2024-03-05,CA
Cy Oakes,Delete,soon,CA
"""


def test_a_register_is_mapped_imported_and_tried_again(office: str, tmp_path: Path) -> None:
    table, left, chosen = (tmp_path / name for name in ("r.csv", "left.csv", "r.toml"))
    table.write_text(REGISTER, "utf-8")

    assert privdesk("import", office, str(table), "--save-map", str(chosen)).returncode == 0
    text = chosen.read_text("utf-8")
    assert '"Wurzelbehandlung" = ""' in text
    chosen.write_text(text.replace('behandlung" = ""', 'behandlung" = "shine_the_light"'), "utf-8")
    done = privdesk(
        "import", office, str(table), "--map", str(chosen), "--rejects", str(left), "--json"
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["counts"]["new"] == 2
    assert "“soon” is no date" in left.read_text("utf-8-sig")

    again = privdesk("import", office, str(table), "--dry-run", "--json")
    assert again.returncode == 0, again.stderr
    told = json.loads(again.stdout)
    assert told["known_source"] is True
    assert [row["fate"] for row in told["rows"]] == ["known", "known", "rejected"]
