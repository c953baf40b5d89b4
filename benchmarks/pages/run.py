"""run.py [SECONDS]: our pages beside those of a plain Wagtail project with the same content. See README.md.

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

import django

HERE = Path(__file__).parent
TURNS = 5
DEFAULT_SECONDS = 2.0  # of each turn
TICKS = os.sysconf("SC_CLK_TCK")
START_SECONDS = 30


@dataclass
class Server:
    name: str
    module: str
    folder: Path
    environment: dict[str, str]
    port: int = 0
    process: subprocess.Popen[bytes] | None = None
    figures: dict[str, list[tuple[float, float]]] = field(default_factory=dict)

    def start(self) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.process = subprocess.Popen(  # noqa: S603
            [sys.executable, "-m", "gunicorn", self.module, "--bind", f"127.0.0.1:{self.port}", "--log-level", "error"],
            cwd=self.folder,
            env={**os.environ, **self.environment},
        )
        until = time.monotonic() + START_SECONDS
        while time.monotonic() < until:
            try:
                socket.create_connection(("127.0.0.1", self.port), timeout=1).close()
            except OSError:
                time.sleep(0.1)
            else:
                break
        # Its workers load the site only now.
        while time.monotonic() < until and self.process.poll() is None:
            try:
                self.turn("/", 0)
            except OSError:
                time.sleep(0.2)
            else:
                return
        sys.exit(f"{self.name} does not start")

    def cpu(self) -> float:
        """Seconds of processor that the workers have used."""
        assert self.process is not None  # noqa: S101
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text().split()
        total = 0.0
        for pid in children:
            fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
            total += (int(fields[11]) + int(fields[12])) / TICKS
        return total

    def turn(self, path: str, seconds: float) -> tuple[float, float]:
        """Requests a second and milliseconds of processor for each, one after another."""
        count, before, start = 0, self.cpu(), time.perf_counter()
        while not count or time.perf_counter() - start < seconds:
            # A new one each time: gunicorn's plain worker keeps none.
            connection = http.client.HTTPConnection("127.0.0.1", self.port)
            connection.request("GET", path, headers={"Host": "127.0.0.1"})
            answer = connection.getresponse()
            body = answer.read()
            if answer.status != http.HTTPStatus.OK or b"</html>" not in body:
                sys.exit(f"{self.name} {path} answers {answer.status}")
            count += 1
            connection.close()
        taken = time.perf_counter() - start
        return count / taken, (self.cpu() - before) * 1000 / count


def queries(server: Server, path: str) -> int:
    """How many queries a page takes, after a first visit that fills caches."""
    settings = server.environment["DJANGO_SETTINGS_MODULE"]
    code = (
        f"import os; os.environ['DJANGO_SETTINGS_MODULE'] = {settings!r}\n"
        "import django; django.setup()\n"
        "from django.test import Client; from django.db import connection\n"
        "from django.test.utils import CaptureQueriesContext\n"
        f"client = Client(); client.get({path!r})\n"
        "with CaptureQueriesContext(connection) as found:\n"
        f"    client.get({path!r})\n"
        "    print(len(found))\n"
    )
    answer = subprocess.run(  # noqa: S603
        [sys.executable, "-c", code],
        cwd=server.folder,
        env={**os.environ, **server.environment},
        capture_output=True,
        text=True,
        check=True,
    )
    return int(answer.stdout)


def pages() -> dict[str, tuple[str, str]]:
    """Our address and that of the plain project, by the name of the page."""
    django.setup()
    from django.contrib.auth import get_user_model

    from praktijkpodium.casebook.queries import published_case_studies
    from praktijkpodium.home.news.queries import published_news

    # A server that is not for development refuses to start with the passwords of the demo.
    get_user_model()._default_manager.update(password="!")  # noqa: S106
    case_study = published_case_studies().last()
    news = published_news().exclude(image=None).first()
    if case_study is None or news is None:
        sys.exit("There is no content; load the demo first: make bench")
    return {
        "front page": ("/", "/"),
        "casebook": ("/praktijkvoorbeelden/", "/praktijkvoorbeelden/"),
        "case study": (case_study.get_url(), f"/praktijkvoorbeelden/{case_study.slug}/"),
        "news item": (news.get_url(), f"/nieuws/{news.slug}/"),
    }


def main() -> None:
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT_SECONDS
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "praktijkpodium.site.settings")
    data = Path(os.environ["DATA_DIR"])
    content, database = data / "content.json", data / "plain.sqlite3"
    database.unlink(missing_ok=True)
    here = {"DJANGO_SETTINGS_MODULE": "plain.settings", "PYTHONPATH": str(HERE), "DATABASE_URL": ""}
    subprocess.run([sys.executable, HERE / "export.py", content], check=True)  # noqa: S603
    subprocess.run(  # noqa: S603
        [sys.executable, HERE / "load.py", content], check=True, env={**os.environ, **here}, cwd=HERE
    )
    ours = {
        "DJANGO_SETTINGS_MODULE": "praktijkpodium.site.settings",
        "ALLOWED_HOSTS": "127.0.0.1,testserver",
        "PAGE_CACHE": "",
    }
    root = HERE.parents[1]
    module = "praktijkpodium.site.wsgi:application"
    podium = Server("Praktijkpodium", module, root, ours)
    plain = Server("plain Wagtail", "django.core.wsgi:get_wsgi_application()", HERE, here)
    cached = Server("with page cache", module, root, {**ours, "PAGE_CACHE": "default"})
    servers = (podium, plain, cached)
    found = pages()
    try:
        for server in servers:
            server.start()
        measure(servers, found, seconds)
    finally:
        for server in servers:
            if server.process is not None:
                server.process.terminate()


def measure(servers: tuple[Server, Server, Server], found: dict[str, tuple[str, str]], seconds: float) -> None:
    podium, plain, cached = servers
    print(f"median of {TURNS} turns of {seconds:g} s, one worker each")
    print(f"{'':<14}{'':<18}{'requests/s':>11}{'CPU ms':>9}{'queries':>9}{'times plain':>13}")
    for name, (our_path, plain_path) in found.items():
        paths = {podium.name: our_path, plain.name: plain_path, cached.name: our_path}
        for server in servers:
            server.turn(paths[server.name], 0.5)  # warm
            server.figures[name] = []
        for _ in range(TURNS):
            for server in servers:
                server.figures[name].append(server.turn(paths[server.name], seconds))
        base = statistics.median(rate for rate, _ in plain.figures[name])
        for server in servers:
            rate = statistics.median(rate for rate, _ in server.figures[name])
            cpu = statistics.median(cpu for _, cpu in server.figures[name])
            count = queries(server, paths[server.name])
            print(f"{name:<14}{server.name:<18}{rate:>11.0f}{cpu:>9.1f}{count:>9}{rate / base:>13.1f}")


if __name__ == "__main__":
    main()
