"""The dashboard: each person's own work and nobody else's, at the same cost for one line and for thirty."""

import datetime
import re

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.models import PageLogEntry

from praktijkpodium.home.accounts import groups
from praktijkpodium.home.news.models import NewsIndexPage, NewsPage
from praktijkpodium.programmes.calls.models import Call
from praktijkpodium.site import admin as site_admin
from praktijkpodium.site import health
from praktijkpodium.site.tree import make_tree
from tests.home.editorial.forms import photo
from tests.home.factories import person
from tests.programmes.factories import make_announced, make_call, make_submitted

pytestmark = pytest.mark.django_db

NOW = timezone.now()


def dashboard(user, query=""):
    client = Client()
    client.force_login(user)
    response = client.get(f"/admin/{query}")
    assert response.status_code == 200
    return response.content.decode()


def panel(html, name):
    """The text of one panel, or None."""
    found = re.search(rf'<section class="podium-panel" id="podium-{name}".*?</section>', html, re.DOTALL)
    return found and re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", found[0]))


@pytest.fixture
def author():
    make_tree()
    return person(groups.AUTHORS, first_name="Anna")


@pytest.fixture
def editor():
    return person(groups.EDITORS, first_name="Rob")


def draft(owner, title="Nieuws", **fields):
    page = NewsIndexPage.objects.get().add_child(instance=NewsPage(title=title, owner=owner, live=False, **fields))
    page.save_revision(user=owner)
    return page


def handed_in(owner, title="Ingeleverd"):
    page = draft(owner, title)
    page.get_workflow().start(page, owner)
    return page


def sent_back(owner, editor, title="Terug", comment="Noem de partners."):
    page = handed_in(owner, title)
    page.current_workflow_task_state.reject(user=editor, comment=comment)
    return page


def scheduled(owner, title="Gepland", **when):
    page = draft(owner, title)
    page.go_live_at = NOW + datetime.timedelta(days=2)
    page.save_revision(user=owner).publish()
    return page


# --- whose work it is


def test_authors_see_their_own_work(author, editor):
    other = person(groups.AUTHORS)
    draft(author, "Mijn concept")
    draft(other, "Concept van een ander")
    handed_in(author, "Mijn ingeleverde")
    sent_back(author, editor, "Mijn teruggestuurde")
    sent_back(other, editor, "Terug bij een ander")
    html = dashboard(author)
    assert "Mijn concept" in panel(html, "drafts")
    assert "Mijn ingeleverde" in panel(html, "handed-in")
    back = panel(html, "sent-back")
    assert "Mijn teruggestuurde" in back
    assert "Rob" in back
    assert "Noem de partners." in back
    # In one place only.
    for title in ("Mijn concept", "Mijn ingeleverde", "Mijn teruggestuurde"):
        assert html.count(title) == 1
    assert "een ander" not in html
    for name in ("approval", "scheduled", "images", "calls", "states", "health"):
        assert panel(html, name) is None, name


def test_editors_see_what_waits_for_them_and_what_happens_by_itself(author, editor):
    handed_in(author, "Van Anna")
    draft(author, "Nog van Anna alleen")
    draft(editor, "Van mij")
    scheduled(editor, "Komt vanzelf")
    live = draft(editor, "Gaat vanzelf")
    live.expire_at = NOW + datetime.timedelta(days=3)
    live.save_revision(user=editor).publish()
    photo(title="Zonder", description="")
    photo(title="Met")
    html = dashboard(editor)
    assert "Er wacht 1 pagina op jouw goedkeuring" in panel(html, "approval")
    assert "Van Anna" in panel(html, "approval")
    assert "Van mij" in panel(html, "drafts")
    coming = panel(html, "scheduled")
    assert coming.index("Komt vanzelf") < coming.index("komt online op") < coming.index("Gaat vanzelf")
    assert "gaat van de site op" in coming
    assert "Komt vanzelf" not in panel(html, "drafts")
    assert "Nog van Anna alleen" not in html
    assert "Zonder" in panel(html, "images")
    assert "Met" not in panel(html, "images")
    for name in ("states", "health", "handed-in", "sent-back"):
        assert panel(html, name) is None, name


def test_editors_see_the_deadlines_of_calls(editor):
    call = make_call(title="Open oproep", deadline=NOW + datetime.timedelta(days=3))
    programme = call.get_parent()
    fields = {"opening": NOW + datetime.timedelta(days=5), "deadline": NOW + datetime.timedelta(days=9)}
    programme.add_child(instance=Call(title="Komende oproep", **fields))
    fields = {"opening": NOW - datetime.timedelta(days=5), "deadline": NOW - datetime.timedelta(days=1)}
    programme.add_child(instance=Call(title="Gesloten oproep", **fields))
    shown = panel(dashboard(editor), "calls")
    assert (
        shown.index("Open oproep") < shown.index("uiterlijk") < shown.index("Komende oproep") < shown.index("opent op")
    )
    assert "Gesloten" not in shown


def test_the_secretariat_sees_how_many_files_are_in_each_state():
    make_submitted()
    role = make_announced(outcome="declined").role
    make_submitted(role)
    shown = panel(dashboard(person(groups.SECRETARIAT)), "states")
    assert re.search(r"Ingediend 2 aanmeldingen Afgewezen 1 aanmelding\b", shown)
    for name in (groups.COMMITTEE, groups.CHAIR, groups.EDITORS, groups.MANAGERS):
        assert panel(dashboard(person(name)), "states") is None


@pytest.mark.parametrize("name", [groups.COMMITTEE, groups.CHAIR])
def test_committee_and_chair_have_their_queue_and_nothing_else(name):
    html = dashboard(person(name))
    assert 'id="podium-queue-section"' in html
    assert html.count("<section") == 1
    assert "podium-begin" not in html


def test_managers_see_how_the_services_do(monkeypatch):
    manager = person(groups.MANAGERS)
    report = {"services": {"mail": {"status": "up"}}, "pending": {"migrations": 0}}
    monkeypatch.setattr(site_admin, "recent_report", lambda: report)
    assert "Alle diensten doen het" in panel(dashboard(manager), "health")
    report["services"]["mail"]["status"] = "down"
    report["pending"] = {"documents_to_scan": 3}
    shown = panel(dashboard(manager), "health")
    assert "Mailserver geeft geen antwoord" in shown
    assert "Documenten die op de virusscanner wachten er wachten er 3" in shown
    assert panel(dashboard(person(groups.EDITORS)), "health") is None
    assert health.SERVICES.keys() == site_admin.SERVICES.keys()


def test_an_empty_dashboard_says_what_to_do(author, editor):
    assert "Je hebt geen concepten." in panel(dashboard(author), "drafts")
    html = dashboard(editor)
    assert "Voor jouw goedkeuring Er wacht niets op jou." in panel(html, "approval")
    assert "Er is geen oproep open" in panel(html, "calls")


def test_what_one_may_no_longer_edit_is_gone_from_the_dashboard(author):
    draft(author, "Mijn concept")
    author.groups.clear()
    other = person(groups.SECRETARIAT)
    NewsPage.objects.update(owner=other)
    assert "Mijn concept" not in dashboard(other)


def test_what_somebody_wrote_is_text_and_no_html(author, editor):
    title = "<script>alert(1)</script>"
    sent_back(author, editor, title, comment=title)
    html = dashboard(author)
    assert title not in html
    assert html.count("&lt;script&gt;alert(1)&lt;/script&gt;") == 2


# --- beginning something new


def test_one_begins_where_there_is_one_place_for_it(author):
    html = dashboard(author)
    index = NewsIndexPage.objects.get()
    assert f"/admin/pages/add/praktijkpodium_home/newspage/{index.pk}/" in html
    assert "praktijkpodium_programmes/call/" not in html  # there is no programme yet
    make_call()
    assert "praktijkpodium_programmes/call/" in dashboard(author)
    index.get_parent().add_child(instance=NewsIndexPage(title="Ander nieuws"))
    assert "praktijkpodium_home/newspage/" not in dashboard(author)  # which of the two?


# --- many


def test_many_lines_are_cut_and_all_are_a_click_away(author):
    for number in range(8):
        draft(author, f"Concept {number}")
    html = dashboard(author)
    assert panel(html, "drafts").count("Concept") == 5
    assert 'href="?alles=drafts#podium-drafts">Toon er nog 3<' in html
    assert panel(dashboard(author, "?alles=drafts"), "drafts").count("Concept") == 8
    assert panel(dashboard(author, "?alles=onzin"), "drafts").count("Concept") == 5


def cost(client):
    client.get("/admin/")
    with CaptureQueriesContext(connection) as queries:
        response = client.get("/admin/")
    assert response.status_code == 200
    return len(queries)


def test_a_dashboard_costs_the_same_for_one_line_and_for_thirty(author, editor):
    role = make_call().roles.get()
    programme = role.call.get_parent()
    people = {name: person(name) for name in groups.ALL} | {
        "author": author,
        "editor": editor,
        "superuser": person(is_superuser=True),
    }
    clients = {}
    for name, user in people.items():
        clients[name] = Client()
        clients[name].force_login(user)

    def add(number):
        for index in range(number):
            for owner in (author, editor, people["superuser"]):
                draft(owner, f"c{index}")
                handed_in(owner, f"i{index}")
                sent_back(owner, editor, f"t{index}")
                page = scheduled(owner, f"g{index}")
                PageLogEntry.objects.log_action(page, "wagtail.edit", user=owner)
                page.locked, page.locked_by, page.locked_at = True, owner, NOW
                page.save()
            photo(description="")
            make_submitted(role)
            fields = {"opening": NOW, "deadline": NOW + datetime.timedelta(days=9)}
            programme.add_child(instance=Call(title=f"Oproep {index}", **fields))
            programme.refresh_from_db()

    add(1)
    one = {name: cost(client) for name, client in clients.items()}
    add(11)
    many = {name: cost(client) for name, client in clients.items()}
    assert many == one
