"""Any number of case studies, made by recombining the texts of the demo, and questions about them."""

import random
from collections.abc import Iterator, Sequence
from typing import Any

from django.utils.text import slugify
from django.utils.timezone import now
from wagtail.models import Page

from praktijkpodium.casebook.models import CasebookPage, CaseStudy
from praktijkpodium.home.directory.models import Organisation, Perspective, Region, Sector, Theme
from praktijkpodium.search.documents import kind_named
from praktijkpodium.site.demo.cases import fictional_cases
from praktijkpodium.site.tree import make_tree

SEED = 20261122
_BATCH = 500
_LONGEST_PIECE = 12  # in words


class _Directory:
    """Terms and organisations, made as they are asked for."""

    def __init__(self) -> None:
        self._known: dict[tuple[Any, str], Any] = {}

    def get(self, model: Any, name: str, **fields: Any) -> Any:
        if (model, name) not in self._known:
            self._known[model, name] = model.objects.get_or_create(name=name, defaults=fields)[0]
        return self._known[model, name]


def make(count: int) -> list[CaseStudy]:
    """Published case studies, written as rows: neither we nor Wagtail notices, so that indexing can be timed."""
    make_tree()
    casebook, directory = CasebookPage.objects.get(), _Directory()
    made: list[CaseStudy] = []
    chance = random.Random(SEED)  # noqa: S311 - no secret
    facts = list(fictional_cases())
    for start in range(0, count, _BATCH):
        some = [
            _page(casebook, number, chance, facts, directory) for number in range(start, min(start + _BATCH, count))
        ]
        _insert(some)
        made += some
    Page.objects.filter(pk=casebook.pk).update(numchild=count)
    _relate(made, chance, facts, directory)
    return made


def _page(casebook: Page, number: int, chance: random.Random, facts: Sequence[Any], directory: _Directory) -> CaseStudy:
    mixed = [chance.choice(facts) for _ in range(6)]
    title = f"{mixed[0].title.split(':')[0]}, {chance.choice(mixed[1].title.split(' ', 1))} {number}"[:200]
    organisation = mixed[5]
    page = CaseStudy(
        title=title,
        draft_title=title,
        slug=f"{slugify(title)[:60]}-{number}",
        path=CasebookPage._get_path(casebook.path, casebook.depth + 1, number + 1),  # noqa: SLF001
        depth=casebook.depth + 1,
        url_path=f"{casebook.url_path}{number}/",
        live=True,
        first_published_at=now(),
        introduction=mixed[0].introduction,
        question=mixed[1].question,
        approach=mixed[2].approach,
        results=mixed[3].results,
        lessons=mixed[4].lessons,
        year=chance.choice(facts).year,
        sector=directory.get(Sector, mixed[0].sector),
        region=directory.get(Region, mixed[2].region),
        organisation=directory.get(Organisation, organisation.organisation, kind=organisation.organisation_kind),
        locale=casebook.locale,
    )
    page.content_type = page.cached_content_type
    return page


def _insert(pages: Sequence[CaseStudy]) -> None:
    bare = [
        Page(**{field.attname: getattr(page, field.attname) for field in Page._meta.local_fields}) for page in pages
    ]
    for page, plain in zip(pages, Page.objects.bulk_create(bare), strict=True):
        page.pk = page.page_ptr_id = plain.pk
    # Django has no bulk_create for a table that continues another one.
    fields = CaseStudy._meta.local_concrete_fields
    query = CaseStudy._base_manager._insert  # noqa: SLF001
    for start in range(0, len(pages), 40):
        query(list(pages[start : start + 40]), fields=fields)


def _relate(pages: Sequence[CaseStudy], chance: random.Random, facts: Sequence[Any], directory: _Directory) -> None:
    for model, field, names in ((Theme, "themes", "themes"), (Perspective, "perspectives", "perspectives")):
        through = getattr(CaseStudy, field).through
        to = f"{model.__name__.lower()}_id"
        through.objects.bulk_create(
            [
                through(casestudy_id=page.pk, **{to: directory.get(model, name).pk})
                for page in pages
                for name in getattr(chance.choice(facts), names)
            ],
            batch_size=400,
        )


def texts() -> Iterator[str]:
    for row in kind_named("praktijkvoorbeeld").rows()[:2000]:
        yield f"{row.title}. {row.introduction}"


def questions(count: int) -> list[str]:
    """Words, pairs of them, pieces of sentences, misspelt words, phrases and all that the language has."""
    chance = random.Random(SEED + 1)  # noqa: S311 - no secret
    sources = [
        words for text in texts() if len(words := text.replace(".", "").replace(",", "").split()) > _LONGEST_PIECE
    ]

    def piece(length: int) -> str:
        words = chance.choice(sources)
        start = chance.randrange(len(words) - length)
        return " ".join(words[start : start + length])

    def long_word() -> str:
        return max(chance.choice(sources), key=len)

    def misspelt() -> str:
        word = long_word()
        at = chance.randrange(1, len(word) - 1)
        return word[:at] + word[at + 1 :]

    shapes = [
        long_word,
        lambda: f"{long_word()} {long_word()}",
        lambda: piece(3),
        lambda: piece(6),
        lambda: piece(10),
        misspelt,
        lambda: f'"{piece(2)}"',
        lambda: f"{piece(3)} -{long_word()}",
        lambda: f"{long_word()} jaar:2012..2018",
        lambda: f"titel:{long_word()}",
    ]
    return [shapes[number % len(shapes)]() for number in range(count)]
