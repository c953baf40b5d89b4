"""The site does not start with a configuration that is wrong: a server of WSGI or ASGI runs no checks by itself."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LIVE = {
    "SECRET_KEY": "Zo-willekeurig-als-een-sleutel-maar-zijn-kan-0123456789-abc",
    "ALLOWED_HOSTS": "podium.example",
    "BASE_URL": "https://podium.example",
    "CACHE_URL": "dbcache://cache",
    "EMAIL_URL": "smtp://mail.example:25",
}
WSGI = "import praktijkpodium.site.wsgi"
# As uvicorn does: inside its event loop.
ASGI = """
import asyncio
async def serve():
    import praktijkpodium.site.asgi
asyncio.run(serve())
"""


def start(folder, code=WSGI, **environment):
    """Import the application on a machine with only these variables: whether it could, and what it said."""
    (folder / "static").mkdir()
    kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    outcome = subprocess.run(
        [sys.executable, "-c", code],
        env={**kept, "DATA_DIR": str(folder), **environment},
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    return outcome.returncode == 0, outcome.stderr


def test_what_is_wrong_keeps_the_site_from_starting_and_is_told(tmp_path):
    started, said = start(tmp_path, **LIVE, S3_ENDPOINT_URL="http://s3:7070")
    assert not started
    assert "(praktijkpodium.E101) S3_ENDPOINT_URL is set, but S3_PUBLIC_BUCKET and S3_PRIVATE_BUCKET" in said
    assert "HINT: Name two buckets" in said


# The database is new: there are no tables to look for the demo's accounts in.
def test_a_right_configuration_starts_in_silence(tmp_path):
    assert start(tmp_path, **LIVE) == (True, "")


@pytest.mark.parametrize("database", ["postgres://podium:x@127.0.0.1:9/podium", "sqlite:////proc/niets/podium.sqlite3"])
def test_a_database_that_is_away_does_not_and_what_is_unwise_is_in_the_log(tmp_path, database):
    started, said = start(tmp_path, **{**LIVE, "BASE_URL": "http://127.0.0.1:8000"}, DATABASE_URL=database)
    assert started
    (line,) = map(json.loads, said.splitlines())
    assert (line["level"], "praktijkpodium.W601" in line["message"]) == ("WARNING", True)


MAKE_DEMO = """
import os, django
os.environ["DJANGO_SETTINGS_MODULE"] = "praktijkpodium.site.settings"
django.setup()
from django.contrib.auth.models import User
from django.db import connection
with connection.schema_editor() as editor:
    editor.create_model(User)
user = User(username="redactie", email="redactie@praktijkpodium.example")
user.set_password("podium-demo")
user.save()
"""


# In an event loop, where Django refuses to ask the database.
def test_an_account_of_the_demo_keeps_a_real_site_from_starting(tmp_path):
    started, said = start(tmp_path, MAKE_DEMO + ASGI, **LIVE)
    assert not started
    assert "praktijkpodium.E304" in said
    assert "redactie@praktijkpodium.example" in said
