"""What of programmes, calls and events can be found."""

import pytest

from praktijkpodium.home.directory.models import Region
from praktijkpodium.programmes.calls.models import Definition
from praktijkpodium.search.documents import SearchDocument, kind_named
from tests.programmes.factories import make_call, make_day, make_event, make_parade, make_programme, make_venue

pytestmark = pytest.mark.django_db


def document_of(kind: str, pk: int) -> SearchDocument:
    found = kind_named(kind)
    return found.document(found.rows().get(pk=pk))


def test_a_programme() -> None:
    page = make_programme(
        leading_question="Hoe leren we?",
        aims="<p>Leren.</p>",
        definitions=[Definition(term="Sociale innovatie", meaning="Anders werken.")],
    )
    found = document_of("programma", page.pk)
    assert found.lead == "Hoe leren we?"
    assert [part.text for part in found.body] == ["Leren.", "Sociale innovatie: Anders werken."]
    assert found.facets == {"programma": (page.slug,)}


def test_a_call_with_its_roles_and_criteria() -> None:
    call = make_call()
    found = document_of("oproep", call.pk)
    assert found.names == ("Praktijknetwerken",)
    assert "Pilot-instelling\n" in found.body[-1].text
    assert "Eis 0\nEis 1\nVoorkeur 0" in found.body[-1].text
    assert found.facets == {"programma": ("praktijknetwerken",), "jaar": (str(call.last_day.year),)}


def test_events_and_days_of_a_parade() -> None:
    venue = make_venue(region=Region.objects.create(name="Brabant"))
    programme = make_programme()
    event = make_event(venue=venue, audience="Gemeenten", belongs_to=programme)
    found = document_of("bijeenkomst", event.pk)
    assert found.names == ("Evoluon", "Eindhoven", "Brabant", programme.title)
    assert found.facets["regio"] == ("brabant",)
    assert found.facets["programma"] == (programme.slug,)
    assert found.date == event.first_day
    parade = make_parade(below=programme, hashtag="#waarmaken")
    day = make_day(parade)
    assert document_of("bijeenkomst", day.pk).title == "Rotterdam"
    assert document_of("parade", parade.pk).names == (programme.title,)
    assert [part.text for part in document_of("parade", parade.pk).body] == ["#waarmaken"]
