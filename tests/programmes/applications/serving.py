"""A server of its own, in a process that can be killed, on the database of the test."""

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import requests
from bs4 import BeautifulSoup
from django.conf import settings
from django.db import connection
from django.test import Client

from tests.database import ROOT

BACKEND = "allauth.account.auth_backends.AuthenticationBackend"
PATIENCE = 60  # seconds; on a busy machine


class Server:
    """One worker of gunicorn, and the master that looks after it."""

    def __init__(self, data: Path | None = None, database: str = "") -> None:
        self.database = database or str(connection.settings_dict["NAME"])
        self.data = data or Path(settings.DATA_DIR)
        self.process: subprocess.Popen[bytes] | None = None
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.address = f"http://127.0.0.1:{free.getsockname()[1]}"

    def start(self) -> None:
        environment = {
            **os.environ,
            "DJANGO_SETTINGS_MODULE": "praktijkpodium.site.settings",
            "DATABASE_URL": f"sqlite:///{self.database}",
            "DATA_DIR": str(self.data),
            "SECRET_KEY": settings.SECRET_KEY,
            "ALLOWED_HOSTS": "127.0.0.1",
            "DEBUG": "true",
            "EMAIL_URL": "dummymail://",
        }
        bind = self.address.removeprefix("http://")
        self.process = subprocess.Popen(
            [sys.executable, "-m", "gunicorn", "django.core.wsgi:get_wsgi_application()", f"--bind={bind}"],
            cwd=ROOT,
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            assert self.process.poll() is None, "the server does not start"
            try:
                requests.get(f"{self.address}/mijn/", timeout=PATIENCE)
            except requests.ConnectionError:
                time.sleep(0.2)
            else:
                return
        raise AssertionError("the server does not answer")

    def kill(self) -> None:
        """As a machine that loses its power: no process gets the time for a last word."""
        if self.process is not None and self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()


class Visitor:
    """Somebody who is signed in there, with what a browser would send."""

    def __init__(self, server: Server, user: Any) -> None:
        client = Client()
        client.force_login(user, backend=BACKEND)
        self.server, self.session = server, requests.Session()
        self.session.cookies.set(settings.SESSION_COOKIE_NAME, client.cookies[settings.SESSION_COOKIE_NAME].value)

    def page(self, path: str) -> BeautifulSoup:
        answer = self.session.get(self.server.address + path, timeout=PATIENCE)
        assert answer.status_code == 200, (path, answer.status_code)
        return BeautifulSoup(answer.text, "html.parser")

    def hidden(self, path: str) -> dict[str, str]:
        """What the form of a step has in it that nobody sees."""
        form = self.page(path).select_one("#application-form")
        assert form is not None
        return {str(each["name"]): str(each.get("value", "")) for each in form.select("input[type=hidden][name]")}

    def sends(self, path: str, files: Any = None, **more: str) -> requests.Response:
        """The form of a step, with something in it; as it stands, unless what is hidden in it is given."""
        hidden = {} if "csrfmiddlewaretoken" in more else self.hidden(path)
        return self.session.post(
            self.server.address + path,
            data={**hidden, **more},
            files=files,
            headers={"Referer": self.server.address + path},
            timeout=PATIENCE,
        )

    def asks(self, method: str, path: str, **more: Any) -> Any:
        """What a script sends; what it is told."""
        token = self.session.cookies.get(settings.CSRF_COOKIE_NAME) or ""
        headers = {"X-CSRFToken": token, "Referer": self.server.address + path, "Accept": "application/json"}
        answer = self.session.request(method, self.server.address + path, headers=headers, timeout=PATIENCE, **more)
        assert answer.ok, (path, answer.status_code, answer.text[:300])
        return answer.json()
