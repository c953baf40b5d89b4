"""What run.py prints: figures, differences, the bar, and what is still to be judged."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from statistics import mean

from benchmarks.search_quality.judging import Judged
from benchmarks.search_quality.metrics import (
    bootstrap_interval,
    ndcg,
    randomisation_p,
    recall,
    reciprocal_rank,
    weighted_kappa,
)

POOL_DEPTH = 10
OURS = "Praktijkpodium"  # with which the names of our own systems begin
# What ours must be better than, and by how much.
BASELINES = {"Elasticsearch, dutch": 0.03, "Wagtail, Elasticsearch": 0.05}
APART = 0.03  # our engines among each other, at most


@dataclass
class Answers:
    """What one variant of one system found, by the name of the query."""

    name: str
    variant: str = ""
    absent: str = ""
    found: dict[str, list[str]] = field(default_factory=dict)

    def figures(self, judged: list[Judged], measure: Callable[[list[int], list[int]], float]) -> list[float]:
        return [measure(each.of(self.found[each.query.id]), each.of_all) for each in judged]

    def ndcg(self, judged: list[Judged]) -> float:
        return mean(self.figures(judged, ndcg))

    def nothing(self, judged: list[Judged]) -> float:
        return mean(not self.found[each.query.id] for each in judged)

    def ahead_of(self, other: "Answers", judged: list[Judged]) -> list[float]:
        """The difference in nDCG@10 on each query."""
        pairs = zip(self.figures(judged, ndcg), other.figures(judged, ndcg), strict=True)
        return [ours - theirs for ours, theirs in pairs]


def best_variants(answers: Iterable[Answers], dev: list[Judged]) -> list[Answers]:
    """Of each system that could run the variant that does best on the dev half; each variant is printed."""
    systems: dict[str, list[Answers]] = {}
    absent: dict[str, str] = {}
    for each in answers:
        if each.absent:
            absent[each.name] = each.absent
        else:
            systems.setdefault(each.name, []).append(each)
    for name, why in absent.items():
        print(f"absent: {name}: {why}")
    for variants in systems.values():
        variants.sort(key=lambda each: each.ndcg(dev), reverse=True)
        for each in variants if len(variants) > 1 else ():
            print(f"variant of {each.name}: {each.ndcg(dev):.3f} on dev, {each.variant}")
    return [variants[0] for variants in systems.values()]


def print_figures(systems: list[Answers], judged: list[Judged]) -> None:
    print(f"{'':<36}{'nDCG@10':>9}{'MRR':>9}{'recall@20':>11}{'nothing':>9}")
    for each in systems:
        first = mean(each.figures(judged, lambda grades, of_all: reciprocal_rank(grades)))
        found = mean(each.figures(judged, recall))
        print(f"{each.name:<36}{each.ndcg(judged):>9.3f}{first:>9.3f}{found:>11.3f}{each.nothing(judged):>9.1%}")


def print_differences(systems: list[Answers], judged: list[Judged]) -> None:
    for baseline in (each for each in systems if each.name in BASELINES):
        print(f"\n{'nDCG@10 beside ' + baseline.name:<38}{'difference':>12}{'p':>9}{'95 % interval':>20}")
        for each in systems:
            if each is not baseline:
                ahead = each.ahead_of(baseline, judged)
                low, high = bootstrap_interval(ahead)
                interval = f"{low:+.3f} .. {high:+.3f}"
                print(f"  {each.name:<36}{mean(ahead):>+12.3f}{randomisation_p(ahead):>9.4f}{interval:>20}")


def print_bar(systems: list[Answers], judged: list[Judged]) -> None:
    """Whether our own systems are where they should be."""
    ours = [each for each in systems if each.name.startswith(OURS)]
    for each in ours:
        for baseline in (other for other in systems if other.name in BASELINES):
            ahead, least = mean(each.ahead_of(baseline, judged)), BASELINES[baseline.name]
            print(f"{_verdict(ahead >= least)} {each.name}: {ahead:+.3f} beside {baseline.name}, at least {least:+.3f}")
        empty = each.nothing(judged)
        print(f"{_verdict(not empty)} {each.name}: nothing found for {empty:.1%} of the queries")
    if len(ours) > 1:
        means = [each.ndcg(judged) for each in ours]
        apart = max(means) - min(means)
        print(f"{_verdict(apart <= APART)} our {len(ours)} engines are {apart:.3f} apart, at most {APART:.3f}")


def _verdict(good: bool) -> str:
    return "reached    " if good else "NOT REACHED"


def print_groups(systems: list[Answers], judged: list[Judged]) -> None:
    """nDCG@10 by what the query looks like and by who asks: means of few, to see where a system is weak."""
    for group in ("shape", "who"):
        names = sorted({getattr(each.query, group) for each in judged})
        print(f"\n{'nDCG@10 by ' + group:<36}" + "".join(f"{name:>14}" for name in names))
        for each in systems:
            some = [[one for one in judged if getattr(one.query, group) == name] for name in names]
            print(f"{each.name:<36}" + "".join(f"{each.ndcg(those):>14.3f}" for those in some))


def print_agreement(judged: list[Judged], again: list[Judged]) -> None:
    """How far the second judgement of a fifth of the queries agrees with the first."""
    first = {each.query.id: each.grades for each in judged}
    pairs = [(first[each.query.id][key], grade) for each in again for key, grade in each.grades.items()]
    graded = [pair for pair in pairs if any(pair)]
    for name, some in (("all pairs of query and case", pairs), ("those with a grade from either", graded)):
        kappa = weighted_kappa(*zip(*some, strict=True))
        same, near = (mean(abs(a - b) <= apart for a, b in some) for apart in (0, 1))
        print(
            f"judged twice, {len(again)} queries, {name} ({len(some)}): "
            f"kappa {kappa:.2f}, the same grade {same:.0%}, at most one apart {near:.0%}"
        )


def print_pool(answers: list[Answers], judged: list[Judged], looked_at: Mapping[str, set[str]]) -> None:
    """What stands in somebody's first ten, has no grade, and was never looked at by itself: without saying whose."""
    for each in judged:
        firsts = [key for some in answers if some.found for key in some.found[each.query.id][:POOL_DEPTH]]
        unseen = sorted({key for key in firsts if not each.grades[key]} - looked_at.get(each.query.id, set()))
        if unseen:
            print(f"{each.query.id} {each.query.text} | {each.query.need}\n  {', '.join(unseen)}")
