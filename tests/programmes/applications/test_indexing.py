"""Applications in the private index: which of them, kept up to date, and told to nobody."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.test import Client

from praktijkpodium.programmes.applications import actions as applying
from praktijkpodium.programmes.applications.indexing import KIND, document
from praktijkpodium.programmes.applications.models import Application
from praktijkpodium.programmes.applications.rules import visible_files
from praktijkpodium.search import suggestions
from praktijkpodium.search.engines import registry
from praktijkpodium.search.engines.postings import EXACT, PRIVATE, PUBLIC, postings
from praktijkpodium.search.explain import explain
from praktijkpodium.search.indexing import keeping
from praktijkpodium.search.models import IndexedDocument, Passage, Word
from praktijkpodium.search.queries import search
from praktijkpodium.search.requests import SearchRequest
from praktijkpodium.search.similarity import is_indexed, similar_to, similar_to_text
from tests.casebook.factories import make_case_study
from tests.home.factories import committee_member, member_of, person, secretariat
from tests.programmes.cast import STATES
from tests.programmes.factories import make_draft, make_in_review, make_role, make_submitted
from tests.search.elasticsearch import indexes

pytestmark = pytest.mark.django_db

SECRET = "kwartelkoning"
IN_THE_INDEX = ("submitted", "incomplete", "in review", "advised", "decided", "granted", "reserve", "declined")


def make_secret(**fields: Any) -> Application:
    """An application in which the word is in the title, the summary and an answer."""
    draft = make_draft(**fields)
    words = f"Een {SECRET} in de wijk"
    applying.save_draft(
        application=draft,
        by=draft.started_by,
        title=words,
        summary=f"{words}.",
        answers=dict.fromkeys(draft.answers, words),
    )
    return applying.submit(application=draft, by=draft.started_by)


def test_the_document_is_what_the_organisation_wrote() -> None:
    application = make_submitted()
    found = document(application)
    assert found.title == "Samen roosteren"
    assert [part.text for part in found.body] == ["Ja, want wij willen dit."] * 3
    assert (found.lead, found.names, found.facets) == ("Ons idee.", (), {})
    assert application.organisation.name not in str(found)


@pytest.mark.parametrize("state", STATES)
def test_which_are_in_the_index(state: str, django_capture_on_commit_callbacks: Callable[..., Any]) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        application = STATES[state]()
    keeping.keep()
    assert is_indexed(KIND, str(application.pk)) == (state in IN_THE_INDEX)


def test_it_follows_the_application(django_capture_on_commit_callbacks: Callable[..., Any]) -> None:
    keeping.keep()
    with django_capture_on_commit_callbacks(execute=True):
        application = make_submitted(title="Een tuin")
    (row,) = IndexedDocument.objects.filter(kind=KIND)
    assert (row.title, row.private, row.key) == ("Een tuin", True, str(application.pk))
    # Gone in the same transaction, before anything is caught up.
    applying.withdraw(application=application, by=application.started_by)
    assert not IndexedDocument.objects.filter(kind=KIND).exists()
    assert not Passage.objects.filter(document__kind=KIND).exists()


def test_the_public_index_has_nothing_of_it(client: Client) -> None:
    application = make_secret()
    make_case_study("Iets met wijk")
    keeping.keep()
    assert is_indexed(KIND, str(application.pk))
    assert not IndexedDocument.objects.filter(private=False, terms__contains=SECRET).exists()
    assert not Word.objects.filter(word__contains="kwartel").exists()
    for text in (SECRET, "kwartelkonin", f"wijk {SECRET}", f"soort:{KIND}", f"soort:{KIND} wijk"):
        answer = search(SearchRequest(text, facets=("soort", "jaar")))
        assert SECRET not in repr(answer)
        assert KIND not in {hit.kind for hit in answer.hits}
        assert KIND not in {count.value for count in answer.facets.get("soort", ())}
    assert suggestions.completions("kwart") == []
    assert (
        suggestions.similar_words("kwartelkonign", slot=0) == suggestions.similar_words("kwartelkonign", slot=1) == []
    )
    assert explain(SearchRequest(SECRET), KIND, str(application.pk)) is None
    with pytest.raises(ValueError, match="private"):
        search(SearchRequest(SECRET, kinds=(KIND,)))
    for url in (
        f"/praktijkvoorbeelden/?q={SECRET}",
        f"/zoeken/?q={SECRET}",
        f"/api/v1/praktijkvoorbeelden?q={SECRET}",
        "/api/v1/suggesties?q=kwartelk",
        f"/api/v1/zoekresultaten?q={SECRET}",
        "/sitemap.xml",
    ):
        # What was asked for is said again.
        text = client.get(url).content.decode().lower().replace(f"q={SECRET}", "")
        assert "in de wijk" not in text, url
        assert str(application.pk) not in text, url


@pytest.fixture
def elasticsearch_engine(settings: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    with indexes(settings, monkeypatch, settings.TEST_SERVICES["ELASTICSEARCH_URL"]) as engine:
        yield engine


@pytest.mark.service("elasticsearch")
def test_elasticsearch_tells_nothing_of_it(elasticsearch_engine: Any) -> None:
    application = make_secret()
    case_study = make_case_study("Iets met wijk")
    keeping.keep()
    assert registry.engine_names()[0] == elasticsearch_engine.name
    answer = search(SearchRequest("wijk", facets=("soort",)))
    assert (answer.engine, answer.degraded) == (elasticsearch_engine.name, False)
    assert [hit.key for hit in answer.hits] == [str(case_study.pk)]
    answer = search(SearchRequest(SECRET))
    assert str(application.pk) not in repr(answer)
    assert not answer.suggestion


def test_the_tables_of_the_private_index_have_it(django_capture_on_commit_callbacks: Callable[..., Any]) -> None:
    """So that the tests above look for a word that is somewhere."""
    make_secret()
    keeping.keep()
    row = IndexedDocument.objects.get(kind=KIND)
    assert postings(PRIVATE, row.slot).find([[f"{EXACT}{SECRET}"]]) == [[row.pk]]
    assert postings(PUBLIC, row.slot).find([[f"{EXACT}{SECRET}"]]) == [[]]


# Who learns of which by likeness.


def likes(user: Any, application: Application) -> set[str]:
    allowed = visible_files(user).values_list("pk", flat=True)
    found = similar_to(KIND, str(application.pk), private=True, allowed=list(map(str, allowed)), at_least=0)
    return {each.key for each in found}


def test_nobody_learns_by_likeness_of_a_file_that_may_not_be_read() -> None:
    role = make_role()
    mine, other, waiting = make_in_review(role), make_in_review(role), make_submitted(role)
    keeping.keep()
    member = committee_member()
    assert likes(member, mine) == {str(other.pk)}
    assert likes(secretariat(), mine) == {str(other.pk), str(waiting.pk)}
    # Who acts for the other organisation judges others, but knows nothing of that file as a judge.
    member_of(other.organisation)
    conflicted = committee_member()
    conflicted.praktijkpodium_memberships.create(organisation=other.organisation)
    assert likes(conflicted, mine) == set()
    assert likes(person(), mine) == set()
    assert similar_to_text("Samen roosteren. Ons idee.", private=True) == []
