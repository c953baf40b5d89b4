"""The matrix of docs/access.toml against the site: each role goes to every address, and what is there is looked at."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.db import transaction

from tests.access.addresses import addresses
from tests.access.making import make_world
from tests.access.matrix import Matrix, Part, Unreadable, read
from tests.access.rendering import PAGE, rendered
from tests.access.walking import Walk

MATRIX = read()


@pytest.fixture(scope="module")
def walk(django_db_setup: None, django_db_blocker: Any) -> Iterator[Walk]:
    """One world for all walks; what is done in it is undone at once."""
    with django_db_blocker.unblock(), transaction.atomic():
        yield Walk(MATRIX, make_world())
        transaction.set_rollback(True)


def test_the_matrix_has_every_address_of_the_site_and_no_other() -> None:
    there = {address.name for address in addresses()}
    assert there - MATRIX.names() == set(), "not in docs/access.toml: say there who may what"
    assert MATRIX.names() - there == set(), "in docs/access.toml, and no longer an address"


def test_the_world_has_what_the_matrix_names(walk: Walk) -> None:
    assert set(walk.world.people) == set(MATRIX.roles)
    assert set(walk.world.secrets) == set(MATRIX.secrets)
    named = {thing for part in MATRIX.parts for row in part.rows for thing in row.things}
    assert named - set(walk.world.things) == set()
    excepted = {name for part in MATRIX.parts for row in part.rows for name in row.tells}
    assert excepted <= set(MATRIX.secrets)


@pytest.mark.parametrize("role", MATRIX.roles)
@pytest.mark.parametrize("part", MATRIX.parts, ids=lambda part: part.title)
def test_each_role_gets_what_the_matrix_says(walk: Walk, part: Part, role: str) -> None:
    assert "\n".join(walk.through(part, role)) == ""


def test_every_secret_can_be_read_by_somebody(walk: Walk) -> None:
    """Else the walk would look for words that are nowhere."""
    for part in MATRIX.parts:
        for role in ("applicant", "secretariat", "superuser"):
            walk.through(part, role)
    told_by_a_link = {name for part in MATRIX.parts for row in part.rows for name in row.tells}
    told_to_nobody = {name for name, roles in MATRIX.secrets.items() if not roles} - told_by_a_link
    assert set(walk.world.secrets) - walk.seen == told_to_nobody


def test_the_page_for_people_is_up_to_date() -> None:
    assert PAGE.read_text(encoding="utf-8") == rendered(MATRIX), "run scripts/access"


# --- reading the file

SMALL = """
[roles]
a = ""
b = ""
c = ""
[together]
both = "a b"
[secrets]
[[part]]
title = "A part"
rows = [ROW]
[left_out]
"""


def small(tmp_path: Path, row: str) -> Matrix:
    file = tmp_path / "access.toml"
    file.write_text(SMALL.replace("ROW", row))
    return read(file)


def test_short_forms_are_spelled_out(tmp_path: Path) -> None:
    matrix = small(tmp_path, '{ to = "GET POST x_{y,z}(do=it)?id=<pk> w", allowed = "both", hidden = "everybody" }')
    (row,) = matrix.parts[0].rows
    assert row.methods == ("GET", "POST")
    assert [str(target) for target in row.targets] == ["x_y(do=it)?id=<pk>", "x_z(do=it)?id=<pk>", "w"]
    assert matrix.names() == {"x_y", "x_z", "w"}
    assert row.outcomes == {"a": "allowed", "b": "allowed", "c": "hidden"}


def test_who_is_not_named_is_refused(tmp_path: Path) -> None:
    (row,) = small(tmp_path, '{ to = "GET x", allowed = "c" }').parts[0].rows
    assert row.outcomes == {"a": "refused", "b": "refused", "c": "allowed"}


@pytest.mark.parametrize("row", ['{ to = "x" }', '{ to = "GET x", allowed = "d" }', '{ to = "GET x", alowed = "a" }'])
def test_what_nobody_can_follow_is_refused(tmp_path: Path, row: str) -> None:
    with pytest.raises(Unreadable):
        small(tmp_path, row)
