"""The demo's content: five real programmes, and many fictional case studies, so that finding something means something."""

from collections.abc import Callable
from typing import Any

from django.db import transaction

from praktijkpodium.casebook.models import CaseStudy, CaseStudyPartner
from praktijkpodium.home.directory.models import Perspective, Province, Region, Sector, Theme
from praktijkpodium.site.demo.builder import Builder, day, hash_of
from praktijkpodium.site.demo.cases import PERSPECTIVES, SECTORS, THEMES, CaseFacts, fictional_cases
from praktijkpodium.site.demo.sources import SOURCES
from praktijkpodium.site.tree import make_tree

# How many fictional case studies there are in the small demo, which tests use.
SMALL = 12

Progress = Callable[[int, int], Any]


def make_content(*, small: bool = False, progress: Progress = lambda done, total: None) -> None:
    """Make the content of the demo; what is there already is left as it is.

    `progress` is called with how many parts are done, and how many there are.
    """
    cases = list(fictional_cases(SMALL if small else None))
    total = len(SOURCES) + len(cases)
    with transaction.atomic():
        front = make_tree()
        _terms()
        demo = Builder(front)
        for done, source in enumerate(SOURCES, start=1):
            source.make(demo)
            progress(done, total)
    known = set(CaseStudy.objects.child_of(demo.casebook).values_list("title", flat=True))
    for done, facts in enumerate(cases, start=len(SOURCES) + 1):
        if facts.title not in known:
            _case_study(demo, facts)
        progress(done, total)


def _terms() -> None:
    for model, terms in ((Theme, THEMES), (Sector, dict.fromkeys(SECTORS, "")), (Perspective, PERSPECTIVES)):
        for name, description in terms.items():
            model.objects.get_or_create(name=name, defaults={"description": description})
    for province in Province:
        Region.objects.get_or_create(name=province.label, defaults={"province": province})


@transaction.atomic
def _case_study(demo: Builder, facts: CaseFacts) -> None:
    published = day(facts.year, 1 + hash_of(facts.title) % 12, 1 + hash_of(facts.organisation) % 28, 9)
    case_study = CaseStudy(
        title=facts.title,
        introduction=facts.introduction,
        search_description=facts.introduction[:250],
        organisation=demo.organisation(facts.organisation, kind=facts.organisation_kind, region=facts.region),
        region=demo.region(facts.region),
        sector=demo.sector(facts.sector),
        year=facts.year,
        question=facts.question,
        approach=facts.approach,
        results=facts.results,
        success_factors="<ul>" + "".join(f"<li>{each}</li>" for each in facts.success_factors) + "</ul>",
        lessons=facts.lessons,
        first_published_at=published,
        last_published_at=published,
        latest_revision_created_at=published,
    )
    case_study.themes = demo.themes(*facts.themes)
    case_study.perspectives = demo.perspectives(*facts.perspectives)
    case_study.partners = [CaseStudyPartner(partner=demo.partner(name)) for name in facts.partners]
    # Live at once, without the revision that publishing makes: it would take five times as long.
    demo.casebook.add_child(instance=case_study)
