"""Any page of ours by its path, for front ends that have the same paths: /api/v1/paginas?pad=."""

from collections.abc import Callable
from typing import Annotated, Any

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from ninja import Query, Router
from pydantic import Field, RootModel
from wagtail.contrib.redirects.middleware import get_redirect
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Page, Site
from wagtail.query import PageQuerySet

from praktijkpodium.casebook.api.case_studies import CaseStudyOut, case_study_out, published
from praktijkpodium.casebook.api.publications import PublicationOut, publication_out
from praktijkpodium.casebook.models import CasebookPage, CaseStudy, Publication, PublicationIndexPage
from praktijkpodium.casebook.queries import published_publications
from praktijkpodium.home.news.api import NewsOut, news_out
from praktijkpodium.home.news.models import NewsIndexPage, NewsPage
from praktijkpodium.home.news.queries import published_news
from praktijkpodium.home.pages.api.lists import Asked
from praktijkpodium.home.pages.api.pages import (
    FrontPageOut,
    OverviewOut,
    StandardPageOut,
    front_page_out,
    of_site,
    overview_out,
    page_of,
    standard_page_out,
)
from praktijkpodium.home.pages.models import FrontPage, StandardPage
from praktijkpodium.home.pages.queries import public
from praktijkpodium.programmes.calls.api.calls import CallOut, call_out
from praktijkpodium.programmes.calls.api.programmes import ProgrammeOut, programme_out
from praktijkpodium.programmes.calls.models import Call, Programme, ProgrammeIndexPage
from praktijkpodium.programmes.calls.queries import published_calls, published_programmes
from praktijkpodium.programmes.events.api import EventOut, ParadeOut, event_out, parade_out
from praktijkpodium.programmes.events.models import AgendaPage, EventPage, ParadePage
from praktijkpodium.programmes.events.queries import published_events
from praktijkpodium.site.api.door import problem

router = Router(tags=["paginas"])


class AnyPage(
    RootModel[
        Annotated[
            FrontPageOut
            | StandardPageOut
            | OverviewOut
            | NewsOut
            | CaseStudyOut
            | PublicationOut
            | ProgrammeOut
            | CallOut
            | EventOut
            | ParadeOut,
            Field(discriminator="soort"),
        ]
    ]
):
    """A page of any kind; `soort` says which."""


class PathQuery(Asked):
    pad: str = Field(
        pattern=r"^/[^\x00-\x1f]*$",
        max_length=2000,
        description="The path of the page for people.",
        json_schema_extra={"example": "/"},
    )


def live(model: type[Page]) -> Callable[[], PageQuerySet]:
    return lambda: public(model.objects.live())


# Kinds of pages: from what they are read, and how they are told. The kinds of a host are not for us to tell.
KINDS: dict[type[Page], tuple[Callable[[], PageQuerySet], Callable[[Any, HttpRequest], Any]]] = {
    FrontPage: (live(FrontPage), front_page_out),
    StandardPage: (live(StandardPage), standard_page_out),
    NewsPage: (published_news, news_out),
    CaseStudy: (published, case_study_out),
    Publication: (published_publications, publication_out),
    Programme: (published_programmes, programme_out),
    Call: (published_calls, call_out),
    EventPage: (published_events, event_out),
    ParadePage: (live(ParadePage), parade_out),
    CasebookPage: (live(CasebookPage), overview_out("praktijkvoorbeelden")),
    PublicationIndexPage: (live(PublicationIndexPage), overview_out("publicaties")),
    ProgrammeIndexPage: (live(ProgrammeIndexPage), overview_out("programmas")),
    AgendaPage: (live(AgendaPage), overview_out("bijeenkomsten")),
    NewsIndexPage: (live(NewsIndexPage), overview_out("nieuws")),
}


@router.get("", response=AnyPage, operation_id="toonPagina", summary="Show the page at a path")
def show_page(request: HttpRequest, query: Query[PathQuery]) -> AnyPage | HttpResponse:
    """Where the page moved, the answer is a 404 that tells where to: `verplaatstNaar`."""
    page = page_at(query.pad, request)
    kind = next((KINDS[model] for model in page.specific_class.__mro__ if model in KINDS), None) if page else None
    if page and kind:
        queryset, out = kind
        return AnyPage(out(page_of(queryset(), request, page.pk), request))
    if moved := moved_to(query.pad, request):
        return problem(404, "The page is not here any more.", verplaatstNaar=moved)
    raise Http404


def page_at(path: str, request: HttpRequest) -> Page | None:
    """The page at a path of the site that is asked, whoever may see it."""
    site = Site.find_for_request(request)
    above = reverse("wagtail_serve", args=[""])
    if site is None or not path.startswith(above):
        return None
    rest = path.removeprefix(above).strip("/")
    url_path = site.root_page.url_path + (f"{rest}/" if rest else "")
    return of_site(Page.objects.live(), request).filter(url_path=url_path).first()


def moved_to(path: str, request: HttpRequest) -> str:
    """The address that editors gave for a path where nothing is, if it leads to what everybody may see."""
    redirect = get_redirect(request, Redirect.normalise_path(path))
    if redirect is None:
        return ""
    page = redirect.redirect_page_id
    if page and not public(Page.objects.live()).filter(pk=page).exists():
        return ""
    return str(redirect.link or "")
