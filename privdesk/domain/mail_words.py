"""What the words of a message hint at: a kind of case, rights, or no request at all.

A hint proposes and never decides. The words are those that people use in English, German and
French; they are looked for folded, at the start of a word.
"""

import re
from collections.abc import Iterable, Mapping

from privdesk.domain.mail import Aside, IncomingMessage
from privdesk.domain.quick_words import folded
from privdesk.domain.vocabulary import Kind, Right

_READ = 20_000  # characters looked at; who asks for something says so earlier
_SHORT = 400  # characters of a message that only says thanks

_RIGHTS: Mapping[Right, str] = {
    Right.DELETE: "delet|eras|remove my|remove me from|forget me|losch|effac|supprim",
    Right.ACCESS: (
        "access request|access to my|copy of my|copy of all|what data|which data|what information "
        "you|data you hold|subject access|auskunft|kopie meiner|acces a mes|copie de mes|quelles "
        "donnees"
    ),
    Right.CORRECT: "correct my|rectif|update my|berichtig|korrigier|corriger|is wrong|misspel",
    Right.PORTABILITY: "portab|machine-readable|ubertragbar|maschinenlesbar",
    Right.OBJECT: "i object|right to object|widersprech|widerspruch|m'oppose|opposition",
    Right.RESTRICT: "restrict the process|restriction of process|einschrankung der|limitation du",
    Right.WITHDRAW_CONSENT: "withdraw my consent|take down my testimonial|einwilligung|retire mon "
    "consentement",
    Right.KNOW_DISCLOSURES: "to whom you|who received my|disclosed my|weitergegeben|communique mes",
}
_OPT_OUT = (
    "unsubscribe|opt out|opt-out|no more newsletter|no more mail|stop sending|stop emailing|stop "
    "e-mailing|off your list|off your mailing|remove me from your mailing|newsletter abbestell|"
    "abmelden|keine werbung|keine newsletter|desabonn|desinscri|plus de newsletter"
)
_REFERRAL = (
    "powered by|carries your name|built with your|built on your|runs on your|uses your platform|"
    "your customer|one of your customers|bereitgestellt von ihnen|ihr kunde|lauft uber sie|"
    "propulse par|votre client|utilise votre"
)
_CHILD = (
    "my son|my daughter|my child|years old|under 13|mein sohn|meine tochter|mein kind|mon fils|"
    "ma fille|mon enfant"
)
_COMPLAINT = "data privacy framework|dpf|privacy shield|complaint|beschwerde|plainte|reclamation"
_LIGHT = "shine the light|1798.83|california privacy rights|third parties for their own direct"
_AUTHORITY = (
    "data protection authority|information commissioner|datenschutzbehorde|cnil|fdpic|edob|"
    "department of commerce"
)
_JAMS = "jams"
_SPAM = (
    "seo|first page|backlink|casino|viagra|crypto invest|bitcoin invest|guest post|web design "
    "service|increase your traffic|rank your|loan offer|lottery|you have won|click here to claim"
)
_THANKS = "thank you|thanks|many thanks|danke|vielen dank|merci|all is in order"


def _has(text: str, words: str) -> bool:
    return re.search(rf"(?<!\w)(?:{words})", text) is not None


def plain_words(*texts: str) -> str:
    """Texts as hints are looked for in them: folded, on one line, of a bounded length."""
    return " ".join(folded(" ".join(texts)[:_READ]).split())


def rights_in(text: str) -> tuple[Right, ...]:
    """The rights that the words ask for; the text is folded."""
    return tuple(right for right, words in _RIGHTS.items() if _has(text, words))


def kind_in(text: str, rights: Iterable[Right], *, sender: str = "") -> Kind:
    """The kind of case that the words are most like; the text is folded."""
    asks = tuple(rights)
    hints: tuple[tuple[Kind, bool], ...] = (
        (Kind.JAMS, _has(sender, _JAMS) or "jamsadr" in sender),
        (Kind.REGULATOR_REFERRAL, _has(text, _AUTHORITY) and "@" in sender and "gov" in sender),
        (Kind.SHINE_THE_LIGHT, _has(text, _LIGHT)),
        (Kind.CHILD_DATA, _has(text, _CHILD)),
        (Kind.PROCESSOR_REFERRAL, _has(text, _REFERRAL)),
        (Kind.MARKETING_OPT_OUT, _has(text, _OPT_OUT) and not asks),
        (Kind.DPF_COMPLAINT, _has(text, _COMPLAINT)),
    )
    return next((kind for kind, holds in hints if holds), Kind.PRIVACY_REQUEST)


def aside_in(message: IncomingMessage, text: str, rights: Iterable[Right]) -> Aside | None:
    """Why a message seems to be no request; None if it may be one. The text is folded."""
    if tuple(rights):
        return None
    if message.automatic:
        return Aside.AUTOMATIC
    if _has(text, _OPT_OUT):
        return None
    if message.junk or _has(text, _SPAM):
        return Aside.SPAM
    if _has(text, _THANKS) and len(text) < _SHORT and "?" not in text:
        return Aside.THANKS
    return None
