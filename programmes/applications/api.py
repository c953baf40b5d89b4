"""One's own applications for front ends: /api/v1/aanmeldingen. The only part of the API that is not public."""
# ruff: noqa: N815 - the names of the contract are camelCase

import datetime
import uuid
from typing import Any, Literal

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import translation
from ninja import Query, Router
from ninja.security import django_auth
from pydantic import BaseModel, Field

from praktijkpodium.home.pages.api.lists import Listed, ListQuery, refuse_unknown
from praktijkpodium.programmes.applications.models import Application, ApplicationDocument, ApplicationQuerySet, State
from praktijkpodium.programmes.applications.summary import summary_of

Status = Literal[
    "concept",
    "ingediend",
    "aanTeVullen",
    "inBehandeling",
    "toegekend",
    "opReservelijst",
    "plaatsAangeboden",
    "aanbodVerlopen",
    "afgewezen",
    "ingetrokken",
]
# What the contract calls the states.
STATES: dict[str, Status] = {
    State.DRAFT: "concept",
    State.SUBMITTED: "ingediend",
    State.INCOMPLETE: "aanTeVullen",
    State.IN_REVIEW: "inBehandeling",
    State.GRANTED: "toegekend",
    State.RESERVE: "opReservelijst",
    State.OFFERED: "plaatsAangeboden",
    State.LAPSED: "aanbodVerlopen",
    State.DECLINED: "afgewezen",
    State.WITHDRAWN: "ingetrokken",
}
Scan = Literal["wacht", "veilig", "nietGescand"]
SCANS: dict[str, Scan] = {
    ApplicationDocument.ScanState.PENDING: "wacht",
    ApplicationDocument.ScanState.CLEAN: "veilig",
    ApplicationDocument.ScanState.NOT_SCANNED: "nietGescand",
}


router = Router(tags=["aanmeldingen"], auth=django_auth)


class NamedOut(BaseModel):
    """The number and the name of something."""

    id: int
    naam: str


class ApplicationSummary(BaseModel):
    """An application as lists show it."""

    id: uuid.UUID
    nummer: str = Field(description="How people call it; empty until it is submitted.")
    titel: str
    status: Status
    oproep: NamedOut
    rol: NamedOut
    organisatie: str
    begonnenOp: datetime.datetime
    ingediendOp: datetime.datetime | None
    inTeDienenTot: datetime.datetime | None = Field(
        description="From this moment a draft, or what was sent back, cannot be handed in any more; null otherwise."
    )
    url: str = Field(description="The page of the site on which one reads it and goes on with it.")


class AnswerOut(BaseModel):
    """A question, and what was filled in: plain text, as people read it."""

    vraag: str
    antwoord: str


class OwnDocumentOut(BaseModel):
    """A document that came with it."""

    vraag: str = Field(description="What it answers.")
    bestandsnaam: str
    grootte: int = Field(description="In bytes.")
    virusscan: Scan
    url: str = Field(description="Where it can be downloaded, with the same session.")


class ApplicationOut(ApplicationSummary):
    """A whole application: what was asked, given the other answers, and what was filled in."""

    antwoorden: list[AnswerOut]
    documenten: list[OwnDocumentOut]


class ApplicationList(Listed[ApplicationSummary]):
    """Applications."""


class ApplicationQuery(ListQuery):
    status: Status | Literal[""] = Field("", description="Where it stands.")


@router.get("", response=ApplicationList, operation_id="toonAanmeldingen", summary="List your applications")
def list_applications(request: HttpRequest, response: HttpResponse, query: Query[ApplicationQuery]) -> ApplicationList:
    """Those of the organisations that you act for; what was begun last comes first."""
    rows = own(request).order_by("-created_at", "pk")
    if query.status:
        rows = rows.filter(state__in=[state for state, name in STATES.items() if name == query.status])
    return ApplicationList.of(rows, request, response, query, application_summaries)


@router.get("/{uuid:id}", response=ApplicationOut, operation_id="toonAanmelding", summary="Show your application")
def show_application(request: HttpRequest, id: uuid.UUID) -> ApplicationOut:  # noqa: A002 - the name in the contract
    refuse_unknown(request, ())
    application = get_object_or_404(own(request), pk=id)
    # Dutch, whatever language its reader chose for the site.
    with translation.override("nl"):
        lines = [line for section in summary_of(application) for line in section.lines]
    return ApplicationOut(
        **facts(application, request),
        antwoorden=[AnswerOut(vraag=line.label, antwoord=line.words) for line in lines if not line.documents],
        documenten=[document_out(each, line.label, request) for line in lines for each in line.documents],
    )


def own(request: HttpRequest) -> ApplicationQuerySet:
    return Application.objects.of_applicant(request.user).with_names()


def facts(application: Application, request: HttpRequest) -> dict[str, Any]:
    ends = {State.DRAFT: application.closes_at, State.INCOMPLETE: application.repair_until}
    return {
        "id": application.pk,
        "nummer": application.number,
        "titel": application.title,
        "status": STATES[application.state],
        "oproep": NamedOut(id=application.call.pk, naam=application.call.title),
        "rol": NamedOut(id=application.role.pk, naam=application.role.name),
        "organisatie": application.organisation.name,
        "begonnenOp": application.created_at,
        "ingediendOp": application.submitted_at,
        "inTeDienenTot": ends.get(State(application.state)),
        "url": request.build_absolute_uri(reverse("praktijkpodium:application", args=[application.pk])),
    }


def application_summaries(rows: list[Any], request: HttpRequest) -> list[ApplicationSummary]:
    return [ApplicationSummary(**facts(each, request)) for each in rows]


def document_out(document: ApplicationDocument, asked: str, request: HttpRequest) -> OwnDocumentOut:
    return OwnDocumentOut(
        vraag=asked,
        bestandsnaam=document.name,
        grootte=document.size,
        virusscan=SCANS[document.scan_state],
        url=request.build_absolute_uri(reverse("praktijkpodium:document", args=[document.pk])),
    )
