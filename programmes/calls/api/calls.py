"""Calls for front ends: /api/v1/oproepen."""
# ruff: noqa: N815 - the names of the contract are camelCase

import datetime
from typing import Any, Literal

from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from ninja import Query, Router
from pydantic import BaseModel, Field

from praktijkpodium.home.pages.api.lists import Id, Listed, ListQuery, Slug
from praktijkpodium.home.pages.api.pages import (
    PageLink,
    PageOut,
    PageSummary,
    document_facts,
    html_of,
    link_facts,
    linked_pages,
    of_site,
    one,
    page_facts,
    summaries_facts,
)
from praktijkpodium.home.pages.blocks import body_json
from praktijkpodium.home.pages.blocks.schemas import BodyPart, DownloadOut
from praktijkpodium.programmes.calls.models import Role
from praktijkpodium.programmes.calls.queries import published_calls, published_programmes

router = Router(tags=["oproepen"])

State = Literal["komend", "open", "gesloten"]


class CriterionOut(BaseModel):
    """What an application is judged by."""

    soort: Literal["eis", "voorkeur"]
    tekst: str
    vraag: str = Field(description="The question to the applicant; empty when the text is the question.")


ApplicantKind = Literal["personeelszaken", "ondernemingsraad", "organisatie", "informeelInitiatief", "persoon"]
# What the contract calls the kinds.
APPLICANTS: dict[str, ApplicantKind] = {
    "hr": "personeelszaken",
    "works_council": "ondernemingsraad",
    "organisation": "organisatie",
    "initiative": "informeelInitiatief",
    "person": "persoon",
}


class RoleSummary(BaseModel):
    """A way to take part, as lists of calls show it."""

    id: int
    naam: str
    plaatsen: int


class RoleOut(RoleSummary):
    """A way to take part. `omschrijving`, `verplichtingen` and `ondersteuning` are HTML."""

    eigenBijdrage: float = Field(description="In euros.")
    aanvragers: list[ApplicantKind] = Field(description="Who may apply.")
    wieMagAanmelden: str = Field(description="What `aanvragers` does not say.")
    omschrijving: str
    verplichtingen: str
    ondersteuning: str
    criteria: list[CriterionOut]


class KickOffOut(BaseModel):
    """The first meeting. As long as there is no day, `wanneer` says about when."""

    dag: datetime.date | None
    wanneer: str
    plaats: str


class CallFacts(PageSummary):
    """What lists of calls show, and a call too."""

    soort: Literal["oproep"] = "oproep"
    status: State
    opening: datetime.datetime = Field(description="From this moment organisations can apply.")
    deadline: datetime.datetime = Field(description="From this moment they cannot any more.")
    laatsteDag: datetime.date = Field(description="The last day on which they can, in the Netherlands.")
    respijtTot: datetime.datetime = Field(description="Until when a draft that was begun in time can be handed in.")
    programma: str = Field(description="The title of the programme.")


class CallSummary(CallFacts):
    """A call as lists show it."""

    rollen: list[RoleSummary]


class CallOut(CallFacts, PageOut):
    """A whole call. `afsluiting` is HTML."""

    tekst: list[BodyPart]
    rollen: list[RoleOut]
    downloads: list[DownloadOut]
    kickOff: KickOffOut
    afsluiting: str
    hashtag: str
    hoortBij: PageLink | None = Field(description="The programme.")


class CallList(Listed[CallSummary]):
    """Calls."""


class CallQuery(ListQuery):
    status: State | Literal[""] = Field("", description="Whether organisations can apply.")
    programma: Slug = Field("", description="The slug of a programme.")


@router.get("", response=CallList, operation_id="toonOproepen", summary="List calls")
def list_calls(request: HttpRequest, response: HttpResponse, query: Query[CallQuery]) -> CallList:
    """The last deadline first; of open calls the first one."""
    rows = of_site(published_calls(), request).defer("body", "related", "closing")
    if query.status:
        rows = rows.filter(in_state(query.status))
    if query.status == "open":
        rows = rows.order_by("deadline", "pk")
    if query.programma:
        programme = of_site(published_programmes(), request).filter(slug=query.programma).first()
        rows = rows.child_of(programme) if programme else rows.none()
    return CallList.of(rows, request, response, query, call_summaries)


@router.get("/{int:id}", response=CallOut, operation_id="toonOproep", summary="Show a call")
def show_call(request: HttpRequest, id: Id) -> CallOut:  # noqa: A002 - the name in the contract
    return call_out(one(published_calls(), request, id), request)


def in_state(state: State) -> Q:
    now = timezone.now()
    if state == "komend":
        return Q(opening__gt=now)
    return Q(opening__lte=now, deadline__gt=now) if state == "open" else Q(deadline__lte=now)


def call_facts(page: Any) -> dict[str, Any]:
    """What lists of calls show beside what all pages have; of a page from `published_calls`."""
    is_over = page.deadline <= timezone.now()
    return {
        "status": "gesloten" if is_over else "komend" if page.is_to_come else "open",
        "opening": page.opening,
        "deadline": page.deadline,
        "laatsteDag": page.last_day,
        "respijtTot": page.grace_until,
        "programma": page.programme_title or "",
    }


def call_summaries(pages: list[Any], request: HttpRequest) -> list[CallSummary]:
    return [
        CallSummary(
            **common,
            **call_facts(page),
            rollen=[RoleSummary(id=role.pk, naam=role.name, plaatsen=role.places) for role in page.roles.all()],
        )
        for page, common in zip(pages, summaries_facts(pages, request), strict=True)
    ]


def call_out(page: Any, request: HttpRequest) -> CallOut:
    programme = page.get_parent()
    return CallOut(
        **page_facts(page, request, linked_pages(page, request)),
        **call_facts(page),
        tekst=body_json(page.body, request),
        rollen=[role_out(role) for role in page.roles.prefetch_related("criteria")],
        downloads=[
            DownloadOut(**document_facts(each.document, each.title, request))
            for each in page.downloads.select_related("document")
        ],
        kickOff=KickOffOut(dag=page.kick_off_date, wanneer=page.kick_off_when, plaats=page.kick_off_place),
        **html_of(afsluiting=page.closing),
        hashtag=page.hashtag,
        # What is above a page that everybody may see is not private, but it may be a draft.
        hoortBij=PageLink(**link_facts(programme, request)) if programme.live else None,
    )


def role_out(role: Role) -> RoleOut:
    return RoleOut(
        id=role.pk,
        naam=role.name,
        plaatsen=role.places,
        eigenBijdrage=float(role.own_contribution),
        aanvragers=[APPLICANTS[each] for each in role.applicants],
        wieMagAanmelden=role.who_may_apply,
        **html_of(omschrijving=role.description, verplichtingen=role.obligations, ondersteuning=role.support),
        criteria=[
            CriterionOut(soort="eis" if each.is_required else "voorkeur", tekst=each.text, vraag=each.question)
            for each in role.criteria.all()
        ],
    )
