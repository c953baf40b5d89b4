"""Following a search, hearing of what is new, and stopping. Nobody has an account for it: a secret link is the key."""

import datetime
import logging
from collections.abc import Collection, Sequence
from typing import Any
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from praktijkpodium.casebook.following import emails
from praktijkpodium.casebook.following.models import Alert, Follower, Frequency, SavedSearch
from praktijkpodium.casebook.following.naming import Names
from praktijkpodium.casebook.following.queries import (
    Published,
    can_be_searched,
    due_alerts,
    fitting_case_studies,
    newly_published,
    still_published,
)
from praktijkpodium.casebook.following.rules import CONFIRM_WITHIN, SETTLES, is_decent_hour, next_moment
from praktijkpodium.home.outbox.actions import take_back
from praktijkpodium.home.outbox.limits import may_be_mailed
from praktijkpodium.search.engines.base import EngineProblem

logger = logging.getLogger("praktijkpodium.following")

# As many as a run of `podium_tick` looks at: it should be ready within its minute.
BATCH = 500
# An alert that a mistake of ours keeps from being told is tried again after this.
_LATER = datetime.timedelta(hours=1)
# A search that nobody follows any more goes; not while somebody may be about to.
_ABANDONED = datetime.timedelta(hours=1)


@transaction.atomic
def follow(*, address: str, query: str, frequency: str, language: str, asked_from: str) -> None:
    """Ask whoever has this address to confirm. To whoever asks it looks the same, whatever comes of it."""
    address = address.lower()
    if not may_be_mailed(recipient=address, kinds=emails.ASKING, asked_from=asked_from):
        return
    locked = Follower.objects.select_for_update()
    follower, _created = locked.get_or_create(address=address, defaults={"language": language})
    search, _created = SavedSearch.objects.get_or_create(query=query)
    asked = {"frequency": frequency, "asked_at": timezone.now()}
    alert, _created = Alert.objects.get_or_create(follower=follower, search=search, defaults=asked)
    if alert.confirmed_at is not None:
        emails.followed_already(alert)
        return
    Alert.objects.filter(pk=alert.pk).update(**asked)
    emails.please_confirm(alert)


@transaction.atomic
def confirm(*, alert: Alert) -> Alert:
    """From now on this alert tells of what is new: also of what was published since it was asked for."""
    locked = Alert.objects.select_for_update().select_related("search").get(pk=alert.pk)
    if locked.confirmed_at is None:
        now = timezone.now()
        locked.confirmed_at, locked.seen_until = now, locked.asked_at
        locked.next_at = next_moment(locked.frequency, now)
        locked.save()
    return locked


@transaction.atomic
def change(*, alert: Alert, frequency: str) -> None:
    """Tell of it more often, or less."""
    moment = next_moment(frequency, timezone.now())
    Alert.objects.confirmed().filter(pk=alert.pk).update(frequency=Frequency(frequency), next_at=moment)


@transaction.atomic
def choose_language(*, follower: Follower, language: str) -> None:
    """Write to somebody in this language from now on."""
    Follower.objects.filter(pk=follower.pk).update(language=language)


def stop(*, alert: Alert) -> None:
    """Tell of it no more. What it was is not kept, and the address neither when nothing else is followed."""
    _forget([alert.pk])


def stop_all(*, follower: Follower) -> None:
    """Forget somebody."""
    _forget(list(follower.alerts.values_list("pk", flat=True)))


def forget_unconfirmed() -> int:
    """Delete what was not confirmed in time, and searches that nobody follows; how many alerts."""
    late = Alert.objects.unconfirmed().filter(asked_at__lt=timezone.now() - CONFIRM_WITHIN)
    forgotten = _forget(list(late.values_list("pk", flat=True)[:BATCH]))
    SavedSearch.objects.filter(alerts=None, created_at__lt=timezone.now() - _ABANDONED).delete()
    return forgotten


@transaction.atomic
def _forget(keys: Collection[UUID]) -> int:
    if not keys:
        return 0
    of_alerts = Follower.objects.filter(alerts__in=keys).values("pk")
    followers = [each.pk for each in Follower.objects.select_for_update().filter(pk__in=of_alerts)]
    deleted, _by_model = Alert.objects.filter(pk__in=keys).delete()
    # After the alerts: a mail that was written meanwhile is gone too.
    take_back(about=Alert, keys=keys)
    Follower.objects.filter(pk__in=followers, alerts=None).delete()
    return deleted


def tell_followers() -> int:
    """Mail whoever follows a search that something new fits; how many mails. What cannot be told now waits."""
    now = timezone.now()
    until = now - SETTLES
    alerts = due_alerts(now, until, BATCH) if is_decent_hour(now) else []
    if not alerts:
        return 0
    new = newly_published(min(alert.seen_until for alert in alerts if alert.seen_until), until)
    if not can_be_searched(new):
        logger.info("alerts wait for the search index")
        return 0
    return _Telling(now, until, new, Names.of({alert.search.query for alert in alerts})).tell(alerts)


class _Telling:
    """One run: what fits a search is looked up once, however many follow it."""

    def __init__(
        self, now: datetime.datetime, until: datetime.datetime, new: Sequence[Published], names: Names
    ) -> None:
        self._now, self._until, self._new, self._names = now, until, new, names
        self._fits: dict[str, frozenset[int]] = {}

    def tell(self, alerts: Sequence[Alert]) -> int:
        told, quiet = 0, []
        for alert in alerts:
            try:
                found = self._found(alert)
            except EngineProblem as error:
                logger.warning("alerts wait for the search engine: %s", error)
                break
            if found:
                told += self._try(alert, found)
            else:
                quiet.append(alert.pk)
        for frequency in Frequency:
            still_due = Alert.objects.filter(pk__in=quiet, next_at__lte=self._now, frequency=frequency)
            still_due.update(**self._looked_at(frequency))
        return told

    def _found(self, alert: Alert) -> list[Published]:
        """What fits of what was published since the last time."""
        since = [each for each in self._new if alert.seen_until is None or each.at > alert.seen_until]
        if not since:
            return []
        query = alert.search.query
        if query not in self._fits:
            self._fits[query] = fitting_case_studies(query)
        return [each for each in since if each.key in self._fits[query]]

    def _try(self, alert: Alert, found: Sequence[Published]) -> bool:
        try:
            return self._tell(alert, found)
        except Exception:  # a mistake in one mail: the others are not to suffer from it
            logger.exception("an alert could not be told", extra={"alert": str(alert.pk)})
            Alert.objects.filter(pk=alert.pk, next_at=alert.next_at).update(next_at=self._now + _LATER)
            return False

    @transaction.atomic
    def _tell(self, alert: Alert, found: Sequence[Published]) -> bool:
        # One statement, which locks the row: of two runs at once the second finds it changed. With its mail or not.
        same = Alert.objects.filter(pk=alert.pk, next_at=alert.next_at, seen_until=alert.seen_until)
        if not same.update(**self._looked_at(alert.frequency)):
            return False
        case_studies = still_published(found)
        if case_studies:
            emails.new_case_studies(alert, case_studies, self._names)
        return bool(case_studies)

    def _looked_at(self, frequency: str) -> dict[str, Any]:
        return {"seen_until": self._until, "next_at": next_moment(frequency, self._now)}
