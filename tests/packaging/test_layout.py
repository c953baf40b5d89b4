"""The house: the folders are the packages, and a floor knows only the floors below it."""

import itertools
import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.apps import apps
from django.contrib.contenttypes.fields import GenericRelation
from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.db.migrations.graph import MigrationGraph
from django.db.migrations.loader import MigrationLoader
from django.test.utils import isolate_apps

from .checkout import FLOORS, PACKAGES, ROOT, files, source

TOOLS = Path(sys.executable).parent
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


# The packages.


def test_site_is_no_regular_package() -> None:
    """With an __init__.py it could shadow `site` of the standard library."""
    assert not (ROOT / "site" / "__init__.py").exists()


def test_every_folder_with_code_is_a_listed_package_and_every_listed_package_has_code() -> None:
    folders = {path.parent for path in files(*PACKAGES) if path.suffix == ".py"}
    listed = PYPROJECT["tool"]["setuptools"]["packages"]
    assert sorted(listed) == sorted(".".join(("praktijkpodium", *folder.parts)) for folder in folders)


def test_every_package_but_site_says_that_it_is_one() -> None:
    """Without an __init__.py a folder still imports, until Django or a tool asks where it is."""
    folders = {path.parent for path in files(*PACKAGES) if path.suffix == ".py"} - {Path("site")}
    assert [folder for folder in folders if not (ROOT / folder / "__init__.py").is_file()] == []


# Bare imports.


def banned_imports(code: str) -> list[str]:
    """What ruff says of the imports in this code, by the rules of this project."""
    command = [f"{TOOLS}/ruff", "check", "--no-cache", "--select", "TID251", "--output-format", "json"]
    command += ["--stdin-filename", f"{ROOT}/home/example.py", "-"]
    done = subprocess.run(command, cwd=ROOT, input=code, check=False, capture_output=True, text=True)
    assert done.returncode in {0, 1}, done.stderr
    return [finding["message"] for finding in json.loads(done.stdout)]


@pytest.mark.parametrize("name", [package for package in PACKAGES if package != "site"])  # that one is Python's
@pytest.mark.parametrize("statement", ["import {}", "import {}.models", "from {} import models", "from {}.a import b"])
def test_a_bare_import_is_an_error(statement: str, name: str) -> None:
    """In a host project `home` and `search` are the host's."""
    (message,) = banned_imports(statement.format(name))
    assert f"`{name}" in message


@pytest.mark.parametrize("statement", ["import praktijkpodium.home", "from praktijkpodium.search import queries"])
def test_an_import_by_the_full_name_is_none(statement: str) -> None:
    assert banned_imports(statement) == []


def test_no_module_imports_a_floor_by_its_bare_name() -> None:
    command = [f"{TOOLS}/ruff", "check", "--no-cache", "--select", "TID251", "--output-format", "concise", "."]
    done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


# Imports between the floors.


def lint_imports(packages: Path) -> tuple[int, str]:
    """Run import-linter on the `praktijkpodium` in this folder: its exit status, and what it wrote as one line."""
    done = subprocess.run(
        [TOOLS / "lint-imports", "--config", ROOT / "pyproject.toml", "--no-cache"],
        cwd=packages,
        env={**os.environ, "PYTHONPATH": str(packages)},
        check=False,
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    return done.returncode, " ".join(done.stdout.split())


@pytest.fixture
def copied_packages(tmp_path: Path) -> Path:
    for path in files(*PACKAGES):
        copy = tmp_path / "praktijkpodium" / path
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / path, copy)
    return tmp_path


def test_imports_go_down_only() -> None:
    # Twice: the second time everything is there.
    for _ in range(2):
        subprocess.run([ROOT / "scripts" / "typing-links"], check=True, capture_output=True)
    status, said = lint_imports(ROOT / ".typing")
    assert status == 0, said
    # All modules are seen; the two more are the packages without an __init__.py, the root and `site`.
    modules = sum(path.suffix == ".py" for path in files(*PACKAGES))
    assert f"Analyzed {modules + 2} files" in said


# One for each pair of neighbours, and one for each pair of neighbouring rooms. Relative imports count too.
UPWARD = [
    ("search/elastic.py", "from praktijkpodium.home.directory.models import Organisation"),
    ("home/pages/models.py", "def later():\n    from praktijkpodium.casebook import models"),
    ("home/news/models.py", "from ...casebook.models import CaseStudy"),
    ("casebook/queries.py", "import praktijkpodium.programmes.models"),
    ("programmes/apps.py", "import praktijkpodium.site.settings.base"),
    ("programmes/calls/queries.py", "from ..applications import models"),
    (
        "programmes/applications/models/applications.py",
        "from praktijkpodium.programmes.review.models import Assessment",
    ),
]


@pytest.mark.parametrize(("module", "statement"), UPWARD)
def test_an_upward_import_is_caught(copied_packages: Path, module: str, statement: str) -> None:
    path = copied_packages / "praktijkpodium" / module
    path.write_text(f"{path.read_text(encoding='utf-8')}\n{statement}\n", encoding="utf-8")
    status, said = lint_imports(copied_packages)
    importer = "praktijkpodium." + module.removesuffix(".py").replace("/", ".")
    assert status == 1, said
    assert f"{importer} -> praktijkpodium." in said


def test_a_new_top_folder_must_be_given_a_floor(copied_packages: Path) -> None:
    new = copied_packages / "praktijkpodium" / "newsroom"
    new.mkdir()
    (new / "__init__.py").touch()
    status, said = lint_imports(copied_packages)
    assert status == 1, said
    assert "newsroom" in said


# What the floors know of each other in other ways. After each walk the proof that it sees what it looks for.


def height(app_label: str) -> int:
    """The number of a floor of ours; what belongs to others lies below all of them."""
    name = app_label.removeprefix("praktijkpodium_")
    return FLOORS.index(name) if name != app_label and name in FLOORS else -1


def relations(model: type[models.Model]) -> Iterator[tuple[str, str]]:
    """What in this model points to another or is made from one, and the app label of that other one."""
    fields = [*model._meta.local_fields, *model._meta.local_many_to_many, *model._meta.private_fields]
    for field in fields:
        remote: Any = getattr(field, "remote_field", None)
        for target in (getattr(remote, "model", None), getattr(remote, "through", None)):
            if target is not None:
                yield field.name, target._meta.app_label
    for base in model.__mro__[1:]:
        package, _, rest = base.__module__.partition(".")
        if package == "praktijkpodium":
            yield base.__name__, f"praktijkpodium_{rest.split('.')[0]}"


def upward_relations(*looked_at: type[models.Model]) -> list[str]:
    return [
        f"{model._meta.label}: {what} -> {label}"
        for model in looked_at
        for what, label in relations(model)
        if height(label) > height(model._meta.app_label) >= 0
    ]


def test_no_relation_points_upward() -> None:
    ours = [model for model in apps.get_models(include_auto_created=True) if height(model._meta.app_label) >= 0]
    assert {model._meta.app_label for model in ours} >= {"praktijkpodium_home", "praktijkpodium_casebook"}
    assert upward_relations(*ours) == []


@isolate_apps()
def test_an_upward_relation_is_seen() -> None:
    application: Any = apps.get_model("praktijkpodium_programmes", "Application")
    organisation: Any = apps.get_model("praktijkpodium_home", "Organisation")

    class Lower(models.Model):  # noqa: DJ008
        one = models.ForeignKey(application, models.CASCADE, related_name="+")
        many = models.ManyToManyField(application, related_name="+", through="praktijkpodium_programmes.Between")
        generic = GenericRelation(application)
        down = models.ForeignKey(ContentType, models.CASCADE, related_name="+")

        class Meta:
            app_label = "praktijkpodium_home"

    class Between(models.Model):  # noqa: DJ008
        lower = models.ForeignKey(Lower, models.CASCADE)
        upper = models.OneToOneField(application, models.CASCADE, related_name="+")

        class Meta:
            app_label = "praktijkpodium_programmes"

    class Made(organisation):
        own_ptr = models.OneToOneField(organisation, models.CASCADE, parent_link=True, related_name="+")

        class Meta:
            app_label = "praktijkpodium_search"

    seen = upward_relations(Lower, Between, Made)
    assert "praktijkpodium_home.Lower: one -> praktijkpodium_programmes" in seen
    assert seen.count("praktijkpodium_home.Lower: many -> praktijkpodium_programmes") == 2  # through another one, too
    assert "praktijkpodium_home.Lower: generic -> praktijkpodium_programmes" in seen
    assert "praktijkpodium_search.Made: own_ptr -> praktijkpodium_home" in seen
    assert "praktijkpodium_search.Made: Organisation -> praktijkpodium_home" in seen
    assert not [each for each in seen if ": down" in each or "Between" in each]


def upward_dependencies(graph: MigrationGraph) -> list[str]:
    return [
        f"{node.key[0]}.{node.key[1]} -> {needed.key[0]}.{needed.key[1]}"
        for node in graph.node_map.values()
        for needed in node.parents
        if height(needed.key[0]) > height(node.key[0]) >= 0
    ]


def test_no_migration_depends_upward() -> None:
    graph = MigrationLoader(None).graph
    assert ("praktijkpodium_home", "0001_initial") in graph.node_map
    assert upward_dependencies(graph) == []


def test_an_upward_dependency_is_seen() -> None:
    graph = MigrationGraph()
    for label in ("praktijkpodium_home", "praktijkpodium_casebook", "wagtailcore"):
        graph.add_node((label, "0001"), None)
    for lower, upper in itertools.permutations(graph.node_map, 2):
        graph.add_dependency(None, lower, upper)
    assert upward_dependencies(graph) == ["praktijkpodium_home.0001 -> praktijkpodium_casebook.0001"]


def mentions_of_upper_floors(floor: str, text: str) -> list[str]:
    """App labels and dotted paths of the floors above this one, and the folders of their templates."""
    above = FLOORS[FLOORS.index(floor) + 1 :]
    rooms = {path.parts[1] for name in above for path in source(name) if len(path.parts) > 2}
    pattern = rf"praktijkpodium(?:[_.](?:{'|'.join(above)})|/(?:{'|'.join(rooms | set(above))}))(?![a-z0-9_])"
    return re.findall(pattern, text) if above else []


@pytest.mark.parametrize("floor", FLOORS)
def test_no_floor_mentions_one_above_it(floor: str) -> None:
    modules = source(floor)
    assert modules
    found = {path: mentions_of_upper_floors(floor, (ROOT / path).read_text(encoding="utf-8")) for path in modules}
    assert {str(path): mentions for path, mentions in found.items() if mentions} == {}


@pytest.mark.parametrize(
    "text",
    [
        'models.ForeignKey("praktijkpodium_programmes.Application")',
        'import_string("praktijkpodium.casebook.queries.published")',
        'card="praktijkpodium/calls/_card.html"',
        'template = "praktijkpodium/casebook/_card.html"',
    ],
)
def test_a_mention_of_an_upper_floor_is_seen(text: str) -> None:
    assert len(mentions_of_upper_floors("home", text)) == 1
    assert mentions_of_upper_floors("programmes", text) == []


@pytest.mark.parametrize("text", ["praktijkpodium_home.NewsPage", "praktijkpodium/news/_card.html", "/sitemap.xml"])
def test_a_mention_of_the_own_floor_or_a_lower_one_is_fine(text: str) -> None:
    assert mentions_of_upper_floors("home", text) == []
