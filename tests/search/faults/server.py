"""Servers to be maltreated: an Elasticsearch of our own, and things that are none."""

import fcntl
import os
import signal
import socket
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

SERVICES_D = Path(__file__).parents[3] / "scripts" / "services.d"
PORT, TRANSPORT_PORT = 59220, 59320


def _services() -> Path:
    """Where scripts/services keeps what it installed."""
    done = subprocess.run([SERVICES_D / "lib.sh", "folder"], capture_output=True, text=True, check=True)
    return Path(done.stdout.strip())


@contextmanager
def alone() -> Iterator[None]:
    """While nobody else maltreats a server: the tests may run on two databases at once, and it has one folder."""
    with (_services() / "search-faults.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


class OwnElasticsearch:
    """The server of scripts/services once more, in a folder and on ports of its own."""

    def __init__(self) -> None:
        folder = _services()
        (original,) = (folder / "elasticsearch").glob("elasticsearch-8.*")
        self._services = folder / "search-faults"
        program = self._services / "elasticsearch" / original.name
        if not program.exists():
            program.parent.mkdir(parents=True, exist_ok=True)
            # Links: no second copy of its 120 MB.
            subprocess.run(["cp", "-al", original, program], check=True)
        self._state = self._services / "elasticsearch" / "state"
        self.url = f"http://127.0.0.1:{PORT}"

    def start(self) -> None:
        self._do("start")

    def stop(self) -> None:
        self.thaw()
        self._do("stop")

    def kill(self) -> None:
        self._signal(signal.SIGKILL)
        self._wait_until_gone()

    def freeze(self) -> None:
        self._signal(signal.SIGSTOP)

    def thaw(self) -> None:
        with suppress(OSError, ValueError):
            self._signal(signal.SIGCONT)

    def _do(self, what: str) -> None:
        environment = os.environ | {
            "PRAKTIJKPODIUM_SERVICES": str(self._services),
            "PRAKTIJKPODIUM_ELASTICSEARCH_PORT": str(PORT),
            "PRAKTIJKPODIUM_ELASTICSEARCH_TRANSPORT_PORT": str(TRANSPORT_PORT),
            "PRAKTIJKPODIUM_ELASTICSEARCH_HEAP": "256m",
        }
        script = SERVICES_D / "elasticsearch.sh"
        subprocess.run([script, what], env=environment, capture_output=True, check=True, timeout=240)

    def _signal(self, number: signal.Signals) -> None:
        os.kill(int((self._state / "pid").read_text()), number)

    def _wait_until_gone(self) -> None:
        for _ in range(100):
            with socket.socket() as asking:
                if asking.connect_ex(("127.0.0.1", PORT)):
                    return
            threading.Event().wait(0.1)
        raise TimeoutError("the server is still there")


HEADERS = (
    "HTTP/1.1 {status}\r\nX-Elastic-Product: Elasticsearch\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\n\r\n"
)


def http(body: str, status: str = "200 OK", kind: str = "application/json") -> bytes:
    return (HEADERS.format(status=status, kind=kind, length=len(body.encode())) + body).encode()


# What a server may send that does not do its work.
NODES = '{"nodes": {"a": {"version": "%s"}}}'
STRANGE = {
    "a page": http("<html>Welkom</html>", kind="text/html"),
    "a page that calls itself an answer": http("<html>Welkom</html>"),
    "half an answer": http('{"nodes": {"a": {"version": "8.19'),
    "a list": http("[]"),
    "nothing": http("{}"),
    "the wrong fields": http('{"hits": 3, "nodes": {"a": {"version": "8.19.21"}}}'),
    "an old version": http(NODES % "7.17.28"),
    "a version to come": http(NODES % "11.0.0"),
    "no version": http(NODES % "nieuw"),
    "too many requests": http('{"error": {"type": "es_rejected_execution_exception"}, "status": 429}', "429 No"),
    "unavailable": http("no healthy upstream", "503 Service Unavailable", "text/plain"),
    "forbidden": http('{"error": {"type": "security_exception"}, "status": 403}', "403 Forbidden"),
    "another product": http(NODES % "8.19.21").replace(b"X-Elastic-Product", b"X-Other"),
    "no http": b"+PONG\r\n",
    "nothing at all": b"",
}


@contextmanager
def answering(answer: bytes, *, pause: float = 0.0, drop: int = 0) -> Iterator[str]:
    """The address of a server that always answers so: after a pause, or in drops of so many bytes, each after one."""
    stop = threading.Event()
    listening = socket.create_server(("127.0.0.1", 0))
    listening.settimeout(0.1)

    def serve(connection: socket.socket) -> None:
        with connection, suppress(OSError):
            connection.recv(65536)
            size = drop or max(len(answer), 1)
            for start in range(0, len(answer), size):
                if stop.wait(pause):
                    return
                connection.sendall(answer[start : start + size])

    def accept() -> None:
        while not stop.is_set():
            with suppress(TimeoutError):
                threading.Thread(target=serve, args=[listening.accept()[0]], daemon=True).start()

    accepting = threading.Thread(target=accept, daemon=True)
    accepting.start()
    try:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    finally:
        stop.set()
        accepting.join(5)
        listening.close()
