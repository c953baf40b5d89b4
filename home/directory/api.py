"""How the API tells who and what pages speak of."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping
from typing import Any, Literal, Self, TypeVar

from django.db.models import Q, QuerySet
from pydantic import BaseModel
from wagtail.models import Page

from praktijkpodium.home.directory.models import ContactPerson, Organisation
from praktijkpodium.home.directory.models.terms import Term
from praktijkpodium.home.freshness.memo import remember, version_seen

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")
# The key of a group, and what is in it, of a row.
Make = Callable[[Any], tuple[Key, Value]]

OrganisationKind = Literal[
    "gemeente",
    "zorgaanbieder",
    "welzijnsorganisatie",
    "jeugdzorg",
    "woningcorporatie",
    "onderwijs",
    "kennisinstelling",
    "bewonersinitiatief",
    "socialeOnderneming",
    "samenwerkingsverband",
    "brancheorganisatie",
    "anders",
]
# What the contract calls the kinds.
KINDS: dict[str, OrganisationKind] = {
    "municipality": "gemeente",
    "care": "zorgaanbieder",
    "welfare": "welzijnsorganisatie",
    "youth": "jeugdzorg",
    "housing": "woningcorporatie",
    "education": "onderwijs",
    "research": "kennisinstelling",
    "residents": "bewonersinitiatief",
    "social_enterprise": "socialeOnderneming",
    "partnership": "samenwerkingsverband",
    "sector_body": "brancheorganisatie",
    "other": "anders",
}


class TermOut(BaseModel):
    """A word that pages are found by. Filters take its slug."""

    slug: str
    naam: str

    @classmethod
    def of(cls, term: Term) -> Self:
        return cls(slug=term.slug, naam=term.name)


def related(name: Hashable, rows: QuerySet[Any, Any], which: Q, make: Make[Key, Value]) -> Mapping[Key, list[Value]]:
    """What pages have of others, such as their themes, by page; empty for those that have nothing.

    From memory it is all that there is, however many pages ask; where nothing may be remembered, `which` of the rows.
    """

    def grouped(found: QuerySet[Any, Any]) -> Mapping[Key, list[Value]]:
        groups: defaultdict[Key, list[Value]] = defaultdict(list)
        for row in found:
            key, value = make(row)
            groups[key].append(value)
        return groups

    return remember(("related", name), lambda: grouped(rows)) if version_seen() else grouped(rows.filter(which))


def terms_of(model: type[Page], field: str, pages: Iterable[Page]) -> Mapping[int, list[TermOut]]:
    """The terms that pages of a model have in a field, by the key of the page."""
    relation: Any = model._meta.get_field(field)
    page, term = relation.m2m_field_name(), relation.m2m_reverse_field_name()
    rows = relation.remote_field.through.objects.order_by(f"{term}__name")
    return related(
        (model, field),
        rows.values_list(f"{page}_id", f"{term}__slug", f"{term}__name"),
        Q(**{f"{page}__in": [each.pk for each in pages]}),
        lambda row: (row[0], TermOut(slug=row[1], naam=row[2])),
    )


def terms_by_key(model: type[Term], keys: Iterable[int | None]) -> Mapping[int, list[TermOut]]:
    """The terms with these keys, each as a list of one."""
    rows = model._default_manager.values_list("pk", "slug", "name")
    return related(model, rows, Q(pk__in=keys), lambda row: (row[0], TermOut(slug=row[1], naam=row[2])))


class OrganisationOut(BaseModel):
    """An institution or an informal initiative."""

    naam: str
    soort: OrganisationKind | None

    @classmethod
    def of(cls, organisation: Organisation) -> Self:
        return cls(naam=organisation.name, soort=KINDS.get(organisation.kind))


class ContactOut(BaseModel):
    """Whom a reader can ask. What is not known is empty."""

    naam: str
    functie: str
    organisatie: str
    email: str
    telefoon: str

    @classmethod
    def of(cls, person: ContactPerson) -> Self:
        return cls(
            naam=person.name,
            functie=person.function,
            organisatie=person.organisation,
            email=person.email,
            telefoon=person.phone,
        )
