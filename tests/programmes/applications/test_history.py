"""Who did what with an application, as its members see it."""

from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from praktijkpodium.home.audit.models import TimelineEntry
from praktijkpodium.programmes.applications import actions
from praktijkpodium.programmes.applications.models import Application
from praktijkpodium.programmes.review import actions as reviewing
from tests.home.factories import member_of, secretariat
from tests.programmes.factories import make_draft

pytestmark = pytest.mark.django_db
BACKEND = "allauth.account.auth_backends.AuthenticationBackend"


def written(application: Application) -> list[Any]:
    lines = TimelineEntry.objects.about(application).filter(verb="application.written").order_by("pk")
    return list(lines.values_list("by", flat=True))


def write(draft: Application, by: Any, title: str) -> None:
    actions.save_draft(application=draft, by=by, title=title)


def test_each_stretch_of_one_person_is_a_line_a_day(monkeypatch: pytest.MonkeyPatch) -> None:
    draft = make_draft(complete=False)
    marja, pim = draft.started_by, member_of(draft.organisation)
    for title in ("Een", "Twee"):
        write(draft, marja, title)  # who began it
    assert written(draft) == []
    for title in ("Drie", "Vier"):
        write(draft, pim, title)
    write(draft, pim, "Vier")  # nothing new
    write(draft, marja, "Vijf")
    assert written(draft) == [pim.pk, marja.pk]
    write(draft, pim, "Vijf")
    assert written(draft) == [pim.pk, marja.pk]
    monkeypatch.setattr(timezone, "localdate", lambda value=None: value)
    write(draft, marja, "Zes")  # on another day
    assert written(draft) == [pim.pk, marja.pk, marja.pk]


def test_members_read_who_did_what(client: Any) -> None:
    draft = make_draft()
    pim = member_of(draft.organisation, first_name="Pim", last_name="Oosterhuis")
    write(draft, pim, "Beter")
    clerk = secretariat()
    clerk.first_name, clerk.last_name = "Siem", "Klerk"
    clerk.save()
    submitted = actions.submit(application=draft, by=pim)
    reviewing.pass_on(application=submitted, by=clerk)
    client.force_login(pim, backend=BACKEND)
    address = f"/mijn/aanmelding/{draft.pk}/verloop/"
    shown = client.get(address).content.decode()
    assert shown.count("Pim Oosterhuis") == 2  # wrote, and submitted
    assert "Klerk" not in shown  # who works for the programme is told by nobody's name
    assert address in client.get(f"/mijn/aanmelding/{draft.pk}/").content.decode()
    client.force_login(clerk, backend=BACKEND)
    assert client.get(address).status_code == 404


def test_a_long_history_costs_no_more(client: Any) -> None:
    draft = make_draft(complete=False)
    client.force_login(draft.started_by, backend=BACKEND)
    address = f"/mijn/aanmelding/{draft.pk}/verloop/"

    def count() -> int:
        client.get(address)
        with CaptureQueriesContext(connection) as queries:
            assert client.get(address).status_code == 200
        return len(queries)

    before = count()
    writers = [member_of(draft.organisation) for _ in range(30)]
    for number, writer in enumerate(writers):
        write(draft, writer, f"Titel {number}")
    assert count() == before
    assert client.get(f"{address}?pagina=2").status_code == 200
