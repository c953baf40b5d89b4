"""run.py [SECONDS]: our casebook and its API beside a plain Wagtail search page with facets. See README.md.

Started by `make bench`, with the demo loaded and the settings of production.
"""

import http.client
import os
import socket
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlencode

import django

HERE = Path(__file__).parent
TURNS = 5
DEFAULT_SECONDS = 2.0  # of each turn
TICKS = os.sysconf("SC_CLK_TCK")
START_SECONDS = 30
GUNICORN = ["--workers=1", "--worker-class=gthread", "--threads=1", "--keep-alive=60", "--log-level=error"]
APPLICATION = "django.core.wsgi:get_wsgi_application()"
WORDS = (
    "dementie", "eenzaamheid", "mantelzorg", "wijkteam", "schulden", "rooster", "buren", "jongeren", "ouderen",
    "vrijwilligers", "werk", "wonen", "taal", "opleiding", "medicijnen", "huisarts", "school", "armoede", "bewegen",
    "statushouders",
)  # fmt: skip
REGIONS = [("regio", "gelderland"), ("regio", "utrecht"), ("regio", "noord-brabant")]
# Of each kind many questions, which take turns: nobody asks the same one over and over.
QUESTIONS: dict[str, list[list[tuple[str, str]]]] = {
    "one word": [[("q", word)] for word in WORDS],
    "two words": [[("q", f"{word} samen")] for word in WORDS],
    "a word, a filter": [[("q", word), *REGIONS] for word in WORDS],
    "2 filters": [[*REGIONS, ("jaar", str(year)), ("jaar", str(year + 1))] for year in range(2010, 2025)],
    "no words": [[]] * len(WORDS),
}
FACETS = ("thema", "sector", "regio", "perspectief", "jaar", "organisatiesoort", "programma")
PAGE, API = "/praktijkvoorbeelden/", "/api/v1/praktijkvoorbeelden"


@dataclass
class Server:
    """One worker with settings of its own, asked by one client on one connection."""

    environment: dict[str, str]
    port: int = 0
    process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.process = subprocess.Popen(  # noqa: S603
            [sys.executable, "-m", "gunicorn", APPLICATION, *GUNICORN, f"--bind=127.0.0.1:{self.port}"],
            cwd=HERE,
            env={**os.environ, "PYTHONPATH": str(HERE), **self.environment},
        )
        until = time.monotonic() + START_SECONDS
        while time.monotonic() < until and self.process.poll() is None:
            try:
                self.ask(http.client.HTTPConnection("127.0.0.1", self.port), "/bestaat-niet/", status=404)
            except OSError:
                time.sleep(0.1)
            else:
                return
        sys.exit("a server does not start")

    def stop(self) -> None:
        if self.process is not None:
            self.process.terminate()
            self.process.wait()

    def cpu(self) -> float:
        """Seconds of processor that the worker has used."""
        assert self.process is not None  # noqa: S101
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text().split()
        fields = [Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split() for pid in children]
        return sum(int(each[11]) + int(each[12]) for each in fields) / TICKS

    def ask(
        self, connection: http.client.HTTPConnection, path: str, tag: str = "", status: int = 200
    ) -> tuple[float, str]:
        """Milliseconds until the whole answer is there, and its tag."""
        start = time.perf_counter()
        connection.request("GET", path, headers={"Host": "127.0.0.1", **({"If-None-Match": tag} if tag else {})})
        answer = connection.getresponse()
        answer.read()
        if answer.status != (304 if tag else status):
            sys.exit(f"{path} answers {answer.status}")
        return (time.perf_counter() - start) * 1000, answer.headers.get("ETag", "")

    def turn(self, paths: list[str], seconds: float, *, again: bool = False) -> "Turn":
        """Ask the one after the other, and each as often as the others."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port)
        tags = [self.ask(connection, path)[1] if again else "" for path in paths]
        times: list[float] = []
        before, until = self.cpu(), time.perf_counter() + seconds
        while not times or time.perf_counter() < until:
            times += [self.ask(connection, path, tag)[0] for path, tag in zip(paths, tags, strict=True)]
        connection.close()
        return Turn(times, (self.cpu() - before) * 1000 / len(times))

    def first(self, path: str) -> float:
        """Milliseconds that the first answer of a new worker takes."""
        return self.ask(http.client.HTTPConnection("127.0.0.1", self.port), path)[0]


@dataclass
class Turn:
    times: list[float]
    cpu: float


@dataclass
class System:
    name: str
    server: Server
    path: str
    # Whether the client has the answer already, and asks only whether it still holds.
    again: bool = False
    turns: dict[str, list[Turn]] = field(default_factory=dict)

    def addresses(self, question: str) -> list[str]:
        facets = [("facetten", facet) for facet in FACETS] if self.path == API else []
        return [f"{self.path}?{urlencode([*asked, *facets])}".rstrip("?") for asked in QUESTIONS[question]]

    def figures(self, question: str) -> tuple[float, float, float]:
        """Milliseconds: the median, the 95th percentile, and of processor for each answer."""
        turns = self.turns[question]
        times = [each for turn in turns for each in turn.times]
        p95 = statistics.quantiles(times, n=20)[-1]
        return statistics.median(times), p95, statistics.median(turn.cpu for turn in turns)


def prepare() -> None:
    """Passwords that a server for production starts with, and Wagtail's own index of the case studies."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "praktijkpodium.site.settings")
    django.setup()
    from django.contrib.auth import get_user_model
    from django.core.management import call_command
    from django.db import connection, connections

    from praktijkpodium.casebook.models import CaseStudy

    get_user_model()._default_manager.update(password="!")  # noqa: S106
    call_command("update_index", verbosity=0)
    print(f"{CaseStudy.objects.live().count()} case studies, {connection.vendor}, {TURNS} turns, one worker each")
    connections.close_all()


def systems() -> list[System]:
    common = {"ALLOWED_HOSTS": "127.0.0.1,testserver"}
    of_ours = {**common, "DJANGO_SETTINGS_MODULE": "praktijkpodium.site.settings"}
    plain = Server({**common, "DJANGO_SETTINGS_MODULE": "plain.settings", "PAGE_CACHE": ""})
    made, kept = Server({**of_ours, "PAGE_CACHE": ""}), Server({**of_ours, "PAGE_CACHE": "pages"})
    return [
        System("plain Wagtail", plain, PAGE),
        System("our page", made, PAGE),
        System("our API", made, API),
        System("our page, page cache on", kept, PAGE),
        System("our API, 304", kept, API, again=True),
    ]


def check(system: System) -> None:
    """Whether it finds something for every question: who finds nothing is quick."""
    for question in QUESTIONS:
        for path in system.addresses(question):
            connection = http.client.HTTPConnection("127.0.0.1", system.server.port)
            connection.request("GET", path, headers={"Host": "127.0.0.1"})
            if b"<h3" not in connection.getresponse().read():
                print(f"{system.name} finds nothing: {path}")


def measure(all_of_them: list[System], seconds: float) -> None:
    for question in QUESTIONS:
        for system in all_of_them:
            system.server.turn(system.addresses(question), 0)  # warm
            system.turns[question] = []
        for _ in range(TURNS):
            for system in all_of_them:
                turn = system.server.turn(system.addresses(question), seconds, again=system.again)
                system.turns[question].append(turn)
        base = all_of_them[0].figures(question)
        for system in all_of_them:
            p50, p95, cpu = system.figures(question)
            print(
                f"{question:<19}{system.name:<25}{p50:>8.1f}{p95:>8.1f}{cpu:>8.1f}"
                f"{base[0] / p50:>8.1f}{base[1] / p95:>8.1f}{base[2] / max(cpu, 0.01):>8.1f}",
                flush=True,
            )


def main() -> None:
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT_SECONDS
    prepare()
    found = systems()
    servers = list({id(system.server): system.server for system in found}.values())
    try:
        for server in servers:
            server.start()
        for system in found[:2]:
            took = system.server.first(system.addresses("one word")[0])
            print(f"{system.name}: the first answer of a new worker {took:.0f} ms")
        for system in found[:2]:
            check(system)
        print(f"{'':<44}{'p50 ms':>8}{'p95 ms':>8}{'CPU ms':>8}{'times':>8}{'p95':>8}{'CPU':>8}")
        measure(found, seconds)
    finally:
        for server in servers:
            server.stop()


if __name__ == "__main__":
    main()
