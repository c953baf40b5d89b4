"""The documentation says what is there: its links, settings, commands, packages and the picture of the imports."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
NAMES = [str(page.relative_to(ROOT)) for page in PAGES]
PICTURES = sorted(file for file in (ROOT / "docs" / "images").iterdir() if file.suffix in {".png", ".svg"})
LINK = re.compile(r"\]\(([^)\s]+)\)|<img src=\"([^\"]+)\"")


def without_code(text: str) -> str:
    return re.sub(r"```.*?```", "", text, flags=re.DOTALL)


def anchors(page: Path) -> set[str]:
    """The anchors of a page's headings, as hosts of repositories make them."""
    headings = re.findall(r"^#+ +(.+)$", without_code(page.read_text(encoding="utf-8")), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).strip().replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", PAGES, ids=NAMES)
def test_links_lead_somewhere(page: Path) -> None:
    missing = []
    for target in ("".join(found) for found in LINK.findall(without_code(page.read_text(encoding="utf-8")))):
        if re.match(r"[a-z]+:", target):
            continue
        path, _, anchor = target.partition("#")
        file = page.parent / path if path else page
        if not file.exists() or (anchor and file.suffix == ".md" and anchor not in anchors(file)):
            missing.append(target)
    assert not missing


def pictures_shown() -> set[Path]:
    """The pictures that some page shows."""
    return {
        (page.parent / target).resolve()
        for page in PAGES
        for target in ("".join(found) for found in LINK.findall(page.read_text(encoding="utf-8")))
        if target.endswith((".png", ".svg"))
    }


def test_every_picture_is_shown_somewhere() -> None:
    assert {file.name for file in PICTURES} - {file.name for file in pictures_shown()} == set()


def test_pictures_are_small() -> None:
    sizes = {file.name: file.stat().st_size for file in PICTURES}
    assert {name: size for name, size in sizes.items() if size > 150_000} == {}
    assert sum(sizes.values()) < 5_000_000


def test_screens_are_shown_at_a_desk_and_on_a_phone_as_the_script_makes_them() -> None:
    script = (ROOT / "scripts" / "lib" / "screenshots.py").read_text(encoding="utf-8")
    made = {f"{name}-{width}.png" for name in re.findall(r'Picture\(\s*"([a-z-]+)"', script) for width in (1280, 390)}
    assert {file.name for file in PICTURES if file.suffix == ".png"} == made


def read_settings() -> Iterator[str]:
    """The variables that the settings read: the first argument of env(...), env.bool(...) and so on."""
    for module in (ROOT / "site" / "settings").glob("*.py"):
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            called = node.func.value if isinstance(node.func, ast.Attribute) else node.func
            name = node.args[0]
            if isinstance(called, ast.Name) and called.id == "env" and isinstance(name, ast.Constant):
                yield str(name.value)


def test_every_setting_is_in_the_table_and_the_other_way_round() -> None:
    page = (ROOT / "docs" / "production.md").read_text(encoding="utf-8")
    settings = page.split("## Settings")[1].split("\n## ")[0]
    rows = re.findall(r"^\| `([A-Z0-9_]+)` \|", settings, re.MULTILINE)
    assert len(rows) == len(set(rows))
    assert set(rows) == set(read_settings())


def test_the_picture_of_the_imports_is_up_to_date() -> None:
    # -P and the path: this checkout has a folder named `site`.
    command = [sys.executable, "-P", str(ROOT / "scripts" / "draw-imports"), "--check"]
    outcome = subprocess.run(command, capture_output=True, text=True, check=False)
    assert outcome.returncode == 0, outcome.stderr


def test_no_import_goes_up() -> None:
    assert 'class="arrow up"' not in (ROOT / "docs" / "images" / "imports.svg").read_text(encoding="utf-8")


@pytest.mark.parametrize("page", PAGES, ids=NAMES)
def test_targets_of_make_are_there(page: Path) -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z]+):", makefile, re.MULTILINE))
    text = page.read_text(encoding="utf-8")
    # In code only, since "make" is a word too: `make run`, or a line of a block that begins with it.
    block = r"^\s*(?:[A-Z_]+=\S+ )*make ([a-z][^\n]*)"
    calls = [*re.findall(r"`make ([^`\n]*)`", text), *re.findall(block, text, re.MULTILINE)]
    words = (word for call in calls for word in re.sub(r"#.*|\"[^\"]*\"", "", call).split())
    named = {word for word in words if re.fullmatch(r"[a-z]+", word)}
    assert named <= targets


def test_every_package_is_explained() -> None:
    wanted = {
        re.split(r"[\[<>=;]", line)[0].strip()
        for line in (ROOT / "requirements" / "base.in").read_text(encoding="utf-8").splitlines()
        if line.strip() and not line.startswith("#")
    }
    rows = re.findall(
        r"^\| ([a-z][a-z0-9-]*) \| ([^|]+) \|", (ROOT / "docs" / "dependencies.md").read_text(), re.MULTILINE
    )
    explained = {name: set(versions.strip().split(" or ")) for name, versions in rows if name != "package"}
    assert set(explained) == wanted
    lock = (ROOT / "requirements" / "base.txt").read_text(encoding="utf-8")
    locked: dict[str, set[str]] = {}
    for name, version in re.findall(r"^([a-z0-9-]+)(?:\[[^\]]*\])?==([^ ;\\]+)", lock, re.MULTILINE):
        locked.setdefault(name, set()).add(version)
    assert explained == {name: locked[name] for name in wanted}
