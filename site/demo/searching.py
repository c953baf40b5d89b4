"""What editors decided about finding, and half a year of searches that nobody did."""

import datetime
import random

from django.utils import timezone

from praktijkpodium.search.models import AskedQuestion, IndexedDocument, RankClicks, SearchTotal
from praktijkpodium.search.statistics.actions import week_of
from praktijkpodium.search.steering import actions
from praktijkpodium.search.steering.models import Exclusion, PinnedResults, SynonymGroup

SYNONYMS = (
    ("=", "respijtzorg\nlogeeropvang"),
    ("=", "POH\npraktijkondersteuner"),
    ("~", "eenzaamheid\nsociaal isolement\nalleen zijn"),
    (">", "ouderen\nsenioren\nmensen op leeftijd"),
)
# A question, in how many searches a week, the part of them that finds nothing, and the part that is followed.
QUESTIONS = (
    ("dementie", 31, 0.0, 0.62),
    ("dementie thuis", 12, 0.0, 0.58),
    ("mantelzorg", 27, 0.0, 0.66),
    ("zelf roosteren", 19, 0.0, 0.71),
    ("wijkteam", 16, 0.0, 0.49),
    ("eenzaamheid ouderen", 14, 0.0, 0.55),
    ("e-health", 11, 0.0, 0.4),
    ("vrijwilligers", 9, 0.0, 0.44),
    ("ervaringsdeskundigen", 7, 0.0, 0.52),
    ("dagbesteding op de boerderij", 5, 0.1, 0.6),
    ("positieve gezondheid", 6, 0.0, 0.15),
    ("buurtcirkel", 4, 1.0, 0.0),
    ("kangoeroewoning", 3, 1.0, 0.0),
    ("welzijn op recept", 5, 0.9, 0.02),
    ("pgb 2.0", 2, 1.0, 0.0),
    ("reablement", 2, 1.0, 0.0),
)
PLACES = (("/praktijkvoorbeelden/", 0.7), ("/zoeken/", 0.3))
WEEKS = 26


def make() -> None:
    """Each once; what is there already is left as it is."""
    if not SynonymGroup.objects.exists():
        for how, words in SYNONYMS:
            actions.save(thing=SynonymGroup(how=how, words=words))
    documents = _documents("dementie", 3)
    if documents and not PinnedResults.objects.exists():
        until = timezone.localdate() + datetime.timedelta(days=60)
        actions.save(thing=PinnedResults(questions="dementie thuis", documents=documents[:2], until=until))
        actions.save(thing=Exclusion(questions="thuis wonen", documents=documents[2:]))
    if not SearchTotal.objects.exists():
        _count()


def _documents(word: str, most: int) -> list[dict[str, str]]:
    rows = IndexedDocument.objects.filter(kind="praktijkvoorbeeld", title__icontains=word).order_by("title", "key")
    return [{"kind": row.kind, "key": row.key, "title": row.title} for row in rows[:most]]


def _count() -> None:
    chance = random.Random(2017)  # noqa: S311 - the same each time
    questions, totals, ranks = [], [], []
    for back in range(WEEKS):
        week = week_of(timezone.localdate()) - datetime.timedelta(weeks=back)
        for place, share in PLACES:
            total = SearchTotal(week=week, place=place)
            by_rank = dict.fromkeys(range(1, 13), 0)
            for text, often, empty, followed in QUESTIONS:
                asked = round(often * share * chance.uniform(0.6, 1.4))
                if not asked:
                    continue
                row = AskedQuestion(week=week, place=place, text=text, searches=asked, empty=round(asked * empty))
                for _ in range(round(asked * followed)):
                    rank = min(int(chance.expovariate(0.45)) + 1, 12)
                    row.followed, row.clicks, row.ranks = row.followed + 1, row.clicks + 1, row.ranks + rank
                    by_rank[rank] += 1
                questions.append(row)
                for name in ("searches", "empty", "followed", "clicks", "ranks"):
                    setattr(total, name, getattr(total, name) + getattr(row, name))
            # What was asked once, and is not kept.
            total.searches += round(total.searches * chance.uniform(0.2, 0.35))
            totals.append(total)
            ranks += [RankClicks(week=week, place=place, rank=rank, clicks=clicks) for rank, clicks in by_rank.items()]
    AskedQuestion.objects.bulk_create(questions)
    SearchTotal.objects.bulk_create(totals)
    RankClicks.objects.bulk_create(ranks)
