"""The numbers of applications."""

import datetime
import threading
from importlib import import_module
from typing import Any

import pytest
from django.apps import apps
from django.db import connection, transaction
from django.utils import timezone

from praktijkpodium.home.outbox.models import Mail
from praktijkpodium.programmes.applications import actions
from praktijkpodium.programmes.applications.exceptions import NotComplete
from praktijkpodium.programmes.applications.models import Application, NumberSeries
from praktijkpodium.programmes.review import actions as reviewing
from tests.home.factories import secretariat
from tests.programmes.cast import fresh
from tests.programmes.factories import make_draft, make_role, make_submitted

pytestmark = pytest.mark.django_db
YEAR = timezone.localdate().year


def test_each_gets_the_next_one_when_it_is_handed_in() -> None:
    role = make_role()
    assert make_draft(role).number == ""
    assert [make_submitted(each).number for each in (role, make_role(slug="anders"), role)] == [
        f"{YEAR}-000{number}" for number in (1, 2, 3)
    ]


def test_it_stays_when_it_is_handed_in_again() -> None:
    first, _second = make_submitted(), make_submitted(make_role(slug="anders"))
    reviewing.send_back(application=first, missing="Iets.", by=secretariat())
    again = actions.submit(application=first, by=first.started_by)
    assert fresh(again).number == f"{YEAR}-0001"


def test_what_could_not_be_handed_in_takes_no_number() -> None:
    draft = make_draft(complete=False)
    with pytest.raises(NotComplete):
        actions.submit(application=draft, by=draft.started_by)
    other = make_draft(draft.role)
    with transaction.atomic():
        actions.submit(application=other, by=other.started_by)
        transaction.set_rollback(True)
    assert make_submitted(draft.role).number == f"{YEAR}-0001"


def test_each_year_begins_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    role = make_role()
    make_submitted(role)
    # The year of Amsterdam: half an hour before midnight in London.
    night = datetime.datetime(YEAR, 12, 31, 23, 30, tzinfo=datetime.UTC)
    draft = make_draft(role)
    monkeypatch.setattr(timezone, "now", lambda: night)
    current = Application.objects.get(pk=draft.pk)
    actions.give_number(current)
    assert current.number == f"{YEAR + 1}-0001"


def test_there_is_room_for_more_than_ten_thousand() -> None:
    NumberSeries.objects.create(year=YEAR, last=12_344)
    assert make_submitted().number == f"{YEAR}-12345"


def test_it_is_in_the_mail() -> None:
    application = make_submitted()
    assert application.number in Mail.objects.get(kind="application.received").text


def test_what_was_handed_in_before_there_were_numbers_gets_one_in_order() -> None:
    role = make_role()
    last, first, draft = make_submitted(role), make_submitted(role), make_draft(role)
    long_ago = timezone.now() - datetime.timedelta(days=366)
    Application.objects.filter(pk=first.pk).update(submitted_at=last.submitted_at - datetime.timedelta(hours=1))
    older = make_submitted(role)
    Application.objects.filter(pk=older.pk).update(submitted_at=long_ago)
    Application.objects.update(number="")
    NumberSeries.objects.all().delete()
    migration = import_module("praktijkpodium.programmes.migrations.0009_form")
    migration.number_what_was_handed_in(apps, None)
    year = timezone.localtime(first.submitted_at - datetime.timedelta(hours=1)).year
    assert [fresh(each).number for each in (first, last, older, draft)] == [
        f"{year}-0001",
        f"{year}-0002",
        f"{timezone.localtime(long_ago).year}-0001",
        "",
    ]
    assert make_submitted(role).number == f"{YEAR}-0003"


@pytest.mark.postgresql
@pytest.mark.django_db(transaction=True)
def test_two_roles_at_once_get_two_numbers() -> None:
    drafts = [make_draft(make_role(slug=f"rol-{number}")) for number in range(8)]

    def submit(draft: Any) -> None:
        try:
            actions.submit(application=draft, by=draft.started_by)
        finally:
            connection.close()

    threads = [threading.Thread(target=submit, args=(draft,)) for draft in drafts]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert sorted(Application.objects.values_list("number", flat=True)) == [f"{YEAR}-{n:04d}" for n in range(1, 9)]
