"""A real OpenID Connect provider, in a process of its own."""

import html
import json
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import urlsplit

import requests
from django.test import Client

from praktijkpodium.site.plugin import openid_connect
from tests.home.files.clamd import closed_port

DOOR = "/inloggen/met/oidc/"


def configured(url: str, **more: Any) -> dict[str, Any]:
    return openid_connect(name="Zorgbrug", server_url=url, client_id="podium", client_secret="geheim-van-ons", **more)


@contextmanager
def running(*people: dict[str, Any]) -> Iterator[str]:
    """Its address, while it runs. `people` are their claims."""
    with closed_port() as port:
        pass
    command = [sys.executable, "-W", "ignore", "-m", "oidc_provider_mock", "--port", str(port)]
    for claims in people:
        command += ["--user-claims", json.dumps(claims)]
    url = f"http://127.0.0.1:{port}"
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        _wait_for(url)
        yield url
    finally:
        process.terminate()
        process.wait(10)


def _wait_for(url: str) -> None:
    deadline = time.monotonic() + 20
    while not _answers(url):
        assert time.monotonic() < deadline, "the provider does not start"
        time.sleep(0.1)


def _answers(url: str) -> bool:
    try:
        return requests.get(url, timeout=2).ok
    except requests.RequestException:
        return False


def sent_to(response: Any) -> str:
    """Where our page sends somebody on to."""
    found = re.search(r'http-equiv="refresh" content="0; url=([^"]+)"', response.content.decode())
    assert found, response.content.decode()
    return html.unescape(found[1])


def sent_back(target: str, **answer: str) -> str:
    """What the provider does when somebody signs in there (`sub`), or does not (`action`)."""
    response = requests.post(target, data=answer, allow_redirects=False, timeout=10)
    assert response.status_code == 302, response.text
    parts = urlsplit(response.headers["Location"])
    assert parts.netloc == "testserver"
    return f"{parts.path}?{parts.query}"


def sign_in(client: Client, sub: str, door: str = DOOR) -> Any:
    return client.get(sent_back(sent_to(client.post(door)), sub=sub))
