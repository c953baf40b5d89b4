"""Mails to followers: when there is something new, once, in the morning, and not too many queries."""

import datetime
import logging
from typing import Any

import pytest
from django.db import DatabaseError, connection, transaction
from django.test.utils import CaptureQueriesContext

from praktijkpodium.casebook.following import actions, queries
from praktijkpodium.casebook.following.actions import tell_followers
from praktijkpodium.casebook.following.models import Alert, Frequency
from praktijkpodium.home.directory.models import Organisation, Region, Theme
from praktijkpodium.search.engines import database
from praktijkpodium.search.models import IndexState, PendingChange
from tests.casebook.following.making import ADDRESS, at, following, index, links_in, mails, moment, published

pytestmark = pytest.mark.django_db

THEME = "thema=dementie"


def test_a_follower_hears_what_is_new_and_fits(theme: Theme, region: Region) -> None:
    published("Van vroeger", moment(1), themes=[theme])
    with at(2):
        following(THEME)
    organisation = Organisation.objects.create(name="De Vlinderhof")
    published("Samen koken", moment(2, 15), themes=[theme], organisation=organisation, region=region)
    published("Iets anders", moment(2, 15))
    index()
    with at(3):
        assert tell_followers() == 1
    (mail,) = mails()
    assert (mail.recipient, mail.language, mail.secret) == (ADDRESS, "nl", True)
    assert mail.subject == "Nieuw praktijkvoorbeeld: Dementie"
    assert "- Samen koken\n  De Vlinderhof, Gelderland, 2016\n  http" in mail.text
    assert "Van vroeger" not in mail.text
    assert "Iets anders" not in mail.text
    assert any(link.endswith(f"/praktijkvoorbeelden/?{THEME}") for link in links_in(mail))


def test_never_twice_and_nothing_when_nothing_is_new(theme: Theme) -> None:
    with at(2):
        following(THEME)
        following(THEME, to="week@example.org", frequency=Frequency.WEEKLY)
    published("Samen koken", moment(2, 15), themes=[theme])
    index()
    for day in (3, 3, 4, 8, 8, 9):  # on the eighth both are looked at
        with at(day):
            tell_followers()
    assert [mail.recipient for mail in mails()] == [ADDRESS, "week@example.org"]
    published("Samen eten", moment(9, 15), themes=[theme])
    index()
    with at(10):
        assert tell_followers() == 1
    assert "Samen koken" not in mails()[2].text


def test_once_a_week_on_monday(theme: Theme) -> None:
    with at(2):
        following(THEME, frequency=Frequency.WEEKLY)
    for day in (2, 4):
        published(f"Van de {day}e", moment(day, 15), themes=[theme])
    index()
    for day in (3, 5, 7):
        with at(day):
            assert tell_followers() == 0
    with at(8):
        assert tell_followers() == 1
    (mail,) = mails()
    assert mail.subject == "2 nieuwe praktijkvoorbeelden: Dementie"
    assert mail.text.index("Van de 4e") < mail.text.index("Van de 2e")


@pytest.mark.parametrize(("hour", "minute", "told"), [(7, 59, 0), (8, 0, 1), (19, 59, 1), (20, 0, 0), (3, 0, 0)])
def test_at_a_decent_hour(theme: Theme, hour: int, minute: int, told: int) -> None:
    with at(2):
        following(THEME)
    published("Samen koken", moment(2, 15), themes=[theme])
    index()
    with at(3, hour, minute):
        assert tell_followers() == told


def test_summer_time_ends_and_it_is_still_eight_in_the_morning() -> None:
    evening = datetime.datetime(2026, 10, 24, 18, tzinfo=datetime.UTC)
    assert actions.next_moment(Frequency.DAILY, evening).astimezone(datetime.UTC).hour == 7
    assert actions.next_moment(Frequency.DAILY, evening - datetime.timedelta(days=1)).astimezone(datetime.UTC).hour == 6


def test_ten_are_shown_and_the_others_counted(theme: Theme) -> None:
    with at(2):
        following(THEME)
    for number in range(22):
        published(f"Voorbeeld {number:02}", moment(2, 10, number), themes=[theme])
    index()
    with at(3):
        tell_followers()
    (mail,) = mails()
    assert mail.text.count("\n- Voorbeeld") == 10
    assert "Voorbeeld 21" in mail.text
    assert "Voorbeeld 11" not in mail.text
    assert "En nog 12 andere." in mail.text


def test_what_was_taken_off_the_site_is_not_told(theme: Theme) -> None:
    with at(2):
        following(THEME)
        following("q=koken", to="piet@example.org")
    first, second = (published(title, moment(2, 15), themes=[theme]) for title in ("Samen koken", "Samen eten"))
    index()
    first.unpublish()
    with at(3):
        assert tell_followers() == 1
    (mail,) = mails()
    assert second.title in mail.text
    assert first.title not in mail.text


def test_what_is_published_at_this_moment_waits_for_the_next_mail(theme: Theme) -> None:
    """Its transaction may not be committed when the others are told."""
    with at(2):
        following(THEME)
    published("Op tijd", moment(3, 8, 44), themes=[theme])
    published("Net te laat", moment(3, 8, 50), themes=[theme])
    index()
    for day in (3, 4):
        with at(day):
            tell_followers()
    first, second = mails()
    assert "Op tijd" in first.text
    assert "Net te laat" not in first.text
    assert "Net te laat" in second.text
    assert "Op tijd" not in second.text


def test_what_came_between_asking_and_confirming_is_told(theme: Theme) -> None:
    with at(2):
        alert = following(THEME)
    Alert.objects.filter(pk=alert.pk).update(confirmed_at=None, seen_until=None, next_at=None)
    published("Tussendoor", moment(2, 15), themes=[theme])
    index()
    with at(3, 7):
        actions.confirm(alert=alert)
    with at(3):
        assert tell_followers() == 1


def test_who_has_not_confirmed_hears_nothing(theme: Theme) -> None:
    with at(2):
        actions.follow(address=ADDRESS, query=THEME, frequency="daily", language="nl", asked_from="192.0.2.1")
    published("Samen koken", moment(2, 15), themes=[theme])
    index()
    with at(3):
        assert tell_followers() == 0


def test_in_the_language_of_the_follower(theme: Theme, region: Region) -> None:
    with at(2):
        following(f"{THEME}&regio=gelderland", language="en")
    published("Samen koken", moment(2, 15), themes=[theme], region=region)
    index()
    with at(3):
        tell_followers()
    (mail,) = mails()
    assert (mail.language, mail.subject) == ("en", "New case study: Dementie, in Gelderland")


def test_the_index_is_behind_and_nothing_is_lost(theme: Theme) -> None:
    with at(2):
        following(THEME)
    page = published("Samen koken", moment(2, 15), themes=[theme])
    with at(3):
        assert tell_followers() == 0  # there is no index
    index()
    PendingChange.objects.create(engine="database", kind="praktijkvoorbeeld", key=str(page.pk), created_at=moment(3, 8))
    with at(3):
        assert tell_followers() == 0  # the index does not know it yet
    PendingChange.objects.all().delete()
    IndexState.objects.update(analysis="of another version")
    with at(3):
        assert tell_followers() == 0
    index()
    with at(3):
        assert tell_followers() == 1


def test_the_search_engine_is_away_and_alerts_wait(theme: Theme, monkeypatch: Any, caplog: Any) -> None:
    with at(2):
        following(THEME)
        following("", to="alles@example.org")
    published("Samen koken", moment(2, 15), themes=[theme])
    index()

    def away(*args: Any, **kwargs: Any) -> None:
        raise DatabaseError("away")

    with monkeypatch.context() as broken, caplog.at_level(logging.WARNING), at(3):
        broken.setattr(database, "snapshot", away)
        assert tell_followers() == 0
    assert "wait for the search engine" in caplog.text
    with at(3):
        assert tell_followers() == 2


def test_elasticsearch_is_not_needed(theme: Theme, settings: Any) -> None:
    settings.ELASTICSEARCH_URL = "http://127.0.0.1:1"
    with at(2):
        following(THEME)
    published("Samen koken", moment(2, 15), themes=[theme])
    index()
    with at(3):
        assert tell_followers() == 1


def test_a_mistake_in_one_mail_keeps_no_other_waiting(theme: Theme, monkeypatch: Any, caplog: Any) -> None:
    with at(2):
        following(THEME, to="a@example.org")
        following(THEME, to="b@example.org")
    published("Samen koken", moment(2, 15), themes=[theme])
    index()
    write = actions.emails.new_case_studies

    def breaks(alert: Alert, *args: Any) -> None:
        if alert.follower.address == "a@example.org":
            raise ValueError
        write(alert, *args)

    with monkeypatch.context() as broken, at(3):
        broken.setattr(actions.emails, "new_case_studies", breaks)
        assert tell_followers() == 1
    assert "could not be told" in caplog.text
    with at(3, 9, 30):
        assert tell_followers() == 0
    with at(3, 10, 1):
        assert tell_followers() == 1
    assert [mail.recipient for mail in mails()] == ["b@example.org", "a@example.org"]


def test_batches_are_bounded(theme: Theme, monkeypatch: Any) -> None:
    monkeypatch.setattr(actions, "BATCH", 2)
    with at(2):
        for number in range(5):
            following(THEME, to=f"{number}@example.org")
    published("Samen koken", moment(2, 15), themes=[theme])
    index()
    with at(3):
        assert [tell_followers() for _run in range(4)] == [2, 2, 1, 0]


def _queries_of_a_run(theme: Theme, *, alerts: int, found: int) -> int:
    """Of what is made for it nothing stays."""
    with transaction.atomic():
        with at(2):
            for number in range(alerts):
                following(THEME, to=f"{number}@example.org")
        for number in range(found):
            published(f"Voorbeeld {number}", moment(2, 15), themes=[theme])
        index()
        with at(3), CaptureQueriesContext(connection) as captured:
            assert tell_followers() == (alerts if found else 0)
        transaction.set_rollback(True)
    return len(captured)


def test_a_mail_costs_the_same_however_much_fits(theme: Theme) -> None:
    _warm, one, thirty = (_queries_of_a_run(theme, alerts=1, found=found) for found in (1, 1, 30))
    assert one == thirty


def test_each_alert_costs_as_much_as_the_first(theme: Theme) -> None:
    _warm, one, two, thirty = (_queries_of_a_run(theme, alerts=alerts, found=3) for alerts in (1, 1, 2, 30))
    assert thirty - one == 29 * (two - one)
    # Savepoints are among them.
    assert two - one <= 10


def test_nothing_new_costs_the_same_for_thirty(theme: Theme) -> None:
    one, thirty = (_queries_of_a_run(theme, alerts=alerts, found=0) for alerts in (1, 30))
    assert one == thirty <= 6


def test_an_address_in_capitals_is_the_same() -> None:
    with at(2):
        following(THEME, to="Jan@Example.org")
        following(THEME, to="jan@example.org")
    assert queries.followed_searches().get().followers == 1  # type: ignore[attr-defined]
