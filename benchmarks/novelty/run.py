"""run.py: what a likeness is worth, on pairs that were judged by hand. See README.md. Started by `make bench`."""

import math
from collections import Counter
from collections.abc import Callable, Sequence

import django

django.setup()

from benchmarks.novelty.judging import ALIKE, CASE, SAME, SUBJECT, Pair, ideas, pairs  # noqa: E402 - needs Django
from benchmarks.search_quality.collection import cases_by_title  # noqa: E402
from praktijkpodium.search import likeness  # noqa: E402
from praktijkpodium.search.documents import Part, SearchDocument  # noqa: E402
from praktijkpodium.search.indexing import keeping  # noqa: E402
from praktijkpodium.search.indexing.building import build  # noqa: E402
from praktijkpodium.search.models import IndexedDocument  # noqa: E402

KIND = "praktijkvoorbeeld"
BINS = 5
ROUNDS = 60

Scored = tuple[float, int]


def closenesses(of: Sequence[Pair]) -> list[float]:
    """By the formula of the code, with what the public index of the demo says."""
    keeping.keep()
    names, parts, containing, documents = cases_by_title(), {}, Counter[str](), 0
    for kind, title, terms in IndexedDocument.objects.filter(private=False).values_list("kind", "title", "terms"):
        of_document = likeness.parts(terms)
        containing.update(of_document.keys())
        documents += 1
        if kind == KIND and title in names:
            parts[f"{CASE}{names[title].key}"] = of_document
    for name, idea in ideas().items():
        document = SearchDocument(title=idea.title, body=(Part(idea.text),))
        built = build(kind="", key="", private=True, document=document)
        parts[name] = likeness.parts(built.document.terms)
    saying = {part: likeness.says(containing[part], documents) for each in parts.values() for part in each}
    return [likeness.closeness(parts[pair.source], parts[pair.other], saying) for pair in of]


def auc(scored: Sequence[Scored], at_least: int) -> float:
    """How often a pair that is at least so alike has more than one that is not."""
    good = [score for score, grade in scored if grade >= at_least]
    bad = [score for score, grade in scored if grade < at_least]
    return sum((one > other) + 0.5 * (one == other) for one in good for other in bad) / (len(good) * len(bad))


def fitted(scored: Sequence[Scored]) -> tuple[float, float]:
    """HALFWAY and STEEPNESS: logistic regression of "at least strongly alike" on closeness, by Newton's method."""
    base = slope = 0.0
    for _ in range(ROUNDS):
        g0 = g1 = h00 = h01 = h11 = 0.0
        for x, grade in scored:
            chance = 1 / (1 + math.exp(-(base + slope * x)))
            error, weight = (grade >= ALIKE) - chance, chance * (1 - chance)
            g0, g1 = g0 + error, g1 + error * x
            h00, h01, h11 = h00 + weight, h01 + weight * x, h11 + weight * x * x
        size = h00 * h11 - h01 * h01
        base, slope = base + (h11 * g0 - h01 * g1) / size, slope + (h00 * g1 - h01 * g0) / size
    return -base / slope, slope


def share(scored: Sequence[Scored], is_so: Callable[[int], bool]) -> float:
    return sum(is_so(grade) for _, grade in scored) / len(scored) if scored else math.nan


def calibration(scored: Sequence[Scored]) -> None:
    """In fifths, from the least alike: what is promised, and what was judged."""
    in_order, error, size = sorted(scored), 0.0, len(scored)
    for number in range(BINS):
        some = in_order[number * size // BINS : (number + 1) * size // BINS]
        promised = sum(score for score, _ in some) / len(some)
        judged = share(some, lambda grade: grade >= ALIKE)
        error += len(some) / size * abs(promised - judged)
        print(f"    promised {promised:.2f}  judged {judged:.2f}")
    brier = sum((score - (grade >= ALIKE)) ** 2 for score, grade in scored) / size
    print(f"  calibration error {error:.3f}, Brier {brier:.3f}")


def thresholds(scored: Sequence[Scored]) -> None:
    for name, least, grade in (("much", likeness.MUCH, ALIKE), ("some", likeness.SOME, SUBJECT)):
        above = [pair for pair in scored if pair[0] >= least]
        found = sum(each >= grade for _, each in above) / sum(each >= grade for _, each in scored)
        same = sum(each == SAME for _, each in above) / sum(each == SAME for _, each in scored)
        right = share(above, lambda each, grade=grade: each >= grade)  # type: ignore[misc]
        print(
            f"  {name} (from {least}): {len(above)} pairs, precision {right:.2f}, recall {found:.2f}, same {same:.2f}"
        )


def main() -> None:
    judged, texts = pairs(), ideas()
    scores = closenesses(judged)
    for half in ("dev", "test"):
        rows = [(pair, score) for pair, score in zip(judged, scores, strict=True) if pair.half == half]
        raw = [(score, pair.grade) for pair, score in rows]
        scored = [(likeness.likeness(score), grade) for score, grade in raw]
        counts = Counter(grade for _, grade in raw)
        print(f"{half}: {len(raw)} pairs, by grade {dict(sorted(counts.items(), reverse=True))}")
        if half == "dev":
            print("  fitted: HALFWAY {:.3f}, STEEPNESS {:.1f}".format(*fitted(raw)))
            print(f"  in the code: HALFWAY {likeness.HALFWAY}, STEEPNESS {likeness.STEEPNESS}")
        for words, grade in (("same idea", SAME), ("strongly alike", ALIKE), ("same subject", SUBJECT)):
            print(f"  AUC at least {words}: {auc(raw, grade):.3f}")
        for words, is_short in (("under 40 words", True), ("longer", False)):
            of_length = [(score, pair.grade) for pair, score in rows if texts[pair.source].is_short == is_short]
            print(f"  AUC at least strongly alike, ideas {words}: {auc(of_length, ALIKE):.3f}")
        calibration(scored)
        thresholds(scored)


if __name__ == "__main__":
    main()
