"""When followers hear of something, and how long what they gave is kept."""

import datetime

from django.utils import timezone

from praktijkpodium.casebook.following.models import Frequency
from praktijkpodium.home.accounts.rules import is_editor, is_manager

# In the time zone of the site. When nothing ran in the morning, mails still leave until the evening.
MORNING, EVENING = datetime.time(8), datetime.time(20)
_MONDAY = 0
# What is not confirmed by then is deleted.
CONFIRM_WITHIN = datetime.timedelta(days=3)
# What was published a moment ago waits: its transaction, or one that began before it, may not be committed yet.
SETTLES = datetime.timedelta(minutes=15)
# Of one follower; nobody reads more.
MOST_ALERTS = 50

sees_followed_searches = is_editor | is_manager


def is_decent_hour(now: datetime.datetime) -> bool:
    """Whether one may mail people now."""
    return MORNING <= timezone.localtime(now, timezone.get_default_timezone()).time() < EVENING


def next_moment(frequency: str, now: datetime.datetime) -> datetime.datetime:
    """The first morning after `now` on which an alert of this frequency is looked at."""
    zone = timezone.get_default_timezone()
    day = timezone.localtime(now, zone).date()
    while True:
        moment = datetime.datetime.combine(day, MORNING, tzinfo=zone)
        if moment > now and (frequency != Frequency.WEEKLY or day.weekday() == _MONDAY):
            return moment
        day += datetime.timedelta(days=1)
