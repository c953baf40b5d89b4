"""The stylesheet: what templates use is in it, what it took from others says so, and a host can swap its tokens.

Whether it is what home/styles gives, `scripts/styles check` tells; that needs Node.
"""

import gzip
import json
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CSS = ROOT / "home" / "static" / "praktijkpodium" / "css"
BUNDLE = (CSS / "podium.css").read_text()
TOKENS = (CSS / "tokens.css").read_text()
ADMIN = "".join((CSS / name).read_text() for name in ("admin.css", "steering.css"))
MOST_BYTES = 26_000  # of what a visitor's browser gets: both files, compressed
CLASS = re.compile(r"(?<![\w-])(?:podium|nl|utrecht)-[a-z][\w-]*")
# What is between two parentheses, with others in it, four deep.
INSIDE = r"[^()]*"
for _ in range(3):
    INSIDE = rf"(?:[^()]|\({INSIDE}\))*"
# Names of lists and of looks that need no rule of their own.
WITHOUT_RULES = {
    "podium-calls",
    "podium-case-text",
    "podium-file__application",
    "podium-grid--roles",
    "podium-map__figure",
    "podium-map__list",
    "podium-outcome--declined",
    "podium-partner__name",
    "podium-person",
    "podium-picture",
    "podium-publications",
    "podium-publications__cover",
    "podium-queue",  # the name of a panel
    "podium-role",
    "podium-timeline",
    "utrecht-data-list__item",
}


def templates() -> list[Path]:
    return [*ROOT.glob("templates/**/*.html"), *ROOT.glob("site/overrides/**/*.html")]


def named(text: str) -> set[str]:
    """The classes that a template or module names; one that ends in a hyphen is the beginning of several."""
    return set(CLASS.findall(re.sub(r'\b(?:id|for|aria-\w+|form)="[^"]*"', "", text)))


def ruled(css: str) -> set[str]:
    """The classes that a stylesheet has rules for, other than `:not(...)`."""
    selectors = re.sub(r"/\*.*?\*/|\{[^{}]*\}|:not\(" + INSIDE + r"\)", " ", css, flags=re.DOTALL)
    return {name[1:] for name in re.findall(r"\.(?:podium|nl|utrecht)-[\w-]+", selectors)}


def used() -> set[str]:
    found = {name for path in templates() for name in named(path.read_text())}
    for path in ROOT.glob("home/templatetags/*.py"):
        found |= named(path.read_text())
    for folder in ("home", "casebook", "programmes", "site"):
        for path in ROOT.glob(f"{folder}/**/*.py"):
            text = path.read_text()
            found |= {name for name in named(text) if not name.startswith("podium-")}
            found |= {name for value in re.findall(r'css_class="([^"]+)"', text) for name in named(value)}
    return found


def is_ruled(name: str, rules: set[str]) -> bool:
    return any(rule.startswith(name) for rule in rules) if name.endswith("-") else name in rules


def luminance(colour: str) -> float:
    channels = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    linear = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def palettes() -> dict[str, dict[str, str]]:
    light, dark = TOKENS.split("@media screen and (prefers-color-scheme: dark)")
    colours = dict(re.findall(r"--podium-([\w-]+): (#[0-9a-f]{6});", light))
    return {"light": colours, "dark": colours | dict(re.findall(r"--podium-([\w-]+): (#[0-9a-f]{6});", dark))}


def test_each_class_of_a_template_is_in_the_stylesheet() -> None:
    rules = ruled(BUNDLE) | ruled(ADMIN)
    assert len(used()) > 100
    assert {name for name in used() - WITHOUT_RULES if not is_ruled(name, rules)} == set(), "run: scripts/styles"


def test_nothing_is_kept_as_an_exception_that_is_none() -> None:
    assert used() - ruled(BUNDLE) >= WITHOUT_RULES


def test_no_component_is_bundled_that_no_template_uses() -> None:
    components = {name for name in ruled(BUNDLE) if not name.startswith("podium-")}
    assert "nl-button--primary" in components
    assert components - used() == set(), "run: scripts/styles"


def test_the_components_come_with_their_licence() -> None:
    packages = json.loads((ROOT / "home" / "styles" / "package.json").read_text())["devDependencies"]
    components = [f"{name} {version}" for name, version in packages.items() if name.startswith("@")]
    notice, licences = BUNDLE[: BUNDLE.index("*/")], (CSS / "LICENSES.txt").read_text()
    assert notice.startswith("/*!")
    for words in ("EUPL-1.2", "Copyright (c) 2021-2025 Gemeente Utrecht", *components):
        assert words in notice
        assert words in licences
    assert "EUROPEAN UNION PUBLIC LICENCE v. 1.2" in licences


def test_versions_are_exact() -> None:
    packages = json.loads((ROOT / "home" / "styles" / "package.json").read_text())["devDependencies"]
    assert all(re.fullmatch(r"\d+\.\d+\.\d+", version) for version in packages.values())


def test_it_is_small() -> None:
    assert sum(len(gzip.compress(text.encode(), 9)) for text in (BUNDLE, TOKENS)) < MOST_BYTES


@pytest.mark.parametrize("name", ["podium.css", "tokens.css", "admin.css"])
def test_it_fetches_nothing_from_elsewhere(name: str) -> None:
    css = (CSS / name).read_text()
    assert "@import" not in css
    for address in re.findall(r"url\(\s*[\"']?([^\"')]+)", css):
        assert (CSS / address).resolve().is_file(), address


def test_each_token_of_the_design_system_is_read() -> None:
    given = set(re.findall(r"(?<![\w-])(--(?:nl|utrecht)-[\w-]+):", TOKENS))
    assert len(given) > 100
    assert {name for name in given if not re.search(rf"var\({name}[,)]", BUNDLE)} == set()


def test_each_token_of_ours_that_is_read_is_given() -> None:
    read = set(
        re.findall(r"var\((--podium-[\w-]+)", BUNDLE + TOKENS + "".join(path.read_text() for path in templates()))
    )
    assert {name for name in read if f"{name}:" not in TOKENS + BUNDLE} == set()


PAIRS = [
    *((text, ground) for text in ("ink", "mute", "link", "link-hover") for ground in ("paper", "surface", "mist")),
    ("ink", "mark"),
    ("on-band", "band"),
    ("on-action", "action"),
    ("on-action", "action-hover"),
    ("on-strong", "strong"),
    ("on-sun", "sun"),
    ("attention", "surface"),
    ("mute", "quiet-ground"),
    *((name, f"{name}-ground") for name in ("attention", "good", "warn", "info")),
    *(("ink", f"{name}-ground") for name in ("attention", "good", "warn", "info", "quiet")),
]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_can_be_read_on_its_ground(scheme: str) -> None:
    colours = palettes()[scheme]
    for text, ground in PAIRS:
        light, dark = sorted((luminance(colours[text]), luminance(colours[ground])), reverse=True)
        assert (light + 0.05) / (dark + 0.05) >= 4.5, f"{text} on {ground}"
