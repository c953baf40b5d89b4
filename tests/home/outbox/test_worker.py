"""With TASK_WORKER a worker sends what was written; what somebody waits for does not wait for it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from django.db import connection

from tests.home.outbox.smtp import mail_server

pytest.importorskip("django_tasks_db")
pytestmark = [pytest.mark.sqlite, pytest.mark.django_db(transaction=True)]

ROOT = Path(__file__).parents[3]
WRITE = """
from praktijkpodium.home.outbox.actions import send_at_once, send_text
from praktijkpodium.home.outbox.models import Mail
mail = send_text(kind="test.mail", to="straks@example.org", subject="Straks", text="Dag.")
print(send_at_once(kind="test.code", to="nu@example.org", subject="Nu", text="Dag."))
print(Mail.objects.get(pk=mail.pk).state)
"""


def test_a_worker_sends_what_was_written(settings: Any, tmp_path: Path) -> None:
    database = tmp_path / "podium.sqlite3"
    shutil.copyfile(connection.settings_dict["NAME"], database)
    with mail_server(settings) as server:
        environment = {
            **os.environ,
            "DJANGO_SETTINGS_MODULE": "praktijkpodium.site.settings",
            "DATABASE_URL": f"sqlite:///{database}",
            "DATA_DIR": str(tmp_path),
            "EMAIL_URL": f"smtp://127.0.0.1:{settings.EMAIL_PORT}",
            "TASK_WORKER": "true",
            "DEBUG": "true",
        }

        def manage(*words: str) -> str:
            command = [sys.executable, str(ROOT / "manage.py"), *words]
            done = subprocess.run(command, env=environment, cwd=tmp_path, capture_output=True, text=True, check=False)
            assert done.returncode == 0, done.stderr
            return done.stdout

        manage("migrate", "django_tasks_database", "--verbosity", "0")
        assert manage("shell", "--verbosity", "0", "--command", WRITE).split() == ["True", "waiting"]
        assert server.addresses() == ["nu@example.org"]
        manage("db_worker", "--batch", "--no-startup-delay")
        assert server.addresses() == ["nu@example.org", "straks@example.org"]
