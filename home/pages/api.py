"""The parts of the API's contract that all lists share."""

from typing import Any, Generic, Self, TypeVar
from urllib.parse import urlencode

from django.core.paginator import Paginator
from django.http import HttpRequest
from ninja import Schema
from pydantic import Field, ValidationInfo, model_validator

ItemT = TypeVar("ItemT")

PAGE_SIZE = 20
MAX_PAGE_SIZE = 100


class ListQuery(Schema):
    """What every list may be asked. Parameters that it does not know are refused."""

    pagina: int = Field(1, ge=1, le=100_000, description="Which page, from 1.")
    aantal: int = Field(PAGE_SIZE, ge=1, le=MAX_PAGE_SIZE, description="How many on a page.")

    @model_validator(mode="after")
    def refuse_unknown(self, info: ValidationInfo) -> Self:
        """django-ninja drops what it does not know; a typing error would then go unseen."""
        request = (info.context or {}).get("request")
        unknown = set(request.GET) - set(type(self).model_fields) if request else set()
        if unknown:
            raise ValueError(f"unknown: {', '.join(sorted(unknown))}")
        return self


class Links(Schema):
    """The addresses of this page of a list and of its neighbours."""

    zelf: str
    eerste: str
    laatste: str
    vorige: str | None
    volgende: str | None


class Listed(Schema, Generic[ItemT]):
    """One page of a list."""

    totaal: int = Field(description="How many there are on all pages together.")
    pagina: int
    aantalPaginas: int  # noqa: N815 - the contract has camelCase names
    links: Links
    resultaten: list[ItemT]


def listed(request: HttpRequest, rows: Any, query: ListQuery) -> dict[str, Any]:
    """The page of `rows` that was asked for, as `Listed`. A page past the last one is empty."""
    paginator: Paginator[Any] = Paginator(rows, query.aantal)
    pages = paginator.num_pages
    asked = query.model_dump(exclude_defaults=True)

    def link(page: int) -> str:
        parameters = {**asked, "pagina": page}
        return request.build_absolute_uri(f"{request.path}?{urlencode(parameters)}")

    return {
        "totaal": paginator.count,
        "pagina": query.pagina,
        "aantalPaginas": pages,
        "links": {
            "zelf": link(query.pagina),
            "eerste": link(1),
            "laatste": link(pages),
            "vorige": link(min(query.pagina - 1, pages)) if query.pagina > 1 else None,
            "volgende": link(query.pagina + 1) if query.pagina < pages else None,
        },
        "resultaten": list(paginator.page(query.pagina)) if query.pagina <= pages else [],
    }
