"""Asking an address as somebody, and telling what came of it: allowed, hidden or refused."""

import contextlib
import html
import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

from django.contrib.messages import get_messages
from django.core.cache import caches
from django.db import connection, transaction
from django.test import Client
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext

from tests.access.addresses import addresses, url_of
from tests.access.forms import FORMS, HEADERS, WITHOUT_A_TRACE, on_screen
from tests.access.matrix import Matrix, Part, Row, Target
from tests.access.world import World

OK, MOVED, BAD, UNKNOWN, FORBIDDEN, GONE, TOO_LATE = 200, 300, 400, 401, 403, 404, 409
WRITES = ("INSERT", "UPDATE", "DELETE")
# What is written of whoever asks, and not of what is asked.
OF_THE_VISITOR = ('"django_session"',)
# The API refuses parameters that it does not know.
NO_SEARCH = ("praktijkpodium-api:", "wagtailadmin_api:")


@dataclass
class Answer:
    outcome: str  # allowed, hidden, refused; or what it was instead
    status: int
    where: str
    text: str
    wrote: bool


def sentences_of_refusal() -> set[str]:
    """Wagtail's words above the dashboard for who may not go further."""
    with translation.override("nl"):
        return {
            gettext("Sorry, you do not have permission to access this area."),
            gettext("You do not have permission to access the admin."),
        }


@contextlib.contextmanager
def undone() -> Iterator[None]:
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def _note_writes(written: list[str], execute: Any, sql: str, params: Any, many: bool, context: Any) -> Any:
    if sql.startswith(WRITES) and not any(table in sql for table in OF_THE_VISITOR):
        written.append(sql)
    return execute(sql, params, many, context)


class Walker:
    """Somebody with a browser."""

    def __init__(self, user: Any) -> None:
        self.client = Client(raise_request_exception=False)
        if user is not None:
            self.client.force_login(user)

    def ask(self, method: str, url: str, data: dict[str, Any] | None = None, **headers: str) -> Answer:
        before = {key: morsel.value for key, morsel in self.client.cookies.items()}
        written: list[str] = []
        with undone(), connection.execute_wrapper(partial(_note_writes, written)):
            response = getattr(self.client, method.lower())(url, data or {}, headers=headers)
            content = b"".join(response.streaming_content) if response.streaming else response.content
        self.client.cookies.clear()
        for key, value in before.items():
            self.client.cookies[key] = value
        if written:
            caches["default"].clear()
        said = [str(message) for message in get_messages(response.wsgi_request)] if response.wsgi_request else []
        where = response.headers.get("Location", "")
        text = "\n".join([where, *said, html.unescape(content.decode("utf-8", "replace"))])
        return Answer(self.outcome(response.status_code, where, said), response.status_code, where, text, bool(written))

    def outcome(self, status: int, where: str, said: list[str]) -> str:
        if status == GONE:
            return "hidden"
        if status in (UNKNOWN, FORBIDDEN, TOO_LATE):
            return "refused"
        if not OK <= status < BAD:
            return f"status {status}"
        sent_to_sign_in = status >= MOVED and where.startswith(f"{reverse('account_login')}?")
        told = any(sentence in line for sentence in sentences_of_refusal() for line in said)
        return "refused" if sent_to_sign_in or told else "allowed"


def _filled_in(text: Any, about: dict[str, Any]) -> Any:
    """A text with what it names between <> filled in."""
    return re.sub(r"<(\w+_id|pk|path)>", lambda found: str(about[found[1]]), text) if isinstance(text, str) else text


class Walk:
    """Everybody's walk through the matrix."""

    def __init__(self, matrix: Matrix, world: World) -> None:
        self.matrix, self.world = matrix, world
        self.walkers = {role: Walker(user) for role, user in world.people.items()}
        self.screens: dict[tuple[str, str], dict[str, Any]] = {}
        self.known = {address.name: address for address in addresses()}
        self.walked: dict[tuple[str, str], list[str]] = {}
        # The secrets that somebody read.
        self.seen: set[str] = set()

    def through(self, part: Part, role: str) -> list[str]:
        """What is not as the matrix says, each in a line. Walked once, however often it is asked."""
        if (part.title, role) not in self.walked:
            self.walked[part.title, role] = list(self._through(part, role))
        return self.walked[part.title, role]

    def _through(self, part: Part, role: str) -> Iterator[str]:
        for row in part.rows:
            for target, thing, method in itertools.product(row.targets, row.things, row.methods):
                yield from self.step(role, method, target, thing, row)

    def step(self, role: str, method: str, target: Target, thing: str, row: Row) -> Iterator[str]:
        expected = row.outcomes[role]
        url = self.url(target, thing)
        where = f"{role}: {method} {target}{f', {thing}' if thing else ''}: {url}"
        data = self.data(url, target, thing) if method == "POST" else self.asked(target)
        answer = self.walkers[role].ask(method, url, data, **HEADERS.get(target.name, {}))
        got = answer.outcome
        if method == "POST" and got == "allowed" and not answer.wrote and target.name not in WITHOUT_A_TRACE:
            got = "refused"  # nothing was done
        if got != expected:
            yield f"{where}: expected {expected}, got {got} ({answer.status} {answer.where})"
        if expected != "allowed" and answer.wrote:
            yield f"{where}: {expected}, and yet something was written"
        for name in self.told(role, answer) - (row.tells if expected == "allowed" else set()):
            yield f"{where}: tells {name}"

    def told(self, role: str, answer: Answer) -> set[str]:
        """The secrets in an answer that are not for this role."""
        text = answer.text.lower()
        found = {name for name, word in self.world.secrets.items() if word.lower() in text}
        self.seen |= found
        return {name for name in found if role not in self.matrix.secrets[name]}

    def url(self, target: Target, thing: str) -> str:
        about = {**self.about(thing), **dict(target.chosen)}
        query = _filled_in(target.query, about)
        return url_of(self.known[target.name], about) + (f"?{query}" if query else "")

    def about(self, thing: str) -> dict[str, Any]:
        return {**self.world.things[""], **self.world.things[thing]}

    def asked(self, target: Target) -> dict[str, str]:
        """A search that finds all secrets, where one can search."""
        return {} if target.query or target.name.startswith(NO_SEARCH) else {"q": "Kanarie"}

    def data(self, url: str, target: Target, thing: str) -> dict[str, Any]:
        """What the screen sends, with what is filled in."""
        typed = FORMS.get(str(target).partition("?")[0], FORMS.get(target.name, {}))
        if (url, target.name) not in self.screens:
            screen = self.walkers["superuser"].ask("GET", url)
            self.screens[url, target.name] = on_screen(screen.text) if screen.outcome == "allowed" else {}
        about = self.about(thing)
        typed = {key: _filled_in(text, about) for key, text in typed.items()}
        return {**self.screens[url, target.name], **typed}
