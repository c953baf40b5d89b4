"""The judged pairs of the likeness: whether its files fit each other and the demo, and its figures by hand."""

from collections import Counter

import pytest

from benchmarks.novelty.judging import CASE, SAME, ideas, pairs
from benchmarks.search_quality.collection import cases_by_title

ENOUGH = 120


def test_every_pair_is_of_texts_that_are_there() -> None:
    there = {*ideas(), *(f"{CASE}{case.key}" for case in cases_by_title().values())}
    assert {pair.source for pair in pairs()} == set(ideas())
    assert {pair.other for pair in pairs()} <= there
    assert not [pair for pair in pairs() if pair.source == pair.other]


def test_each_pair_is_judged_once() -> None:
    assert not [pair for pair, count in Counter((each.source, each.other) for each in pairs()).items() if count > 1]


def test_there_are_enough_of_each_grade_in_both_halves() -> None:
    for half in ("dev", "test"):
        grades = Counter(pair.grade for pair in pairs() if pair.half == half)
        assert grades.total() >= ENOUGH
        assert min(grades[grade] for grade in range(SAME + 1)) >= 20


def test_the_ideas_are_short_and_long() -> None:
    lengths = sorted(len(idea.text.split()) for idea in ideas().values())
    assert lengths[0] < 12
    assert lengths[-1] > 70


def test_figures() -> None:
    from benchmarks.novelty import run

    scored = [(0.1, 0), (0.2, 2), (0.3, 1), (0.9, 3)]
    # Of the four that are alike and not alike beside each other, three are in the right order.
    assert run.auc(scored, at_least=2) == pytest.approx(0.75)
    assert run.share(scored, lambda grade: grade >= 2) == 0.5
    halfway, steepness = run.fitted([(0.0, 0), (0.1, 3), (0.1, 0), (0.2, 3), (0.0, 3), (0.2, 0), (0.3, 3), (-0.1, 0)])
    assert halfway == pytest.approx(0.1)
    assert steepness > 0
