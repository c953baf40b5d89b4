"""What of the applications stands on the dashboards."""

from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.test import Client

from praktijkpodium.casebook.models import CaseStudy
from praktijkpodium.home.accounts import groups
from praktijkpodium.programmes.review import actions
from tests.home.factories import editor, person, secretariat
from tests.programmes.factories import make_announced, make_role
from tests.programmes.reading import queries

pytestmark = pytest.mark.django_db


def panel(user: Any) -> list[str]:
    """The addresses of the case studies that wait for an editor."""
    client = Client()
    client.force_login(user)
    html = BeautifulSoup(client.get("/admin/").content, "html.parser")
    return [str(link["href"]) for link in html.select("#podium-case-studies .podium-work__title")]


def make_draft_of_a_case_study(**fields: Any) -> CaseStudy:
    return actions.make_case_study(application=make_announced(**fields), by=secretariat())


def test_editors_see_the_drafts_that_wait_for_them() -> None:
    waiting, published = make_draft_of_a_case_study(), make_draft_of_a_case_study()
    published.save_revision().publish()
    assert panel(editor()) == [f"/admin/pages/{waiting.pk}/edit/"]
    for group in (groups.SECRETARIAT, groups.COMMITTEE, groups.CHAIR, groups.AUTHORS, groups.MANAGERS):
        assert panel(person(group)) == []
    waiting.delete()
    assert panel(editor()) == []


def test_an_editor_can_open_and_publish_such_a_draft_and_nothing_personal_is_in_it() -> None:
    application = make_announced(title="Samen roosteren")
    applicant = application.started_by
    applicant.first_name, applicant.last_name = "Anneke", "Verschuur"
    applicant.save()
    draft = actions.make_case_study(application=application, by=secretariat())
    client = Client()
    client.force_login(editor())
    page = client.get(f"/admin/pages/{draft.pk}/edit/")
    assert page.status_code == 200
    draft.save_revision().publish()
    shown = Client().get(draft.get_url()).content.decode()
    assert "Samen roosteren" in shown
    kept = str(CaseStudy.objects.values().get())
    for personal in ("Verschuur", applicant.email, applicant.username, "Ja, want wij willen dit.", "formulier.pdf"):
        assert personal not in shown
        assert personal not in kept
    assert CaseStudy.objects.get().contact_person is None


def test_the_panel_costs_the_same_for_one_draft_and_for_many() -> None:
    client, role = Client(), make_role(places=20)
    client.force_login(editor())
    make_draft_of_a_case_study(role=role)
    one = queries(lambda: client.get("/admin/"))
    for _ in range(6):
        make_draft_of_a_case_study(role=role)
    assert queries(lambda: client.get("/admin/")) == one
