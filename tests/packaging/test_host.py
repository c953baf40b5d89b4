"""The wheel in a project of somebody else, which has its own `home`, `search` and pages with the names of ours.

What docs/plugin.md tells such a project to do is taken from that page and done.
"""

import json
import re
import sys
import sysconfig
from pathlib import Path
from typing import Any

import pytest

from .checkout import ROOT
from .conftest import Run

DOC = (ROOT / "docs" / "plugin.md").read_text(encoding="utf-8")
STRICT = {"PYTHONWARNINGS": "error"}

HOST_MODELS = """

class NewsPage(Page):
    pass


class EventPage(Page):
    pass
"""
# Its people have an address and no user name.
HOST_USER = """
from django.contrib.auth.models import AbstractBaseUser, BaseUserManager, PermissionsMixin
from django.db import models


class PersonManager(BaseUserManager):
    def create_superuser(self, email, password):
        person = self.model(email=email, is_staff=True, is_superuser=True)
        person.set_password(password)
        person.save()
        return person


class Person(AbstractBaseUser, PermissionsMixin):
    email = models.EmailField(unique=True)
    is_staff = models.BooleanField(default=False)
    is_active = models.BooleanField(default=True)
    objects = PersonManager()
    USERNAME_FIELD = "email"
"""
HOST_SETTINGS = """
INSTALLED_APPS.append("people")
AUTH_USER_MODEL = "people.Person"
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
"""
HOST_TEMPLATE = (
    '{{% extends "base.html" %}}{{% block content %}}{kind} of the host: {{{{ page.title }}}}{{% endblock %}}'
)

# Makes pages of both, opens them, and writes what came back. It runs in the host, where `home` is the host's.
VISIT = """
import json, os, re, sys

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "mysite.settings.dev")
import django
from django.test.utils import setup_test_environment

django.setup()
setup_test_environment()

from django.contrib.auth import get_user_model
from django.core import mail
from django.contrib.staticfiles import finders
from django.test import Client
from django.utils import translation
from wagtail.models import Page

import home.models
import praktijkpodium.home
from praktijkpodium.casebook.models import CasebookPage, CaseStudy
from praktijkpodium.home.news.models import NewsIndexPage, NewsPage

front = home.models.HomePage.objects.get()


def add(parent, page):
    parent.add_child(instance=page)
    page.save_revision().publish()
    return page


add(front, home.models.NewsPage(title="Their news", slug="news"))
add(front, home.models.EventPage(title="Their event", slug="event"))
book = add(front, CasebookPage(title="Our casebook", slug="praktijkvoorbeelden"))
add(book, CaseStudy(title="Our case", slug="case", year=2020, question="<p>Why?</p>"))
index = add(front, NewsIndexPage(title="Our index", slug="nieuws"))
add(index, NewsPage(title="Our news", slug="ours", body=[("text", "<p>News.</p>")]))

client = Client()
# In this order: signed in after /mijn/ has sent us away.
answers = {}
for path in json.loads(sys.argv[1]):
    if path == "sign in":
        get_user_model().objects.create_superuser("boss@example.org", "x")
        client.post("/inloggen/code/", {"email": "boss@example.org"})
        code = re.search("^[A-Z0-9-]{6,9}$", mail.outbox[-1].body, re.MULTILINE)[0]
        client.post("/inloggen/code/invoeren/", {"code": code})
        continue
    answer = client.get(path)
    answers[path] = [answer.status_code, answer.headers.get("Location", ""), answer.content.decode()]

specific = {page.title: type(page).__module__ for page in Page.objects.descendant_of(front).specific()}
with translation.override("nl"):
    dutch = str(translation.gettext("Sign in"))
json.dump(
    {
        "answers": answers,
        "specific": specific,
        "dutch": dutch,
        "places": [praktijkpodium.home.__file__, finders.find("praktijkpodium/css/podium.css")],
    },
    sys.stdout,
)
"""
SIGN_IN = "sign in"
PATHS = [
    "/",
    "/news/",
    "/event/",
    "/search/?query=news",
    "/django-admin/login/",
    "/praktijkvoorbeelden/",
    "/praktijkvoorbeelden/case/",
    "/nieuws/",
    "/nieuws/ours/",
    "/api/v1/praktijkvoorbeelden",
    "/api/v1/openapi.json",
    "/inloggen/",
    "/account-maken/",
    "/mijn/",
    "/admin/login/",
    SIGN_IN,
    "/admin/",
]


def told(path: str) -> tuple[str, str]:
    """What docs/plugin.md says of a file: what to do with the code, and the code."""
    found = re.findall(rf"^`{re.escape(path)}`, (.*?):\n\n```python\n(.*?)^```$", DOC, re.MULTILINE | re.DOTALL)
    ((what, code),) = found
    return what, code


@pytest.fixture(scope="module")
def host_python(wheel: Path, tmp_path_factory: pytest.TempPathFactory, run: Run) -> Path:
    """A Python that has the wheel, and otherwise what the tests have, without the editable install of this checkout."""
    place = tmp_path_factory.mktemp("environment")
    run(sys.executable, "-m", "venv", "--without-pip", place, cwd=place)
    python = place / "bin" / "python"
    install = ["install", "--quiet", "--disable-pip-version-check", "--no-index", "--no-deps", wheel]
    run(sys.executable, "-m", "pip", "--python", python, *install, cwd=place)
    # Only now, or pip would find the editable install. The .pth files in that folder are not read from here.
    packages = run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=place).strip()
    Path(packages, "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return python


@pytest.fixture(scope="module")
def host(host_python: Path, tmp_path_factory: pytest.TempPathFactory, run: Run) -> Path:
    """The project of somebody else, with Praktijkpodium put in as docs/plugin.md says."""
    project = tmp_path_factory.mktemp("project")
    start = "import sys; from wagtail.bin.wagtail import main; sys.argv[0] = 'wagtail'; main()"
    run(host_python, "-c", start, "start", "mysite", project, cwd=project)
    with (project / "home" / "models.py").open("a", encoding="utf-8") as models:
        models.write(HOST_MODELS)
    for kind in ("news", "event"):
        template = project / "home" / "templates" / "home" / f"{kind}_page.html"
        template.write_text(HOST_TEMPLATE.format(kind=kind), encoding="utf-8")
    (project / "people").mkdir()
    (project / "people" / "__init__.py").touch()
    (project / "people" / "models.py").write_text(HOST_USER, encoding="utf-8")
    base = project / "mysite" / "settings" / "base.py"
    base.write_text(base.read_text(encoding="utf-8") + HOST_SETTINGS, encoding="utf-8")
    # The project works before we come.
    run(host_python, "manage.py", "makemigrations", "people", "home", cwd=project, **STRICT)

    what, settings = told("mysite/settings/base.py")
    assert what == "add at the end"
    base.write_text(base.read_text(encoding="utf-8") + settings, encoding="utf-8")
    what, urls = told("mysite/urls.py")
    assert what == "add at the end"
    addresses = project / "mysite" / "urls.py"
    addresses.write_text(addresses.read_text(encoding="utf-8") + urls, encoding="utf-8")
    return project


def test_the_host_can_do_what_the_page_says_and_serves_pages_of_both(host: Path, host_python: Path, run: Run) -> None:
    changes = run(host_python, "manage.py", "makemigrations", "--check", "--dry-run", cwd=host, **STRICT)
    assert changes.strip() == "No changes detected"
    (commands,) = re.findall(r"^```sh\n(.*?)^```$", DOC, re.MULTILINE | re.DOTALL)
    for command in commands.strip().splitlines():
        python, *arguments = command.split()
        assert python == "python"
        said = run(host_python, *arguments, cwd=host, **STRICT)
    assert said.strip() == "System check identified no issues (0 silenced)."
    seen: dict[str, Any] = json.loads(run(host_python, "-c", VISIT, json.dumps(PATHS), cwd=host, **STRICT))
    assert [place for place in seen["places"] if not place or str(ROOT) in place] == []
    assert seen["specific"] == {
        "Their news": "home.models",
        "Their event": "home.models",
        "Our casebook": "praktijkpodium.casebook.models.case_studies",
        "Our case": "praktijkpodium.casebook.models.case_studies",
        "Our index": "praktijkpodium.home.news.models",
        "Our news": "praktijkpodium.home.news.models",
    }
    assert seen["dutch"] == "Inloggen"
    answers = seen["answers"]
    moved = {path: (status, to) for path, (status, to, _) in answers.items() if status != 200}
    assert moved == {
        "/mijn/": (302, "/inloggen/?next=/mijn/"),
        "/admin/login/": (302, "/inloggen/?next=%2Fadmin%2F"),
    }
    for path, text in {
        "/": "Welcome to your new Wagtail site!",
        "/news/": "news of the host: Their news",
        "/event/": "event of the host: Their event",
        "/praktijkvoorbeelden/": "/static/praktijkpodium/css/podium.css",
        "/praktijkvoorbeelden/case/": "Why?",
        "/nieuws/ours/": "<p>News.</p>",
        "/api/v1/praktijkvoorbeelden": "Our case",
        "/inloggen/": "praktijkpodium/css/podium.css",
    }.items():
        assert text in answers[path][2], path
