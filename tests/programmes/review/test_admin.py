"""The reviewers' screens: what they show to whom, and what they cost."""

from unittest.mock import Mock

import pytest
from bs4 import BeautifulSoup
from django.core.exceptions import PermissionDenied
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import NoReverseMatch, reverse
from django.utils import timezone

from praktijkpodium.casebook.models import CasebookPage, CaseStudy
from praktijkpodium.home.accounts import groups
from praktijkpodium.home.audit.actions import record
from praktijkpodium.home.audit.models import TimelineEntry
from praktijkpodium.home.audit.verbs import label
from praktijkpodium.home.directory.models import Membership
from praktijkpodium.home.news.models import NewsIndexPage, NewsPage
from praktijkpodium.programmes.applications import actions as applying
from praktijkpodium.programmes.applications.models import Application, Decision, State
from praktijkpodium.programmes.review import actions
from tests.home.factories import OrganisationFactory, chair, committee_member, member_of, person, secretariat
from tests.programmes.cast import STATES, cast, fresh, make_old, quickly_in_review
from tests.programmes.factories import make_advised, make_decided, make_in_review, make_role, make_submitted
from tests.programmes.machine import dump

pytestmark = pytest.mark.django_db

REGISTER = "/admin/aanmeldingen/"


def file(application):
    return f"{REGISTER}{application.pk}/"


def signed_in(user):
    client = Client()
    if user.is_authenticated:
        client.force_login(user)
    return client


def row(application):
    return Application.objects.filter(pk=application.pk).values().get()


JUDGES = {"member", "chair", "chairing member"}
READERS = {
    "draft": set(),
    "submitted": {"secretariat"},
    "in review": {"secretariat"} | JUDGES,
    "granted": {"secretariat"} | JUDGES,
    "withdrawn": {"secretariat"},
}


@pytest.mark.parametrize("state", READERS)
def test_only_who_may_read_a_file_sees_it_and_all_others_are_refused_a_post_too(state):
    application = fresh(STATES[state](title="Ons geheime plan"))
    before, shown = row(application), set()
    lines = TimelineEntry.objects.count()
    for who, user in cast(application).items():
        client = signed_in(user)
        response = client.get(file(application))
        listed = "Ons geheime plan" in client.get(REGISTER).content.decode()
        found = "Ons geheime plan" in client.get(f"{REGISTER}results/?q=geheime").content.decode()
        if response.status_code == 200:
            shown.add(who)
        elif user.is_authenticated and user.has_perm("wagtailadmin.access_admin"):
            # Wagtail's admin answers a refusal by sending one to the dashboard with a message.
            assert response.status_code in {302, 403}
        else:
            assert response.status_code == 302
        assert listed is found is (response.status_code == 200), who
        if response.status_code != 200:
            assert "geheime" not in response.content.decode()
            for action in ("pass_on", "send_back", "assess", "decide", "announce", "case_study"):
                refused = client.post(file(application), {"action": action, "send_back-missing": "x"})
                assert refused.status_code in {302, 403}, who
    assert shown == READERS[state]
    assert row(application) == before
    assert TimelineEntry.objects.count() == lines


# What Wagtail offers for a model or a snippet and we do not.
SCREENS = (
    "add", "copy", "delete", "history", "history_results", "usage", "inspect", "unpublish", "revisions_view",
    "revisions_revert", "revisions_compare", "revisions_unschedule", "workflow_action", "workflow_confirm",
    "workflow_preview", "workflow_history", "workflow_history_detail", "confirm_workflow_cancellation",
    "preview_on_add", "preview_on_edit", "lock", "unlock", "choose", "chosen",
)  # fmt: skip


@pytest.mark.parametrize("namespace", ["praktijkpodium_files", "wagtailsnippets_praktijkpodium_programmes_application"])
def test_none_of_wagtails_other_screens_for_applications_exists(namespace):
    for screen in SCREENS:
        for arguments in ([], ["x"], ["x", 1], ["x", 1, 1]):
            with pytest.raises(NoReverseMatch):
                reverse(f"{namespace}:{screen}", args=arguments)


def test_nor_can_one_find_them_by_their_addresses():
    application = make_in_review(title="Ons geheime plan")
    name, label = "application", "praktijkpodium_programmes"
    before = row(application)
    for user in (secretariat(), committee_member(), chair(), person(groups.EDITORS), person(is_superuser=True)):
        client = signed_in(user)
        for rest in (
            *(f"{REGISTER}{screen}/{application.pk}/" for screen in ("edit", "delete", "copy", "history", "usage")),
            *(
                f"{file(application)}{screen}/"
                for screen in ("edit", "delete", "preview", "unpublish", "revisions/1/revert")
            ),
            f"{REGISTER}new/",
            f"{REGISTER}add/",
            f"/admin/snippets/{label}/{name}/",
            f"/admin/snippets/{label}/{name}/edit/{application.pk}/",
            f"/admin/snippets/choose/{label}/{name}/",
            f"/admin/bulk/{label}/{name}/delete/?id={application.pk}",
        ):
            for response in (client.get(rest), client.post(rest, {"title": "Gekaapt"})):
                assert response.status_code in {302, 403, 404}, rest
                assert "geheime" not in response.content.decode(), rest
    assert row(application) == before


# A superuser is a technician who can read the database anyway; Wagtail's reports are for them.
@pytest.mark.parametrize("group", groups.ALL)
def test_wagtails_reports_do_not_tell_of_applications(group):
    make_submitted(title="Ons geheime plan")
    client = signed_in(person(group))
    for address in (
        "/admin/",
        "/admin/reports/workflow/",
        "/admin/reports/workflow_tasks/",
        "/admin/reports/site-history/",
        "/admin/reports/locked/",
        "/admin/pages/search/?q=geheime",
        "/admin/snippets/",
    ):
        content = client.get(address).content.decode()
        if not (address == "/admin/" and group == groups.SECRETARIAT):  # our own queue
            assert "Ons geheime plan" not in content, address


def download(client, application):
    response = client.get(f"/mijn/document/{application.documents.get().pk}/")
    b"".join(response)  # a stream must be read to its end: that closes its file
    return response


def seen(client, application):
    """What the screen of a file remembers of how far it told the story."""
    found = BeautifulSoup(client.get(file(application)).content, "html.parser").select_one("[name=seen]")
    return found["value"] if found else ""


def test_a_button_that_was_pressed_elsewhere_already_gives_a_message_and_changes_nothing():
    application = make_submitted()
    client, other = signed_in(secretariat()), secretariat()
    before_it = seen(client, application)
    actions.pass_on(application=application, by=other)
    before = dump()
    for fields in (
        {"action": "pass_on"},
        {"action": "send_back", "send_back-missing": "Het plan, <b>uitgewerkt</b>."},
        {"action": "onzin"},
        {},
    ):
        response = client.post(file(application), {**fields, "seen": before_it})
        content = response.content.decode()
        assert response.status_code == 409
        assert "Dit kan niet meer. Hieronder zie je hoe het dossier er nu voor staat." in content
        # What happened, by whom.
        assert label("application.taken_into_review") in content
        assert other.email in content
        assert ("Het plan, &lt;b&gt;uitgewerkt&lt;/b&gt;." in content) == ("send_back-missing" in fields)
    assert dump() == before


# Between looking whether it is possible and doing it, somebody else was first.
def test_who_is_too_late_by_a_moment_keeps_what_was_typed(monkeypatch):
    application = make_advised()
    monkeypatch.setattr(actions, "decide", Mock(side_effect=PermissionDenied))
    fields = {"action": "decide", "decide-outcome": "granted", "decide-reason": "Een lang verhaal."}
    response = signed_in(chair()).post(file(application), fields)
    assert response.status_code == 409
    assert "Een lang verhaal." in response.content.decode()


def test_who_may_not_read_a_file_any_more_keeps_what_was_typed_and_sees_nothing_else():
    application, member = make_in_review(title="Ons geheime plan"), committee_member()
    client = signed_in(member)
    client.get(file(application))
    applying.withdraw(application=application, by=application.started_by)
    fields = {"action": "assess", "assess-advice": "grant", "assess-explanation": "Een lang verhaal."}
    response = client.post(file(application), fields)
    content = response.content.decode()
    assert response.status_code == 403
    assert "Een lang verhaal." in content
    assert "geheime" not in content
    assert application.organisation.name not in content


def test_what_changed_since_one_looked_is_told_first_and_then_it_can_be_done():
    application = make_submitted()
    client = signed_in(secretariat())
    before_it = seen(client, application)
    actions.send_back(application=application, missing="Het plan.", by=secretariat())
    applying.submit(application=fresh(application), by=application.started_by)
    before = dump()
    response = client.post(file(application), {"action": "pass_on", "seen": before_it})
    assert (response.status_code, dump()) == (409, before)
    assert label("application.resubmitted") in response.content.decode()
    found = BeautifulSoup(response.content, "html.parser").select_one("[name=seen]")["value"]
    assert client.post(file(application), {"action": "pass_on", "seen": found}).status_code == 302
    assert fresh(application).state == State.IN_REVIEW


def test_a_chair_hears_of_new_advice_and_members_advise_beside_each_other():
    application = make_advised()
    deciding, member = signed_in(chair()), signed_in(committee_member())
    for_chair, for_member = seen(deciding, application), seen(member, application)
    actions.assess(application=application, advice="decline", explanation="Toch niet.", by=committee_member())
    fields = {"action": "decide", "decide-outcome": "granted", "decide-reason": "Een lang verhaal."}
    response = deciding.post(file(application), {**fields, "seen": for_chair})
    assert response.status_code == 409
    assert "Een lang verhaal." in response.content.decode()
    assert not Decision.objects.exists()
    fields = {"action": "assess", "assess-advice": "grant", "assess-explanation": "Goed.", "seen": for_member}
    assert member.post(file(application), fields).status_code == 302
    # Reading and mail are no news.
    after = seen(deciding, application)
    assert "attachment" in str(download(deciding, application).headers)
    fields = {"action": "decide", "decide-outcome": "granted", "decide-reason": "Past.", "seen": after}
    assert deciding.post(file(application), fields).status_code == 302


def test_before_deciding_and_announcing_one_reads_how_the_role_stands():
    role = make_role(places=3)
    make_decided(role)
    application = make_advised(role)
    screen = signed_in(chair()).get(file(application))
    [note] = [each.note for each in screen.context["offers"] if each.name == "decide"]
    assert "2" in note
    assert "3" in note
    actions.decide(application=application, outcome="declined", reason="Nee.", by=chair())
    make_submitted(role)
    screen = signed_in(secretariat()).get(file(application))
    [note] = [each.note for each in screen.context["offers"] if each.name == "announce"]
    assert note.startswith("1 ")


def test_the_story_of_a_file_is_cut_into_pages():
    application = make_submitted()
    client, reader = signed_in(secretariat()), secretariat()
    for _ in range(40):
        record(verb="file.downloaded", on=application, by=reader)
    shown = BeautifulSoup(client.get(file(application)).content, "html.parser")
    assert len(shown.select(".podium-file__timeline li")) == 30
    older = shown.select_one(".podium-file__timeline ~ p a")["href"]
    shown = BeautifulSoup(client.get(file(application) + older).content, "html.parser")
    assert label("application.submitted") in shown.select_one(".podium-file__timeline").get_text()


def test_the_queue_is_cut_into_pages_of_which_none_is_left_out():
    quickly_in_review(make_role(places=9), 12)
    client = signed_in(committee_member())
    titles = set()
    for number in (1, 2):
        shown = BeautifulSoup(client.get(f"/admin/?wachtrij={number}").content, "html.parser")
        links = shown.select("a[href^='/admin/aanmeldingen/']")
        titles |= {link.get_text() for link in links if link.get_text().startswith("Idee")}
    assert titles == {f"Idee {number}" for number in range(12)}


def test_a_form_that_is_not_filled_in_says_so_and_changes_nothing():
    application = make_submitted()
    response = signed_in(secretariat()).post(file(application), {"action": "send_back", "send_back-missing": "  "})
    assert response.status_code == 200
    assert "Schrijf op wat de aanmelder moet aanvullen of wijzigen." in response.content.decode()
    assert fresh(application).state == State.SUBMITTED
    application = make_advised()
    for fields in (
        {"decide-outcome": "granted", "decide-reason": ""},
        {"decide-outcome": "verzonnen", "decide-reason": "Past."},
        {"decide-reason": "Past."},
    ):
        assert signed_in(chair()).post(file(application), {"action": "decide", **fields}).status_code == 200
    assert not Decision.objects.exists()


def test_a_place_that_is_gone_keeps_what_the_chair_typed():
    role = make_role(places=1)
    make_decided(role)
    application = make_advised(role)
    fields = {"action": "decide", "decide-outcome": "granted", "decide-reason": "Een lang verhaal."}
    response = signed_in(chair()).post(file(application), fields)
    content = response.content.decode()
    assert response.status_code == 200
    assert "Alle plaatsen voor “Pilot-instelling” zijn al toegekend (1)." in content
    assert "Een lang verhaal." in content
    assert not Decision.objects.filter(application=application).exists()


def test_a_member_sees_only_the_own_advice_and_no_decision():
    application = make_advised(title="Plan")
    adviser = application.assessments.get().member
    another = committee_member()
    actions.assess(application=application, advice="decline", explanation="Ik twijfel zeer.", by=another)
    seen = {
        "adviser": signed_in(adviser).get(file(application)).content.decode(),
        "another": signed_in(another).get(file(application)).content.decode(),
        "chair": signed_in(chair()).get(file(application)).content.decode(),
        "secretariat": signed_in(secretariat()).get(file(application)).content.decode(),
    }
    assert {who for who, page in seen.items() if "Goed idee." in page} == {"adviser", "chair", "secretariat"}
    assert {who for who, page in seen.items() if "Ik twijfel zeer." in page} == {"another", "chair", "secretariat"}
    actions.decide(application=application, outcome="declined", reason="Te vroeg voor ons.", by=chair())
    for user, sees in ((adviser, False), (chair(), True), (secretariat(), True)):
        assert ("Te vroeg voor ons." in signed_in(user).get(file(application)).content.decode()) is sees


def test_what_an_applicant_wrote_is_text_and_no_html():
    title = "<script>alert(1)</script>"
    content = signed_in(secretariat()).get(file(make_submitted(title=title))).content.decode()
    assert title not in content
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in content


# --- costs


def cost(client, address):
    client.get(address)
    with CaptureQueriesContext(connection) as queries:
        response = client.get(address)
    assert response.status_code == 200, address
    return len(queries)


def test_every_list_costs_the_same_for_one_row_and_for_thirty():
    role = make_role(places=100)
    applicant = member_of(OrganisationFactory())
    news, casebook = NewsIndexPage.objects.get(), CasebookPage.objects.get()
    deciding = chair()

    def add(number):
        for application in quickly_in_review(role, number + 1)[: number // 3 + 1]:
            actions.decide(application=application, outcome="granted", reason="Past.", by=deciding)
        for state in (State.DRAFT, State.SUBMITTED):
            for _ in range(number):
                fields = {"role": role, "started_by": applicant, "state": state}
                own = OrganisationFactory()
                Membership.objects.create(organisation=own, user=applicant)
                make_old(organisation=own, **fields)
        for index in range(number):
            page_fields = {"title": f"Titel {index} van {number}", "first_published_at": timezone.now()}
            news.add_child(instance=NewsPage(**page_fields))
            told_by = OrganisationFactory()
            casebook.add_child(
                instance=CaseStudy(year=2024, organisation=told_by, question="<p>Hoe?</p>", **page_fields)
            )

    people = {name: signed_in(person(name)) for name in groups.ALL} | {
        "chairing member": signed_in(person(groups.CHAIR, groups.COMMITTEE)),
        "superuser": signed_in(person(is_superuser=True)),
        "applicant": signed_in(applicant),
        "visitor": Client(),
    }
    reviewers = (groups.SECRETARIAT, groups.COMMITTEE, groups.CHAIR, "chairing member")
    places = [
        *((who, "/admin/") for who in people if who not in {"applicant", "visitor"}),
        *((who, address) for who in reviewers for address in (REGISTER, f"{REGISTER}results/?q=idee")),
        (groups.SECRETARIAT, f"{REGISTER}?state=in_review"),
        ("applicant", "/mijn/"),
        ("applicant", "/"),
        *(
            ("visitor", address)
            for address in (
                "/",
                "/nieuws/",
                "/programmas/",
                "/praktijkvoorbeelden/",
                "/praktijkvoorbeelden/?q=titel",
                "/api/v1/praktijkvoorbeelden",
                "/api/v1/praktijkvoorbeelden?aantal=100&q=titel",
                "/gezondheid/",
            )
        ),
    ]

    def costs():
        return {(who, address): cost(people[who], address) for who, address in places}

    add(1)
    one = costs()
    add(29)
    thirty = costs()
    assert Application.objects.filter(state=State.IN_REVIEW).count() == 32
    more = {place: (one[place], number) for place, number in thirty.items() if number > one[place]}
    # A list of more than a page also has links to the next one, which cost nothing but are drawn.
    assert more == {}


def test_a_file_costs_the_same_for_one_advice_and_for_twelve():
    application = make_in_review()
    client = signed_in(secretariat())

    def advise(number):
        for _ in range(number):
            actions.assess(application=application, advice="grant", explanation="Goed.", by=committee_member())

    advise(1)
    before = cost(client, file(application))
    advise(11)
    assert cost(client, file(application)) == before


def test_the_register_leads_to_each_file(client: Client) -> None:
    application = make_submitted(title="Samen roosteren")
    client.force_login(secretariat())
    content = client.get("/admin/aanmeldingen/").content.decode()
    assert f'href="/admin/aanmeldingen/{application.pk}/"' in content
