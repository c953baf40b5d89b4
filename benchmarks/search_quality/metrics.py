"""Measures of ranked answers, and of the difference between two systems on the same queries.

A grade says how well a case serves a query: 3 it is what the person looks for, 2 it helps, 1 it touches upon it, 0 not.
"""

import math
import random
from collections.abc import Sequence
from statistics import mean

SEED = 20161  # of everything here that draws
ROUNDS = 10_000
HELPFUL = 2  # the lowest grade that counts as found
GRADES = 4


def dcg(grades: Sequence[int], depth: int) -> float:
    """Discounted cumulative gain: 2^grade - 1, divided by the logarithm of the place."""
    return sum((2**grade - 1) / math.log2(place + 1) for place, grade in enumerate(grades[:depth], start=1))


def ndcg(grades: Sequence[int], of_all: Sequence[int], depth: int = 10) -> float:
    """The gain of an answer as a share of the best that these cases allow; `of_all`: the grades of the collection."""
    best = dcg(sorted(of_all, reverse=True), depth)
    return dcg(grades, depth) / best if best else 0.0


def reciprocal_rank(grades: Sequence[int]) -> float:
    """One divided by the place of the first case that helps."""
    return next((1 / place for place, grade in enumerate(grades, start=1) if grade >= HELPFUL), 0.0)


def recall(grades: Sequence[int], of_all: Sequence[int], depth: int = 20) -> float:
    """Which share of the cases that help is in the first `depth`; of more than `depth`, which share could be there."""
    found = sum(grade >= HELPFUL for grade in grades[:depth])
    possible = min(depth, sum(grade >= HELPFUL for grade in of_all))
    return found / possible if possible else 0.0


def randomisation_p(differences: Sequence[float], rounds: int = ROUNDS) -> float:
    """Fisher's randomisation test, two-sided: how often would chance make the mean difference at least this large?

    If both systems were equal, each query could as well have given its two figures the other way round.
    """
    seen = abs(sum(differences))
    chance = random.Random(SEED)  # noqa: S311
    as_large = 0
    for _ in range(rounds):
        drawn = sum(difference if chance.random() < 1 / 2 else -difference for difference in differences)
        as_large += abs(drawn) >= seen - 1e-12
    return (as_large + 1) / (rounds + 1)


def bootstrap_interval(differences: Sequence[float], rounds: int = ROUNDS) -> tuple[float, float]:
    """The 95 % interval of the mean difference, by drawing queries with replacement."""
    chance = random.Random(SEED)  # noqa: S311
    means = sorted(mean(chance.choices(differences, k=len(differences))) for _ in range(rounds))
    return means[int(rounds * 0.025)], means[int(rounds * 0.975) - 1]


def weighted_kappa(first: Sequence[int], second: Sequence[int]) -> float:
    """Cohen's kappa with quadratic weights: the agreement of two judgements beyond what chance gives; 1 is perfect."""
    pairs = list(zip(first, second, strict=True))
    seen = sum((a - b) ** 2 for a, b in pairs) / len(pairs)
    shares = [[grades.count(grade) / len(pairs) for grade in range(GRADES)] for grades in (list(first), list(second))]
    by_chance = sum(shares[0][a] * shares[1][b] * (a - b) ** 2 for a in range(GRADES) for b in range(GRADES))
    return 1 - seen / by_chance if by_chance else 1.0
