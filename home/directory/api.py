"""How the API tells who and what pages speak of."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping
from functools import reduce
from operator import or_
from typing import Any, Literal, Self, TypeVar

from django.db.models import Q, QuerySet
from pydantic import BaseModel
from wagtail.models import Page

from praktijkpodium.home.directory.models import ContactPerson, Organisation
from praktijkpodium.home.directory.models.terms import Term
from praktijkpodium.home.freshness.memo import remember, version_seen

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")
Rows = Callable[[], QuerySet[Any, Any]]
Which = Mapping[str, list[Any]]
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
    "informeelInitiatief",
    "persoon",
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
    "initiative": "informeelInitiatief",
    "person": "persoon",
    "other": "anders",
}


class TermOut(BaseModel):
    """A word that pages are found by. Filters take its slug."""

    slug: str
    naam: str

    @classmethod
    def of(cls, term: Term) -> Self:
        return cls(slug=term.slug, naam=term.name)


def related(name: Hashable, rows: Rows, which: Which, make: Make[Key, Value]) -> Mapping[Key, list[Value]]:
    """What pages have of others, such as their themes, by page; empty for those that have nothing.

    From memory it is all that there is, however many pages ask. Where nothing may be remembered, it is those rows that
    have one of the values in one of the fields of `which`.
    """

    def grouped(found: QuerySet[Any, Any]) -> Mapping[Key, list[Value]]:
        groups: defaultdict[Key, list[Value]] = defaultdict(list)
        for row in found:
            key, value = make(row)
            groups[key].append(value)
        return groups

    if version_seen():
        return remember(("related", name), lambda: grouped(rows()))
    asked = reduce(or_, (Q(**{f"{field}__in": values}) for field, values in which.items()))
    return grouped(rows().filter(asked))


def only(groups: Mapping[Key, list[Value]], key: Key | None) -> Value | None:
    """The one of a group; none where there is no key, or where it is newer than what is remembered."""
    return next(iter(groups.get(key, [])), None) if key is not None else None


def terms_of(model: type[Page], field: str, pages: Iterable[Page]) -> Mapping[int, list[TermOut]]:
    """The terms that pages of a model have in a field, by the key of the page."""
    relation: Any = model._meta.get_field(field)
    page, term = relation.m2m_field_name(), relation.m2m_reverse_field_name()

    def rows() -> QuerySet[Any, Any]:
        placed: QuerySet[Any, Any] = relation.remote_field.through.objects.order_by(f"{term}__name")
        return placed.values_list(f"{page}_id", f"{term}__slug", f"{term}__name")

    return related((model, field), rows, {page: [each.pk for each in pages]}, _keyed_term)


def terms_by_key(model: type[Term], keys: list[int | None]) -> Mapping[int, list[TermOut]]:
    """The terms with these keys, each as a list of one."""

    def rows() -> QuerySet[Any, Any]:
        return model._default_manager.values_list("pk", "slug", "name")

    return related(model, rows, {"pk": keys}, _keyed_term)


def _keyed_term(row: tuple[int, str, str]) -> tuple[int, TermOut]:
    key, slug, name = row
    return key, TermOut(slug=slug, naam=name)


class OrganisationOut(BaseModel):
    """An institution or an informal initiative."""

    naam: str
    soort: OrganisationKind | None


def organisations_by_key(keys: list[int | None]) -> Mapping[int, list[OrganisationOut]]:
    """The organisations with these keys, each as a list of one."""

    def named(each: Organisation) -> tuple[int, OrganisationOut]:
        return each.pk, OrganisationOut(naam=each.name, soort=KINDS.get(each.kind))

    return related("organisations", lambda: Organisation.objects.only("name", "kind"), {"pk": keys}, named)


class ContactOut(BaseModel):
    """Whom a reader can ask. What is not known is empty; so is the address where readers ask by a form on the page."""

    naam: str
    functie: str
    organisatie: str
    email: str
    telefoon: str


def contact_of(page: Any) -> ContactOut | None:
    """Whom a reader of a page can ask."""

    def told(person: ContactPerson) -> tuple[int, ContactOut]:
        return person.pk, ContactOut(
            naam=person.name,
            functie=person.function,
            organisatie=person.organisation,
            email=person.email,
            telefoon=person.phone,
        )

    people = related("contact people", ContactPerson.objects.all, {"pk": [page.contact_person_id]}, told)
    contact = only(people, page.contact_person_id)
    if contact is not None and page.is_asked_by_form:
        return contact.model_copy(update={"email": ""})
    return contact
