"""What our templates ask for."""

import pytest
from django.template import Context, Template
from django.test import Client
from django.urls import reverse
from django.utils import translation
from wagtail.models import PageViewRestriction

from praktijkpodium.casebook.models import CasebookPage
from praktijkpodium.home.audit.actions import record
from praktijkpodium.home.pages.models import StandardPage
from praktijkpodium.site.tree import make_tree
from tests.home.factories import OrganisationFactory, UserFactory, manager

pytestmark = pytest.mark.django_db

ADDRESS = '{% page_url_of "praktijkpodium_casebook.CasebookPage" as address %}<{{ address }}>'
ABOUT = '{% standard_page_urls "privacy" "toegankelijkheid" "niets" as about %}'


@pytest.fixture(autouse=True)
def site():
    return make_tree()


def render(text, rf, **context):
    return Template("{% load praktijkpodium %}" + text).render(Context({"request": rf.get("/"), **context}))


def test_a_page_is_found_where_an_editor_put_it(rf):
    casebook = CasebookPage.objects.get()
    assert render(ADDRESS, rf) == "</praktijkvoorbeelden/>"
    casebook.slug = "voorbeelden"
    casebook.save()
    casebook.move(StandardPage.objects.get(slug="privacy"), pos="last-child")
    assert render(ADDRESS, rf) == "</privacy/voorbeelden/>"


def test_a_page_that_not_everybody_can_see_is_none(rf):
    casebook = CasebookPage.objects.get()
    restriction = PageViewRestriction.objects.create(page=casebook, restriction_type=PageViewRestriction.LOGIN)
    assert render(ADDRESS, rf) == "<>"
    restriction.delete()
    casebook.unpublish()
    assert render(ADDRESS, rf) == "<>"
    casebook.delete()
    assert render(ADDRESS, rf) == "<>"


def test_a_page_is_looked_up_once_for_each_request(rf, django_assert_num_queries):
    render(ADDRESS, rf)  # Wagtail keeps the addresses of its sites
    with django_assert_num_queries(3):  # the site, what is restricted, the page
        assert render(ADDRESS * 5, rf) == "</praktijkvoorbeelden/>" * 5
    CasebookPage.objects.get().delete()
    with django_assert_num_queries(3):
        assert render(ADDRESS * 5, rf) == "<>" * 5


def test_standard_pages_are_found_by_their_slugs_in_one_query(rf, django_assert_num_queries):
    every = ABOUT + "{{ about.privacy }} {{ about.toegankelijkheid }} {{ about.niets }}"
    render(every, rf)
    with django_assert_num_queries(2):  # the site, the pages
        assert render(every, rf) == "/privacy/ /toegankelijkheid/ "
    StandardPage.objects.get(slug="privacy").unpublish()
    assert render(every, rf) == " /toegankelijkheid/ "


@pytest.mark.parametrize(("language", "attribute"), [("nl", ""), ("en", ' lang="nl"')])
def test_what_editors_wrote_has_its_language_where_the_words_around_it_have_another(rf, language, attribute):
    with translation.override(language):
        assert render("<h1{% content_lang %}>", rf) == f"<h1{attribute}>"


def test_a_person_is_shown_by_name_or_address_and_never_by_a_user_name_that_was_made_up(rf):
    user = UserFactory(username="u7f3a", email="truus@example.org")
    assert render("{{ user|person }}", rf, user=user) == "truus@example.org"
    user.first_name, user.last_name = "Truus", "<b>"
    assert render("{{ user|person }}", rf, user=user) == "Truus &lt;b&gt;"
    assert render("{{ user|person }}", rf, user=None) == ""


def test_the_timeline_shows_people_in_the_same_way():
    user = UserFactory(username="u7f3a", email="truus@example.org")
    line = record(verb="organisation.founded", on=OrganisationFactory(), by=user)
    record(verb="organisation.founded", on=OrganisationFactory())  # by the system
    client = Client()
    client.force_login(manager())
    name = "praktijkpodium_home_timelineentry_modeladmin_"
    for address in (
        reverse(f"{name}index"),
        f"{reverse(f'{name}index')}?o=5",
        reverse(f"{name}inspect", args=[line.pk]),
    ):
        content = client.get(address).content.decode()
        assert "truus@example.org" in content
        assert "u7f3a" not in content
        assert ">None<" not in content
