"""Write what an installation is made of (CycloneDX JSON), and name the licence of each part.

Run it in the environment of ``dev.py``: ``python packaging/bill_of_materials.py OUT.json``. It ends
with 1 where a part that is installed with Privdesk has a licence of the GPL only.
"""

import argparse
import json
import re
import subprocess
import sys
import tempfile
from importlib.metadata import PackageNotFoundError, distribution, requires
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parent.parent
COPYLEFT = re.compile(r"(?<!L)GPL")
SPARED = re.compile(r"LGPL|Lesser|MPL|Mozilla|MIT|BSD|Apache", re.IGNORECASE)


def installed_with(name: str, found: set[str]) -> set[str]:
    """The names of everything that comes along with a package on this machine."""
    for line in requires(name) or ():
        wanted = Requirement(line)
        part = re.sub(r"[-_.]+", "-", wanted.name).lower()
        if part in found or (wanted.marker and not wanted.marker.evaluate({"extra": ""})):
            continue
        try:
            distribution(part)
        except PackageNotFoundError:
            continue
        found.add(part)
        installed_with(part, found)
    return found


def licence_of(name: str) -> str:
    """As the package declares it: expression, classifiers, or free text."""
    told = distribution(name).metadata
    classified = [c.rsplit(" :: ", 1)[-1] for c in told.get_all("Classifier") or () if "Licen" in c]
    expression = told.get("License-Expression")
    text = (told.get("License") or "").splitlines()
    return expression or ", ".join(classified) or (text[0] if text else "not declared")


def main() -> int:
    """Read the command line, write the bill, print the licences."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    chosen = parser.parse_args()
    parts = installed_with("privdesk", set())
    with tempfile.TemporaryDirectory() as folder:
        whole = Path(folder) / "whole.json"
        command = [sys.executable, "-m", "cyclonedx_py", "environment"]
        options = ["--pyproject", str(ROOT / "pyproject.toml"), "--of", "JSON", "-o", str(whole)]
        subprocess.run([*command, *options, sys.executable], check=True)
        bill = json.loads(whole.read_text(encoding="utf-8"))
    bill["components"] = [
        one for one in bill["components"] if re.sub(r"[-_.]+", "-", one["name"]).lower() in parts
    ]
    kept = {one["bom-ref"] for one in bill["components"]} | {
        bill["metadata"]["component"]["bom-ref"]
    }
    bill["dependencies"] = [
        one | {"dependsOn": [ref for ref in one.get("dependsOn", ()) if ref in kept]}
        for one in bill.get("dependencies", ())
        if one["ref"] in kept
    ]
    chosen.out.write_text(json.dumps(bill, indent=2), encoding="utf-8")
    refused = 0
    for part in sorted(parts):
        licence = licence_of(part)
        only_gpl = bool(COPYLEFT.search(licence)) and not SPARED.search(licence)
        refused += only_gpl
        print(f"{part:24} {licence}{'  <- GPL only' if only_gpl else ''}")
    print(f"{len(bill['components'])} parts written to {chosen.out}")
    return 1 if refused else 0


if __name__ == "__main__":
    sys.exit(main())
