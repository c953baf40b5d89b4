"""The page of a case study."""

import datetime

import pytest
from bs4 import BeautifulSoup
from django.core.cache import caches
from django.db import connection
from django.test.utils import CaptureQueriesContext

from praktijkpodium.casebook.models import CasebookPage, CaseStudyPartner, Recognition
from praktijkpodium.casebook.queries import recognitions_of
from praktijkpodium.home.directory.models import (
    ContactPerson,
    EarlierName,
    Organisation,
    Partner,
    Perspective,
    Region,
    Sector,
    Theme,
)
from praktijkpodium.home.pages.models import StandardPage
from praktijkpodium.site.tree import make_tree
from tests.casebook.factories import make_case_study, make_publication, new_case_study
from tests.home.factories import OrganisationFactory
from tests.home.pages.parts import WAGTAIL_LEAVES_FILES_OPEN, make_image

pytestmark = [pytest.mark.django_db, WAGTAIL_LEAVES_FILES_OPEN]


@pytest.fixture(autouse=True)
def tree():
    return make_tree()


def everything():
    """What a case study can have."""
    organisation = Organisation(name="Werkplaats Sociaal Domein")
    organisation.earlier_names = [EarlierName(name="Wmo-werkplaats", until=2016), EarlierName(name="Proeftuin")]
    organisation.save()
    return {
        "organisation": organisation,
        "region": Region.objects.create(name="Twente", province="overijssel"),
        "sector": Sector.objects.create(name="Welzijn"),
        "themes": [Theme.objects.create(name="Eenzaamheid")],
        "perspectives": [Perspective.objects.create(name="Keukentafelgesprek")],
        "partners": [CaseStudyPartner(partner=Partner.objects.create(name=name)) for name in ("Zorg", "Buurt")],
        "publication": make_publication("Negen lessen"),
        "belongs_to": StandardPage.objects.get(slug="privacy"),
        "contact_person": ContactPerson.objects.create(name="Anke", function="adviseur", phone="030 12 34"),
        "related": [("page", make_case_study("Samen eten"))],
        "introduction": "Wat wij ervan leerden.",
        "image": make_image(60, 40, description="Een team"),
        "image_caption": "Foto: Bo",
        **{part: f"<p>Over {part}.</p>" for part in ("approach", "results", "success_factors", "lessons")},
    }


def page(client, address):
    response = client.get(address)
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


def facts(html):
    return {
        row.dt.get_text(" ", strip=True): " | ".join(dd.get_text(" ", strip=True) for dd in row("dd"))
        for row in html.select("section[aria-labelledby='in-short'] dl > div")
    }


def test_a_whole_one(client):
    html = page(client, make_case_study(**everything()).url)
    organisation, *others = facts(html).values()
    for words in ("Werkplaats Sociaal Domein", "Wmo-werkplaats", "2016", "Proeftuin"):
        assert words in organisation
    assert others == [
        "Twente",
        "Welzijn",
        "2016",
        "Eenzaamheid",
        "Keukentafelgesprek",
        "Negen lessen",
        "Privacy",
    ]
    links = [link["href"] for link in html.select("section[aria-labelledby='in-short'] dd a")]
    assert links == [
        "/praktijkvoorbeelden/?regio=twente",
        "/praktijkvoorbeelden/?sector=welzijn",
        "/praktijkvoorbeelden/?thema=eenzaamheid",
        "/praktijkvoorbeelden/?perspectief=keukentafelgesprek",
        "/publicaties/negen-lessen/",
        "/privacy/",
    ]
    assert [part["aria-labelledby"] for part in html.select(".podium-case-text section")] == [
        "question",
        "approach",
        "results",
        "success_factors",
        "lessons",
    ]
    assert html.select_one("article figure img")["alt"] == "Een team"
    assert html.select_one("article figcaption").get_text() == "Foto: Bo"
    assert [partner.get_text(strip=True) for partner in html.select(".podium-partner")] == ["Zorg", "Buurt"]
    assert html.select_one(".podium-contact a")["href"] == "tel:0301234"
    assert [link["href"] for link in html.select(".podium-related a")] == ["/praktijkvoorbeelden/samen-eten/"]


def test_a_bare_one(client):
    html = page(client, make_case_study().url)
    assert list(facts(html).values()) == ["2016"]
    assert not html.select("article figure, .podium-partners, .podium-contact, .podium-related, .podium-recognition")
    assert html.select_one("article svg.podium-scene")
    assert len(html.select(".podium-case-text section")) == 1


def test_nothing_leads_to_what_is_not_for_everybody(client):
    publication, programme = make_publication(), StandardPage.objects.get(slug="privacy")
    case_study = make_case_study(publication=publication, belongs_to=programme, related=[("page", publication)])
    publication.unpublish()
    programme.view_restrictions.create(restriction_type="login")
    html = page(client, case_study.url)
    assert list(facts(html).values()) == ["2016"]
    assert not html.select(".podium-related")


def test_without_a_casebook_for_everybody_terms_are_words(client):
    case_study = make_case_study(**everything())
    CasebookPage.objects.get().view_restrictions.create(restriction_type="password", password="geheim")
    html = BeautifulSoup(case_study.specific.serve(_request_of(case_study)).rendered_content, "html.parser")
    assert [link["href"] for link in html.select("section[aria-labelledby='in-short'] dd a")] == [
        "/publicaties/negen-lessen/",
        "/privacy/",
    ]
    assert "Eenzaamheid" in facts(html).values()


def _request_of(page):
    from django.contrib.auth.models import AnonymousUser
    from django.test import RequestFactory

    request = RequestFactory().get(page.url)
    request.user = AnonymousUser()
    return request


# --- recognitions


def test_it_shows_what_it_was_named_and_what_its_organisation_was(client):
    organisation = OrganisationFactory(name="De Linde")
    case_study = make_case_study(organisation=organisation)
    fields = {"title": "Voorloper", "network": "", "awarded_by": "De minister", "reason": "Zij delen alles."}
    Recognition.objects.create(organisation=organisation, date=datetime.date(2020, 5, 1), **fields)
    Recognition.objects.create(
        page=case_study, date=datetime.date(2018, 3, 28), network="Koplopernetwerk", reason="Het werkt."
    )
    Recognition.objects.create(organisation=OrganisationFactory(), reason="Van een ander.")
    html = page(client, case_study.url)
    badges = [" ".join(badge.get_text(" ").split()) for badge in html.select("article .podium-recognition")]
    assert badges == ["Koploper Koplopernetwerk , 2018", "Voorloper De minister , 2020"]
    told = html.select(".podium-split__aside > div.podium-aside")
    assert ["Het werkt." in told[0].get_text(), "Koplopernetwerk" in told[0].get_text()] == [True, True]
    assert ["De Linde" in told[1].get_text(), "De minister" in told[1].get_text()] == [True, True]


def test_what_was_named_nothing_has_no_recognitions():
    Recognition.objects.create(organisation=OrganisationFactory(), reason="Van een ander.")
    Recognition.objects.create(page=make_case_study(), reason="Van een ander.")
    assert recognitions_of(StandardPage.objects.get(slug="privacy")) == []
    assert recognitions_of(make_case_study("Nog een")) == []
    # In a preview of a page that is being added.
    assert recognitions_of(new_case_study()) == []
    organisation = OrganisationFactory()
    own = Recognition.objects.create(organisation=organisation, reason="Van ons.")
    assert recognitions_of(new_case_study(organisation=organisation)) == [own]


# --- previews and queries


@pytest.mark.parametrize("is_saved", [True, False])
def test_a_draft_with_all_it_can_have_can_be_previewed(is_saved):
    fields = everything()
    if is_saved:
        draft = make_case_study(**{**fields, "themes": [], "partners": []}, live=False)
        draft.themes, draft.partners = fields["themes"], fields["partners"]
    else:
        draft = new_case_study(**{**fields, "image": None})  # the drawing goes by the first theme
        parent = CasebookPage.objects.get()
        draft.depth, draft.path, draft.slug = parent.depth + 1, f"{parent.path}0009", "nieuw"
        draft.set_url_path(parent)
    response = draft.make_preview_request()
    assert response.status_code == 200
    html = BeautifulSoup(response.content, "html.parser")
    assert {"Eenzaamheid", "Keukentafelgesprek", "Negen lessen"} <= set(facts(html).values())
    assert [partner.get_text(strip=True) for partner in html.select(".podium-partner")] == ["Zorg", "Buurt"]
    assert len(html.select(".podium-related li")) == 1


def test_more_of_everything_costs_no_more_queries(client):
    case_study = make_case_study(**everything())

    def queries():
        client.get(case_study.url)
        caches["default"].clear()
        with CaptureQueriesContext(connection) as captured:
            client.get(case_study.url)
        return len(captured)

    def add(number):
        case_study.themes.add(Theme.objects.create(name=f"Thema {number}"))
        case_study.perspectives.add(Perspective.objects.create(name=f"Blik {number}"))
        partner = Partner.objects.create(name=f"Partner {number}", logo=make_image(20, 20))
        case_study.partners.add(CaseStudyPartner(partner=partner))
        case_study.organisation.earlier_names.add(EarlierName(name=f"Naam {number}"))
        Recognition.objects.create(page=case_study, reason="Het werkt.")
        Recognition.objects.create(organisation=case_study.organisation, reason="Het werkt.")

    add(0)
    case_study.save()
    case_study.organisation.save()
    for_one = queries()
    for number in range(1, 30):
        add(number)
    case_study.organisation.save()
    case_study.related = [("page", make_case_study(f"Lees ook {number}")) for number in range(6)]
    case_study.save()
    assert queries() == for_one
