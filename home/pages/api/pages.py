"""How pages are told. A room adds what its own kinds of pages have."""
# ruff: noqa: N815 - the names of the contract are camelCase

import datetime
import functools
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, Literal

from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from pydantic import BaseModel, ConfigDict, Field
from wagtail.models import Page, Site
from wagtail.query import PageQuerySet

from praktijkpodium.home.directory.api import ContactOut, contact_of, related
from praktijkpodium.home.directory.models import Partner
from praktijkpodium.home.freshness.memo import remember
from praktijkpodium.home.pages.api.lists import refuse_unknown
from praktijkpodium.home.pages.api.pictures import Pictures, pictures_at
from praktijkpodium.home.pages.blocks import body_json
from praktijkpodium.home.pages.blocks.schemas import BodyPart, PartnerOut, PictureOut
from praktijkpodium.home.pages.models import FrontPage, StandardPage
from praktijkpodium.home.pages.queries import public
from praktijkpodium.home.pages.rich_text import Text, expand

# The resources that have an overview among the pages.
Overview = Literal["praktijkvoorbeelden", "publicaties", "programmas", "bijeenkomsten", "nieuws"]


class PageLink(BaseModel):
    """A page, to be linked to."""

    # What has a default, such as the kind of a page, is always there.
    model_config = ConfigDict(json_schema_serialization_defaults_required=True)

    titel: str
    url: str = Field(description="The page for people.")
    pad: str = Field(description="The path of that page, which /paginas takes.")


class PageSummary(PageLink):
    """What every page shows in lists."""

    id: int
    inleiding: str
    afbeelding: PictureOut | None
    gepubliceerdOp: datetime.datetime | None
    gewijzigdOp: datetime.datetime | None


class PageOut(PageSummary):
    """What every page shows when it is read."""

    seoTitel: str = Field(description="The title for search engines; empty when it is the title.")
    seoOmschrijving: str
    afbeeldingBijschrift: str
    contactpersoon: ContactOut | None
    gerelateerd: list[PageLink] = Field(description="What to look at next.")


class FrontPageOut(PageOut):
    """The first page of the site."""

    soort: Literal["voorpagina"] = "voorpagina"
    leidendeVraag: str
    zoekvoorbeelden: list[str]
    tekst: list[BodyPart]


class StandardPageOut(PageOut):
    """A page with a text."""

    soort: Literal["pagina"] = "pagina"
    tekst: list[BodyPart]


class OverviewOut(PageOut):
    """A page that lists others; the resource of that name has them."""

    soort: Literal["overzicht"] = "overzicht"
    van: Overview


def of_site(pages: PageQuerySet, request: HttpRequest) -> PageQuerySet:
    """Those of `pages` that are on the site that was asked."""
    # Kept by Wagtail until a site changes. Where there is only one, finding it by the address asked takes long.
    roots = {(root.site_id, root.root_path) for root in Site.get_site_root_paths()}
    if len(roots) > 1:
        site = Site.find_for_request(request)
        roots = {root for root in roots if site and root[0] == site.pk}
    return pages.filter(url_path__startswith=roots.pop()[1]) if roots else pages.none()


def one(pages: PageQuerySet, request: HttpRequest, key: int) -> Any:
    """The one of `pages` with this number, for an address that takes no parameters."""
    refuse_unknown(request, ())
    return page_of(pages, request, key)


def page_of(pages: PageQuerySet, request: HttpRequest, key: int) -> Any:
    """The one of `pages` with this number; anything else is not there."""
    # What lists need for all their rows at once, a single page looks up when it is told.
    return get_object_or_404(of_site(pages, request).prefetch_related(None).order_by(), pk=key)


def belonging_to(pages: PageQuerySet, slug: str) -> PageQuerySet:
    """Those of `pages` that belong to the public page with this slug; all of them when there is no slug."""
    return pages.filter(belongs_to__in=public(Page.objects.live()).filter(slug=slug)) if slug else pages


def link_facts(page: Page, request: HttpRequest) -> dict[str, str]:
    """For a `PageLink`."""
    # With the request Wagtail looks the sites up once for all pages.
    parts = page.get_url_parts(request)
    _site, root, path = parts if parts and parts[1] else (None, "", page.url_path)
    return {"titel": page.title, "url": f"{root}{path}", "pad": path}


def summaries_facts(pages: Sequence[Any], request: HttpRequest) -> Iterator[dict[str, Any]]:
    """For a `PageSummary` of each of the pages."""
    pictures = Pictures(request, [page.image_id for page in pages])
    return (summary_facts(page, request, pictures, "card") for page in pages)


def summary_facts(page: Any, request: HttpRequest, pictures: Pictures, preset: str) -> dict[str, Any]:
    return {
        **link_facts(page, request),
        "id": page.pk,
        "inleiding": page.introduction,
        "afbeelding": pictures.of(page.image_id, preset, page.image_alt),
        "gepubliceerdOp": page.first_published_at,
        "gewijzigdOp": page.last_published_at,
    }


def page_facts(page: Any, request: HttpRequest, linked: dict[int, PageLink]) -> dict[str, Any]:
    """For a `PageOut`; `linked` comes from `linked_pages`."""
    return {
        **summary_facts(page, request, Pictures(request, [page.image_id]), "wide"),
        "seoTitel": page.seo_title,
        "seoOmschrijving": page.search_description,
        "afbeeldingBijschrift": page.image_caption,
        "contactpersoon": contact_of(page),
        "gerelateerd": [linked[key] for key in _related(page) if key in linked],
    }


def linked_pages(page: Any, request: HttpRequest, others: Iterable[int | None] = ()) -> dict[int, PageLink]:
    """The pages that a page is related to, and some others that it knows: those that everybody may see."""
    keys = {*_related(page), *(key for key in others if key)}

    @functools.cache
    def found() -> dict[int, PageLink]:
        pages = public(Page.objects.live()).filter(pk__in=keys)
        return {each.pk: PageLink(**link_facts(each, request)) for each in pages}

    def link(key: int) -> PageLink | None:
        return remember(("page link", key), lambda: found().get(key))

    return {key: there for key in keys if (there := link(key))}


def _related(page: Any) -> list[int]:
    """The keys as the editor put them in order, without a look at the pages."""
    return [part["value"] for part in page.related.raw_data if part["value"]]


def html_of(**sources: str) -> dict[str, Any]:
    """Rich texts as HTML, by name; what they link to is looked up for all of them together."""
    texts = {name: Text(source) for name, source in sources.items()}
    expand((text, text.source) for text in texts.values())
    return {name: text.html for name, text in texts.items()}


def partners_of(page: Any, request: HttpRequest) -> list[PartnerOut]:
    """The partners that a page names, in its order."""
    placements = page._meta.get_field("partners").related_model

    def rows() -> Any:
        return placements.objects.order_by("sort_order", "pk").values_list("page_id", "partner_id")

    keys = related(placements, rows, {"page": [page.pk]}, lambda row: row).get(page.pk, [])

    @functools.cache
    def found() -> dict[int, PartnerOut]:
        partners = Partner.objects.in_bulk(keys)
        pictures = Pictures(request, [partner.logo_id for partner in partners.values()])
        return {key: partner_out(partner, pictures) for key, partner in partners.items()}

    def told(key: int) -> PartnerOut | None:
        return remember(("partner", pictures_at(request), key), lambda: found().get(key))

    return [partner for key in keys if (partner := told(key))]


def partner_out(partner: Partner, pictures: Pictures) -> PartnerOut:
    return PartnerOut(
        naam=partner.name,
        url=partner.url,
        omschrijving=partner.description,
        logo=pictures.of(partner.logo_id, "logo", partner.name),
    )


def document_facts(document: Any, title: str, request: HttpRequest) -> dict[str, Any]:
    """For a `DownloadOut`."""
    return {
        "titel": title or document.title,
        "omschrijving": "",
        "url": request.build_absolute_uri(document.url),
        "bestandsnaam": document.filename,
        "type": document.file_extension.upper(),
        "grootte": document.file_size,
    }


def front_page_out(page: FrontPage, request: HttpRequest) -> FrontPageOut:
    return FrontPageOut(
        **page_facts(page, request, linked_pages(page, request)),
        leidendeVraag=page.leading_question,
        zoekvoorbeelden=[text.strip() for text in page.search_examples.split(",") if text.strip()],
        tekst=body_json(page.body, request),
    )


def standard_page_out(page: StandardPage, request: HttpRequest) -> StandardPageOut:
    return StandardPageOut(
        **page_facts(page, request, linked_pages(page, request)), tekst=body_json(page.body, request)
    )


def overview_out(of: Overview) -> Callable[[Any, HttpRequest], OverviewOut]:
    """For pages that list what a resource has."""

    def out(page: Any, request: HttpRequest) -> OverviewOut:
        return OverviewOut(**page_facts(page, request, linked_pages(page, request)), van=of)

    return out
