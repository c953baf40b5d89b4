"""The fictional case studies of the demo: enough of them, spread, all different, said to be fictional, good HTML."""

import re
from collections import Counter
from itertools import combinations

import pytest
from django.utils.text import slugify

from praktijkpodium.site.demo.cases import (
    ORGANISATION_KINDS,
    PERSPECTIVES,
    PLACES,
    PROVINCES,
    SECTORS,
    THEMES,
    YEARS,
    CaseFacts,
    fictional_cases,
    statistics,
)
from praktijkpodium.site.demo.cases.building import build
from praktijkpodium.site.demo.cases.reading import Core, read_cores

CASES = list(fictional_cases())
SENTENCE_END = re.compile(r"(?<=[.?!])\s+(?=[A-ZÉ‘])")
BLOCK = re.compile(r"<(?:p|li)>(.*?)</(?:p|li)>")


def sentences(case: CaseFacts) -> set[str]:
    return {sentence for block in BLOCK.findall("".join(case.texts)) for sentence in SENTENCE_END.split(block)}


def words(case: CaseFacts) -> list[str]:
    return re.sub(r"<[^>]+>", " ", " ".join(case.texts)).split()


def test_there_are_enough_and_no_two_have_one_title_or_address() -> None:
    assert len(CASES) >= 320
    assert len({case.title for case in CASES}) == len({slugify(case.title) for case in CASES}) == len(CASES)
    assert len({case.introduction for case in CASES}) == len(CASES)
    assert len({case.core for case in CASES}) >= 60


def test_each_has_200_to_600_words() -> None:
    assert [case.title for case in CASES if not 200 <= len(words(case)) <= 600] == []


def test_no_two_texts_share_more_than_60_percent_of_their_sentences() -> None:
    told = {case.title: sentences(case) for case in CASES}
    for (one, first), (other, second) in combinations(told.items(), 2):
        assert len(first & second) <= 0.6 * min(len(first), len(second)), (one, other)


def test_no_sentence_is_in_cases_of_two_ideas() -> None:
    ideas: dict[str, set[str]] = {}
    for case in CASES:
        for sentence in sentences(case):
            ideas.setdefault(sentence, set()).add(case.core)
    assert [sentence for sentence, cores in ideas.items() if len(cores) > 1] == []


def test_they_are_spread() -> None:
    counts = statistics(CASES)
    for name, choices, fewest in (
        ("themes", THEMES, 12),
        ("regions", PROVINCES, 12),
        ("sectors", SECTORS, 20),
        ("years", YEARS, 6),
        ("perspectives", PERSPECTIVES, 15),
        ("organisation_kinds", ORGANISATION_KINDS, 8),
    ):
        assert set(counts[name]) == set(choices)
        assert [choice for choice in choices if counts[name][choice] < fewest] == []


def test_each_says_that_it_is_fictional_and_stays_within_the_lists() -> None:
    for case in CASES:
        assert case.organisation.endswith(" (fictief)")
        assert case.place in PLACES[case.region]
        assert 1 <= len(case.themes) <= 3
        assert len(case.perspectives) <= 3
        assert 2 <= len(case.success_factors) <= 4
        assert len(case.partners) <= 3


def test_the_texts_are_whole_sentences_in_paragraphs_and_lists_only() -> None:
    for case in CASES:
        for text in (*case.texts, case.introduction):
            assert "{" not in text
            assert "  " not in text
            assert set(re.findall(r"</?\w+>", text)) <= {
                f"<{end}{tag}>" for end in ("", "/") for tag in ("p", "ul", "li")
            }
        for text in case.texts:
            assert re.fullmatch(r"(?:<p>[^<>]+</p>|<ul>(?:<li>[^<>]+</li>)+</ul>)+", text), text
            for block in BLOCK.findall(text):
                assert re.match(r"[A-ZÉ‘'\d]", block), block
                assert re.search(r"[.?!]’?$", block), block


def test_what_later_searches_need_is_there() -> None:
    def about(pattern: str, **facts: object) -> int:
        return sum(
            bool(re.search(pattern, " ".join((case.title, *case.texts))))
            for case in CASES
            if all(getattr(case, name) == value for name, value in facts.items())
        )

    assert about(r"dementie.* thuis|thuis.* dementie", region="Gelderland") >= 5
    assert sum("wijkteam" in " ".join(words(case)) and case.year < 2017 for case in CASES) >= 8
    assert about("[Rr]ooster") >= 8
    assert about("[Kk]eukentafelgesprek") >= 4
    assert about("[Rr]obot") >= 4
    assert about("medicijndispenser") >= 2
    assert about("[Ss]ensor") >= 5


def test_they_are_the_same_at_every_run_and_a_few_are_the_first_of_all() -> None:
    assert list(fictional_cases()) == CASES
    assert list(fictional_cases(count=12)) == CASES[:12]
    assert list(fictional_cases(count=0)) == []


def test_a_few_already_differ() -> None:
    few = CASES[:12]
    assert {case.year for case in CASES[:66]} == set(YEARS)
    assert len({case.core for case in few}) == 12
    assert min(len({getattr(case, name) for case in few}) for name in ("region", "year", "sector")) >= 5


def test_no_place_has_two_provinces() -> None:
    assert [
        place for place, times in Counter(place for places in PLACES.values() for place in places).items() if times > 1
    ] == []


@pytest.mark.parametrize(
    "text", ["zonder teken", "-- Titel\nzonder teken", "-- Titel\n@ Zorg | care | Waalbeek | 2010 | zomaar"]
)
def test_a_line_that_is_not_in_the_notation_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="Not"):
        read_cores(f"== idee\n{text}")


def test_a_short_instance_takes_more_sentences_of_its_idea() -> None:
    few, many = (len(sentences(build(core_with(words))[0])) for words in (150, 10))
    assert many > few


def test_a_sentence_that_does_not_hold_for_an_instance_is_left_out() -> None:
    core = core_with(10)
    (all_of_them,) = build(core)
    core.instances[0].left_out.add(("approach", 1))
    (without,) = build(core)
    assert "Zin 0 > van" in all_of_them.approach
    assert "Zin 0 > van" not in without.approach


def core_with(own_words: int) -> Core:
    pool = "\n".join(f"{mark} Zin {number} {mark} van {'woord ' * 8}eind." for mark in "?>=!" for number in range(5))
    own = "\n".join(f"{mark} Eigen {'woord ' * (own_words // 5)}eind." for mark in "?>>=!")
    (core,) = read_cores(
        "== idee\nsector: oz\nthemes: dementie\nperspectives: kijken\nfactors: een; twee; drie\npartners: wie; wat\n"
        f"{pool}\n-- Titel\n@ Zorg {{p}} | care | Waalbeek | 2010\n: Inleiding.\n{own}"
    )
    return core
