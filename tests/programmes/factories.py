"""Things of `programmes` to test with."""

import datetime
from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone

from praktijkpodium.programmes.applications import actions as applying
from praktijkpodium.programmes.applications.models import Application
from praktijkpodium.programmes.calls.models import Call, Criterion, Programme, ProgrammeIndexPage, Role
from praktijkpodium.programmes.events.models import AgendaPage, EventPage, ParadeDayPage, ParadePage, Venue
from praktijkpodium.programmes.review import actions as reviewing
from praktijkpodium.site.tree import make_tree
from tests.home.factories import OrganisationFactory, chair, committee_member, member_of, secretariat

PDF = b"%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 0/Kids[]>>endobj\n%%EOF\n"


def pdf(name: str = "formulier.pdf", content: bytes = PDF) -> SimpleUploadedFile:
    return SimpleUploadedFile(name, content, content_type="application/pdf")


def make_programme(title: str = "Praktijknetwerken", **fields: Any) -> Programme:
    """A published programme; what stands in it is given as lists."""
    make_tree()
    parts = {name: fields.pop(name) for name in ("definitions", "partners", "sub_projects", "series") if name in fields}
    programme = Programme(title=title, **fields)
    for name, rows in parts.items():
        setattr(programme, name, rows)
    return ProgrammeIndexPage.objects.get().add_child(instance=programme)


def make_call(
    *, places: int = 6, requirements: int = 2, preferences: int = 1, below: Programme | None = None, **fields: Any
) -> Call:
    """A published call with one role, below a programme of its own or another one."""
    now = timezone.now()
    programme = Programme.objects.get(pk=below.pk) if below else make_programme()
    fields = {
        "title": "Word pilot-instelling",
        "opening": now - datetime.timedelta(days=1),
        "deadline": now + datetime.timedelta(days=1),
        **fields,
    }
    role = Role(name="Pilot-instelling", places=places)
    role.criteria = [Criterion(kind=Criterion.Kind.REQUIREMENT, text=f"Eis {n}") for n in range(requirements)] + [
        Criterion(kind=Criterion.Kind.PREFERENCE, text=f"Voorkeur {n}") for n in range(preferences)
    ]
    call = Call(**fields)
    call.roles = [role]
    programme.add_child(instance=call)
    return call


def in_days(days: float) -> datetime.datetime:
    """A moment, so many days from now."""
    return timezone.now() + datetime.timedelta(days=days)


def make_venue(name: str = "Evoluon", **fields: Any) -> Venue:
    return Venue.objects.create(name=name, **{"city": "Eindhoven", **fields})


def make_event(title: str = "Startbijeenkomst", **fields: Any) -> EventPage:
    make_tree()
    return AgendaPage.objects.get().add_child(instance=EventPage(title=title, **{"start": in_days(7), **fields}))


def make_parade(below: Programme | None = None, **fields: Any) -> ParadePage:
    programme = Programme.objects.get(pk=below.pk) if below else make_programme()
    partners = fields.pop("partners", [])
    parade = ParadePage(**{"title": "Parade 2018", **fields})
    parade.partners = partners
    return programme.add_child(instance=parade)


def make_day(parade: ParadePage, title: str = "Rotterdam", **fields: Any) -> ParadeDayPage:
    parent = ParadePage.objects.get(pk=parade.pk)  # the tree's counters may have moved on
    return parent.add_child(instance=ParadeDayPage(title=title, **{"start": in_days(7), **fields}))


def make_role(**fields: Any) -> Role:
    return make_call(**fields).roles.get()


def make_draft(role: Role | None = None, *, complete: bool = True, title: str = "Samen roosteren") -> Application:
    """A draft of an organisation of its own, with one member who started it."""
    role = role or make_role()
    user = member_of(OrganisationFactory())
    application = applying.start(role=role, organisation=user.praktijkpodium_memberships.get().organisation, by=user)
    if not complete:
        return application
    answers = {str(criterion.pk): "Ja, want wij willen dit." for criterion in role.criteria.all()}
    applying.save_draft(application=application, title=title, summary="Ons idee.", answers=answers, by=user)
    applying.add_document(application=application, upload=pdf(), by=user)
    return Application.objects.get(pk=application.pk)


def make_submitted(role: Role | None = None, **fields: Any) -> Application:
    draft = make_draft(role, **fields)
    return applying.submit(application=draft, by=draft.started_by)


def make_in_review(role: Role | None = None, **fields: Any) -> Application:
    return reviewing.pass_on(application=make_submitted(role, **fields), by=secretariat())


def make_advised(role: Role | None = None, **fields: Any) -> Application:
    application = make_in_review(role, **fields)
    reviewing.assess(application=application, advice="grant", explanation="Goed idee.", by=committee_member())
    return Application.objects.get(pk=application.pk)


def make_decided(role: Role | None = None, *, outcome: str = "granted", **fields: Any) -> Application:
    application = make_advised(role, **fields)
    reviewing.decide(application=application, outcome=outcome, reason="Het past.", by=chair())
    return Application.objects.get(pk=application.pk)


def make_announced(role: Role | None = None, *, outcome: str = "granted", **fields: Any) -> Application:
    application = make_decided(role, outcome=outcome, **fields)
    return reviewing.announce(application=application, by=secretariat())
