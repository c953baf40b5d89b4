"""No cell is more than a text."""

import pytest

from praktijkpodium.home.editorial.spreadsheets import plain_text


@pytest.mark.parametrize("cell", ["=1+1", "+31 6", "-1", "@SUM(A1)", "\t=1", "\r=1", "  =1+1", "\xa0=1", "＝1"])
def test_no_cell_is_a_formula(cell: str) -> None:
    assert plain_text(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["", "a=1", "1-2", "’s ochtends"])
def test_what_is_no_formula_stays_as_it_is(cell: str) -> None:
    assert plain_text(cell) == cell
