"""What was done or asked before that is like an idea: published case studies, and applications that one may read."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from praktijkpodium.casebook.models import CaseStudy
from praktijkpodium.programmes.applications.indexing import KIND
from praktijkpodium.programmes.applications.models import Application
from praktijkpodium.programmes.applications.rules import visible_files
from praktijkpodium.search.similarity import Similar, is_indexed, is_there, similar_to, similar_to_text

CASE_STUDY = "praktijkvoorbeeld"
MOST = 5
# Below this two texts have hardly more in common than that both are Dutch.
AT_LEAST = 0.15


@dataclass(frozen=True)
class Near:
    """A case study or an application, and how it is like the idea."""

    row: Any
    similar: Similar


@dataclass(frozen=True)
class Novelty:
    """What is like an application."""

    case_studies: list[Near]
    applications: list[Near]


def published_like(text: str, *, title: str = "") -> list[Near] | None:
    """The published case studies that are like an idea; None while there is no index."""
    if not is_there():
        return None
    return _case_studies(similar_to_text(text, title=title, kinds=(CASE_STUDY,), most=MOST, at_least=AT_LEAST))


def novelty(application: Application, user: Any) -> Novelty | None:
    """What is like an application, as far as this person may read it; None while it cannot be compared.

    What this person may not read is asked for nowhere: it can move no number and take nobody's place.
    """
    key = str(application.pk)
    if not (is_there() and is_there(private=True) and is_indexed(KIND, key)):
        return None
    allowed = [str(pk) for pk in visible_files(user).order_by().values_list("pk", flat=True)]
    wanted: dict[str, Any] = {"peers": allowed, "most": MOST, "at_least": AT_LEAST}
    case_studies = similar_to(KIND, key, kinds=(CASE_STUDY,), **wanted)
    earlier = similar_to(KIND, key, private=True, kinds=(KIND,), allowed=allowed, **wanted)
    files = visible_files(user).with_names().filter(pk__in=[each.key for each in earlier])
    return Novelty(_case_studies(case_studies), _near(files, earlier))


def _case_studies(found: list[Similar]) -> list[Near]:
    pages = CaseStudy.objects.live().public().filter(pk__in=[each.key for each in found])
    return _near(pages.select_related("organisation", "region"), found)


def _near(rows: Iterable[Any], found: list[Similar]) -> list[Near]:
    """In the order in which they were found; what is gone since is left out."""
    by_key = {str(row.pk): row for row in rows}
    return [Near(by_key[each.key], each) for each in found if each.key in by_key]
