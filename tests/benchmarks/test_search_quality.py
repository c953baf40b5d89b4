"""The measure of searching: its figures by hand, its rules, and whether its files fit each other and the demo."""

import math
import random
from collections import Counter
from pathlib import Path

import pytest

from benchmarks.search_quality import metrics, report
from benchmarks.search_quality.collection import cases_by_title
from benchmarks.search_quality.judging import (
    HERE,
    Case,
    Judged,
    Judgment,
    Query,
    judge,
    read_judgments,
    read_pool,
    read_queries,
)
from benchmarks.search_quality.systems import all_systems
from benchmarks.search_quality.systems.elasticsearch_dutch import document
from benchmarks.search_quality.systems.wagtail_defaults import Wagtail
from praktijkpodium.casebook.models import CaseStudy
from praktijkpodium.site.tree import make_tree
from tests.casebook.factories import make_case_study

# The figures.


def test_gain_is_discounted_by_place() -> None:
    # A 3 is worth 7 and the logarithm of the first place is 1; a 2 is worth 3, and that of the third place is 2.
    assert metrics.dcg([3, 0, 2, 1], depth=10) == pytest.approx(7 + 1.5 + 1 / math.log2(5))
    assert metrics.dcg([3, 0, 2, 1], depth=3) == pytest.approx(8.5)


def test_ndcg_is_the_share_of_the_best_that_the_collection_allows() -> None:
    of_all = [0, 2, 0, 3, 0]
    best = 7 + 3 / math.log2(3)
    assert metrics.ndcg([3, 2], of_all) == pytest.approx(1)
    assert metrics.ndcg([2, 0, 3], of_all) == pytest.approx((3 + 7 / 2) / best)
    assert metrics.ndcg([], of_all) == 0
    assert metrics.ndcg([0] * 10 + [3], of_all) == 0  # the eleventh is not seen


def test_reciprocal_rank_is_of_the_first_that_helps() -> None:
    assert metrics.reciprocal_rank([1, 0, 2, 3]) == pytest.approx(1 / 3)
    assert metrics.reciprocal_rank([1, 1]) == 0


def test_recall_is_of_what_could_be_there() -> None:
    assert metrics.recall([3, 0, 2], of_all=[3, 2, 2, 2, 1]) == pytest.approx(2 / 4)
    # 30 help and 20 places: 20 of them there is all that there can be.
    assert metrics.recall([3] * 20, of_all=[3] * 30) == 1
    assert metrics.recall([0] * 20 + [3], of_all=[3]) == 0


def test_p_is_the_share_of_signs_that_give_as_large_a_difference() -> None:
    # Of the 2^3 ways to give three equal differences a sign, two are as far from nought: all plus and all minus.
    assert metrics.randomisation_p([0.1, 0.1, 0.1]) == pytest.approx(2 / 8, abs=0.02)
    assert metrics.randomisation_p([0.1, -0.1]) == pytest.approx(1)
    assert metrics.randomisation_p([0.1] * 30) == pytest.approx(1 / (metrics.ROUNDS + 1))


def test_interval_lies_around_the_mean_difference() -> None:
    assert metrics.bootstrap_interval([0.2] * 5) == (pytest.approx(0.2), pytest.approx(0.2))
    # The mean of 100 coins: 0.5, with a standard error of 0.05.
    low, high = metrics.bootstrap_interval([0.0, 1.0] * 50)
    assert low == pytest.approx(0.5 - 1.96 * 0.05, abs=0.015)
    assert high == pytest.approx(0.5 + 1.96 * 0.05, abs=0.015)


def test_kappa_weighs_a_difference_by_its_square() -> None:
    assert metrics.weighted_kappa([0, 1, 2, 3], [0, 1, 2, 3]) == 1
    # Seen: one pair of four is one apart. By chance, of the 16 pairs: six 3 apart, two 2 apart, two 1 apart.
    expected = 1 - (1 / 4) / ((6 * 9 + 2 * 4 + 2 * 1) / 16)
    assert metrics.weighted_kappa([0, 0, 3, 3], [0, 0, 3, 2]) == pytest.approx(expected)
    assert metrics.weighted_kappa([0, 3], [3, 0]) == pytest.approx(-1)


# The rules.

JUDGMENT = Judgment("eten", {"eating": 3, "eating@Far": 1, "visiting": 2})


def test_a_single_case_counts_before_its_idea() -> None:
    places = [
        Case(core, place, "Zeeland", 2020) for core, place in (("eating", "Near"), ("eating", "Far"), ("x", "Far"))
    ]
    assert [JUDGMENT.grade(case) for case in places] == [3, 1, 0]


def test_elsewhere_the_right_subject_only_touches_upon_what_was_asked() -> None:
    asked = Judgment("eten Zeeland", JUDGMENT.grades, region="Zeeland")
    grades = [
        asked.grade(Case(core, "Here", region, 2020))
        for core in ("eating", "visiting")
        for region in ("Zeeland", "Drenthe")
    ]
    assert grades == [3, 1, 2, 0]


def test_a_year_away_costs_one_grade_and_further_away_is_elsewhere() -> None:
    asked = Judgment("eten 2020", JUDGMENT.grades, year=2020)
    years = (2020, 2019, 2021, 2018)
    assert [asked.grade(Case("eating", "Here", "Zeeland", year)) for year in years] == [3, 2, 2, 1]
    assert [asked.grade(Case("visiting", "Here", "Zeeland", year)) for year in years] == [2, 1, 1, 0]


def test_reading_judgments(tmp_path: Path) -> None:
    file = tmp_path / "judgments.txt"
    file.write_text(
        "# Why.\n\nq001 eten\n  3: eating, x\n  0: eating@Far\n  only: year 2020\nq002 b\n  only: region Zeeland\n"
    )
    judgments = read_judgments(file)
    assert judgments["q001"] == Judgment("eten", {"eating": 3, "x": 3, "eating@Far": 0}, year=2020)
    assert judgments["q002"].region == "Zeeland"
    file.write_text("q001 eten\n  4: eating\n")
    with pytest.raises(ValueError, match="4: eating"):
        read_judgments(file)


# The files.

FILES = ("judgments.txt", "second.txt")


def test_there_are_enough_queries_of_every_kind_in_both_halves() -> None:
    queries = read_queries().values()
    assert len(queries) >= 100
    halves = Counter(query.half for query in queries)
    assert min(halves.values()) > 0.4 * len(queries)
    assert len({query.text for query in queries}) == len(queries)
    for half in halves:
        assert {query.who for query in queries if query.half == half} == {"citizen", "municipality", "professional"}
        assert len({query.shape for query in queries if query.half == half}) == 8
    assert all(query.need.endswith(".") for query in queries)


def test_a_half_follows_from_the_name_only() -> None:
    """Written down here too: another rule would let test queries into the half that we tune on."""
    names = [f"q{number:03}" for number in range(1, 9)]
    halves = [Query(name, "", "", "whatever", "").half for name in names]
    assert halves == [query.half for name, query in read_queries().items() if name in names]
    assert halves == ["dev", "test", "dev", "test", "test", "dev", "dev", "dev"]


def test_every_query_is_judged_and_something_serves_it() -> None:
    queries, judgments = read_queries(), read_judgments()
    assert list(judgments) == list(queries)
    judged = judge(queries, judgments, cases_by_title().values())
    assert [each.query.id for each in judged if max(each.of_all) < metrics.HELPFUL] == []


@pytest.mark.parametrize("name", FILES)
def test_judgments_are_about_queries_and_cases_that_there_are(name: str) -> None:
    queries, cases = read_queries(), cases_by_title().values()
    keys = {case.key for case in cases} | {case.core for case in cases}
    for each, judgment in read_judgments(HERE / name).items():
        assert judgment.text == queries[each].text
        assert set(judgment.grades) <= keys, each


def test_a_random_fifth_is_judged_twice() -> None:
    names = list(read_queries())
    drawn = random.Random(2016).sample(names, len(names) // 5)  # noqa: S311
    assert sorted(read_judgments(HERE / "second.txt")) == sorted(drawn)


def test_names_of_cases_are_unique() -> None:
    cases = cases_by_title()
    assert len({case.key for case in cases.values()}) == len(cases) > 300


def test_what_was_looked_at_in_the_pool_has_no_grade() -> None:
    judged = {each.query.id: each for each in judge(read_queries(), read_judgments(), cases_by_title().values())}
    for name, keys in read_pool().items():
        assert not any(judged[name].of(keys)), name


# The report.

QUERY = Query("q001", "citizen", "gap", "eten", "Eten.")
JUDGED = [Judged(QUERY, {"a": 3, "b": 2, "c": 0})]


def answers(name: str, *found: str, variant: str = "") -> report.Answers:
    return report.Answers(name, variant, found={"q001": list(found)})


def test_the_best_variant_on_dev_stands_for_a_system(capsys: pytest.CaptureFixture[str]) -> None:
    absent = report.Answers("B", absent="no server")
    best = report.best_variants(
        [answers("A", "c", variant="worse"), answers("A", "a", variant="better"), absent], JUDGED
    )
    assert [each.variant for each in best] == ["better"]
    assert "absent: B: no server" in capsys.readouterr().out


def test_the_bar(capsys: pytest.CaptureFixture[str]) -> None:
    systems = [
        answers("Elasticsearch, dutch", "b", "a"),
        answers("Wagtail, Elasticsearch", "c"),
        answers("Praktijkpodium, SQLite", "a", "b"),
        answers("Praktijkpodium, PostgreSQL"),
    ]
    report.print_bar(systems, JUDGED)
    verdicts = [line[:11].strip() for line in capsys.readouterr().out.splitlines()]
    # SQLite is better than both and finds something; PostgreSQL found nothing; so they are far apart.
    assert verdicts == ["reached"] * 3 + ["NOT REACHED"] * 3 + ["NOT REACHED"]


def test_the_pool_shows_only_what_nobody_looked_at(capsys: pytest.CaptureFixture[str]) -> None:
    judged = [Judged(QUERY, {"a": 3, "b": 0, "c": 0, "d": 0})]
    report.print_pool([answers("A", "a", "b", "c"), answers("B", "c")], judged, {"q001": {"b"}})
    assert capsys.readouterr().out == "q001 eten | Eten.\n  c\n"


# The systems.


def test_every_system_has_a_name_of_its_own() -> None:
    names = [(system.name, system.variant) for system in all_systems()]
    assert len(set(names)) == len(names)
    assert set(report.BASELINES) <= {name for name, _ in names}


@pytest.mark.django_db
def test_wagtails_own_search_finds_every_word_in_published_case_studies() -> None:
    make_tree()
    page = make_case_study("Samen eten in de buurt")
    make_case_study("Samen eten in de straat", live=False)
    system = Wagtail("Wagtail")
    system.prepare(list(CaseStudy.objects.all()))
    assert system.search("samen buurt", 20) == [page.pk]
    assert system.search("samen straat", 20) == []


@pytest.mark.django_db
def test_a_document_keeps_the_words_of_two_paragraphs_apart() -> None:
    make_tree()
    found = document(make_case_study(question="<p>Samen</p><p>eten</p>", year=2021))
    assert found["body"].split()[:2] == ["Samen", "eten"]
    assert found["facts"].endswith("2021")
