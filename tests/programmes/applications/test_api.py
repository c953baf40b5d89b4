"""One's own applications in the API: what they say, to whom, and what they cost."""

import uuid
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from praktijkpodium.home.directory.models import Membership
from praktijkpodium.programmes.applications import actions
from praktijkpodium.programmes.applications.api import SCANS, STATES
from praktijkpodium.programmes.applications.models import Application, ApplicationDocument, State
from tests.home.factories import OrganisationFactory, chair, committee_member, member_of, person, secretariat
from tests.programmes.factories import make_announced, make_draft, make_role, make_submitted

pytestmark = pytest.mark.django_db
LIST = "/api/v1/aanmeldingen"


def signed_in(user: Any) -> Client:
    client = Client()
    client.force_login(user)
    return client


def one(application: Application) -> str:
    return f"{LIST}/{application.pk}"


def listed(client: Client, asked: str = "") -> list[dict[str, Any]]:
    answer = client.get(f"{LIST}{asked}")
    assert answer.status_code == 200
    results: list[dict[str, Any]] = answer.json()["resultaten"]
    return results


def test_who_is_not_signed_in_is_told_so(client: Client) -> None:
    for address in (LIST, one(make_submitted())):
        answer = client.get(address)
        assert (answer.status_code, answer.headers["Content-Type"]) == (401, "application/problem+json")
        assert answer.headers["WWW-Authenticate"] == "Session"
        assert answer.json()["status"] == 401


def test_it_says_what_was_filled_in_and_where_it_stands() -> None:
    application = make_submitted(title="Samen roosteren")
    client = signed_in(application.started_by)
    (found,) = listed(client)
    told = client.get(one(application)).json()
    assert {name: told[name] for name in found} == found
    assert found == {
        "id": str(application.pk),
        "nummer": application.number,
        "titel": "Samen roosteren",
        "status": "ingediend",
        "oproep": {"id": application.call.pk, "naam": application.call.title},
        "rol": {"id": application.role.pk, "naam": application.role.name},
        "organisatie": application.organisation.name,
        "begonnenOp": found["begonnenOp"],
        "ingediendOp": found["ingediendOp"],
        "inTeDienenTot": None,
        "url": f"http://testserver/mijn/aanmelding/{application.pk}/",
    }
    answers = {each["vraag"]: each["antwoord"] for each in told["antwoorden"]}
    assert answers["Titel van je idee"] == "Samen roosteren"
    assert set(answers.values()) >= {application.summary, *application.answers.values()}
    document = application.documents.get()
    assert told["documenten"] == [
        {
            "vraag": "Je documenten",
            "bestandsnaam": document.name,
            "grootte": document.size,
            "virusscan": {"clean": "veilig", "not_scanned": "nietGescand"}[document.scan_state],
            "url": f"http://testserver/mijn/document/{document.pk}/",
        }
    ]


def test_it_is_dutch_whatever_the_language_of_the_site() -> None:
    application = make_submitted()
    client = signed_in(application.started_by)
    client.cookies["django_language"] = "en"
    answer = client.get(one(application))
    assert answer.headers["Content-Language"] == "nl"
    assert answer.json()["antwoorden"][0]["vraag"] == "Titel van je idee"


def test_the_contract_has_a_word_for_each_state_and_each_scan() -> None:
    assert set(STATES) == set(State.values)
    assert len(set(STATES.values())) == len(STATES)
    assert set(SCANS) == set(ApplicationDocument.ScanState.values)


def test_a_draft_says_until_when_and_the_filter_finds_it() -> None:
    draft = make_draft()
    client = signed_in(draft.started_by)
    (found,) = listed(client, "?status=concept")
    assert (found["id"], found["nummer"], found["ingediendOp"]) == (str(draft.pk), "", None)
    assert found["inTeDienenTot"] == draft.closes_at.isoformat().replace("+00:00", "Z")
    assert listed(client, "?status=ingediend") == []
    assert client.get(f"{LIST}?status=draft").status_code == 400
    assert client.get(f"{one(draft)}?foo=1").status_code == 400


def test_nobody_else_gets_it_reviewers_neither() -> None:
    application = make_announced(make_role())
    for somebody in (secretariat(), committee_member(), chair(), person(), member_of(OrganisationFactory())):
        client = signed_in(somebody)
        assert client.get(one(application)).status_code == 404
        assert listed(client) == []
    colleague = signed_in(member_of(application.organisation))
    assert colleague.get(one(application)).json()["status"] == "toegekend"
    assert colleague.get(f"{LIST}/{uuid.uuid4()}").status_code == 404
    actions.withdraw(application=application, by=application.started_by)
    assert [each["status"] for each in listed(colleague)] == ["ingetrokken"]


def test_nobody_keeps_it_and_other_sites_do_not_read_it() -> None:
    application = make_submitted()
    client = signed_in(application.started_by)
    for address in (LIST, one(application), f"{LIST}/{uuid.uuid4()}"):
        answer = client.get(address, headers={"Origin": "https://elders.example"})
        assert answer.headers["Cache-Control"] == "private, no-store"
        assert "Cookie" in answer.headers["Vary"]
        assert not [name for name in answer.headers if name.startswith("Access-Control-Allow-Origin")]
        assert "ETag" not in answer.headers
    assert client.post(LIST).status_code == 405


def test_it_costs_the_same_for_one_and_for_thirty() -> None:
    applicant = member_of(OrganisationFactory())
    client = signed_in(applicant)

    def cost(address: str) -> int:
        client.get(address)
        with CaptureQueriesContext(connection) as queries:
            assert client.get(address).status_code == 200
        return len(queries)

    def add(number: int) -> None:
        for _ in range(number):
            organisation = OrganisationFactory()
            Membership.objects.create(organisation=organisation, user=applicant)
            Application.objects.create(role=role, organisation=organisation, started_by=applicant)

    role = make_role()
    add(1)
    one_row = cost(LIST)
    add(29)
    assert len(listed(client, "?aantal=100")) == 30
    assert cost(f"{LIST}?aantal=100") == one_row
