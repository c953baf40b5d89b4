"""What can never be, whatever way it is written: the database itself refuses it."""

import datetime
from typing import Any

import pytest
from django.db import IntegrityError, connection, models, transaction
from django.utils import timezone

from praktijkpodium.programmes.applications.models import FROM_THE_RESERVE, OVER, Application, Decision, State
from praktijkpodium.programmes.review.models import Assessment
from tests.programmes.cast import STATES, fresh
from tests.programmes.factories import make_decided, make_draft, make_submitted

pytestmark = pytest.mark.django_db

NOW = timezone.now()
# The constraint, the state in which an application is, and what cannot become of it.
APPLICATIONS = [
    ("never_live", "submitted", {"live": True}),
    ("state", "submitted", {"state": "verzonnen"}),
    ("state", "submitted", {"state": "SUBMITTED"}),
    ("submitted_at", "submitted", {"submitted_at": None}),
    ("submitted_at", "submitted", {"state": State.GRANTED, "submitted_at": None}),
    ("submitted_at", "submitted", {"state": State.DRAFT}),
    ("submitted_at", "draft", {"state": State.SUBMITTED}),
    ("submitted_at", "draft", {"submitted_at": NOW}),
    ("never_published", "granted", {"first_published_at": NOW}),
    ("never_published", "granted", {"last_published_at": NOW}),
    ("never_published", "granted", {"go_live_at": NOW}),
    ("never_published", "granted", {"expire_at": NOW}),
    ("repair_request", "incomplete", {"repair_request": ""}),
    ("repair_request", "submitted", {"state": State.INCOMPLETE}),
    ("repair_request", "submitted", {"repair_request": "Nog iets."}),
    ("repair_request", "granted", {"repair_request": "Nog iets."}),
    ("says_something", "submitted", {"title": ""}),
    ("says_something", "in review", {"summary": ""}),
    ("says_something", "granted", {"title": "", "summary": ""}),
]


def refuses(constraint: str, row: models.Model, **values: Any) -> None:
    """Neither `update()`, nor SQL, nor `bulk_create()`: it is this constraint that stops them."""
    rows = type(row)._base_manager.filter(pk=row.pk)
    key, quote = row._meta.pk, connection.ops.quote_name
    fields = [row._meta.get_field(each) for each in values]
    assignments = ", ".join(f"{quote(field.column)} = %s" for field in fields)
    sql = f"UPDATE {quote(row._meta.db_table)} SET {assignments} WHERE id = %s"  # noqa: S608
    given = [field.get_db_prep_save(value, connection) for field, value in zip(fields, values.values(), strict=True)]
    copy = rows.get()
    copy.pk = None if isinstance(key, models.AutoField) else key.get_default()
    for each, value in values.items():
        setattr(copy, each, value)
    for write in (
        lambda: rows.update(**values),
        lambda: connection.cursor().execute(sql, [*given, key.get_db_prep_save(row.pk, connection)]),
        lambda: type(row)._base_manager.bulk_create([copy]),
    ):
        with pytest.raises(IntegrityError, match=f"podium_{constraint}"), transaction.atomic():
            write()


@pytest.mark.parametrize(("name", "state", "values"), APPLICATIONS)
def test_what_an_application_cannot_be(name: str, state: str, values: dict[str, Any]) -> None:
    refuses(f"application_{name}", fresh(STATES[state]()), **values)


def test_an_application_is_never_a_published_revision() -> None:
    application = make_submitted()
    refuses("application_never_published", application, live_revision_id=application.latest_revision_id)


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("scan_state", {"scan_state": "schoon"}),
        ("scan_state", {"scan_state": ""}),
        ("is_a_file", {"size": 0}),
        ("is_a_file", {"file": ""}),
        ("is_a_file", {"name": ""}),
        ("is_a_file", {"sha256": ""}),
    ],
)
def test_what_a_document_cannot_be(name: str, values: dict[str, Any]) -> None:
    refuses(f"document_{name}", make_draft().documents.get(), **values)


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("has_reason", {"reason": ""}),
        ("outcome", {"outcome": "misschien"}),
        ("then_announced", {"announced_at": NOW - datetime.timedelta(days=1)}),
    ],
)
def test_what_a_decision_cannot_be(name: str, values: dict[str, Any]) -> None:
    refuses(f"decision_{name}", make_decided().decision, **values)


@pytest.mark.parametrize(
    ("name", "values"), [("is_explained", {"explanation": ""}), ("advice", {"advice": "misschien"})]
)
def test_what_an_advice_cannot_be(name: str, values: dict[str, Any]) -> None:
    refuses(f"assessment_{name}", make_decided().assessments.get(), **values)


def test_an_organisation_has_one_application_for_a_role_until_it_withdraws() -> None:
    first = make_submitted()
    fields = {"role": first.role, "organisation": first.organisation}
    for state in State:
        row = Application(**fields, state=state, title="x", summary="x")
        row.repair_request = "x" if state == State.INCOMPLETE else ""
        row.submitted_at = None if state == State.DRAFT else NOW
        row.reserve_rank = 1 if state in FROM_THE_RESERVE else None
        row.offered_until = NOW if state == State.OFFERED else None
        if state not in OVER:
            with pytest.raises(IntegrityError), transaction.atomic():
                Application.objects.bulk_create([row])
    Application.objects.bulk_create([Application(**fields, state=State.WITHDRAWN)])
    Application.objects.filter(pk=first.pk).update(state=State.WITHDRAWN)
    Application.objects.bulk_create([Application(**fields)])


def test_there_is_one_decision_one_participation_and_one_advice_a_member() -> None:
    application = make_decided()
    advice = application.assessments.get()
    for row in (
        Decision(application=application, outcome="declined", reason="Toch niet."),
        Assessment(application=application, member=advice.member, advice="grant", explanation="Nog een."),
    ):
        with pytest.raises(IntegrityError), transaction.atomic():
            type(row)._base_manager.bulk_create([row])
