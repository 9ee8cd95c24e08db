"""The office's web form as a page: static, in one file, without scripts or anything from elsewhere.

It works in every browser without JavaScript. What is typed leaves as an e-mail of the person's own
program, or goes to the address that the office names; in both ways it comes as labels with values,
which `domain.web_form` reads back.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from html import escape
from urllib.parse import quote

from privdesk.domain.vocabulary import Kind, Right
from privdesk.domain.web_form import MARK, FormWords

_STYLE = """
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.75rem; } fieldset { border: 1px solid; border-radius: .5rem; margin: 1.5rem 0; }
legend { font-weight: 600; padding: 0 .5rem; } label { display: block; margin: .75rem 0 .25rem; }
input:not([type=checkbox]), select, textarea { width: 100%; box-sizing: border-box; font: inherit;
 padding: .5rem; } label.tick { margin: .35rem 0; } .hint { font-size: .9rem; margin: .25rem 0; }
button { font: inherit; padding: .6rem 2rem; } .address { white-space: pre-line; }
:focus-visible { outline: 3px solid Highlight; outline-offset: 2px; }
"""
_AUTOCOMPLETE: Mapping[str, str] = {
    "name": "name",
    "email": "email",
    "phone": "tel",
    "organisation": "organization",
    "city": "address-level2",
    "region": "address-level1",
    "postal_code": "postal-code",
    "country": "country-name",
}
_TYPES: Mapping[str, str] = {"email": "email", "phone": "tel"}
_ROWS: Mapping[str, int] = {"street": 2, "message": 8}


@dataclass(frozen=True, slots=True)
class FormPage:
    """What a page is made of.

    Attributes:
        words: in the language of the page.
        organisation: of the office.
        email: to which the form goes.
        address: lines by which mail reaches the office.
        action: web address that takes what was typed; empty lets it leave as an e-mail.
        kinds: what can be chosen.
        days: within which the office answers; 0 if it promises none.
        others: the pages in other languages: language, title and file name of each.
    """

    words: FormWords
    organisation: str
    email: str
    address: tuple[str, ...]
    action: str
    kinds: tuple[Kind, ...]
    days: int
    others: tuple[tuple[str, str, str], ...] = ()


def form_page(page: FormPage) -> str:
    """The page as HTML."""
    return "\n".join(_lines(page)) + "\n"


def _lines(page: FormPage) -> Iterator[str]:
    words, text = page.words, page.words.texts
    title = f"{text['title']} · {page.organisation}"
    yield "<!doctype html>"
    yield f'<html lang="{escape(words.language)}">'
    yield "<head>"
    yield '<meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'"
    yield f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
    yield '<meta name="referrer" content="no-referrer">'
    yield f"<title>{escape(title)}</title>"
    yield f"<style>{_STYLE}</style>"
    yield "</head>"
    yield "<body>"
    yield from _languages(page.others)
    yield "<main>"
    yield f"<h1>{escape(text['title'])}</h1>"
    if page.days:
        yield f"<p>{escape(text['lead'].format(days=page.days))}</p>"
    yield f"<p>{escape(text['required'])}</p>"
    yield from _form(page)
    yield f"<p>{escape(text['by_mail'])}</p>"
    lines = escape("\n".join((page.organisation, *page.address)))
    yield f'<p class="address">{lines}</p>'
    yield "</main>"
    yield "</body>"
    yield "</html>"


def _languages(others: Iterable[tuple[str, str, str]]) -> Iterator[str]:
    links = [
        f'<a href="{escape(quote(file))}" lang="{escape(language)}" hreflang="{escape(language)}">'
        f"{escape(title)}</a>"
        for language, title, file in others
    ]
    if links:
        yield f"<nav>{' · '.join(links)}</nav>"


def _form(page: FormPage) -> Iterator[str]:
    words, text = page.words, page.words.texts
    if page.action:
        yield f'<form method="post" action="{escape(page.action)}" accept-charset="utf-8">'
    else:
        target = f"mailto:{quote(page.email, safe='@')}?subject={quote(MARK)}"
        yield f'<form method="post" action="{escape(target)}" enctype="text/plain">'
    yield f'<input type="hidden" name="{MARK}" value="{escape(words.language)}">'
    yield from _group(text["request_head"], _choice(words, page.kinds))
    yield from _group(text["rights_head"], _ticks(words))
    person = (_line(words, name, needed=name in {"name", "email"}) for name in _PERSON)
    yield from _group(text["person_head"], (one for part in person for one in part))
    address = (_line(words, name) for name in _ADDRESS)
    inside = (_hint("address-hint", text["address_hint"]), *(o for part in address for o in part))
    yield from _group(text["address_head"], inside)
    matter = (
        *_line(words, "customer", hint=text["customer_hint"]),
        *_line(words, "reference"),
        *_line(words, "subject"),
        *_line(words, "message", hint=text["message_hint"]),
    )
    yield from _group(text["matter_head"], matter)
    if not page.action:
        yield _hint("send-hint", text["mailto_note"])
    yield f'<p><button type="submit">{escape(text["send"])}</button></p>'
    yield "</form>"


_PERSON = ("name", "email", "phone", "organisation")
_ADDRESS = ("street", "city", "region", "postal_code", "country")


def _group(head: str, inside: Iterable[str]) -> Iterator[str]:
    yield "<fieldset>"
    yield f"<legend>{escape(head)}</legend>"
    yield from inside
    yield "</fieldset>"


def _hint(key: str, text: str) -> str:
    return f'<p class="hint" id="{key}">{escape(text)}</p>'


def _choice(words: FormWords, kinds: Iterable[Kind]) -> Iterator[str]:
    label = escape(words.fields["kind"])
    yield f'<label for="kind">{label} *</label>'
    yield f'<select id="kind" name="{label}" required>'
    yield f'<option value="">{escape(words.texts["choose"])}</option>'
    for kind in kinds:
        yield f"<option>{escape(words.kinds[kind])}</option>"
    yield "</select>"


def _ticks(words: FormWords) -> Iterator[str]:
    label = escape(words.fields["rights"])
    yield _hint("rights-hint", words.texts["rights_hint"])
    for right in Right:
        told = escape(words.rights[right])
        yield (
            f'<label class="tick"><input type="checkbox" name="{label}" value="{told}" '
            f'aria-describedby="rights-hint"> {told}</label>'
        )


def _line(words: FormWords, name: str, *, needed: bool = False, hint: str = "") -> Iterator[str]:
    label = escape(words.fields[name])
    yield f'<label for="{name}">{label}{" *" if needed else ""}</label>'
    if hint:
        yield _hint(f"{name}-hint", hint)
    more = " required" if needed else ""
    if name in _AUTOCOMPLETE:
        more += f' autocomplete="{_AUTOCOMPLETE[name]}"'
    if hint:
        more += f' aria-describedby="{name}-hint"'
    if name in _ROWS:
        yield f'<textarea id="{name}" name="{label}" rows="{_ROWS[name]}"{more}></textarea>'
    else:
        kind = _TYPES.get(name, "text")
        yield f'<input id="{name}" name="{label}" type="{kind}" maxlength="300"{more}>'
