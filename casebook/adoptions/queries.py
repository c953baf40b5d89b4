"""What is read of organisations that do this too."""

from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet

from praktijkpodium.casebook.adoptions.models import Adoption, Stage, State
from praktijkpodium.casebook.models import CaseStudy
from praktijkpodium.casebook.queries import published_case_studies
from praktijkpodium.home.directory.models import EarlierName, Organisation
from praktijkpodium.home.directory.validators import name_key

# A list to choose from while typing. Who types another name is as welcome.
MOST_SUGGESTED = 500
FIRST = 5


@dataclass(frozen=True)
class Spread:
    """How a case study spread: who does it too, how many are how far, and where."""

    adoptions: list[Adoption]
    # For each stage that occurs: its name, and how many.
    stages: list[tuple[str, int]]
    # As the map takes them: province, name, how many, no address, not chosen.
    regions: list[tuple[str, str, int, None, bool]]

    @property
    def total(self) -> int:
        return len(self.adoptions)

    @property
    def first(self) -> list[Adoption]:
        """Those that are shown at once."""
        return self.adoptions[:FIRST]

    @property
    def rest(self) -> list[Adoption]:
        return self.adoptions[FIRST:]


def spread_of(case_study: CaseStudy) -> Spread:
    """One query. First who can tell most of it, and of those the newest."""
    if case_study.pk is None:  # a preview of a page that is being added
        return Spread([], [], [])
    order = {stage: number for number, stage in enumerate(Stage.values)}
    found = case_study.adoptions.shown().select_related("organisation", "region").order_by("-confirmed_at", "pk")
    adoptions = sorted(found, key=lambda adoption: order[adoption.stage])
    counted = [(stage.value, sum(adoption.stage == stage for adoption in adoptions)) for stage in Stage]
    regions = {adoption.region.pk: adoption.region for adoption in adoptions if adoption.region}
    totals = {pk: sum(adoption.region_id == pk for adoption in adoptions) for pk in regions}
    mapped = sorted(regions.values(), key=lambda region: (-totals[region.pk], region.name))
    return Spread(
        adoptions,
        [(stage, number) for stage, number in counted if number],
        [(region.province, region.name, totals[region.pk], None, False) for region in mapped],
    )


def adoptable(page_id: int) -> CaseStudy | None:
    """The case study with this number, if everybody may read it."""
    found: CaseStudy | None = published_case_studies().filter(pk=page_id).first()
    return found


def organisation_called(name: str) -> Organisation | None:
    """The organisation of the directory that is, or was, called so. It stays with us that it is there."""
    found = Organisation.objects.filter(name_key=name_key(name)).first()
    if found is None:
        earlier = EarlierName.objects.filter(name__iexact=" ".join(name.split())).select_related("organisation")
        found = next((each.organisation for each in earlier[:1]), None)
    return found


def public_names() -> list[str]:
    """The organisations that readers find on the site. The directory knows others: those that applied."""
    telling = published_case_studies().order_by().values("organisation")
    shown = Adoption.objects.shown().values("organisation")
    found = Organisation.objects.filter(pk__in=telling) | Organisation.objects.filter(pk__in=shown)
    return list(found.order_by("name").values_list("name", flat=True)[:MOST_SUGGESTED])


def waiting() -> QuerySet[Adoption]:
    """What an editor has to look at, the longest waiting first."""
    return Adoption.objects.filter(state=State.WAITING).with_names().order_by("confirmed_at", "pk")


def others_shown(adoption: Adoption) -> QuerySet[Adoption]:
    """What the same organisation said of the same case study before, and still stands on the page."""
    same: Any = Adoption.objects.shown().filter(case_study=adoption.case_study_id, name_key=adoption.name_key)
    found: QuerySet[Adoption] = same.exclude(pk=adoption.pk)
    return found
