"""docs/access.md, made of docs/access.toml for people to read. `python -m tests.access.rendering` writes it."""

from collections.abc import Iterator
from pathlib import Path

from tests.access.addresses import addresses
from tests.access.matrix import FILE, Matrix, Row, read

PAGE = FILE.with_suffix(".md")
WORDS = {"allowed": "yes", "hidden": "hidden", "refused": "–"}
BEGINNING = """\
# Who may what

What each role gets at every address of the site: pages, files, the API, and all of Wagtail's admin. This page is made
by `scripts/access` of [access.toml](access.toml). The tests in `tests/access/` go to all of these addresses as each
role, and look whether it is so; they fail too when an address is not here.

- **yes**: one gets it; by POST, it is done.
- **hidden**: for this role there is nothing there (404).
- **–**: refused: sent to sign in, or told that one may not; nothing is done.

Rules are in the `rules.py` of each room. What Wagtail itself opens for everybody in the admin, and should not, is in
`site/guards.py`.
"""
SECRETS = """
## What stays between some

Texts that only these roles may read, wherever they stand. The tests look for them in everything that each role gets:
pages, lists, searches, messages, exports and files.
"""
NAMES = """
## Addresses by name

The names above are those of Django; here is where they are.
"""


def rendered(matrix: Matrix) -> str:
    return "\n".join([BEGINNING, *_roles(matrix), *_parts(matrix), SECRETS, *_secrets(matrix), NAMES, *_names(), ""])


def _table(head: list[str], rows: Iterator[list[str]]) -> Iterator[str]:
    yield f"| {' | '.join(head)} |"
    yield f"|{' --- |' * len(head)}"
    for row in rows:
        yield f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in row)} |"


def _roles(matrix: Matrix) -> Iterator[str]:
    return _table(["role", "who"], ([name, text] for name, text in matrix.roles.items()))


def _parts(matrix: Matrix) -> Iterator[str]:
    for part in matrix.parts:
        yield from ["", f"## {part.title}", ""]
        if part.text:
            yield from [part.text, ""]
        yield from _table(["address", "about", *matrix.roles], (_cells(row, matrix) for row in part.rows))
    yield from ["", "## Left out", "", "Addresses in which there is nothing to try.", ""]
    yield from _table(["address", "why"], ([_code(words), why] for words, why in matrix.left_out.items()))


def _cells(row: Row, matrix: Matrix) -> list[str]:
    about = ", ".join(filter(None, row.things))
    words = [WORDS[row.outcomes[role]] for role in matrix.roles]
    return [f"{' '.join(row.methods)} {_code(row.written)}", ". ".join(filter(None, [about, row.note])), *words]


def _code(words: str) -> str:
    return " ".join(f"`{word}`" for word in words.split())


def _secrets(matrix: Matrix) -> Iterator[str]:
    def who(roles: frozenset[str]) -> str:
        return ", ".join(role for role in matrix.roles if role in roles)

    return _table(["what", "who may know"], ([name, who(roles)] for name, roles in matrix.secrets.items()))


def _names() -> Iterator[str]:
    found = {(address.name, f"/{address.pattern}") for address in addresses() if address.name != address.pattern}
    return _table(["name", "address"], ([_code(name), f"`{pattern}`"] for name, pattern in sorted(found)))


def main(page: Path = PAGE) -> None:
    page.write_text(rendered(read()), encoding="utf-8")


if __name__ == "__main__":
    import os

    os.environ["DJANGO_SETTINGS_MODULE"] = "tests.settings"
    import django

    django.setup()
    main()
