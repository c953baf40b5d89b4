"""The timeline: lines are only added, and only managers leaf through it."""

import pytest
from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext
from django.urls import NoReverseMatch, reverse
from wagtail.models import Page

from praktijkpodium.home.accounts import groups
from praktijkpodium.home.audit import verbs
from praktijkpodium.home.audit.actions import record
from praktijkpodium.home.audit.models import TimelineEntry, TimelineIsAppendOnlyError
from praktijkpodium.home.news.models import NewsPage
from tests.home.factories import OrganisationFactory, UserFactory, manager, person

pytestmark = pytest.mark.django_db

REGISTER = "praktijkpodium_home_timelineentry_modeladmin_"
LIST = "/admin/praktijkpodium_home/timelineentry/"


@pytest.fixture
def line():
    return record(verb="organisation.founded", on=OrganisationFactory(name="Zorggroep"), by=UserFactory(), size=3)


@pytest.mark.parametrize(
    "change",
    [
        lambda line: line.save(),
        lambda line: line.delete(),
        lambda line: TimelineEntry.objects.update(verb="iets anders"),
        lambda line: TimelineEntry.objects.filter(pk=line.pk).delete(),
        lambda line: TimelineEntry.objects.about(line.subject).delete(),
        lambda line: TimelineEntry.objects.bulk_update([line], ["verb"]),
        lambda line: TimelineEntry.objects.update_or_create(pk=line.pk, defaults={"verb": "iets anders"}),
    ],
)
def test_lines_are_neither_changed_nor_deleted(line, change):
    line.verb = "iets anders"
    with pytest.raises(TimelineIsAppendOnlyError), transaction.atomic():
        change(line)
    assert TimelineEntry.objects.get().verb == "organisation.founded"


def test_a_new_line_is_never_written_over_another(line):
    new = TimelineEntry(pk=line.pk, verb="iets anders", subject_type=line.subject_type, subject_id=line.subject_id)
    with pytest.raises(IntegrityError), transaction.atomic():
        new.save()
    assert TimelineEntry.objects.get().verb == "organisation.founded"


def test_a_line_outlives_its_person_and_its_subject(line):
    organisation = line.subject
    line.by.delete()
    assert TimelineEntry.objects.get().by is None
    organisation.name = "Iets anders"
    organisation.save()
    organisation.delete()
    kept = TimelineEntry.objects.get()
    assert (kept.subject_label, kept.subject, kept.data) == ("Zorggroep", None, {"size": 3})


def test_what_is_about_one_thing():
    organisation, other = OrganisationFactory(), OrganisationFactory()
    record(verb="organisation.founded", on=organisation)
    record(verb="organisation.founded", on=other)
    record(verb="news.published", on=NewsPage(pk=organisation.pk, title="Zelfde nummer"))
    record(verb="page.published", on=Page(pk=organisation.pk, title="Zelfde nummer"))
    assert TimelineEntry.objects.about(organisation).get().subject == organisation
    assert TimelineEntry.objects.about(NewsPage(pk=organisation.pk)).get().verb == "news.published"


def test_a_line_is_undone_with_the_change_it_tells_of():
    with transaction.atomic():
        record(verb="organisation.founded", on=OrganisationFactory())
        transaction.set_rollback(True)
    assert not TimelineEntry.objects.exists()


def test_a_verb_reads_as_words_or_as_itself():
    assert verbs.label("application.submitted") == "Ingediend"
    assert verbs.label("nobody.knows") == "nobody.knows"


@pytest.mark.parametrize(
    ("group", "sees"), [(groups.MANAGERS, True), *((name, False) for name in groups.ALL if name != groups.MANAGERS)]
)
def test_only_managers_see_the_register(client, line, group, sees):
    client.force_login(person(group))
    for address in (LIST, reverse(f"{REGISTER}inspect", args=[line.pk])):
        response = client.get(address)
        # Wagtail sends whoever may not to the dashboard, or to the front door.
        assert response.status_code == (200 if sees else 302)
        assert ("Zorggroep" in response.content.decode()) is sees


def test_nobody_writes_in_the_register(client, line):
    client.force_login(person(is_superuser=True))
    for name in ("create", "edit", "delete"):
        try:
            address = reverse(f"{REGISTER}{name}", args=[] if name == "create" else [line.pk])
        except NoReverseMatch:
            continue
        for response in (client.get(address), client.post(address, {"verb": "iets anders"})):
            assert response.status_code in {302, 403, 404}
    assert TimelineEntry.objects.get().verb == "organisation.founded"


def test_the_register_is_filtered_by_its_own_filters_only(client):
    """Else a password's hash could be guessed letter by letter."""
    record(verb="organisation.founded", on=OrganisationFactory(name="Zorggroep"), by=UserFactory(first_name="Truus"))
    client.force_login(manager())
    for query, sees in (("by__first_name__startswith=X", True), ("verb=mail.sent", False)):
        assert ("Zorggroep" in client.get(f"{LIST}?{query}").content.decode()) is sees


def test_the_register_costs_the_same_for_many_lines(client):
    client.force_login(manager())

    def add(number):
        for _ in range(number):
            record(verb="organisation.founded", on=OrganisationFactory(), by=UserFactory())

    def cost():
        client.get(LIST)
        with CaptureQueriesContext(connection) as queries:
            response = client.get(LIST)
        assert response.status_code == 200
        return len(queries)

    add(1)
    before = cost()
    add(29)
    assert cost() == before
