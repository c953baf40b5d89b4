"""Mails that can be stopped, that the timeline does not tell of, and that are taken back."""

from typing import Any

import pytest

from praktijkpodium.home.audit.models import TimelineEntry
from praktijkpodium.home.directory.models import Theme
from praktijkpodium.home.outbox import actions, headers, kinds
from praktijkpodium.home.outbox.models import Mail, State
from praktijkpodium.home.outbox.transport import message_of

pytestmark = pytest.mark.django_db

STOP = "https://podium.example/stop/1/"


@pytest.fixture
def theme() -> Theme:
    return Theme.objects.create(name="Dementie")


@pytest.fixture(autouse=True)
def _registered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(headers, "_makers", {})
    monkeypatch.setattr(kinds, "_labels", {})
    monkeypatch.setattr(kinds, "_untold", set())


def written(kind: str, about: Theme) -> Mail:
    return actions.send_text(kind=kind, to="jan@example.org", subject="Nieuw", text="Dag.", about=about)


def test_a_mail_with_a_button_that_stops_it(theme: Theme) -> None:
    headers.register("test.news", lambda mail: headers.one_click_unsubscribe(f"{STOP}?{mail.about_id}"))
    message = message_of(written("test.news", theme)).message()
    assert message["List-Unsubscribe"] == f"<{STOP}?{theme.pk}>"
    assert message["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert message["Auto-Submitted"] == "auto-generated"
    assert "List-Unsubscribe" not in message_of(written("test.other", theme)).message()


@pytest.mark.parametrize(("in_timeline", "lines"), [(True, 1), (False, 0)])
def test_what_the_timeline_tells_of(theme: Theme, in_timeline: bool, lines: int, mailoutbox: list[Any]) -> None:
    kinds.register({"test.news": "Nieuws"}, in_timeline=in_timeline)
    assert actions.deliver(pk=written("test.news", theme).pk)
    assert TimelineEntry.objects.count() == lines


def test_mails_about_what_goes_are_taken_back(theme: Theme) -> None:
    other = Theme.objects.create(name="Eenzaamheid")
    waits, sends, kept = written("test.news", theme), written("test.news", theme), written("test.news", other)
    Mail.objects.filter(pk=sends.pk).update(state=State.SENDING, claimed_at=sends.created_at, next_attempt_at=None)
    assert actions.take_back(about=Theme, keys=[theme.pk]) == 1
    assert set(Mail.objects.values_list("pk", flat=True)) == {sends.pk, kept.pk}
    assert waits.pk not in {sends.pk, kept.pk}
