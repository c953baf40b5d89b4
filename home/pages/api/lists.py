"""What may be asked, and lists."""
# ruff: noqa: N815 - the names of the contract are camelCase

from collections.abc import Callable, Collection
from typing import Annotated, Any, Generic, Self, TypeVar, get_origin
from urllib.parse import urlencode

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from ninja import Path, Schema
from ninja.errors import ValidationError
from pydantic import BaseModel, Field, ValidationInfo, model_validator

ItemT = TypeVar("ItemT")
# Tells all rows of a page of a list together.
Make = Callable[[list[Any], HttpRequest], list[ItemT]]

PAGE_SIZE = 20
MAX_PAGE_SIZE = 100
MAX_PAGE = 100_000

# What databases can hold as a key.
Id = Annotated[int, Path(ge=1, le=2**63 - 1, description="The number of the page.")]
# The name of a term or a page in addresses. Empty asks for nothing.
Slug = Annotated[str, Field(pattern=r"^[a-zA-Z0-9_-]*$", max_length=255)]


def refuse_unknown(request: HttpRequest, known: Collection[str], lists: Collection[str] = ()) -> None:
    """Refuse parameters that nobody reads, and those given twice, but for lists: a typing error would go unseen."""
    errors = [
        {"loc": ("query", name), "msg": "Unknown parameter" if name not in known else "Given more than once"}
        for name, values in request.GET.lists()
        if name not in known or (len(values) > 1 and name not in lists)
    ]
    if errors:
        raise ValidationError(errors)


class Asked(Schema):
    """What a request may ask. django-ninja drops what it does not know; we refuse it."""

    @model_validator(mode="before")
    @classmethod
    def only_known(cls, values: Any, info: ValidationInfo) -> Any:
        lists = [name for name, field in cls.model_fields.items() if get_origin(field.annotation) is list]
        refuse_unknown((info.context or {})["request"], cls.model_fields, lists)
        return values


class ListQuery(Asked):
    """What every list may be asked."""

    pagina: int = Field(1, ge=1, le=MAX_PAGE, description="Which page, from 1.")
    aantal: int = Field(PAGE_SIZE, ge=1, le=MAX_PAGE_SIZE, description="How many on a page.")


class Links(BaseModel):
    """The addresses of this page of a list and of its neighbours."""

    zelf: str
    eerste: str
    laatste: str
    vorige: str | None
    volgende: str | None


# The same links in the header `Link` (RFC 8288).
RELATIONS = {"eerste": "first", "laatste": "last", "vorige": "prev", "volgende": "next"}


class Listed(BaseModel, Generic[ItemT]):
    """One page of a list."""

    totaal: int = Field(description="How many there are on all pages together.")
    pagina: int
    aantalPaginas: int
    links: Links
    resultaten: list[ItemT]

    @classmethod
    def of(cls, rows: Any, request: HttpRequest, response: HttpResponse, query: ListQuery, make: Make[ItemT]) -> Self:
        """The page of `rows` that was asked for. A page past the last one is empty."""
        paginator: Paginator[Any] = Paginator(rows, query.aantal)
        pages = paginator.num_pages
        results = make(list(paginator.page(query.pagina)), request) if query.pagina <= pages else []
        return cls.page(request, response, query, pages, totaal=paginator.count, resultaten=results)

    @classmethod
    def page(cls, request: HttpRequest, response: HttpResponse, query: ListQuery, pages: int, **members: Any) -> Self:
        """One of so many pages, with links to the others in the answer and in its header."""
        links = _links(request, query, pages)
        there = [(url, RELATIONS[name]) for name, url in links if url and name in RELATIONS]
        response.headers["Link"] = ", ".join(f'<{url}>; rel="{relation}"' for url, relation in there)
        return cls(pagina=query.pagina, aantalPaginas=pages, links=links, **members)


def _links(request: HttpRequest, query: ListQuery, pages: int) -> Links:
    asked = query.model_dump(exclude_defaults=True)

    def link(page: int) -> str:
        return request.build_absolute_uri(f"{request.path}?{urlencode({**asked, 'pagina': page}, doseq=True)}")

    return Links(
        zelf=link(query.pagina),
        eerste=link(1),
        laatste=link(pages),
        vorige=link(min(query.pagina - 1, pages)) if query.pagina > 1 else None,
        volgende=link(query.pagina + 1) if query.pagina < pages else None,
    )
