"""What changes is found as it is now, and what is taken off the site is gone at once."""

from typing import Any

import pytest
from django.db import connection, transaction
from wagtail.models import Page, PageViewRestriction

from praktijkpodium.casebook.models import CasebookPage, CaseStudy
from praktijkpodium.home.directory.models import EarlierName, Organisation, Theme
from praktijkpodium.search.engines.database import DatabaseEngine
from praktijkpodium.search.models import PendingChange
from praktijkpodium.search.requests import SearchRequest
from praktijkpodium.site.tree import make_tree


@pytest.fixture
def committed(django_capture_on_commit_callbacks: Any) -> Any:
    """A block whose transaction commits at its end."""

    def block() -> Any:
        # What was done on a commit before is still in the list: to the database the test is one transaction.
        connection.run_on_commit.clear()
        return django_capture_on_commit_callbacks(execute=True)

    return block


@pytest.fixture
def page(db: None, committed: Any) -> CaseStudy:
    make_tree()
    with committed():
        organisation = Organisation.objects.create(name="Vlinderhof")
        case = CaseStudy(title="Roosteren", year=2024, question="<p>Hoe dan?</p>", organisation=organisation)
        CasebookPage.objects.get().add_child(instance=case)
        case.themes = [Theme.objects.create(name="Avonddienst")]
        case.save()
    return case


def found(asked: str) -> int:
    return DatabaseEngine().search(SearchRequest(asked, kinds=("praktijkvoorbeeld",))).total


def saved(thing: Any, **changes: Any) -> None:
    vars(thing).update(changes)
    thing.save()


CHANGES = {
    "another title": (lambda page: saved(page, title="Weekplanning"), "weekplanning", "roosteren"),
    "another text": (lambda page: saved(page, question="<p>Onderzoek</p>"), "onderzoek", "hoe dan"),
    "a draft, published": (
        lambda page: (saved_draft(page), page.get_latest_revision().publish()),
        "voorlopig",
        "roosteren",
    ),
    "an organisation renamed": (
        lambda page: saved(Organisation.objects.get(), name="Libelle"),
        "libelle",
        "vlinderhof",
    ),
    "an earlier name": (
        lambda page: EarlierName.objects.create(organisation=page.organisation, name="Kapelstee"),
        "kapelstee",
        None,
    ),
    "a theme renamed": (lambda page: saved(Theme.objects.get(), name="Ochtenddienst"), "ochtenddienst", "avonddienst"),
    "a theme deleted": (lambda page: Theme.objects.get().delete(), "roosteren", "avonddienst"),
    "a theme taken off": (lambda page: page.themes.clear() or page.save(), "roosteren", "avonddienst"),
}


def saved_draft(page: CaseStudy) -> None:
    page.title = "Voorlopig"
    page.save_revision()


@pytest.mark.parametrize(("change", "now", "before"), CHANGES.values(), ids=CHANGES)
def test_a_change_is_found(page: CaseStudy, committed: Any, change: Any, now: str, before: str | None) -> None:
    assert before is None or found(before) == 1
    with committed():
        change(page)
    assert found(now) == 1
    assert before is None or found(before) == 0
    assert not PendingChange.objects.exists()


GOES = {
    "unpublished": lambda page: page.unpublish(),
    "unpublished as any page": lambda page: Page.objects.get(pk=page.pk).unpublish(),
    "saved as not live": lambda page: saved(page, live=False),
    "deleted": lambda page: page.delete(),
    "deleted as any page": lambda page: Page.objects.get(pk=page.pk).delete(),
    "the casebook deleted": lambda page: CasebookPage.objects.get().delete(),
    "closed off": lambda page: PageViewRestriction.objects.create(
        page=CasebookPage.objects.get(), restriction_type="login"
    ),
}


@pytest.mark.parametrize("change", GOES.values(), ids=GOES)
def test_what_goes_is_gone_before_the_commit(page: CaseStudy, change: Any) -> None:
    assert found("roosteren") == 1
    change(page)
    assert found("roosteren") == found("") == 0


def test_what_is_opened_again_is_found(page: CaseStudy, committed: Any) -> None:
    with committed():
        restriction = PageViewRestriction.objects.create(page=CasebookPage.objects.get(), restriction_type="login")
    assert found("roosteren") == 0
    with committed():
        restriction.delete()
    assert found("roosteren") == 1


def test_moving_below_a_closed_page_hides(page: CaseStudy, committed: Any) -> None:
    closed = CasebookPage.objects.get().copy(update_attrs={"slug": "besloten", "title": "Besloten"}, recursive=False)
    PageViewRestriction.objects.create(page=closed, restriction_type="login")
    with committed():
        page.move(closed, pos="last-child")
    assert found("roosteren") == 0


def test_a_draft_changes_nothing_and_waits_for_nothing(page: CaseStudy, committed: Any) -> None:
    with committed():
        saved_draft(page)
    assert not PendingChange.objects.exists()
    assert found("voorlopig") == 0


def test_what_is_rolled_back_leaves_nothing(page: CaseStudy) -> None:
    with transaction.atomic():
        page.unpublish()
        transaction.set_rollback(True)
    assert found("roosteren") == 1
    assert not PendingChange.objects.exists()
