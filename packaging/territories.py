"""Write the names of countries from CLDR: ``territories.py FOLDER_OF_CLDR_LOCALENAMES_FULL``.

Run once for each CLDR release that we take, on the unpacked npm package `cldr-localenames-full`.
"""

import argparse
import json
import sys
from pathlib import Path

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
LANGUAGES = ("en", "de", "fr")
NO_COUNTRIES = frozenset({"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"})
ALPHA_2 = 2
HEAD = """\
# Names of countries by ISO 3166-1 alpha-2 code, among them those reserved for Kosovo and for
# islands with mail of their own. Made by packaging/territories.py from Unicode CLDR {version},
# npm package cldr-localenames-full; do not edit.
#
# Copyright © 2004-2026 Unicode, Inc. Unicode License v3 (SPDX: Unicode-3.0): LICENSE-Unicode.txt.
"""


def names(package: Path, language: str) -> dict[str, str]:
    """The name of each country in one language."""
    data = json.loads((package / "main" / language / "territories.json").read_text("utf-8"))
    known = data["main"][language]["localeDisplayNames"]["territories"]
    return {
        code: name
        for code, name in sorted(known.items())
        if len(code) == ALPHA_2 and code.isalpha() and code not in NO_COUNTRIES
    }


def main() -> int:
    """Read the command line and write the file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("package", type=Path)
    package = parser.parse_args().package
    version = json.loads((package / "package.json").read_text("utf-8"))["version"]
    lines = [HEAD.format(version=version)]
    for language in LANGUAGES:
        lines.append(f"[{language}]")
        for code, name in names(package, language).items():
            lines.append(f"{code} = {json.dumps(name, ensure_ascii=False)}")  # TOML reads it alike
        lines.append("")
    text = "\n".join(lines).rstrip("\n") + "\n"
    (RESOURCES / "territories.toml").write_text(text, "utf-8", newline="\n")
    (RESOURCES / "LICENSE-Unicode.txt").write_bytes((package / "LICENSE").read_bytes())
    return 0


if __name__ == "__main__":
    sys.exit(main())
