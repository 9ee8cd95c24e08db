"""The words that people use for kinds, rights, channels and frameworks, folded for comparison."""

import unicodedata
from collections.abc import Mapping
from types import MappingProxyType

from privdesk.domain import quick_words_abroad as abroad
from privdesk.domain.quick_words_abroad import Tongue
from privdesk.domain.vocabulary import Channel, Framework, Kind, Principle, Right

Term = Kind | Right | Channel | Framework | Principle


def folded(text: str) -> str:
    """The text as it is compared: without case, accents and kinds of apostrophes."""
    kept = text.casefold()
    if not kept.isascii():
        plain = unicodedata.normalize("NFKD", kept)
        kept = "".join(char for char in plain if not unicodedata.combining(char))
    return kept.replace("’", "'").replace("\u2011", "-").replace("&", "and")


_SPOKEN: tuple[tuple[Term, str], ...] = (
    (Kind.PRIVACY_REQUEST, "privacy request|request"),
    (Kind.DPF_COMPLAINT, "complaint|dpf complaint|complains|dpf"),
    (Kind.JAMS, "jams|jams notice|jams case|jams escalation"),
    (
        Kind.ANNEX_I,
        "annex i|annex 1|annex i notice|annex i arbitration|arbitration|binding arbitration",
    ),
    (Kind.CUSTOMER_REQUEST, "customer request|controller request|customer's instruction"),
    (Kind.PROCESSOR_REFERRAL, "processor referral|referral to customer|refer to customer"),
    (Kind.SHINE_THE_LIGHT, "shine the light|shine-the-light|shine the light request"),
    (
        Kind.MARKETING_OPT_OUT,
        "opt-out|opt out|optout|marketing opt-out|marketing opt out|unsubscribe|stop",
    ),
    (
        Kind.CHILD_DATA,
        "child's data|child's data report|childs data|child data|child's account|minor",
    ),
    (Kind.REGULATOR_REFERRAL, "regulator referral|regulator|referral by an authority|dpa referral"),
    (Right.ACCESS, "access|access request|copy of data"),
    (Right.CORRECT, "correct|correction|rectify|rectification|correction request"),
    (Right.DELETE, "delete|deletion|erase|erasure|deletion request|to be forgotten"),
    (Right.RESTRICT, "restrict|restriction|restrict processing"),
    (Right.OBJECT, "object|objection|objects"),
    (Right.PORTABILITY, "transfer|portability|data portability|portability request"),
    (Right.OPT_OUT, "opt out of sale|opt-out of sale|do not sell"),
    (
        Right.WITHDRAW_CONSENT,
        "withdraw consent|consent withdrawn|withdrawal of consent|withdraws consent",
    ),
    (Right.KNOW_DISCLOSURES, "disclosures|know disclosures|what was disclosed"),
    (Channel.EMAIL, "e-mail|email"),
    (Channel.WEB_FORM, "web form|web-form|webform|form|website"),
    (Channel.MAIL, "mail|letter|post|paper"),
    (Channel.PHONE, "phone|telephone|call|phone call|voice mail|voicemail"),
    (Channel.IN_PERSON, "in person|walk-in"),
    (Channel.SMS, "sms|text message|text"),
    (Framework.EU_US, "eu-us|eu-u.s.|eu-us dpf|eu-u.s. dpf|eu us dpf"),
    (Framework.UK_EXTENSION, "uk extension|uk-us|uk-u.s.|uk dpf"),
    (Framework.SWISS_US, "swiss-us|swiss-u.s.|swiss-us dpf|swiss-u.s. dpf|swiss dpf|swiss us dpf"),
    (Principle.NOTICE, "notice"),
    (Principle.CHOICE, "choice"),
    (Principle.ONWARD_TRANSFER, "onward transfer"),
    (Principle.SECURITY, "security"),
    (Principle.DATA_INTEGRITY, "data integrity|purpose limitation"),
    (Principle.RECOURSE, "recourse"),
)

_ENGLISH: Mapping[str, Term] = {word: term for term, words in _SPOKEN for word in words.split("|")}


def terms_in(tongue: Tongue) -> Mapping[str, Term]:
    """What each word or row of words means; those of other languages are understood, too.

    Args:
        tongue: the language of the person; its words prevail, as "mail" is paper in English only.
    """
    return MappingProxyType(
        {**abroad.WORDS["fr"], **abroad.WORDS["de"], **_ENGLISH, **abroad.WORDS.get(tongue, {})}
    )


TERMS: Mapping[str, Term] = terms_in("en")
"""What each word or row of words means to somebody who writes English."""

LONGEST_TERM = 7
"""The most words that a term or the name of a place has."""

LINKING = (
    frozenset({"by", "via", "per", "from", "in", "on", "received", "and", "+", "wants"})
    | abroad.LINKING
)
"""Words that lead to a term and mean nothing else before one."""

DUE_LEADS = ("due by", "due on", "due", "answer by", "reply by", "until", *abroad.DUE_LEADS)
"""Words before the day that a notice prints as its own deadline."""

NAME_LEADS = frozenset({"name:", "person:"}) | abroad.NAME_LEADS
SUBJECT_LEADS = frozenset({"subject:", "re:", "about", "about:"}) | abroad.SUBJECT_LEADS
BEFORE_NAMES = frozenset({"from", "for", "of", "by"}) | abroad.BEFORE_NAMES

_PARTICLES = (
    "al bin da das de del den der di do dos du el ibn la le les ni o' of san st st. te ter van "
    "vom von y zu zum zur 't"
)
PARTICLES = frozenset(_PARTICLES.split())
"""Small words inside a name."""

_EEA = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK"
EEA = frozenset(_EEA.split())
"""Countries whose people rely on the EU-U.S. framework: the European Economic Area."""

UK_EXTENSION_FROM = frozenset({"GB", "GI"})
"""The UK Extension covers data received from the United Kingdom and Gibraltar."""


def framework_of(country: str) -> Framework | None:
    """The framework that people of a country rely on; None if none covers it.

    Source: dataprivacyframework.gov, Program Overview.

    Args:
        country: ISO 3166-1 alpha-2 code.
    """
    if country in EEA:
        return Framework.EU_US
    if country in UK_EXTENSION_FROM:
        return Framework.UK_EXTENSION
    return Framework.SWISS_US if country == "CH" else None
