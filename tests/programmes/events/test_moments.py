"""When events are, and how that is told."""

import datetime

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from praktijkpodium.programmes.events.models import EventPage
from praktijkpodium.programmes.events.queries import coming_events, past_events
from tests.programmes.factories import make_event
from tests.programmes.reading import read, words

SECOND = datetime.timedelta(seconds=1)


def moment(*numbers: int) -> datetime.datetime:
    """In our own time zone: an hour or two later than UTC."""
    return datetime.datetime(*numbers, tzinfo=timezone.get_default_timezone())  # type: ignore[arg-type, misc]


def in_utc(*numbers: int) -> datetime.datetime:
    """As the database gives it back."""
    return moment(*numbers).astimezone(datetime.UTC)


# --- as dates

DAYS = [
    ((2018, 9, 24, 9, 30), (2018, 9, 24, 16, 30), (24, 24), True),
    ((2018, 9, 24, 0, 30), None, (24, 24), True),  # still the 23rd in UTC
    ((2018, 9, 24), None, (24, 24), False),
    ((2018, 9, 24), (2018, 9, 25), (24, 24), False),  # to midnight
    ((2018, 9, 24), (2018, 9, 26), (24, 25), False),
    ((2018, 9, 24, 9, 30), (2018, 9, 25, 0, 1), (24, 25), True),
]


@pytest.mark.parametrize(("start", "end", "days", "has_times"), DAYS)
def test_the_days_and_whether_it_has_times(start, end, days, has_times):
    event = EventPage(start=in_utc(*start), end=in_utc(*end) if end else None)
    assert (event.first_day.day, event.last_day.day) == days
    assert event.has_times == has_times
    assert event.month == datetime.date(2018, 9, 1)


@pytest.mark.parametrize("later", [0, -1])
def test_it_cannot_end_before_it_begins(later):
    event = EventPage(title="Dag", slug="dag", start=moment(2018, 9, 24, 10))
    event.end = event.start + later * SECOND
    with pytest.raises(ValidationError, match="Het einde moet later zijn"):
        event.clean()


# --- whether it is over


@pytest.mark.django_db
@pytest.mark.parametrize(("end_in", "is_over"), [(60, False), (-1, True)])
def test_it_is_over_at_its_end(end_in, is_over):
    now = timezone.now()
    event = make_event(start=now - datetime.timedelta(days=2), end=now + end_in * SECOND)
    assert event.is_over == is_over
    assert (list(coming_events()), list(past_events())) == (([], [event]) if is_over else ([event], []))


@pytest.mark.django_db
@pytest.mark.parametrize(("days_ago", "is_over"), [(0, False), (1, True)])
def test_without_an_end_it_lasts_the_whole_day(days_ago, is_over):
    midnight = timezone.localtime().replace(hour=0, minute=0, second=0, microsecond=0)
    late = midnight + datetime.timedelta(hours=23, minutes=59) if days_ago else midnight
    event = make_event(start=late - datetime.timedelta(days=days_ago))
    assert event.is_over == is_over
    assert coming_events().exists() != is_over


@pytest.mark.django_db
def test_the_first_one_first_and_of_what_is_over_the_last_one():
    now = timezone.now()
    for days in (-9, -3, 3, 9):
        make_event(f"{days}", start=now + datetime.timedelta(days=days))
    assert [event.title for event in coming_events()] == ["3", "9"]
    assert [event.title for event in past_events()] == ["-3", "-9"]


# --- in words

WORDS = [
    ((2018, 9, 24, 9, 30), (2018, 9, 24, 16, 30), "maandag 24 september 2018 9:30 tot 16:30 uur"),
    ((2018, 9, 24, 9, 30), None, "maandag 24 september 2018 vanaf 9:30 uur"),
    ((2018, 9, 24), None, "maandag 24 september 2018"),
    ((2018, 9, 24), (2018, 9, 26), "maandag 24 september 2018 tot en met dinsdag 25 september 2018"),
    (
        (2018, 9, 24, 9, 30),
        (2018, 10, 1, 12, 0),
        "maandag 24 september 2018 tot en met maandag 1 oktober 2018 begint om 9:30 uur, eindigt om 12:00 uur",
    ),
]


@pytest.mark.django_db
@pytest.mark.parametrize(("start", "end", "told"), WORDS)
def test_when_it_is_in_words(client, start, end, told):
    event = make_event(start=moment(*start), end=moment(*end) if end else None)
    html = read(client, event)
    assert words(html.select_one(".podium-call-action__deadline")) == told
    begin = moment(*start)
    attribute = html.select_one(".podium-call-action__deadline time")["datetime"]
    assert attribute == (begin.isoformat() if "tot en met" not in told else f"{begin:%Y-%m-%d}")
