"""What of case studies and publications can be found."""

import datetime

import pytest
from django.utils import timezone

from praktijkpodium.home.directory.models import EarlierName, Organisation, Perspective, Region, Sector, Theme
from praktijkpodium.search.documents import kind_named
from praktijkpodium.site.tree import make_tree
from tests.casebook.factories import make_case_study, make_publication
from tests.programmes.factories import make_programme

pytestmark = pytest.mark.django_db


def document_of(kind: str, pk: int):
    found = kind_named(kind)
    return found.document(found.rows().get(pk=pk))


def test_a_case_study_as_a_document() -> None:
    programme = make_programme("Praktijknetwerken")
    organisation = Organisation.objects.create(name="De Vlinderhof", kind="care")
    EarlierName.objects.create(organisation=organisation, name="Huize Kapel")
    page = make_case_study(
        introduction="Een team maakt zelf het rooster.",
        question="<h3>Wat?</h3><p>Het rooster&nbsp;knelt &amp; wringt.</p><ul><li>een</li><li>twee</li></ul>",
        results="<p>Rust.</p>",
        organisation=organisation,
        sector=Sector.objects.create(name="Ouderenzorg"),
        region=Region.objects.create(name="Gelderland"),
        themes=[Theme.objects.create(name="Goed werk")],
        perspectives=[Perspective.objects.create(name="Medewerker")],
        belongs_to=programme,
    )
    found = document_of("praktijkvoorbeeld", page.pk)
    assert (found.title, found.lead) == ("Samen roosteren", "Een team maakt zelf het rooster.")
    assert [(part.label, part.text) for part in found.body] == [
        ("De vraag", "Wat?\nHet rooster knelt & wringt.\neen\ntwee"),
        ("Wat het opleverde", "Rust."),
    ]
    assert {"De Vlinderhof", "Huize Kapel", "Ouderenzorg", "Gelderland", "Goed werk", "Praktijknetwerken"} <= set(
        found.names
    )
    assert dict(found.facets) == {
        "thema": ("goed-werk",),
        "sector": ("ouderenzorg",),
        "regio": ("gelderland",),
        "perspectief": ("medewerker",),
        "jaar": ("2016",),
        "organisatiesoort": ("care",),
        "organisatie": ("de-vlinderhof",),
        "programma": ("praktijknetwerken",),
    }


def test_a_programme_that_is_not_public_is_not_told_of() -> None:
    programme = make_programme("Geheim programma", live=False)
    page = make_case_study(belongs_to=programme)
    found = document_of("praktijkvoorbeeld", page.pk)
    assert found.facets["programma"] == ()
    assert "Geheim programma" not in found.names


@pytest.mark.parametrize(
    ("published", "year", "date"),
    [
        ("2016-05-04", 2016, "2016-05-04"),
        ("2024-05-04", 2016, "2016-12-31"),
        ("2015-05-04", 2016, "2016-01-01"),
        (None, 2016, "2016-01-01"),
    ],
)
def test_the_date_is_in_the_year_that_it_is_about(published: str | None, year: int, date: str) -> None:
    make_tree()
    at = datetime.datetime.fromisoformat(f"{published}T12:00+00:00") if published else None
    page = make_case_study(year=year)
    type(page).objects.filter(pk=page.pk).update(first_published_at=at)
    assert str(document_of("praktijkvoorbeeld", page.pk).date) == date


def test_a_publication_as_a_document() -> None:
    make_tree()
    page = make_publication(
        authors="J. de Vries",
        publisher="Movisie",
        date=timezone.localdate().replace(year=2019),
        themes=[Theme.objects.create(name="Leren")],
        body=[
            ("text", "<h2>Kop</h2><p>Tekst.</p>"),
            ("call_out", {"type": "tip", "heading": "Let op", "text": "<p>Zo.</p>"}),
        ],
    )
    found = document_of("publicatie", page.pk)
    assert found.facets == {"thema": ("leren",), "programma": (), "jaar": ("2019",)}
    assert set(found.names) == {"Leren", "J. de Vries", "Movisie"}
    # The kind of a call-out is a word for editors.
    assert [part.text for part in found.body] == ["Kop\nTekst.", "Let op\nZo."]


def test_many_documents_cost_no_more_queries_than_one(django_assert_max_num_queries) -> None:
    make_tree()
    theme, organisation = Theme.objects.create(name="Leren"), Organisation.objects.create(name="Vlinderhof")
    kind = kind_named("praktijkvoorbeeld")
    programme = make_programme()
    for number in range(12):
        make_case_study(f"Nummer {number}", themes=[theme], organisation=organisation, belongs_to=programme)
    with django_assert_max_num_queries(7):
        assert len([kind.document(row) for row in kind.rows()]) == 12
