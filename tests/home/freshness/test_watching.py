"""Every change to what the public sees is noticed, however it is written; what nobody sees is not."""

import threading
from typing import Any

import pytest
from django.apps import apps
from django.contrib.auth import get_user_model
from django.core.files.base import ContentFile
from django.db import connection, transaction
from django.test import Client
from django.urls import reverse
from wagtail.documents.models import Document
from wagtail.images.models import Image
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import Page, PageViewRestriction, Site, get_page_models

from praktijkpodium.home.audit.actions import record
from praktijkpodium.home.directory.models import Theme
from praktijkpodium.home.freshness import watching
from praktijkpodium.home.freshness.actions import content_changed
from praktijkpodium.home.freshness.models import ContentVersion
from praktijkpodium.home.freshness.queries import current_version
from praktijkpodium.home.news.models import NewsIndexPage, NewsPage
from praktijkpodium.home.pages.models import StandardPage
from praktijkpodium.home.reads.actions import count_read
from praktijkpodium.site.tree import make_tree
from tests.home.factories import OrganisationFactory, editor, person

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def watched(settings: Any) -> None:
    settings.PAGE_CACHE = "pages"
    watching.watch_connection(connection)


@pytest.fixture
def news() -> NewsPage:
    make_tree()
    page: NewsPage = NewsIndexPage.objects.get().add_child(instance=NewsPage(title="Nieuw boek", body=[]))
    page.save_revision().publish()
    return page


def theme(name: str = "Zorg") -> Theme:
    return Theme.objects.create(name=name, slug=name.lower())


def raw(statement: str, *values: Any) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement, values)


def saved(thing: Any, **changes: Any) -> None:
    vars(thing).update(changes)
    thing.save()


def without_an_answer(draft: Page) -> None:
    draft.title = "Later"
    draft.save_revision()


PICTURE = {"filter_spec": "width-10", "file": "images/foto.width-10.png", "width": 10, "height": 8}
ON_TABLES = {
    "create": lambda one: theme("Nieuw"),
    "save": lambda one: saved(one, name="Anders"),
    "save one field": lambda one: one.save(update_fields=["name"]),
    "update": lambda one: Theme.objects.update(name="Anders"),
    "bulk_create": lambda one: Theme.objects.bulk_create([Theme(name="Nieuw", slug="nieuw")]),
    "bulk_create or nothing": lambda one: Theme.objects.bulk_create(
        [Theme(name="Nieuw", slug="nieuw")], ignore_conflicts=True
    ),
    "bulk_update": lambda one: Theme.objects.bulk_update([one], ["name"]),
    "delete": lambda one: one.delete(),
    "delete of many": lambda one: Theme.objects.all().delete(),
    "SQL": lambda one: raw("update praktijkpodium_home_theme set name = %s", "Anders"),
    "SQL over lines": lambda one: raw("\n  DELETE\n  FROM praktijkpodium_home_theme WHERE slug = %s", one.slug),
    "something else": lambda one: content_changed(),
}


@pytest.mark.parametrize("change", ON_TABLES.values(), ids=ON_TABLES)
def test_each_way_of_writing_is_noticed(change: Any) -> None:
    one = theme()
    before = current_version()
    assert current_version() == before
    change(one)
    assert current_version() != before


ON_PAGES = {
    "publish": lambda page: page.save_revision().publish(),
    "unpublish": lambda page: page.unpublish(),
    "delete": lambda page: page.delete(),
    "move": lambda page: page.move(StandardPage.objects.first(), pos="left"),
    "copy": lambda page: page.copy(update_attrs={"slug": "kopie"}),
    "a relation": lambda page: raw(
        "INSERT INTO praktijkpodium_home_newspage_themes (newspage_id, theme_id) VALUES (%s, %s)", page.pk, theme().pk
    ),
    "the title, and what nobody sees": lambda page: Page.objects.filter(pk=page.pk).update(
        title="Anders", draft_title="Anders"
    ),
    "all pages": lambda page: Page.objects.update(draft_title="Anders"),
    "menus": lambda page: Page.objects.filter(pk=page.pk).update(show_in_menus=True),
    "a restriction": lambda page: PageViewRestriction.objects.create(page=page, restriction_type="login"),
    "the site": lambda page: saved(Site.objects.get(), site_name="Anders"),
    "an image": lambda page: Image.objects.create(title="Foto", file=get_test_image_file()),
    "a document": lambda page: Document.objects.create(title="Plan", file=ContentFile(b"plan", "plan.txt")),
    "an organisation": lambda page: OrganisationFactory(),
    "a name": lambda page: get_user_model().objects.update(first_name="Truus"),
}


@pytest.mark.parametrize("change", ON_PAGES.values(), ids=ON_PAGES)
def test_each_change_to_pages_and_what_they_show_is_noticed(news: NewsPage, change: Any) -> None:
    person()
    before = current_version()
    change(news)
    assert current_version() != before


NOT_SEEN = {
    "a draft": without_an_answer,
    "a line in the timeline": lambda page: record(verb="organisation.founded", on=page),
    "a reading": lambda page: count_read(page=page),
    "signing in": lambda page: Client().force_login(get_user_model().objects.get()),
    "a picture that is made while a page is made": lambda page: Image.objects.get().renditions.create(**PICTURE),
    "another table": lambda page: raw("CREATE TABLE unknown (a integer)"),
}


@pytest.mark.parametrize("change", NOT_SEEN.values(), ids=NOT_SEEN)
def test_what_nobody_sees_is_not_noticed(news: NewsPage, change: Any) -> None:
    person()
    Image.objects.create(title="Foto", file=get_test_image_file())
    before = current_version()
    change(news)
    assert current_version() == before


def test_pictures_that_are_taken_away_are_noticed(news: NewsPage) -> None:
    image = Image.objects.create(title="Foto", file=get_test_image_file())
    image.renditions.create(**PICTURE)
    before = current_version()
    image.renditions.all().delete()
    assert current_version() != before


def test_an_editor_saves_a_draft_and_publishes_it(client: Client, news: NewsPage) -> None:
    client.force_login(editor())
    page = StandardPage.objects.get(slug="privacy")
    address = reverse("wagtailadmin_pages:edit", args=[page.pk])
    counters = ("body-count", "related-count", "comments-TOTAL_FORMS", "comments-INITIAL_FORMS")
    fields = {"title": "Later", "slug": page.slug, **dict.fromkeys(counters, "0")}
    before = current_version()
    client.post(address, fields)
    page.refresh_from_db()
    assert (page.title, page.draft_title) == ("Privacy", "Later")
    assert current_version() == before
    client.post(address, {**fields, "action-publish": "1"})
    page.refresh_from_db()
    assert page.title == "Later"
    assert current_version() != before


def test_what_is_rolled_back_was_not_changed() -> None:
    before = current_version()
    with transaction.atomic():
        theme()
        during = current_version()
        transaction.set_rollback(True)
    assert before == current_version() != during


def test_where_nothing_is_kept_or_remembered_nothing_is_noted(settings: Any) -> None:
    settings.PAGE_CACHE = ""
    settings.MIDDLEWARE = []
    before = current_version()
    theme()
    assert current_version() == before


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("change", ON_TABLES.values(), ids=ON_TABLES)
def test_outside_of_a_transaction_too(change: Any) -> None:
    """There SQLite is not done with a row that it inserts and returns, when we note the change."""
    connection.ensure_connection()
    one = theme()
    before = current_version()
    change(one)
    assert current_version() != before
    assert not connection.in_atomic_block
    if change is ON_TABLES["create"]:
        connection.close()
        assert Theme.objects.filter(name="Nieuw").exists()


@pytest.mark.postgresql
@pytest.mark.django_db(transaction=True)
def test_writers_do_not_wait_for_each_other_and_each_commit_is_noticed() -> None:
    connection.ensure_connection()
    written, may_commit = threading.Event(), threading.Event()

    def slow() -> None:
        try:
            with transaction.atomic():
                theme("Langzaam")
                written.set()
                may_commit.wait(20)
        finally:
            connection.close()

    thread = threading.Thread(target=slow)
    thread.start()
    assert written.wait(20)
    before = current_version()
    with connection.cursor() as cursor:
        cursor.execute("SET lock_timeout = '2s'")
    with transaction.atomic():
        theme("Snel")
    quick = current_version()
    may_commit.set()
    thread.join(20)
    assert len({before, quick, current_version()}) == 3
    # Who holds none of the rows is followed by the next writer: there are as many as there were writers at once.
    theme("Nog een")
    assert ContentVersion.objects.count() == 2


# A new model that is no page is either here, because a page that everybody may read shows it, or its app declares it
# unseen in `ready()`.
SEEN = {
    "praktijkpodium_home": """ContactPerson EarlierName NewsPage_themes Organisation Partner Perspective Region Sector
        Theme""",
    "praktijkpodium_casebook": """Adoption CaseStudyPartner CaseStudy_perspectives CaseStudy_themes Publication_themes
        Recognition""",
    "praktijkpodium_programmes": """CallDownload Criterion Definition ParadePartner ProgrammePartner Role Series
        SubProject Venue""",
    "praktijkpodium_search": "IndexState",
    "wagtailcore": """Collection CollectionViewRestriction CollectionViewRestriction_groups Locale PageViewRestriction
        PageViewRestriction_groups Site""",
    "wagtailimages": "Image Rendition",
    "wagtaildocs": "Document",
    "wagtailembeds": "Embed",
    "taggit": "Tag TaggedItem",
    "auth": "User",
    "contenttypes": "ContentType",
}


def test_each_model_was_looked_at() -> None:
    seen = {
        model._meta.label
        for model in apps.get_models(include_auto_created=True)
        if (declared := watching.tables()[model._meta.db_table]) is None or not declared.everything
        if not issubclass(model, Page)
    }
    assert seen == {f"{app}.{name}" for app, names in SEEN.items() for name in names.split()}


def test_all_pages_are_seen() -> None:
    for model in get_page_models():
        declared = watching.tables()[model._meta.db_table]
        assert declared is None or declared.columns
