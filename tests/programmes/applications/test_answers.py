"""Each kind of answer: what can be handed in, what is wrong with the rest, and how it reads."""

import datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from praktijkpodium.programmes.applications.answers import (
    as_text,
    date_in,
    in_words,
    is_asked,
    number_in,
    problem_with,
)
from praktijkpodium.programmes.calls.form_versions import Asked
from praktijkpodium.programmes.calls.models import QuestionKind

CHOICES = ("Ja", "Nee")


def asked(kind: str, **fields: Any) -> Asked:
    return Asked(key="q1", kind=kind, text="Vraag", **fields)


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("12", "12"),
        ("€ 5.500", "5500"),
        ("5.500,50", "5500.50"),
        ("1 250 000", "1250000"),
        ("1250,-", "1250"),
        ("12.5", "12.5"),
        ("-3", "-3"),
        ("12.500", "12500"),  # as people here write it
        ("twaalf", None),
        ("1.2.3", None),
        ("12 weken", None),
        ("", None),
    ],
)
def test_numbers_are_read_as_people_write_them(typed: str, number: str | None) -> None:
    assert number_in(typed) == (Decimal(number) if number else None)


@given(st.text(max_size=40))
def test_no_text_breaks_the_reading_of_numbers_and_days(text: str) -> None:
    number, day = number_in(text), date_in(text)
    assert number is None or number.is_finite()
    assert day is None or isinstance(day, datetime.date)


@pytest.mark.parametrize("typed", ["2026-04-15", "15-04-2026", "15/04/2026", " 15-4-2026 "])
def test_a_day_is_read_in_several_ways(typed: str) -> None:
    assert date_in(typed) == datetime.date(2026, 4, 15)


GOOD = [
    (QuestionKind.SHORT, "Kort", {}),
    (QuestionKind.LONG, "een twee drie", {"most_words": 3}),
    (QuestionKind.NUMBER, "12", {}),
    (QuestionKind.MONEY, "1.250,50", {}),
    (QuestionKind.DATE, "15-04-2026", {}),
    (QuestionKind.CHOICE, "Ja", {"choices": CHOICES}),
    (QuestionKind.CHECKS, ["Nee", "Ja"], {"choices": CHOICES}),
    (QuestionKind.TEAM, [{"name": "Noor", "function": "Begeleider", "part": "trekt het"}], {}),
    (QuestionKind.DOCUMENT, ["7"], {}),
]
BAD = [
    (QuestionKind.SHORT, "x" * 301, {}, "Maak dit korter: hoogstens 300 tekens."),
    (QuestionKind.LONG, "een twee drie vier", {"most_words": 3}, "Deze tekst heeft 4 woorden."),
    (QuestionKind.NUMBER, "een paar", {}, "Schrijf een getal"),
    (QuestionKind.MONEY, "-5", {}, "Schrijf een bedrag in euro"),
    (QuestionKind.MONEY, "5,555", {}, "Schrijf een bedrag in euro"),
    (QuestionKind.DATE, "31-02-2026", {}, "Schrijf een dag als dag-maand-jaar"),
    (QuestionKind.CHOICE, "Misschien", {"choices": CHOICES}, "“Misschien” hoort daar niet bij."),
    (QuestionKind.CHECKS, ["Ja", "Misschien"], {"choices": CHOICES}, "“Misschien” hoort daar niet bij."),
    (QuestionKind.TEAM, [{"name": " ", "function": "Begeleider"}], {}, "Vul van elk teamlid de naam in."),
    (QuestionKind.TEAM, [{"name": "Noor"}] * 31, {}, "hoogstens 30 mensen"),
]


@pytest.mark.parametrize(("kind", "answer", "fields"), GOOD)
def test_what_can_be_handed_in(kind: str, answer: Any, fields: dict[str, Any]) -> None:
    assert problem_with(asked(kind, is_required=True, **fields), answer) == ""


@pytest.mark.parametrize(("kind", "answer", "fields", "words"), BAD)
def test_what_is_wrong_is_said_with_what_to_do(kind: str, answer: Any, fields: dict[str, Any], words: str) -> None:
    assert words in problem_with(asked(kind, **fields), answer)


@pytest.mark.parametrize("kind", QuestionKind.values)
def test_what_must_be_answered_may_not_be_empty(kind: str) -> None:
    for empty in ("", "  ", []):
        if empty == "  " and kind in (QuestionKind.CHECKS, QuestionKind.TEAM, QuestionKind.DOCUMENT):
            continue
        assert problem_with(asked(kind, is_required=True), empty)
        assert problem_with(asked(kind), empty) == ""


def test_a_question_that_depends_on_another_answer_is_asked_after_that_choice_only() -> None:
    first = asked(QuestionKind.CHOICE, choices=CHOICES)
    second = Asked(key="q2", kind=QuestionKind.CHECKS, text="", choices=CHOICES, only_if="q1", only_if_answer="Ja")
    third = Asked(key="q3", kind=QuestionKind.LONG, text="", only_if="q2", only_if_answer="Nee")
    everything = {each.key: each for each in (first, second, third)}
    assert is_asked(first, {}, everything)
    assert not is_asked(second, {"q1": "Nee"}, everything)
    assert is_asked(second, {"q1": "Ja"}, everything)
    assert is_asked(third, {"q1": "Ja", "q2": ["Ja", "Nee"]}, everything)
    assert not is_asked(third, {"q1": "Nee", "q2": ["Nee"]}, everything)  # the one between is not asked
    assert not is_asked(third, {"q1": "Ja", "q2": ["Nee"]}, {"q3": third})


@pytest.mark.parametrize(
    ("kind", "answer", "words"),
    [
        (QuestionKind.MONEY, "5500", "€ 5.500"),
        (QuestionKind.MONEY, "1250,5", "€ 1.250,50"),
        (QuestionKind.MONEY, "weet ik niet", "weet ik niet"),
        (QuestionKind.DATE, "2026-04-15", "15 april 2026"),
        (QuestionKind.CHECKS, ["Ja", "Nee"], "Ja\nNee"),
        (QuestionKind.TEAM, [{"name": "Noor", "function": "", "part": "trekt het"}], "Noor, trekt het"),
        (QuestionKind.LONG, "Ons idee", "Ons idee"),
        (QuestionKind.TEAM, [], ""),
    ],
)
def test_how_an_answer_reads(kind: str, answer: Any, words: str) -> None:
    assert in_words(asked(kind), answer) == words


def test_answers_are_compared_as_texts() -> None:
    assert as_text("Ja") == "Ja"
    assert as_text([{"name": "Noor", "part": ""}]) == as_text([{"part": "", "name": "Noor"}])
    assert as_text(["Ja"]) != as_text(["Nee"])
