"""One submission after the other, over the real views: how long each request takes and how many queries it does."""

import json
import re
import statistics
import sys
import time
from collections import defaultdict
from dataclasses import astuple, dataclass
from html import unescape
from typing import Any

from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.client import BOUNDARY, MULTIPART_CONTENT, encode_multipart

from benchmarks.apply.world import make_call, paper
from praktijkpodium.home.directory.models import Membership, Organisation
from praktijkpodium.home.directory.validators import name_key
from praktijkpodium.programmes.applications.models import Application, State
from praktijkpodium.programmes.calls.models import Role

BAR_MS, BAR_QUERIES = 150, 40
WARMING_UP = 3
# Each press of a button that changes something, with the page that one sees after it.
UPLOAD, PIECES, SUBMIT = "upload", "upload in pieces", "submit"


@dataclass
class Cost:
    """Of one request, or of some together."""

    milliseconds: float = 0
    processor: float = 0  # of ours, in milliseconds too
    queries: int = 0

    def __add__(self, other: "Cost") -> "Cost":
        return Cost(*(one + another for one, another in zip(astuple(self), astuple(other), strict=True)))


class Applicant:
    """Somebody with a browser who applies for an organisation; the times and queries of each request are kept."""

    def __init__(self, number: int, role: Role) -> None:
        name = f"Instelling {number}"
        self.user = get_user_model()._default_manager.create(username=f"meet-{number}", email=f"{number}@meet.example")
        self.organisation = Organisation.objects.create(name=name, name_key=name_key(name))
        Membership.objects.create(organisation=self.organisation, user=self.user, capacity="hr")
        self.role, self.client = role, Client()
        self.client.force_login(self.user, backend=settings.AUTHENTICATION_BACKENDS[-1])
        self.root = ""
        self.took: dict[str, Cost] = {}

    def ask(self, name: str, method: str, address: str, body: Any = b"", kind: str = MULTIPART_CONTENT) -> Any:
        """Milliseconds in the server: what is sent was made before, and what comes is read within."""
        queries = 0

        def counted(execute: Any, *args: Any) -> Any:
            nonlocal queries
            queries += 1
            return execute(*args)

        with connection.execute_wrapper(counted):
            start, worked = time.perf_counter(), time.thread_time()
            answer = self.client.generic(method, address, body, content_type=kind)
            _ = answer.content
            cost = Cost((time.perf_counter() - start) * 1000, (time.thread_time() - worked) * 1000)
        if answer.status_code >= 400:  # noqa: PLR2004
            sys.exit(f"{name}: {address} answers {answer.status_code}")
        cost.queries = queries
        self.took[name] = self.took.get(name, Cost()) + cost
        return answer

    def write(self) -> None:
        """Begin, and fill everything in."""
        start = f"/mijn/aanmelden/{self.role.pk}/"
        self.ask("page to begin with", "GET", start)
        self.ask("start", "POST", start, form({"organisation": self.organisation.pk}))
        draft = Application.objects.get(organisation=self.organisation)
        self.root = root = f"/mijn/aanmelding/{draft.pk}/"
        texts = {"idee": {"title": "Samen roosteren", "summary": "Het team maakt zelf het rooster. " * 20}}
        if draft.asked:
            texts["criteria"] = {f"answer_{asked.key}": "Ja, want wij willen dit. " * 40 for asked in draft.asked}
        for step, typed in texts.items():
            page = self.ask(f"page: {step}", "GET", root + step + "/")
            seen = seen_on(page)
            self.ask(f"save: {step}", "POST", root + step + "/", form({**typed, "seen": seen, "save": "draft"}))

    def hand_in(self, *, in_pieces: bool = False) -> Application:
        """Add a document, look at everything once more, and submit."""
        root = self.root
        self.ask("page: documenten", "GET", f"{root}documenten/")
        self._upload(root, in_pieces=in_pieces)
        page = self.ask("page: controleren", "GET", f"{root}controleren/")
        self.ask(SUBMIT, "POST", f"{root}controleren/", form({"seen": seen_on(page), "submit": "1"}))
        self.ask("page with the number", "GET", root)
        return Application.objects.get(organisation=self.organisation)

    def _upload(self, root: str, *, in_pieces: bool) -> None:
        content = paper()
        if not in_pieces:
            plan = SimpleUploadedFile("Ons plan.pdf", content, content_type="application/pdf")
            self.ask(UPLOAD, "POST", f"{root}documenten/", form({"document": plan, "save": "upload"}))
            return
        begun = self.ask(PIECES, "POST", f"{root}uploaden/", form({"name": "Ons plan.pdf", "size": len(content)}))
        address, size = (json.loads(begun.content)[name] for name in ("address", "piece"))
        for place in range(0, len(content), size):
            piece = content[place : place + size]
            self.ask(PIECES, "PATCH", f"{address}?start={place}", piece, "application/octet-stream")


def seen_on(page: Any) -> str:
    """The mark of what somebody saw, which goes along with what is sent."""
    field = re.search(r'<input[^>]*name="seen"[^>]*>', page.content.decode())
    value = re.search(r'value="([^"]*)"', field[0]) if field else None
    return unescape(value[1]) if value else sys.exit("a page has no mark")


def form(fields: dict[str, Any]) -> bytes:
    return encode_multipart(BOUNDARY, fields)


def measure(count: int) -> None:
    """As many submissions with a form, and as many with a document that comes in pieces."""
    call = make_call(places=count)
    scanner = "with a scanner" if settings.CLAMD_URL else "without a scanner"
    storage = "S3" if settings.S3_ENDPOINT_URL else "the disk"
    print(f"{count} submissions with a PDF of 1 MB each: {connection.vendor}, {storage}, {scanner}")
    took: dict[str, list[Cost]] = defaultdict(list)
    number = 0
    for role in call.roles.all():
        for in_pieces in (False, True):
            for turn in range(WARMING_UP + count):
                number += 1
                applicant = Applicant(number, role)
                applicant.write()
                done = applicant.hand_in(in_pieces=in_pieces)
                if done.state == State.DRAFT or done.documents.count() != 1:
                    sys.exit(f"{done.pk} was not handed in")
                if turn >= WARMING_UP:
                    applicant.took["a submission"] = sum(applicant.took.values(), start=Cost())
                    for name, figures in applicant.took.items():
                        took[f"{name}, by receipt" if name == SUBMIT and role.is_by_receipt else name].append(figures)
    _print(took)


def _print(took: dict[str, list[Cost]]) -> None:
    print(f"{'':<24}{'p50 ms':>8}{'p95 ms':>8}{'CPU ms':>8}{'queries':>9}")
    over = []
    for name, costs in took.items():
        times, queries = [each.milliseconds for each in costs], max(each.queries for each in costs)
        p95 = statistics.quantiles(times, n=20, method="inclusive")[18]
        processor = statistics.median(each.processor for each in costs)
        print(f"{name:<24}{statistics.median(times):>8.1f}{p95:>8.1f}{processor:>8.1f}{queries:>9}")
        if name.startswith((UPLOAD, SUBMIT)) and (p95 >= BAR_MS or queries >= BAR_QUERIES):
            over.append(name)
    print(f"Over the bar of {BAR_MS} ms and {BAR_QUERIES} queries: {', '.join(over) or 'none'}")
