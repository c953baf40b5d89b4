"""Followers and case studies to test with. Time is told by `at`: alerts are looked at in the morning."""

import datetime
import itertools
import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest import mock

from django.http import QueryDict
from django.utils import timezone

from praktijkpodium.casebook.following import actions
from praktijkpodium.casebook.following.models import Alert, Frequency
from praktijkpodium.casebook.following.naming import searched
from praktijkpodium.casebook.models import CaseStudy
from praktijkpodium.home.outbox.models import Mail
from praktijkpodium.search.engines.registry import engine_named
from praktijkpodium.search.indexing import rebuild
from praktijkpodium.search.indexing.actions import drain
from praktijkpodium.search.indexing.state import DATABASE
from tests.casebook.factories import make_case_study

ADDRESS = "jan@example.org"
_places = itertools.count(1)


def moment(day: int, hour: int = 9, minute: int = 0) -> datetime.datetime:
    """Of June 2026, in the time zone of the site; the first is a Monday."""
    return datetime.datetime(2026, 6, day, hour, minute, tzinfo=timezone.get_default_timezone())


@contextmanager
def at(day: int, hour: int = 9, minute: int = 0) -> Iterator[None]:
    """Let it be this moment, for whatever asks Django what time it is."""
    with mock.patch("django.utils.timezone.now", return_value=moment(day, hour, minute)):
        yield


def published(title: str, when: datetime.datetime, **fields: Any) -> CaseStudy:
    """A case study that was published then."""
    return make_case_study(title, first_published_at=when, last_published_at=when, **fields)


def index() -> None:
    """What a run of `podium_tick` does for the index."""
    rebuild.rebuild()
    drain(engine_named(DATABASE))


def _somewhere() -> str:
    """A place from which nothing was asked yet."""
    return f"2001:db8:{next(_places):x}::1"


def following(query: str = "", *, to: str = ADDRESS, frequency: str = Frequency.DAILY, language: str = "nl") -> Alert:
    """An alert that is confirmed, as it is made by the actions."""
    query = searched(QueryDict(query))
    actions.follow(address=to, query=query, frequency=frequency, language=language, asked_from=_somewhere())
    return actions.confirm(alert=Alert.objects.get(follower__address=to.lower(), search__query=query))


def mails(kind: str = "following.new") -> list[Mail]:
    return list(Mail.objects.filter(kind=kind).order_by("created_at", "pk"))


def links_in(mail: Mail) -> list[str]:
    return re.findall(r"https?://\S+", mail.text)


def path_in(mail: Mail, part: str) -> str:
    """The path of the only link in a mail that has this in it."""
    (link,) = [link for link in links_in(mail) if part in link]
    return "/" + link.split("/", 3)[3]
