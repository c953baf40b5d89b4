"""The screens: what is there, writing a text, looking at it, and two who write at once."""

from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from praktijkpodium.home.accounts import groups
from praktijkpodium.home.audit.models import TimelineEntry
from praktijkpodium.home.outbox.models import Mail
from praktijkpodium.home.outbox.texts import wordings
from praktijkpodium.home.outbox.texts.models import LANGUAGES, MailText
from tests.home.factories import person, secretariat
from tests.home.outbox.texts.writing import NAME, own

pytestmark = pytest.mark.django_db

LIST = "/admin/registers/mailteksten/"
EDIT = f"{LIST}{NAME}/nl/"
TYPED = {"subject": "Over {nummer}", "body": "Dag {naam},\n\n- Over “{titel}”\n\n{link}"}


@pytest.fixture
def office(client: Client) -> Client:
    client.force_login(secretariat())
    return client


def html_of(response: Any) -> BeautifulSoup:
    return BeautifulSoup(response.content, "html.parser")


def typed_in(response: Any) -> dict[str, str]:
    form = html_of(response).select_one(".podium-mail form")
    assert form is not None
    subject, body, known = (form.select_one(f"[name={name}]") for name in ("subject", "body", "known"))
    assert subject
    assert body
    assert known
    # A browser leaves out the first line end of a text area; the parser does not.
    text = body.get_text().removeprefix("\n").replace("\r\n", "\n")
    return {"subject": str(subject["value"]), "body": text, "known": str(known.get("value", ""))}


def post(client: Client, do: str, address: str = EDIT, **fields: str) -> Any:
    return client.post(address, {**TYPED, "known": "", **fields, "do": do})


@pytest.mark.parametrize("group", groups.ALL)
def test_managers_and_the_secretariat_come_in(client: Client, group: str) -> None:
    client.force_login(person(group))
    may = group in {groups.MANAGERS, groups.SECRETARIAT}
    for address in (LIST, EDIT):
        assert client.get(address).status_code == (200 if may else 302), address
    post(client, "save")
    assert MailText.objects.exists() is may
    assert (LIST in client.get("/admin/account/").content.decode()) is may


def test_what_is_no_mail_is_not_there(office: Client) -> None:
    for name, language in (("account.login_code", "nl"), (NAME, "fr"), ("x", "nl")):
        for ask in (office.get, office.post):
            assert ask(f"{LIST}{name}/{language}/").status_code == 404


def test_the_list_says_whose_words_each_mail_has(office: Client) -> None:
    own()
    own("application.place_offered", "en", body="Zonder dag")
    page = html_of(office.get(LIST))
    states = {
        link["href"]: "".join(item.select_one("a + span").get("class"))  # type: ignore[union-attr,arg-type]
        for item in page.select(".podium-texts__languages li")
        if (link := item.a)
    }
    assert len(states) == len(LANGUAGES) * sum(len(group) for group in wordings.by_heading().values())
    assert states[EDIT].endswith("--success")
    assert states[f"{LIST}application.place_offered/en/"].endswith("--danger")
    assert sum(state == "podium-texts__built-in" for state in states.values()) == len(states) - 2


def test_the_list_costs_the_same_without_and_with_many(office: Client) -> None:
    def cost() -> int:
        with CaptureQueriesContext(
            connection,
        ) as queries:
            office.get(LIST)
        return len(queries)

    own()
    cost()
    before = cost()
    for group in wordings.by_heading().values():
        for name in group:
            for language, _words in LANGUAGES:
                if (name, language) != (NAME, "nl"):
                    own(name, language)
    assert cost() == before


def test_one_begins_with_the_built_in_text_and_goes_back_to_it(office: Client) -> None:
    begun = typed_in(office.get(EDIT))
    assert begun["subject"] == "We hebben je aanmelding ontvangen"
    assert "{titel}" in begun["body"]
    assert post(office, "save").status_code == 302
    saved = typed_in(office.get(EDIT))
    assert (saved["subject"], saved["body"]) == (TYPED["subject"], TYPED["body"])
    assert post(office, "remove", known=saved["known"]).status_code == 302
    assert typed_in(office.get(EDIT)) == begun
    assert not MailText.objects.exists()


def test_looking_at_it_saves_nothing_and_shows_it_as_html_and_as_text(office: Client) -> None:
    response = post(office, "look", subject="Over {nummer} <i>")
    assert not MailText.objects.exists()
    letter = html_of(response).select_one(".podium-mail__letter")
    assert letter
    assert letter["lang"] == "nl"
    assert letter.h3
    assert letter.h3.string == "Over 2027-0042 <i>"
    assert [item.get_text(strip=True) for item in letter.select("li")] == ["Over “Samen roosteren”"]
    (link,) = letter.select("a")
    assert str(link["href"]).startswith("https://")
    plain = html_of(response).select_one("#preview ~ .podium-texts__plain")
    assert plain
    assert "Dag Sam de Vries,\n\n- Over “Samen roosteren”\n\nhttps://" in plain.get_text()
    assert typed_in(response)["body"] == TYPED["body"]


@pytest.mark.parametrize(
    ("name", "written", "said"),
    [
        ("body", "Dag {namm}", "{namm}"),
        ("body", "{naam.__class__}", "{naam.__class__}"),
        ("body", " ", "Vul de tekst in|Schrijf"),
        ("body", "x" * 10_001, "10001"),
        ("subject", "Over {titel}", "{titel}"),
        ("subject", "x" * 201, "201"),
    ],
)
@pytest.mark.parametrize("do", ["save", "look", "test"])
def test_what_cannot_be_used_is_said_and_what_was_typed_stays(
    office: Client, name: str, written: str, said: str, do: str
) -> None:
    response = post(office, do, **{name: written})
    assert response.status_code == 422
    errors = " ".join(each.get_text() for each in html_of(response).select(".errorlist"))
    assert any(words in errors for words in said.split("|"))
    assert typed_in(response)[name].strip() == written.strip()
    assert not MailText.objects.exists()
    assert not Mail.objects.exists()


def test_what_has_to_be_there_is_said(office: Client) -> None:
    response = post(office, "save", f"{LIST}membership.invited/nl/", subject="Hoi", body="Kom je ook?")
    assert response.status_code == 422
    error = html_of(response).select_one(".errorlist")
    assert error
    assert all(word in error.get_text() for word in ("{organisatie}", "{uiterste_dag}", "{link}"))


def test_a_pasted_line_end_makes_no_header(office: Client) -> None:
    post(office, "save", subject="Dag\r\nBcc: x@example.org")
    assert MailText.objects.get().subject == "Dag Bcc: x@example.org"


def test_a_test_goes_to_oneself_and_nothing_is_saved(office: Client) -> None:
    response = post(office, "test")
    sent = Mail.objects.get()
    assert sent.subject == "Over 2027-0042"
    assert sent.recipient in response.content.decode()
    assert typed_in(response)["body"] == TYPED["body"]
    assert not MailText.objects.exists()


def test_two_who_write_at_once_lose_nothing(office: Client) -> None:
    mine = typed_in(office.get(EDIT))
    own(subject="Van een ander", body="Andere woorden")
    for do in ("save", "remove"):
        response = post(office, do, known=mine["known"])
        assert response.status_code == 409
        assert MailText.objects.get().subject == "Van een ander"
        theirs = html_of(response).select_one("[aria-labelledby=theirs]")
        assert theirs
        assert "Andere woorden" in theirs.get_text()
        assert typed_in(response)["body"] == TYPED["body"]
    assert post(office, "save", known=typed_in(response)["known"]).status_code == 302
    assert MailText.objects.get().subject == TYPED["subject"]


def test_what_the_other_took_away_is_not_put_back_unseen(office: Client) -> None:
    text = own()
    mine = typed_in(office.get(EDIT))
    text.delete()
    response = post(office, "save", known=mine["known"])
    assert response.status_code == 409
    assert not MailText.objects.exists()
    assert not TimelineEntry.objects.filter(verb="mail_text.changed").exists()
    assert post(office, "save", known=typed_in(response)["known"]).status_code == 302


def test_a_text_that_cannot_be_used_says_why(office: Client) -> None:
    own(body="{weg_ermee}")
    note = html_of(office.get(EDIT)).select_one(".podium-file__note")
    assert note
    assert "{weg_ermee}" in note.get_text()


def test_whatever_is_in_it_is_shown_as_text(office: Client) -> None:
    own(subject="<script>1</script>", body="<script>2</script>")
    content = office.get(EDIT).content.decode()
    assert "<script>1" not in content
    assert "<script>2" not in content
    assert "&lt;script&gt;2" in content
