"""A reader follows a theme: from the casebook by the mail to a mail with what is new, and to stopping."""

import datetime
import re
from collections.abc import Callable

import pytest
from django.core import mail
from django.core.management import call_command
from django.utils import timezone

from praktijkpodium.casebook.following.models import Alert, Follower
from praktijkpodium.home.directory.models import Theme
from praktijkpodium.site.tree import make_tree
from tests.casebook.factories import make_case_study
from tests.casebook.following.making import index
from tests.journeys.looking import BOTH, violations
from tests.journeys.people import Person

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.service("chromium")]


def the_link(subject: str, part: str) -> str:
    """The path of a link in the mail that came last."""
    message = mail.outbox[-1]
    assert message.subject == subject
    found = re.search(rf"https?://[^/\s]+(/volgen/{part}/\S+)", str(message.body))
    assert found, message.body
    return found[1]


def a_day_later(alert: Alert) -> None:
    """Time passes: what was looked at in the past is looked at now, whatever the hour is."""
    before = timezone.now() - datetime.timedelta(days=1)
    Alert.objects.filter(pk=alert.pk).update(seen_until=before, next_at=before)


def accessible(reader: Person) -> None:
    assert list(violations(reader.page, BOTH)) == []


def test_following_a_theme(somebody: Callable[[str], Person], monkeypatch: pytest.MonkeyPatch) -> None:
    make_tree()
    theme = Theme.objects.create(name="Dementie")
    make_case_study("Van vroeger", themes=[theme])
    index()
    reader = somebody("reader")
    reader.visit("/praktijkvoorbeelden/?thema=dementie")
    reader.click("Volg deze zoekopdracht")
    reader.sees("Dementie")
    accessible(reader)
    reader.click("Volg dit")
    reader.sees("Je volgt het nog niet")
    accessible(reader)
    reader.fill("email", "lezer@example.org")
    reader.click("Volg dit")
    reader.sees("Kijk in je mail")
    accessible(reader)

    reader.visit(the_link("Bevestig wat je wilt volgen", "bevestigen"))
    accessible(reader)
    reader.click("Ja, volg dit")
    reader.sees("Je volgt dit nu")
    accessible(reader)

    half_an_hour_ago = timezone.now() - datetime.timedelta(minutes=30)
    make_case_study("Samen koken", themes=[theme], first_published_at=half_an_hour_ago)
    index()
    a_day_later(Alert.objects.get())
    monkeypatch.setattr("praktijkpodium.casebook.following.actions.is_decent_hour", lambda now: True)
    call_command("podium_tick")
    call_command("podium_tick")
    assert [message.subject for message in mail.outbox[1:]] == ["Nieuw praktijkvoorbeeld: Dementie"]
    assert "Samen koken" in str(mail.outbox[-1].body)

    reader.visit(the_link("Nieuw praktijkvoorbeeld: Dementie", "overzicht"))
    reader.sees("Wat je volgt")
    accessible(reader)
    reader.page.locator("select[name=frequency]").select_option("weekly")
    reader.click("Bewaar")
    reader.sees("Gewijzigd")
    assert Alert.objects.get().frequency == "weekly"

    reader.visit(the_link("Nieuw praktijkvoorbeeld: Dementie", "stoppen"))
    reader.sees("Wil je dit niet meer volgen?")
    accessible(reader)
    reader.click("Stop met volgen")
    reader.sees("Gestopt")
    accessible(reader)
    assert not Follower.objects.exists()
