"""The command that does what is due."""

import datetime
from io import StringIO
from typing import Any

import pytest
from django.core import mail
from django.core.management import call_command
from django.core.management.base import CommandError
from django.utils import timezone
from wagtail.models import Page

from praktijkpodium.home.news.models import NewsIndexPage, NewsPage
from praktijkpodium.home.outbox.models import LONG, Mail, State
from praktijkpodium.site.management.commands import podium_tick
from praktijkpodium.site.tree import make_tree
from tests.home.outbox.writing import a_mail

pytestmark = pytest.mark.django_db

NOW = timezone.now()
AGO, AHEAD = NOW - datetime.timedelta(minutes=1), NOW + datetime.timedelta(days=1)


def tick() -> str:
    output = StringIO()
    call_command("podium_tick", stdout=output)
    return output.getvalue()


def news(title: str, **fields: Any) -> NewsPage:
    if not NewsIndexPage.objects.exists():
        make_tree()
    page: NewsPage = NewsIndexPage.objects.get().add_child(instance=NewsPage(title=title, **fields))
    return page


def scheduled(title: str, at: datetime.datetime) -> NewsPage:
    """A draft that an editor scheduled, of which the moment has come meanwhile."""
    page = news(title, live=False)
    page.go_live_at = AHEAD
    page.save_revision().publish()
    revision = page.revisions.get(approved_go_live_at__isnull=False)
    revision.approved_go_live_at = at
    revision.content["go_live_at"] = at.isoformat()
    revision.save()
    return page


def expiring(title: str, at: datetime.datetime) -> NewsPage:
    page = news(title)
    Page.objects.filter(pk=page.pk).update(expire_at=at)
    return page


def live() -> set[str]:
    return set(NewsPage.objects.live().values_list("title", flat=True))


def test_pages_go_live_and_off_the_site_at_their_moment() -> None:
    scheduled("Nu", AGO)
    scheduled("Straks", AHEAD)
    expiring("Voorbij", AGO)
    expiring("Nog niet voorbij", AHEAD)
    assert live() == {"Voorbij", "Nog niet voorbij"}
    assert "pages published or taken off the site: 2\n" in tick()
    assert live() == {"Nu", "Nog niet voorbij"}
    assert NewsPage.objects.get(title="Voorbij").expired


def test_what_was_done_is_not_done_again() -> None:
    page = scheduled("Nu", AGO)
    tick()
    published = NewsPage.objects.filter(pk=page.pk).values().get()
    assert {line.rpartition(": ")[2] for line in tick().splitlines()} == {"0"}
    assert NewsPage.objects.filter(pk=page.pk).values().get() == published


def test_mails_that_wait_leave_and_what_was_interrupted_is_known() -> None:
    long_ago = NOW - datetime.timedelta(days=200)
    due, later = a_mail(), a_mail(next_attempt_at=AHEAD)
    interrupted, old = a_mail(State.SENDING, claimed_at=AGO - LONG), a_mail(State.SENT, created_at=long_ago)
    said = tick()
    for line in ("mails that were interrupted: 1", "mails sent: 1", "mails emptied or deleted: 1"):
        assert line in said
    assert [message.to for message in mail.outbox] == [[due.recipient]]
    states = dict(Mail.objects.values_list("pk", "state"))
    assert states == {due.pk: State.SENT, later.pk: State.WAITING, interrupted.pk: State.UNKNOWN}
    assert old.pk not in states


def test_a_step_that_fails_stops_no_other_and_shows(monkeypatch: Any, caplog: Any) -> None:
    def fail() -> int:
        raise RuntimeError("van binnen")

    monkeypatch.setattr(podium_tick, "STEPS", (("things that fail", fail), *podium_tick.STEPS))
    scheduled("Nu", AGO)
    output = StringIO()
    with pytest.raises(CommandError, match="things that fail"):
        call_command("podium_tick", stdout=output)
    assert live() == {"Nu"}
    assert len(output.getvalue().splitlines()) == len(podium_tick.STEPS) - 1
    assert "van binnen" in caplog.text
