"""How long the clocks of cases take, on one core: ``python tests/bench/clocks.py``.

Two offices are timed: the one that ships, where few rules run on a case, and one that is bound by
every law that ships, where a case has all clocks of its place.
"""

import argparse
import random
import sys
import time
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from privdesk.domain.case_clocks import CaseClock
from privdesk.domain.policy import PolicyPack
from privdesk.domain.rule_book import Matter
from privdesk.domain.vocabulary import Kind, Right
from privdesk.domain.working_days import ClosingDay
from privdesk.policy import pack_text, parse_pack
from privdesk.services.calculator import shipped_rules

SET_MS = 0.2
"""Target for the full set of clocks of one case."""

ALL_S = 20.0
"""Target for 100,000 open cases."""

CASES = 100_000
_SETS = 20_000
_YEARS = 3
_KINDS = (
    (Kind.PRIVACY_REQUEST, 60),
    (Kind.DPF_COMPLAINT, 12),
    (Kind.MARKETING_OPT_OUT, 10),
    (Kind.CUSTOMER_REQUEST, 6),
    (Kind.PROCESSOR_REFERRAL, 4),
    (Kind.SHINE_THE_LIGHT, 3),
    (Kind.CHILD_DATA, 2),
    (Kind.REGULATOR_REFERRAL, 1),
    (Kind.JAMS, 1),
    (Kind.ANNEX_I, 1),
)
_RIGHTS = (
    (Right.ACCESS,),
    (Right.DELETE,),
    (Right.CORRECT,),
    (Right.OPT_OUT,),
    (Right.ACCESS, Right.DELETE),
    (Right.OBJECT,),
)
_LAWS = ("US-CA", "US-TX", "US-CO", "US-VA", "", "DE", "FR", "CZ", "IE", "GB", "GB-SCT", "CH")


def matters(count: int) -> list[Matter]:
    """What comes in over three years, the same each time."""
    rng = random.Random(1)
    kinds, weights = zip(*_KINDS, strict=True)
    found = []
    for kind in rng.choices(kinds, weights, k=count):
        received = date(2025, 1, 1) + timedelta(days=rng.randrange(365 * _YEARS))
        rights = rng.choice(_RIGHTS) if kind is Kind.PRIVACY_REQUEST else ()
        typed = received + timedelta(days=14) if kind is Kind.JAMS else None
        found.append(Matter(kind, received, rights, rng.choice(_LAWS), typed))
    return found


def offices() -> dict[str, PolicyPack]:
    """The packs that are timed, with closing days of their own."""
    closed = tuple(ClosingDay(date(2026, 12, day), "Closed") for day in (24, 28, 29, 30, 31))
    pack = replace(parse_pack(pack_text("caspio")), closing_days=closed)
    return {"shipped office": pack, "every law": replace(pack, book=shipped_rules())}


def clock_sets(
    pack: PolicyPack, cases: Sequence[Matter]
) -> tuple[list[tuple[CaseClock, ...]], float]:
    """The clocks of each case, and the seconds that they took."""
    start = time.perf_counter()
    found = [pack.clocks(matter) for matter in cases]
    return found, time.perf_counter() - start


def recompute(pack: PolicyPack, cases: Sequence[tuple[CaseClock, ...]]) -> float:
    """The seconds that it takes to compute every clock anew from its facts."""
    start = time.perf_counter()
    counting = pack.counting(())
    for clocks in cases:
        for clock in clocks:
            assert clock.facts is not None
            again = counting.recomputed(clock, clock.facts)
            assert again.deadline.raw == clock.deadline.raw
    return time.perf_counter() - start


def main() -> int:
    """Time both offices and say whether the targets are met."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=int, default=CASES, help="open cases to compute anew")
    count = parser.parse_args().cases
    met = True
    for name, pack in offices().items():
        pack.clocks(matters(1)[0])  # the rules are read once
        sets, seconds = clock_sets(pack, matters(min(_SETS, count)))
        each, clocks = seconds / len(sets) * 1000, sum(map(len, sets)) / len(sets)
        cases = [sets[number % len(sets)] for number in range(count)]
        whole = recompute(pack, cases)
        met = met and each < SET_MS and whole < ALL_S
        print(
            f"{name}: {clocks:.1f} clocks a case; full set {each:.3f} ms (target {SET_MS}); "
            f"{count:,} open cases anew {whole:.1f} s (target {ALL_S:.0f})"
        )
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
