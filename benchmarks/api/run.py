"""run.py [SECONDS]: our API beside Wagtail's, on the same content in the same process. See README.md.

Started by `make bench`, with the demo loaded and the settings of production.
"""

import http.client
import json
import os
import socket
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

import django

HERE = Path(__file__).parent
TURNS = 5
DEFAULT_SECONDS = 2.0  # of each turn
TICKS = os.sysconf("SC_CLK_TCK")
START_SECONDS = 30
APPLICATION = "django.core.wsgi:get_wsgi_application()"
GUNICORN = ["--workers=1", "--worker-class=gthread", "--threads=1", "--keep-alive=60", "--log-level=error"]
SETTINGS = {
    "DJANGO_SETTINGS_MODULE": "beside.settings",
    "ALLOWED_HOSTS": "127.0.0.1,testserver",
    # Notes changes, so that a tag can be checked without making the answer. No answer of an API is kept.
    "PAGE_CACHE": "pages",
}
SUMMARY = "introduction,organisation,year,region,sector,themes,recognised," + ",".join(f"card_{n}" for n in range(5))
DETAIL = (
    "introduction,organisation,year,region,sector,themes,recognised,image_caption,contact_person,related_links,"
    "perspectives,question,approach,results,success_factors,lessons,partner_list,publication,public_belongs_to,"
    + ",".join(f"wide_{n}" for n in range(7))
)


@dataclass
class Question:
    """What is asked, by one request or by several that belong together."""

    name: str
    paths: list[str]
    status: int = 200
    tag: str = ""
    figures: list[tuple[float, float]] = field(default_factory=list)

    @property
    def headers(self) -> dict[str, str]:
        return {"Host": "127.0.0.1", **({"If-None-Match": self.tag} if self.tag else {})}


@dataclass
class Server:
    port: int
    process: subprocess.Popen[bytes]

    def cpu(self) -> float:
        """Seconds of processor that the worker has used."""
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text().split()
        total = 0.0
        for pid in children:
            fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
            total += (int(fields[11]) + int(fields[12])) / TICKS
        return total

    def turn(self, question: Question, seconds: float) -> tuple[float, float]:
        """Answers a second and milliseconds of processor for each, on one connection."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port)
        count, before, start = 0, self.cpu(), time.perf_counter()
        while time.perf_counter() - start < seconds:
            for path in question.paths:
                connection.request("GET", path, headers=question.headers)
                answer = connection.getresponse()
                answer.read()
                if answer.status != question.status:
                    sys.exit(f"{path} answers {answer.status}")
            count += 1
        taken = time.perf_counter() - start
        connection.close()
        return count / taken, (self.cpu() - before) * 1000 / count

    def get(self, path: str) -> http.client.HTTPResponse:
        connection = http.client.HTTPConnection("127.0.0.1", self.port)
        connection.request("GET", path, headers={"Host": "127.0.0.1"})
        return connection.getresponse()


def start() -> Server:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    process = subprocess.Popen(  # noqa: S603
        [
            sys.executable,
            "-m",
            "gunicorn",
            "django.core.wsgi:get_wsgi_application()",
            *GUNICORN,
            f"--bind=127.0.0.1:{port}",
        ],
        cwd=HERE,
        env={**os.environ, **SETTINGS},
    )
    until = time.monotonic() + START_SECONDS
    while time.monotonic() < until:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.1)
        else:
            return Server(port, process)
    process.terminate()
    sys.exit("the server does not start")


def queries(question: Question) -> int:
    """How many queries an answer takes, after a first one that fills caches."""
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext

    client = Client(headers=question.headers)
    for path in question.paths:
        client.get(path)
    with CaptureQueriesContext(connection) as found:
        for path in question.paths:
            client.get(path)
    return len(found)


def questions(server: Server) -> dict[str, list[Question]]:
    """What is asked. The first of Wagtail's v2 and the last of its v3 have the content that ours has."""
    ours = "/api/v1/praktijkvoorbeelden?aantal=20"
    keys = [row["id"] for row in json.loads(server.get(ours).read())["resultaten"]]
    item = f"/api/v1/praktijkvoorbeelden/{keys[0]}"
    v2, v3 = (f"/beside/{version}/pages/" for version in ("v2", "v3"))
    listed = "?type=praktijkpodium_casebook.CaseStudy&limit=20"
    tags = {path: str(server.get(path).headers["ETag"]) for path in (ours, item)}
    return {
        "list of 20": [
            Question("Wagtail v2", [f"{v2}{listed}&fields={SUMMARY}"]),
            Question("v3, titles only", [f"{v3}{listed}"]),
            Question("Wagtail v3", [f"{v3}{listed}", *(f"{v3}{key}/" for key in keys)]),
            Question("ours", [ours]),
            Question("ours, 304", [ours], 304, tags[ours]),
        ],
        "single item": [
            Question("Wagtail v2", [f"{v2}{keys[0]}/?fields=_,id,title,html_url,slug,{DETAIL}"]),
            Question("Wagtail v3", [f"{v3}{keys[0]}/"]),
            Question("ours", [item]),
            Question("ours, 304", [item], 304, tags[item]),
        ],
    }


def main() -> None:
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT_SECONDS
    sys.path.insert(0, str(HERE))
    os.environ.update(SETTINGS)
    django.setup()
    server = start()
    try:
        measure(server, seconds)
    finally:
        server.process.terminate()


def measure(server: Server, seconds: float) -> None:
    print(f"median of {TURNS} turns of {seconds:g} s, one worker, one connection")
    print(f"{'':<14}{'':<17}{'requests/s':>11}{'CPU ms':>9}{'queries':>9}{'times v2':>10}{'times v3':>10}")
    for name, asked in questions(server).items():
        for question in asked:
            server.turn(question, 0.5)  # warm
        for _ in range(TURNS):
            for question in asked:
                question.figures.append(server.turn(question, seconds))
        rates = {question.name: statistics.median(rate for rate, _ in question.figures) for question in asked}
        for question in asked:
            rate, cpu = rates[question.name], statistics.median(cpu for _, cpu in question.figures)
            v2, v3 = rate / rates["Wagtail v2"], rate / rates["Wagtail v3"]
            print(f"{name:<14}{question.name:<12}{rate:>11.0f}{cpu:>9.2f}{queries(question):>9}{v2:>10.1f}{v3:>10.1f}")


if __name__ == "__main__":
    main()
