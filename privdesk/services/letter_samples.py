"""Sample letters: every template on every page form, with ordinary and with extreme content."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from itertools import cycle, product

from privdesk.domain.case import Case, RightAsked
from privdesk.domain.letter import Letter, LetterContent
from privdesk.domain.person import Person, PostalAddress
from privdesk.domain.policy import PolicyPack
from privdesk.domain.vocabulary import (
    Channel,
    Framework,
    Ground,
    Kind,
    LetterState,
    Merit,
    Outcome,
    Principle,
    Right,
    SendMethod,
    Status,
)
from privdesk.letters import (
    Known,
    LetterTemplate,
    PageForm,
    address_lines,
    fit_address,
    library,
    page_form,
    page_forms,
    render_letter,
    unfold,
)
from privdesk.policy import pack_text, parse_pack
from privdesk.services.desk import DEFAULT_PACK
from privdesk.services.letter_fields import compose
from privdesk.services.letter_known import LetterSubject, known_of

_WRITTEN = date(2026, 11, 23)
_LOGGED = datetime(2026, 11, 2, 17, 0, tzinfo=UTC)

_ORDINARY = Person(
    1,
    "Anna Brunner",
    email="anna.brunner@example.com",
    salutation="Ms. Brunner",
    address=PostalAddress(("Seeweg 8",), "Zürich", "", "8008", "CH"),
)
_EXTREME = Person(
    1,
    "Владимир-Ελευθερία O’Brien <b>&amp;</b> {{ 7*7 }} Nguyễn-Ångström",
    organisation="山田株式会社 สมชาย & Söhne GmbH & Co. KG",
    email="a" * 60 + "@example.com",
    address=PostalAddress(
        ("c/o Piętro 12", "Łąkowa 5/17 <para>", "Postfach 4711"),
        "Žďár nad Sázavou",
        "Kraj Vysočina",
        "591 01",
        "CZ",
    ),
)
_SHAPED = "محمد (علي) 12, דוד בן־גוריון, नरेन्द्र कुमार, தமிழ்செல்வி, ខ្មែរ, မြန်မာ, 홍길동, M̂otor."
_LONG_WORD = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"


@dataclass(frozen=True, slots=True)
class Sample:
    """One letter of the samples.

    Attributes:
        name: of its file, without ending.
        content: what is printed.
    """

    name: str
    content: LetterContent

    def pdf(self) -> bytes:
        """The document."""
        return render_letter(self.content).data


def samples(*, short: bool = False) -> Iterator[Sample]:
    """Every template in every language on every form, ordinary and extreme.

    Args:
        short: each template, each form, each language and each kind of content at least once.
    """
    pack = parse_pack(pack_text(DEFAULT_PACK), name=DEFAULT_PACK)
    templates, forms = library().everything, page_forms()
    if not short:
        told = set()
        for template, form, extreme in product(templates, forms, (False, True)):
            sample = _sample(pack, template, form, extreme=extreme)
            if sample.name not in told:  # what fits no window is printed on one flat form
                told.add(sample.name)
                yield sample
        return
    length = max(len(templates), len(forms))
    kinds = (True, *(False,) * 6)
    turns = zip(cycle(templates), cycle(forms), cycle(kinds), strict=False)
    for _number, (template, form, extreme) in zip(range(length), turns, strict=False):
        address = address_lines(_EXTREME, home_country=pack.office.address.country)
        fits = not form.is_folded or not fit_address(address, form).trouble
        yield _sample(pack, template, form, extreme=extreme and fits)


def _sample(pack: PolicyPack, template: LetterTemplate, form: PageForm, *, extreme: bool) -> Sample:
    person = _EXTREME if extreme else _ORDINARY
    address = address_lines(person, home_country=pack.office.address.country)
    if form.is_folded and fit_address(address, form).trouble:
        form = page_form(form.flat)
    case = _case(template.kinds[0] if template.kinds else Kind.PRIVACY_REQUEST)
    subject = LetterSubject(case, person)
    known = known_of(pack, subject, _WRITTEN, template.language)
    draft = _draft(pack, template, form, address)
    draft = replace(draft, body=unfold(draft.body, known))
    if extreme:
        more = f"\n\n{_LONG_WORD} {'W' * 400}\n\n" + "1. First\n2. Second\n\n" * 3 + _long_text()
        draft = replace(
            draft,
            body=draft.body + more,
            enclosures=tuple(f"Enclosure {n}, <i>copy</i> of {_LONG_WORD}" for n in range(1, 24)),
        )
    content = compose(pack, draft, subject, known, leave_open=True)
    kind = "extreme" if extreme else "ordinary"
    duplex = replace(content, form=form.id, duplex=extreme)
    return Sample(f"{template.language}-{template.id}-{form.id}-{kind}", duplex)


def example(
    pack: PolicyPack, template: LetterTemplate, form: PageForm, language: str
) -> tuple[LetterContent, Known]:
    """An invented letter from a template, and all that its text can name.

    Raises:
        LetterTextError: the text names something unknown, or a mark is not allowed.
    """
    case = _case(template.kinds[0] if template.kinds else Kind.PRIVACY_REQUEST)
    subject = LetterSubject(case, _ORDINARY)
    known = known_of(pack, subject, _WRITTEN, language)
    address = address_lines(_ORDINARY, home_country=pack.office.address.country)
    draft = replace(_draft(pack, template, form, address), language=language)
    draft = replace(draft, body=unfold(draft.body, known))
    return compose(pack, draft, subject, known, leave_open=True), known


def example_subject() -> tuple[LetterSubject, date]:
    """An invented case with its person, and the calendar date on which it is looked at."""
    return LetterSubject(_case(Kind.PRIVACY_REQUEST), _ORDINARY), _WRITTEN


def _long_text() -> str:
    """Pages of it, so that heads, backs and the last page are seen."""
    sentence = "What we found in this data source is told here, with its purpose and its period. "
    parts = (f"## Part {n}\n\n{sentence * 9}" for n in range(1, 13))
    return "\n\n".join((_SHAPED, *parts))


def _draft(
    pack: PolicyPack, template: LetterTemplate, form: PageForm, address: tuple[str, ...]
) -> Letter:
    return Letter(
        id=1,
        case_id=1,
        number="L-2026-0447",
        template=template.id,
        language=template.language,
        state=LetterState.DRAFT,
        send_method=SendMethod.MAIL,
        subject=template.subject,
        body=template.body,
        address=address,
        letter_date=_WRITTEN,
        signer=pack.office.officer,
        enclosures=("Copy of your data, 14 pages",),
        updated_at=_LOGGED,
        form=form.id,
    )


def _case(kind: Kind) -> Case:
    return Case(
        id=1,
        number="C-2026-031",
        kind=kind,
        status=Status.DRAFTING,
        channel=Channel.MAIL,
        received=date(2026, 11, 2),
        subject="Complaint about an old account",
        law="CH",
        handler="Dana Whitfield",
        logged_at=_LOGGED,
        rights=(
            RightAsked(Right.ACCESS, Outcome.GRANTED),
            RightAsked(Right.DELETE, Outcome.REFUSED, (Ground.LEGAL_DUTY,)),
        ),
        framework=Framework.SWISS_US,
        principles=(Principle.ACCESS,),
        merit=Merit.FOUNDED,
    )
