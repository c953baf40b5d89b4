"""Asking something about a page: no address is shown, and nobody can have us mail anything to anybody."""

import datetime
import re
import threading
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.core import mail
from django.core.cache import cache
from django.db import IntegrityError, connection, transaction
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from praktijkpodium.casebook.models import CaseStudy, Question
from praktijkpodium.casebook.questions import actions
from praktijkpodium.home.audit.models import TimelineEntry
from praktijkpodium.home.directory.models import ContactPerson
from praktijkpodium.home.outbox import limits
from praktijkpodium.home.outbox.models import Mail
from praktijkpodium.home.outbox.rules import may_read_text
from praktijkpodium.home.outbox.transport import message_of
from praktijkpodium.home.pages.links import signed
from praktijkpodium.home.pages.models import StandardPage
from praktijkpodium.site.tree import make_tree
from tests.casebook.factories import make_case_study, make_publication
from tests.home.factories import editor, manager, person

pytestmark = pytest.mark.django_db

FILLED_IN = {
    "text": "Hoe vonden jullie vrijwilligers?",
    "name": "Bo Smit",
    "email": "Bo@Vraagt.Example",
    "nogmaals": "",
}


def somebody(**fields: Any) -> ContactPerson:
    return ContactPerson.objects.create(**{"name": "Anke", "email": "anke@antwoordt.example", **fields})


@pytest.fixture
def case_study() -> CaseStudy:
    make_tree()
    cache.clear()
    return make_case_study(contact_person=somebody())


def address(page: Any) -> str:
    return reverse("podium_questions:ask", args=[page.pk])


def ask(case_study: CaseStudy) -> Question:
    return actions.ask(
        page=case_study, name="Bo Smit", email="bo@vraagt.example", text="Hoe vonden jullie hen?", language="nl"
    )


def test_the_whole_walk(client: Client, case_study: CaseStudy, django_capture_on_commit_callbacks: Any) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        there = client.post(address(case_study), FILLED_IN)["Location"]
    assert client.get(there).status_code == 200
    (first,) = mail.outbox
    assert first.to == ["bo@vraagt.example"]
    written = f"{first.subject} {first.body} {first.alternatives[0].content}"
    assert not any(typed in written for typed in ("Bo Smit", "vrijwilligers"))
    link = re.search(r"https?://[^/\s]+(/vraag-stellen/doorsturen/\S+)", first.body)[1]
    assert FILLED_IN["text"] in client.get(link).content.decode()
    assert len(mail.outbox) == 1
    for _ in range(2):
        with django_capture_on_commit_callbacks(execute=True):
            assert client.post(link, follow=True).status_code == 200
    to_contact, copy = mail.outbox[1:]
    assert (to_contact.to, to_contact.extra_headers["Reply-To"]) == (["anke@antwoordt.example"], "bo@vraagt.example")
    assert to_contact.message()["Reply-To"] == "bo@vraagt.example"
    assert (copy.to, "Reply-To" in copy.extra_headers) == (["bo@vraagt.example"], False)
    assert "anke@antwoordt.example" not in f"{copy.subject} {copy.body}"
    assert all(FILLED_IN["text"] in letter.body for letter in (to_contact, copy))
    question = Question.objects.get()
    assert (question.text, question.passed_on_at is not None) == ("", True)
    assert client.get(there).status_code == 200


def test_the_address_of_who_is_asked_is_on_no_page(client: Client, case_study: CaseStudy) -> None:
    question = ask(case_study)
    pages = [case_study.url, address(case_study)]
    pages += [
        reverse(f"podium_questions:{name}", args=[signed(f"page_question.{name}", question.pk)])
        for name in ("sent", "confirm")
    ]
    for page in pages:
        content = client.get(page).content.decode()
        assert "Anke" in content or "Samen roosteren" in content
        assert "antwoordt" not in content


@pytest.mark.parametrize(
    ("name", "value"),
    [("text", " "), ("text", "x" * 2001), ("name", ""), ("email", "bo"), ("email", "bo@x.example\nCc: a@b.nl")],
)
def test_a_mistake_is_told_and_nothing_typed_is_lost(
    client: Client, case_study: CaseStudy, name: str, value: str
) -> None:
    response = client.post(address(case_study), {**FILLED_IN, name: value})
    assert response.status_code == 422
    found = BeautifulSoup(response.content, "html.parser")
    assert found.select_one(f"main [name='{name}']")["aria-invalid"] == "true"
    assert found.select_one(f".podium-error-summary a[href='#id_{name}']")
    if name != "text":
        assert found.select_one("main textarea").text.strip() == FILLED_IN["text"]
    assert not Question.objects.exists()


def test_programs_and_floods_get_no_further(client: Client, case_study: CaseStudy) -> None:
    assert client.post(address(case_study), {**FILLED_IN, "nogmaals": "x"}).status_code == 422
    answers = [client.post(address(case_study), FILLED_IN).status_code for _ in range(limits.MAILS_A_DAY + 1)]
    assert answers == [302] * limits.MAILS_A_DAY + [422]
    assert Mail.objects.count() == limits.MAILS_A_DAY


def test_who_is_asked(client: Client, case_study: CaseStudy) -> None:
    above = StandardPage.objects.get(slug="privacy")
    above.contact_person = somebody(name="Cas", email="cas@antwoordt.example")
    above.save()
    of_programme = make_case_study("Van een programma", belongs_to=above)
    without = make_case_study("Van niemand")
    no_address = make_case_study("Zonder adres", contact_person=somebody(name="Dirk", email=""), belongs_to=above)
    publication = make_publication("Een boek", contact_person=somebody(name="Els"))
    assert client.get(address(without)).status_code == 404
    assert client.get(address(above)).status_code == 404
    for page, name in ((of_programme, "Cas"), (no_address, "Cas"), (publication, "Els")):
        assert name in client.get(address(page)).content.decode()
    draft = make_case_study("Concept", live=False, contact_person=somebody())
    hidden = make_case_study("Besloten", contact_person=somebody())
    hidden.view_restrictions.create(restriction_type="login")
    for page in (draft, hidden):
        assert client.post(address(page), FILLED_IN).status_code == 404


def test_the_page_leads_there_where_there_is_somebody(client: Client, case_study: CaseStudy) -> None:
    def links(page: Any) -> set[str]:
        found = BeautifulSoup(client.get(page.url).content, "html.parser")
        return {link["href"] for link in found.select("main a[href^='/vraag-stellen/']")}

    assert links(case_study) == {address(case_study)}
    assert links(make_case_study("Van niemand")) == set()
    assert links(make_publication("Een boek", contact_person=somebody())) != set()


def test_when_the_contact_is_gone_the_text_is_given_back(client: Client, case_study: CaseStudy) -> None:
    question = ask(case_study)
    ContactPerson.objects.all().delete()
    link = reverse("podium_questions:confirm", args=[signed("page_question.confirm", question.pk)])
    response = client.post(link)
    assert response.status_code == 410
    assert "Hoe vonden jullie hen?" in response.content.decode()
    question.refresh_from_db()
    assert question.passed_on_at is None


def test_a_link_is_for_one_thing(client: Client, case_study: CaseStudy) -> None:
    question = ask(case_study)
    for token in (signed("page_question.sent", question.pk), signed("adoption.confirm", question.pk), "x"):
        assert client.post(reverse("podium_questions:confirm", args=[token])).status_code == 404
    link = reverse("podium_questions:confirm", args=[signed("page_question.confirm", question.pk)])
    question.delete()
    assert client.get(link).status_code == 410


def test_nobody_else_reads_it_and_the_timeline_says_nothing(
    case_study: CaseStudy, django_capture_on_commit_callbacks: Any
) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        actions.pass_on(question=ask(case_study))
    letters = Mail.objects.filter(kind__in=("page_question.passed_on", "page_question.copy"))
    assert letters.count() == 2
    for somebody_else in (editor(), manager(), person(is_superuser=True)):
        assert not any(may_read_text(somebody_else, letter) for letter in letters)
    assert not TimelineEntry.objects.exists()


def test_what_has_had_its_term_is_forgotten(case_study: CaseStudy, settings: Any) -> None:
    settings.MAIL_KEEP_TEXT_DAYS = 30
    now = timezone.now()
    fresh, old, sent, long_ago = (ask(case_study) for _ in range(4))
    for question in (sent, long_ago):
        actions.pass_on(question=question)
    Question.objects.filter(pk=fresh.pk).update(created_at=now - datetime.timedelta(hours=47))
    Question.objects.filter(pk=old.pk).update(created_at=now - datetime.timedelta(hours=49))
    Question.objects.filter(pk=sent.pk).update(passed_on_at=now - datetime.timedelta(days=29))
    Question.objects.filter(pk=long_ago.pk).update(passed_on_at=now - datetime.timedelta(days=31))
    assert actions.forget_old() == 2
    assert set(Question.objects.all()) == {fresh, sent}
    # An answer to a mail of which the question is gone goes to the site.
    letter = Mail.objects.filter(kind="page_question.passed_on", about_id=str(long_ago.pk)).get()
    assert "Reply-To" not in message_of(letter).extra_headers


def test_the_database_refuses_nonsense(case_study: CaseStudy) -> None:
    right = {"page": case_study, "name": "Bo", "email": "bo@x.example", "text": "Hoe?", "language": "nl"}
    for wrong in ({"name": ""}, {"email": ""}, {"text": ""}, {"passed_on_at": timezone.now()}):
        with pytest.raises(IntegrityError), transaction.atomic():
            Question.objects.create(**{**right, **wrong})


@pytest.mark.django_db(transaction=True)
def test_pressed_at_the_same_moment_it_is_sent_once(transactional_db: None) -> None:
    make_tree()
    question = ask(make_case_study(contact_person=somebody()))
    barrier, done = threading.Barrier(3), []

    def press() -> None:
        try:
            barrier.wait(10)
            done.append(actions.pass_on(question=question))
        finally:
            connection.close()

    threads = [threading.Thread(target=press) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert sorted(done) == [False, False, True]
    assert Mail.objects.filter(kind="page_question.passed_on").count() == 1
