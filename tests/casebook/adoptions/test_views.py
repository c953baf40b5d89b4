"""Saying that an organisation does this too, confirming it and taking it back: the pages."""

import datetime
import re
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.core import mail, signing
from django.core.cache import cache
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from praktijkpodium.casebook.adoptions import actions, views
from praktijkpodium.casebook.adoptions.models import Adoption, Stage, State
from praktijkpodium.casebook.models import CaseStudy
from praktijkpodium.home.directory.models import Region
from praktijkpodium.home.outbox import limits
from praktijkpodium.home.outbox.models import Mail
from praktijkpodium.site.tree import make_tree
from tests.casebook.adoptions.making import confirmed, say, shown
from tests.casebook.factories import make_case_study
from tests.home.factories import OrganisationFactory, editor

pytestmark = pytest.mark.django_db


@pytest.fixture
def case_study() -> CaseStudy:
    make_tree()
    cache.clear()
    Region.objects.create(name="Twente", province="overijssel")
    return make_case_study()


FILLED_IN = {
    "stage": "did",
    "organisation_name": "De  Linde",
    "region": "twente",
    "differently": "Met z'n drieën.",
    "learned": "Begin klein.\r\nEn blijf.",
    "contact_name": "Anke Vos",
    "email": "Anke@Linde.Example",
    "nogmaals": "",
}


def address(case_study: CaseStudy) -> str:
    return reverse("podium_adoptions:say", args=[case_study.pk])


def html(response: Any) -> BeautifulSoup:
    return BeautifulSoup(response.content, "html.parser")


def link_in_mail(purpose: str, letter: Any = None) -> str:
    found = re.search(rf"https?://[^/\s]+(/wij-doen-dit-ook/{purpose}/\S+)", (letter or mail.outbox[-1]).body)
    assert found
    return found[1]


def test_the_whole_walk(client: Client, case_study: CaseStudy, django_capture_on_commit_callbacks: Any) -> None:
    form = html(client.get(address(case_study)))
    assert {field["name"] for field in form.select("main [name]")} == {*FILLED_IN, "csrfmiddlewaretoken"}
    with django_capture_on_commit_callbacks(execute=True):
        response = client.post(address(case_study), FILLED_IN, follow=True)
    assert "anke@linde.example" in response.content.decode()
    adoption = Adoption.objects.get()
    assert (adoption.organisation_name, adoption.region.slug, adoption.learned) == (
        "De Linde",
        "twente",
        "Begin klein.\nEn blijf.",
    )
    # A program that looks into the mail opens the link: that does nothing.
    link = link_in_mail("bevestigen")
    assert "Begin klein." in client.get(link).content.decode()
    adoption.refresh_from_db()
    assert adoption.state == State.UNCONFIRMED
    for _ in range(2):
        assert client.post(link, follow=True).status_code == 200
    adoption.refresh_from_db()
    assert adoption.state == State.WAITING
    with django_capture_on_commit_callbacks(execute=True):
        actions.approve(adoption=adoption, by=editor())
    back = link_in_mail("intrekken")
    assert "De Linde" in client.get(back).content.decode()
    assert Adoption.objects.shown().exists()
    assert client.post(back).status_code == 200
    assert not Adoption.objects.exists()
    assert [client.get(old).status_code for old in (back, link)] == [410, 410]


MISTAKES = {
    "stage": "",
    "organisation_name": "",
    "region": "",
    "contact_name": " ",
    "email": "anke@linde",
    "differently": "x" * 601,
    "learned": "y" * 601,
}


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_is_told_at_its_field_and_nothing_typed_is_lost(
    client: Client, case_study: CaseStudy, name: str
) -> None:
    value = MISTAKES[name]
    response = client.post(address(case_study), {**FILLED_IN, name: value})
    assert response.status_code == 422
    found = html(response)
    assert found.select_one(f"main [name='{name}']")["aria-invalid"] == "true"
    assert found.select_one(f"#id_{name}_error")
    assert found.select_one(f".podium-error-summary a[href='#id_{name}']")
    for other in ("differently", "learned", "contact_name", "organisation_name"):
        kept = found.select_one(f"main [name='{other}']")
        typed = kept.text.lstrip("\r\n") if kept.name == "textarea" else kept.get("value", "")
        assert typed.replace("\r", "") == {**FILLED_IN, name: value}[other].replace("\r", "")
    assert not Adoption.objects.exists()


def test_who_did_it_tells_something_of_it(client: Client, case_study: CaseStudy) -> None:
    silent = {**FILLED_IN, "differently": "", "learned": ""}
    assert client.post(address(case_study), silent).status_code == 422
    assert client.post(address(case_study), {**silent, "stage": "wants"}).status_code == 302
    assert client.post(address(case_study), {**silent, "learned": "Veel."}).status_code == 302


@pytest.mark.parametrize("name", ["\u200b", "De\u202eLinde"])
def test_names_that_nobody_can_read_are_refused(client: Client, case_study: CaseStudy, name: str) -> None:
    assert client.post(address(case_study), {**FILLED_IN, "organisation_name": name}).status_code == 422


def test_the_whole_country_is_a_region_too(client: Client, case_study: CaseStudy) -> None:
    client.post(address(case_study), {**FILLED_IN, "region": "heel-nederland"})
    assert Adoption.objects.get().region is None
    assert client.post(address(case_study), {**FILLED_IN, "region": "mars"}).status_code == 422


def test_what_fills_in_the_hidden_field_gets_no_further(client: Client, case_study: CaseStudy) -> None:
    response = client.post(address(case_study), {**FILLED_IN, "nogmaals": "https://spam.example"})
    assert response.status_code == 422
    assert (Adoption.objects.count(), Mail.objects.count()) == (0, 0)
    found = html(response)
    # Should it be a person: one more press.
    assert found.select_one("[name='nogmaals']").get("value", "") == ""
    assert found.select_one("[name='contact_name']")["value"] == "Anke Vos"
    trap = found.select_one(".podium-trap")
    assert (trap["aria-hidden"], trap.input["tabindex"]) == ("true", "-1")


def test_nobody_gets_mail_without_end(client: Client, case_study: CaseStudy) -> None:
    answers = [
        client.post(address(case_study), {**FILLED_IN, "organisation_name": f"Linde {number}"}).status_code
        for number in range(limits.MAILS_A_DAY + 1)
    ]
    assert answers == [302] * limits.MAILS_A_DAY + [422]
    assert Mail.objects.count() == limits.MAILS_A_DAY
    assert client.post(address(case_study), {**FILLED_IN, "email": "bo@linde.example"}).status_code == 302
    Mail.objects.update(created_at=timezone.now() - datetime.timedelta(hours=25))
    assert client.post(address(case_study), FILLED_IN).status_code == 302


def test_from_one_place_not_everybody_gets_mail(client: Client, case_study: CaseStudy) -> None:
    def post(number: int, place: str) -> int:
        fields = {**FILLED_IN, "email": f"a{number}@linde.example"}
        return client.post(address(case_study), fields, REMOTE_ADDR=place).status_code

    answers = [post(number, "192.0.2.7") for number in range(limits.ASKED_AN_HOUR + 1)]
    assert answers == [302] * limits.ASKED_AN_HOUR + [422]
    assert post(99, "192.0.2.8") == 302
    # A network of IPv6 is one place.
    for number in range(limits.ASKED_AN_HOUR):
        post(100 + number, f"2001:db8::{number:x}")
    assert post(200, "2001:db8::ffff") == 422


def test_the_mail_once_more(client: Client, case_study: CaseStudy) -> None:
    there = client.post(address(case_study), FILLED_IN)["Location"]
    for number in range(1, limits.MAILS_A_DAY):
        assert client.post(there).status_code == 302
        assert Mail.objects.count() == number + 1
    assert client.post(there).status_code == 429
    actions.confirm(adoption=Adoption.objects.get())
    assert client.get(there).status_code == 200
    assert "anke@linde.example" not in client.get(there).content.decode()


def test_a_link_is_for_one_thing_and_for_a_time(
    client: Client, case_study: CaseStudy, monkeypatch: pytest.MonkeyPatch
) -> None:
    adoption = say(case_study)
    token = views.signed("adoption.sent", adoption.pk)
    for name in ("confirm", "withdraw"):
        assert client.post(reverse(f"podium_adoptions:{name}", args=[token])).status_code == 404
    token = views.signed("adoption.confirm", adoption.pk)
    assert client.post(reverse("podium_adoptions:confirm", args=[f"{token[:-1]}x"])).status_code == 404
    assert client.post(reverse("podium_adoptions:confirm", args=[str(adoption.pk)])).status_code == 404
    later = timezone.now().timestamp() + actions.UNCONFIRMED_FOR.total_seconds() + 1
    monkeypatch.setattr(signing.time, "time", lambda: later)
    assert client.post(reverse("podium_adoptions:confirm", args=[token])).status_code == 410
    adoption.refresh_from_db()
    assert adoption.state == State.UNCONFIRMED


@pytest.mark.parametrize("state", [State.WAITING, State.SHOWN, State.DECLINED])
def test_the_old_link_tells_how_it_stands(client: Client, case_study: CaseStudy, state: State) -> None:
    adoption = confirmed(case_study)
    if state == State.SHOWN:
        actions.approve(adoption=adoption, by=editor())
    elif state == State.DECLINED:
        actions.decline(adoption=adoption, reason="Nee", by=editor())
    response = client.get(reverse("podium_adoptions:confirm", args=[views.signed("adoption.confirm", adoption.pk)]))
    assert response.status_code == 200
    assert "De Linde" in response.content.decode()
    assert not html(response).select("main form")


def test_only_what_everybody_reads_can_be_done_too(client: Client, case_study: CaseStudy) -> None:
    draft = make_case_study("Concept", live=False)
    hidden = make_case_study("Besloten")
    hidden.view_restrictions.create(restriction_type="login")
    for each in (draft.pk, hidden.pk, 99_999):
        there = reverse("podium_adoptions:say", args=[each])
        assert [client.get(there).status_code, client.post(there, FILLED_IN).status_code] == [404, 404]


def test_only_organisations_that_readers_know_are_proposed(client: Client, case_study: CaseStudy) -> None:
    OrganisationFactory(name="Meldt zich aan")
    make_case_study("Samen eten", organisation=OrganisationFactory(name="Vertelt"))
    make_case_study("Concept", organisation=OrganisationFactory(name="Schrijft nog"), live=False)
    OrganisationFactory(name="Doet het ook")
    shown(case_study, "Doet het ook")
    options = [option["value"] for option in html(client.get(address(case_study))).select("datalist option")]
    assert options == ["Doet het ook", "Vertelt"]


def test_how_far_one_is_may_be_in_the_address(client: Client, case_study: CaseStudy) -> None:
    chosen = html(client.get(f"{address(case_study)}?fase={Stage.WANTS}")).select_one("[name='stage'][checked]")
    assert chosen["value"] == Stage.WANTS
    assert not html(client.get(f"{address(case_study)}?fase=nee")).select("[name='stage'][checked]")


def test_the_form_has_a_token_and_is_kept_nowhere(case_study: CaseStudy) -> None:
    strict = Client(enforce_csrf_checks=True)
    assert strict.post(address(case_study), FILLED_IN).status_code == 403
    assert "no-store" in strict.get(address(case_study))["Cache-Control"]
