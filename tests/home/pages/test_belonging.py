"""Pages that another page shows among its own."""

import pytest

from praktijkpodium.home.news.models import NewsPage
from praktijkpodium.home.news.queries import published_news
from praktijkpodium.home.pages.models import StandardPage, of_page
from praktijkpodium.site.tree import make_tree
from tests.home.news.factories import make_item
from tests.home.pages.parts import make_page

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def tree():
    return make_tree()


def test_a_page_has_what_belongs_to_it_and_what_stands_below_it():
    programme = make_page("Werkplaatsen")
    belonging = make_item("Hoort erbij", belongs_to=programme)
    below = make_item("Staat eronder")
    below.move(programme, pos="last-child")
    make_item("Van een ander", belongs_to=make_page("Anders"))
    make_item("Van niemand")
    programme.refresh_from_db()
    assert {page.pk for page in of_page(published_news(), programme)} == {belonging.pk, below.pk}


def test_a_page_that_is_being_added_has_nothing_yet():
    make_item("Van niemand")
    parent = StandardPage.objects.get(slug="privacy")
    draft = StandardPage(title="Nieuw", depth=parent.depth + 1, path=f"{parent.path}0009")
    assert list(of_page(published_news(), draft)) == []


def test_what_a_page_belongs_to_is_named_only_when_everybody_may_see_it():
    programme = make_page("Werkplaatsen")
    item = make_item(belongs_to=programme)

    def named():
        return NewsPage.objects.get(pk=item.pk).public_belongs_to

    assert named().pk == programme.pk
    restriction = programme.view_restrictions.create(restriction_type="login")
    assert named() is None
    restriction.delete()
    programme.unpublish()
    assert named() is None
    assert NewsPage(title="Concept").public_belongs_to is None
