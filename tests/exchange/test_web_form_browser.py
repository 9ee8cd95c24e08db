"""The web form in a real browser: filled, sent, and its mail read back to the same case."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from urllib.parse import parse_qs, parse_qsl, urlsplit

import pytest
from browser import Browser, browser

from privdesk.domain.person import PostalAddress
from privdesk.domain.vocabulary import Channel, Kind, Right
from privdesk.services.desk import Desk
from privdesk.services.mail_in import Reviewed, review_text
from privdesk.services.web_form import write_web_form

pytestmark = [pytest.mark.enable_socket, pytest.mark.timeout(180)]
MESSAGE = "Please delete it.\nName: of my dog = “Łapa” & more\n\nThank you"


@pytest.fixture(scope="module")
def window() -> Iterator[Browser]:
    with browser() as made:
        yield made


def fill(window: Browser, page: Path, kind: str, rights: tuple[str, ...]) -> None:
    window.open(page.as_uri())
    window.type("#kind", kind)
    for right in rights:
        window.click(f'input[value="{right}"]')
    window.type("#name", "Beatriz Salgueiro")
    window.type("#email", "bia.salgueiro@example.pt")
    window.type("#street", "Rua das Flores 140\n2.º Esq.")
    window.type("#city", "Porto")
    window.type("#postal_code", "4050-262")
    window.type("#country", "Portugal")
    window.type("#customer", "Harborline Fitness")
    window.type("#subject", "my membership")
    window.type("#message", MESSAGE)


def check(found: object, kind: Kind, rights: tuple[Right, ...]) -> None:
    assert isinstance(found, Reviewed)
    new = found.new
    assert (new.kind, new.channel, new.rights) == (kind, Channel.WEB_FORM, rights)
    assert (new.name, new.email) == ("Beatriz Salgueiro", "bia.salgueiro@example.pt")
    assert new.address == PostalAddress(
        ("Rua das Flores 140", "2.º Esq."), "Porto", "", "4050-262", "PT"
    )
    assert new.subject == "my membership"
    assert new.quote == MESSAGE
    assert found.proposal.customer == "Harborline Fitness"


@pytest.mark.parametrize(
    ("language", "kind", "right"),
    [
        ("en", "My data in an app or on a site of another company", "delete my data"),
        ("de", "Meine Daten in einer Anwendung einer anderen Firma", "meine Daten löschen lassen"),
        ("fr", "Mes données dans une application d’une autre société", "faire effacer mes données"),
    ],
)
def test_the_form_leaves_as_a_mail_that_is_read_back(
    window: Browser, desk: Desk, tmp_path: Path, language: str, kind: str, right: str
) -> None:
    (page,) = write_web_form(desk.pack, tmp_path, (language,))
    fill(window, page, kind, (right,))
    window.requested()
    window.click("button")

    (url,) = {url for url in window.requested() if url.startswith("mailto:")}
    parts = urlsplit(url)
    assert parts.path == desk.pack.office.email
    body = parse_qs(parts.query)["body"][0]
    # Chromium breaks the line in place of an ampersand when a form leaves as an e-mail.
    body = body.replace(" \r\n more", " & more")
    check(review_text(desk, body), Kind.PROCESSOR_REFERRAL, (Right.DELETE,))


class _Takes(BaseHTTPRequestHandler):
    taken: str = ""

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        # As form mailers do it: a line for each control.
        type(self).taken = "\n".join(f"{k}: {v}" for k, v in parse_qsl(body))
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"thanks")

    def log_message(self, *_told: object) -> None:
        pass


def test_the_form_goes_to_the_address_of_the_office(
    window: Browser, desk: Desk, tmp_path: Path
) -> None:
    server = HTTPServer(("127.0.0.1", 0), _Takes)
    thread = threading.Thread(target=server.handle_request)
    thread.start()
    action = f"http://127.0.0.1:{server.server_port}/form"
    pack = replace(desk.pack, web_form=replace(desk.pack.web_form, action=action))
    (page,) = write_web_form(pack, tmp_path, ("en",))
    fill(window, page, "My personal data", ("see my data", "delete my data"))
    window.click("button")
    thread.join(30)
    server.server_close()

    check(review_text(desk, _Takes.taken), Kind.PRIVACY_REQUEST, (Right.ACCESS, Right.DELETE))


@pytest.mark.parametrize("language", ["en", "de", "fr"])
def test_every_control_has_a_name_and_nothing_comes_from_elsewhere(
    window: Browser, desk: Desk, tmp_path: Path, language: str
) -> None:
    pages = write_web_form(desk.pack, tmp_path)
    page = next(one for one in pages if f"-{language}." in one.name)
    text = page.read_text("utf-8")
    assert "<script" not in text
    assert "src=" not in text
    assert "http://" not in text

    window.open(page.as_uri())
    nodes = window.protocol("Accessibility.getFullAXTree")["nodes"]
    roles = ("textbox", "combobox", "checkbox", "button", "group")
    controls = [n for n in nodes if n.get("role", {}).get("value") in roles and not n["ignored"]]
    names = [node["name"]["value"] for node in controls]
    assert len(controls) > 25
    assert all(names)
    assert window.call("GET", "/title").startswith(("Privacy", "Datenschutz", "Demande"))
    assert window.call("GET", f"/element/{window.find('html')}/attribute/lang") == language


def test_what_is_needed_is_asked_before_it_is_sent(
    window: Browser, desk: Desk, tmp_path: Path
) -> None:
    (page,) = write_web_form(desk.pack, tmp_path, ("en",))
    window.open(page.as_uri())
    window.type("#name", "Ana")
    window.requested()
    window.click("button")
    assert not [url for url in window.requested() if url.startswith("mailto:")]
