"""Titles of drafts are for who works on pages, also in the window to choose one."""

import pytest
from wagtail.models import Page

from praktijkpodium.home.pages.models import StandardPage
from tests.home.factories import chair, committee_member, editor, manager, person, secretariat

pytestmark = pytest.mark.django_db

TITLE = "Nog geheim verhaal"


@pytest.fixture
def draft():
    return Page.objects.get(depth=1).add_child(instance=StandardPage(title=TITLE, slug="geheim", live=False))


def windows(draft):
    return [
        "/admin/choose-page/",
        f"/admin/choose-page/{draft.get_parent().pk}/",
        f"/admin/choose-page/{draft.pk}/",
        "/admin/choose-page/?page_type=praktijkpodium_home.standardpage",
        "/admin/choose-page/search/?q=geheim",
        f"/admin/pages/{draft.pk}/move/1/confirm/",
    ]


@pytest.mark.parametrize("make", [committee_member, secretariat, chair, manager])
def test_who_does_nothing_with_pages_sees_no_titles(client, draft, make):
    client.force_login(make())
    for window in windows(draft):
        response = client.get(window, headers={"X-Requested-With": "XMLHttpRequest"})
        assert (window, response.status_code) == (window, 403)
        assert TITLE not in client.get(window, follow=True).content.decode()


@pytest.mark.parametrize("make", [editor, lambda: person(is_superuser=True)])
def test_who_works_on_pages_chooses_among_all(client, draft, make):
    client.force_login(make())
    for window in windows(draft):
        response = client.get(window)
        assert response.status_code == 200
        assert TITLE in response.content.decode(), window


@pytest.mark.parametrize("kind", ["external", "email", "phone", "anchor"])
def test_other_links_are_made_as_before(client, kind):
    client.force_login(editor())
    assert client.get(f"/admin/choose-{kind}-link/").status_code == 200
