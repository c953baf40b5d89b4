"""The register: its filters, its counts, what they cost, and who may take something along."""

import datetime

import pytest
from bs4 import BeautifulSoup
from django.utils import timezone

from praktijkpodium.home.accounts import groups
from praktijkpodium.home.directory.models import EarlierName, Membership
from praktijkpodium.programmes.applications.models import Application, State
from praktijkpodium.programmes.calls.models import Role
from praktijkpodium.programmes.review import actions
from praktijkpodium.programmes.review.completeness import Verdict
from tests.home.factories import OrganisationFactory, chair, committee_member, person, secretariat
from tests.programmes.cast import make_old
from tests.programmes.factories import make_announced, make_call, make_in_review, make_role, make_submitted
from tests.programmes.review.test_admin import REGISTER, cost, signed_in

pytestmark = pytest.mark.django_db

OF_MANY = ("tabel/", "tabel/?format=xlsx", "documenten/", "mail/")


def html(client, address=REGISTER):
    response = client.get(address)
    assert response.status_code == 200, address
    return BeautifulSoup(response.content, "html.parser")


def listed(client, query=""):
    return {cell.get_text(strip=True) for cell in html(client, f"{REGISTER}results/{query}").select("td.title a")}


@pytest.fixture
def office():
    return signed_in(secretariat())


def test_it_is_narrowed_by_call_role_state_and_organisation(office):
    first = make_submitted(title="Een")
    second = make_in_review(title="Twee")
    third = make_submitted(second.role, title="Drie")
    assert listed(office) == {"Een", "Twee", "Drie"}
    assert listed(office, f"?call={second.call.pk}") == {"Twee", "Drie"}
    assert listed(office, f"?role={first.role_id}") == {"Een"}
    assert listed(office, "?state=submitted") == {"Een", "Drie"}
    assert listed(office, f"?state=submitted&call={third.call.pk}") == {"Drie"}
    assert listed(office, f"?organisation={second.organisation_id}") == {"Twee"}
    assert listed(office, "?channel=site") == {"Een", "Twee", "Drie"}
    assert listed(office, "?channel=post") == set()


def test_words_are_looked_for_in_number_title_and_the_names_of_the_organisation(office):
    application, _other = make_submitted(title="Samen roosteren"), make_submitted(title="Iets anders")
    EarlierName.objects.create(organisation=application.organisation, name="Huize Avondrood")
    Application.objects.filter(pk=application.pk).update(number="2031-0077")
    for words in ("2031-0077", "0077", "roosteren", application.organisation.name, "avondrood"):
        assert listed(office, f"?q={words}") == {"Samen roosteren"}, words
    assert listed(office, "?q=onvindbaar") == set()
    assert listed(office, "?q=%00") == {"Samen roosteren", "Iets anders"}


def test_it_is_narrowed_by_what_the_secretariat_found(office):
    unseen, fine, wrong = (make_submitted(title=title) for title in ("Nieuw", "Compleet", "Te kort"))
    by, back = secretariat(), make_submitted(title="Terug")
    actions.check_completeness(application=fine, verdicts={"title": Verdict(is_in_order=True)}, by=by)
    actions.check_completeness(application=wrong, verdicts={"title": Verdict(False, "Te kort.")}, by=by)
    actions.check_completeness(application=back, verdicts={"title": Verdict(False, "Te kort.")}, by=by)
    actions.send_back(application=back, missing="De titel.", by=by)
    assert listed(office, "?completeness=to_check") == {unseen.title}
    assert listed(office, "?completeness=incomplete") == {"Te kort", "Terug"}
    assert listed(office, "?completeness=in_order") == {"Compleet"}
    # Handed in again: what was found before has to be looked at again.
    actions.take_as_it_is(application=back, by=by)
    assert listed(office, "?completeness=to_check") == {unseen.title, "Terug"}


def test_the_committee_is_offered_nothing_of_which_it_reads_no_file():
    hidden, read = make_submitted(title="Nog niet"), make_in_review(title="Wel")
    client = signed_in(committee_member())
    text = str(html(client))
    assert read.organisation.name in text
    assert hidden.organisation.name not in text
    assert f"{hidden.role.call.title}: " in text  # the same title; by its key:
    values = {option["value"] for option in html(client).select("select[name=role] option, select[name=call] option")}
    assert str(hidden.role_id) not in values
    assert not html(client).select("[name=completeness], [name=pk], [formaction]")
    assert listed(client, "?completeness=to_check") == {"Wel"}


def test_above_it_stands_how_many_there_are_in_each_state(office):
    role = make_role(places=9)
    for make in (make_submitted, make_submitted, make_in_review, make_announced):
        make(role)
    make_submitted()
    by_call = html(office).select_one(".podium-counts")
    assert [cell.get_text() for cell in by_call.select("tfoot td")] == ["3", "1", "1", "5"]
    by_role = html(office, f"{REGISTER}?call={role.call.pk}").select_one(".podium-counts")
    [line] = by_role.select("tbody tr")
    assert [cell.get_text() for cell in line.select("th, td")] == [role.name, "2", "1", "1", "4"]
    query = line.select("td a")[0]["href"].removeprefix(REGISTER)
    assert len(html(office, f"{REGISTER}results/{query}").select("td.title")) == 2


def test_a_role_of_another_call_is_not_counted(office):
    call = make_call()
    role = Role.objects.create(call=call, name="Klankbordgroep", places=3)
    make_submitted(role)
    make_submitted()
    names = [cell.get_text() for cell in html(office, f"{REGISTER}?call={call.pk}").select(".podium-counts tbody th")]
    assert names == ["Klankbordgroep"]


def test_the_boxes_and_the_filters_go_along_with_what_is_done(office):
    application = make_submitted(title="Samen")
    form = html(office, f"{REGISTER}?state=submitted&q=samen&p=1&ordering=title").select_one(
        "form:has(.podium-selection__actions)"
    )
    hidden = {(field["name"], field["value"]) for field in form.select("[type=hidden]")}
    assert hidden == {("q", "samen"), ("state", "submitted")}
    assert [box["value"] for box in form.select("[type=checkbox]")] == [str(application.pk)]
    assert {button["formaction"] for button in form.select("[formaction]")} == {
        f"{REGISTER}tabel/",
        f"{REGISTER}documenten/",
        f"{REGISTER}mail/",
    }


@pytest.mark.parametrize("address", OF_MANY)
def test_only_the_secretariat_takes_along_or_writes(address):
    application = make_announced(title="Ons geheime plan")
    for user in (chair(), committee_member(), application.started_by, person(groups.MANAGERS), person(groups.EDITORS)):
        response = signed_in(user).get(f"{REGISTER}{address}")
        assert response.status_code in {302, 403}, user
    assert signed_in(secretariat()).get(f"{REGISTER}{address}").status_code == 200


@pytest.mark.parametrize("address", OF_MANY)
def test_who_acts_for_an_organisation_does_not_get_its_application_by_being_of_the_secretariat(address):
    application, other = make_submitted(title="Ons geheime plan"), make_submitted(title="Iets anders")
    insider = person(groups.SECRETARIAT)
    Membership.objects.create(organisation=application.organisation, user=insider)
    name = application.organisation.name
    query = f"{'&' if '?' in address else '?'}pk={application.pk}"
    for each in (address, f"{address}{query}"):
        response = signed_in(insider).get(f"{REGISTER}{each}")
        content = b"".join(response) if response.streaming else response.content
        assert name.encode() not in content
        assert b"geheime" not in content
    assert other.organisation.name in signed_in(insider).get(f"{REGISTER}mail/").content.decode()


def test_it_costs_the_same_for_one_row_and_for_thirty(office):
    role = make_role(places=100)
    call, judge = role.call.pk, signed_in(committee_member())

    def add(number):
        for _ in range(number):
            own = OrganisationFactory()
            when = timezone.now() - datetime.timedelta(minutes=1)
            make_old(State.IN_REVIEW, role=role, organisation=own, submitted_at=when)
            make_old(State.SUBMITTED, role=role, organisation=OrganisationFactory(), submitted_at=when)

    queries = ("", f"?call={call}", "?completeness=to_check", "?q=idee", f"?call={call}&state=submitted")
    addresses = [f"{REGISTER}{part}{query}" for part in ("", "results/") for query in queries]
    add(1)
    before = {address: (cost(office, address), cost(judge, address)) for address in addresses}
    add(29)
    after = {address: (cost(office, address), cost(judge, address)) for address in addresses}
    # A list of more than a page also asks how many there are of nothing else.
    assert after == before
