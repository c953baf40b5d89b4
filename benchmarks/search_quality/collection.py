"""The case studies of the demo, under the names that the judgments use: the idea, and the place."""

from benchmarks.search_quality.judging import Case
from praktijkpodium.site.demo.cases import fictional_cases
from praktijkpodium.site.demo.sources.nine_cases import NINE_CASES

# The nine of the publication have no idea in common: `werkplaats@Rivierenland` is the one of that place.
WERKPLAATS = "werkplaats"
YEAR_OF_WERKPLAATS = 2016


def cases_by_title() -> dict[str, Case]:
    fictional = {facts.title: Case(facts.core, facts.place, facts.region, facts.year) for facts in fictional_cases()}
    nine = {facts.title: Case(WERKPLAATS, facts.place, facts.region, YEAR_OF_WERKPLAATS) for facts in NINE_CASES}
    return fictional | nine
