"""Applications in every state, and mails."""

import datetime
from typing import Any

from django.utils import timezone

from praktijkpodium.home.accounts import groups
from praktijkpodium.home.audit.models import TimelineEntry
from praktijkpodium.home.directory.models import Organisation
from praktijkpodium.home.files.uploads.models import Upload
from praktijkpodium.home.outbox.models import State as Outgoing
from praktijkpodium.programmes.applications import actions as applying
from praktijkpodium.programmes.applications.models import Application, ApplicationDocument, State
from praktijkpodium.programmes.calls.models import Call, Role
from praktijkpodium.programmes.review import actions as reviewing
from praktijkpodium.programmes.review.completeness import Verdict
from tests.access.pages import of_page
from tests.access.world import World
from tests.home.factories import person
from tests.home.outbox.writing import a_mail
from tests.programmes.factories import make_call, pdf

WORDS = {
    "draft": "Blauwborst",
    "submitted": "Snorvogel",
    "incomplete": "Baardman",
    "in review": "Rietgors",
    "advised": "Buidelmees",
    "decided": "Kramsvogel",
    "granted": "Koperwiek",
    "on the reserve list": "Kluut-Reserve",
    "offered a place": "Oeverloper",
    "declined": "Beflijster",
    "withdrawn": "Roodmus",
}


# How far an application got, by what was done with it.
DECIDED = {
    "decided": "granted",
    "granted": "granted",
    "on the reserve list": "reserve",
    "offered a place": "reserve",
    "declined": "declined",
}
ANNOUNCED = tuple(state for state in DECIDED if state != "decided")
ADVISED = ("advised", *DECIDED)
PASSED_ON = ("in review", *ADVISED)
HANDED_IN = ("submitted", "incomplete", *PASSED_ON, "withdrawn")


def make_applications(world: World) -> None:
    """One of each state, all of the applicant's organisation; each for a role of its own."""
    call = make_call(title="Nog een oproep", slug="nog-een")
    member = person(groups.COMMITTEE, last_name=world.secret("the name of a member who advised", "Steenuil"))
    secretariat, chair = person(groups.SECRETARIAT), person(groups.CHAIR)
    advice = world.secret("the advice of a member", "Boomvalk")
    reasons = {"decided": world.secret("a decision that is not announced", "Wespendief")}
    for state, word in WORDS.items():
        application = make_application(world, call, state, world.secret(f"an application: {state}", word))
        _look_at(world, application, state, secretariat)
        if state in PASSED_ON:
            reviewing.pass_on(application=application, by=secretariat)
        if state in ADVISED:
            reviewing.assess(application=application, advice="grant", explanation=advice, by=member)
        if state in DECIDED:
            reason = reasons.get(state, "Het past.")
            reviewing.decide(application=application, outcome=DECIDED[state], reason=reason, by=chair)
        if state in ANNOUNCED:
            reviewing.announce(application=application, by=secretariat)
        if state == "offered a place":
            until = timezone.now() + datetime.timedelta(days=1)
            Application.objects.filter(pk=application.pk).update(state=State.OFFERED, offered_until=until)
        if state == "incomplete":
            reviewing.send_back(application=application, missing="Het plan ontbreekt.", by=secretariat)
    coming = Upload.objects.create(
        by=world.people["applicant"], size=9, purpose={"application": str(Application.objects.get(state="draft").pk)}
    )
    world.things["a document on its way"] = {"pk": coming.pk}
    world.things["a line of the timeline"] = {"instance_pk": TimelineEntry.objects.order_by("pk")[0].pk}
    world.things["a call with applications"] = of_page(call)


def _look_at(world: World, application: Application, state: str, by: Any) -> None:
    """What the secretariat found in one, and wrote for itself about another."""
    if state == "submitted":
        missing = Verdict(is_in_order=False, reason=world.secret("what the secretariat found missing", "Zeearend"))
        reviewing.check_completeness(application=application, verdicts={"title": missing}, by=by)
    if state == "in review":
        text = world.secret("a note of the secretariat", "Visdief")
        note = reviewing.add_note(application=application, text=text, by=by)
        world.things["an application: in review"]["note_id"] = note.pk


def make_application(world: World, call: Call, state: str, idea: str) -> Application:
    """An application with a document that is clean, and one that waits for the scanner."""
    by, word = world.people["applicant"], idea.split()[1].lower()
    role = Role.objects.create(call=call, name=f"Rol {Role.objects.count()}", places=2)
    organisation = Organisation.objects.get(name="Stichting Aanvrager")
    application = applying.start(role=role, organisation=organisation, by=by)
    applying.save_draft(application=application, title=idea, summary=f"{idea}.", answers={}, by=by)
    document, waiting = (
        applying.add_document(application=application, upload=pdf(f"{word}{number}.pdf"), by=by) for number in range(2)
    )
    ApplicationDocument.objects.filter(pk=waiting.pk).update(scan_state="pending")
    if state in HANDED_IN:
        applying.submit(application=application, by=by)
    if state == "withdrawn":
        applying.withdraw(application=application, by=by)
    names = {"app_label": "praktijkpodium_programmes", "model_name": "application", "object_id": str(application.pk)}
    world.things |= {
        f"an application: {state}": {
            "pk": application.pk,
            "id": application.pk,  # in the API
            "step": "idee",
            "role_id": world.things["a role"]["role_pk"],
            **names,
        },
        f"a document with an application: {state}": {"pk": document.pk},
        f"a document that waits for the scanner: {state}": {"pk": waiting.pk},
    }
    return application


def make_mails(world: World) -> None:
    """What the outbox has, besides what was written above: a mail that one may send again, and a code to sign in."""
    application = Application.objects.get(state=State.SUBMITTED)
    title = world.secret("the text of a mail about an application", "Zwartkop")
    code = world.secret("a code to sign in", "Braamsluiper")
    fields = {"app_label": "praktijkpodium_home", "model_name": "mail", "action": "resend"}
    for name, row in {
        "a mail about an application": a_mail(Outgoing.FAILED, about=application, text=title),
        "a mail with a code": a_mail(Outgoing.FAILED, secret=True, subject=code, text=code),
    }.items():
        world.things[name] = {"pk": row.pk, **fields}
    world.things["the text of a mail"] = {"name": "application.received", "language": "nl"}
