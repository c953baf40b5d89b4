"""The front page, and what a standard page can have."""

import pytest
from bs4 import BeautifulSoup
from django.core.cache import caches
from django.db import connection
from django.test.utils import CaptureQueriesContext

from praktijkpodium.casebook.models import CasebookPage
from praktijkpodium.home.directory.models import ContactPerson, Theme
from praktijkpodium.home.pages import listings
from praktijkpodium.home.pages.models import FrontPage, StandardPage
from praktijkpodium.site.tree import make_tree
from tests.casebook.factories import make_case_study
from tests.home.factories import OrganisationFactory
from tests.home.news.factories import make_item
from tests.home.pages.parts import WAGTAIL_LEAVES_FILES_OPEN, make_image, make_page
from tests.programmes.factories import make_call

pytestmark = [pytest.mark.django_db, WAGTAIL_LEAVES_FILES_OPEN]


@pytest.fixture(autouse=True)
def tree():
    return make_tree()


def page(client, address="/"):
    response = client.get(address)
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


def section(html, kind):
    return html.select_one(f"section[aria-labelledby='listing-{kind}']")


def test_it_opens_with_a_question_and_the_ways_on(client):
    FrontPage.objects.update(leading_question="Wat werkt er?", search_examples="rooster, , wijk & team")
    html = page(client)
    assert html.h1.get_text() == "Wat werkt er?"
    assert html.title.get_text() == "Praktijkpodium - Praktijkpodium"
    assert html.select_one("form#search")["action"] == "/praktijkvoorbeelden/"
    examples = [link["href"] for link in html.select(".podium-search__hint a")]
    assert examples == ["/praktijkvoorbeelden/?q=rooster", "/praktijkvoorbeelden/?q=wijk%20%26%20team"]
    FrontPage.objects.update(leading_question="")
    assert page(client).h1.get_text() == "Praktijkpodium"


def test_an_own_image_takes_the_place_of_the_drawing(client):
    assert page(client).select_one("svg.podium-hero__art")
    FrontPage.objects.update(image=make_image(60, 40), image_alt="Een zaal vol mensen")
    html = page(client)
    assert html.select_one(".podium-hero__photo img")["alt"] == "Een zaal vol mensen"
    assert not html.select("svg.podium-hero__art")


def test_a_list_shows_the_first_three_and_leads_to_all(client):
    make_call(title="Word pilot")
    for number in range(4):
        make_case_study(f"Voorbeeld {number}")
        make_item(f"Bericht {number}")
    html = page(client)
    assert len(section(html, "case_studies").select("li.podium-card")) == 3
    assert len(section(html, "news").select("li.podium-result")) == 3
    assert "Word pilot" in section(html, "calls").get_text()
    leads = {kind: section(html, kind).select_one("a.podium-more")["href"] for kind in ("case_studies", "news")}
    assert leads == {"case_studies": "/praktijkvoorbeelden/", "news": "/nieuws/"}


def test_a_list_leads_nowhere_when_the_page_of_all_is_not_for_everybody(client):
    make_case_study()
    CasebookPage.objects.get().view_restrictions.create(restriction_type="login")
    make_item()
    html = page(client)
    assert section(html, "case_studies") is None  # what is below it is not for everybody either
    CasebookPage.objects.get().view_restrictions.all().delete()
    CasebookPage.objects.update(live=False)
    assert not section(page(client), "case_studies").select("a.podium-more")


def test_an_empty_list_is_left_out(client):
    assert not page(client).select(".podium-section")


def test_what_is_registered_without_a_page_of_all_has_no_link(client, monkeypatch):
    monkeypatch.setattr(listings, "_listings", {})
    listings.register(
        "pages",
        heading="Pagina's",
        queryset=lambda: StandardPage.objects.order_by("title"),
        card="praktijkpodium/casebook/_card.html",
        css_class="podium-grid",
        order=1,
    )
    found = section(page(client), "pages")
    assert found.h2.get_text() == "Pagina's"
    assert not found.select("a.podium-more")


def test_longer_lists_cost_no_more_queries(client):
    def add(number):
        themes = [Theme.objects.create(name=f"Thema {number}")]
        for image in (None, make_image(20, 20, description="Een tafel")):
            of_all = {"themes": themes, "image": image}
            make_case_study(f"Voorbeeld {number}", organisation=OrganisationFactory(), **of_all)
            make_item(f"Bericht {number}", **of_all)

    def queries():
        page(client)  # makes the sizes of the images
        caches["default"].clear()
        with CaptureQueriesContext(connection) as captured:
            page(client)
        return len(captured)

    add(0)
    for_one = queries()
    for number in range(1, 4):
        add(number)
    assert queries() == for_one


# --- related pages and contact people, on every page of ours

INDEXES = ["/", "/nieuws/", "/praktijkvoorbeelden/", "/publicaties/", "/toegankelijkheid/"]


@pytest.mark.parametrize("address", INDEXES)
def test_related_pages_and_the_contact_person_are_shown(client, address):
    related = make_page("Samen eten", introduction="Een maaltijd."), make_page("Concept", live=False)
    fields = {
        "contact_person": ContactPerson.objects.create(
            name="Anke <b>", function="adviseur", organisation="De Linde", email="a@example.org", phone="030 12 34"
        ),
        "related": [("page", other) for other in related],
    }
    shown = FrontPage.objects.get() if address == "/" else _page_at(address)
    for name, value in fields.items():
        setattr(shown, name, value)
    shown.save()
    html = page(client, address)
    contact = html.select_one("section[aria-labelledby='contact']")
    for words in ("Anke <b>", "adviseur", "De Linde"):
        assert words in contact.get_text()
    assert [link["href"] for link in contact("a")] == ["mailto:a@example.org", "tel:0301234"]
    (card,) = html.select(".podium-related li")
    assert (card.a["href"], card.a.get_text()) == ("/samen-eten/", "Samen eten")
    assert "Een maaltijd." in card.get_text()


def _page_at(address):
    return FrontPage.objects.get().get_children().get(slug=address.strip("/")).specific


def test_a_standard_page_shows_an_image_only_when_it_has_one(client):
    standard = StandardPage.objects.get(slug="privacy")
    assert not page(client, "/privacy/").main.select("figure, svg.podium-scene, .podium-split")
    standard.image, standard.image_alt = make_image(60, 40), "Een slot"
    standard.save()
    assert page(client, "/privacy/").select_one("figure img")["alt"] == "Een slot"


@pytest.mark.parametrize("model", [FrontPage, StandardPage])
def test_a_draft_with_related_pages_can_be_previewed(model):
    draft = model.objects.first()
    draft.related = [("page", make_page("Samen eten"))]
    draft.contact_person = ContactPerson.objects.create(name="Anke")
    draft.image, draft.image_alt = make_image(60, 40), "Een slot"
    response = draft.make_preview_request()
    assert response.status_code == 200
    assert "Samen eten" in response.content.decode()
