"""What applicants do with an application, and what the machine does with its documents."""

import datetime
from pathlib import Path

import pytest
from django.core import mail
from django.core.exceptions import PermissionDenied
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone
from wagtail.models import WorkflowState

from praktijkpodium.home.audit.models import TimelineEntry
from praktijkpodium.home.files.exceptions import FileRefused
from praktijkpodium.home.files.models import PrivateFile
from praktijkpodium.programmes.applications import actions
from praktijkpodium.programmes.applications.exceptions import NotComplete, NotPossible
from praktijkpodium.programmes.applications.models import Application, ApplicationDocument, State
from praktijkpodium.programmes.applications.rules import may_download
from tests.home.factories import OrganisationFactory, committee_member, member_of, person
from tests.home.files.clamd import closed_port, says, scanner
from tests.programmes.cast import APPLICANTS, STATES, cast, fresh, undone
from tests.programmes.factories import (
    make_call,
    make_decided,
    make_draft,
    make_in_review,
    make_role,
    make_submitted,
    pdf,
)

pytestmark = pytest.mark.django_db


def verbs(application):
    return list(TimelineEntry.objects.about(application).order_by("pk").values_list("verb", flat=True))


def close(call):
    call.deadline = timezone.now() - datetime.timedelta(seconds=1)
    call.save()


def organisation_of(user):
    return user.praktijkpodium_memberships.get().organisation


# What is done, to an application, by somebody.
ACTIONS = {
    "start": lambda each, by: actions.start(role=each.role, organisation=each.organisation, by=by),
    "save": lambda each, by: actions.save_draft(application=each, title="Nieuw", summary="", answers={}, by=by),
    "add": lambda each, by: actions.add_document(application=each, upload=pdf(), by=by),
    "remove": lambda each, by: actions.remove_document(document=each.documents.first(), by=by),
    "submit": lambda each, by: actions.submit(application=each, by=by),
    "withdraw": lambda each, by: actions.withdraw(application=each, by=by),
}
EDITING = {"save", "add", "remove", "submit", "withdraw"}
# What those who act for the organisation can do; nobody else can do anything, in any state.
POSSIBLE = {
    "draft": EDITING,
    "submitted": {"submit", "withdraw"},  # submitting again changes nothing
    "incomplete": EDITING,
    "in review": {"withdraw"},
    "advised": {"withdraw"},
    "decided": {"withdraw"},
    "granted": {"withdraw"},
    "reserve": {"withdraw"},
    "declined": set(),
    "withdrawn": set(),
    "withdrawn draft": set(),
}


def attempt(name, application, by):
    try:
        with undone():
            ACTIONS[name](application, by)
    except (PermissionDenied, NotPossible):
        return False
    return True


@pytest.mark.parametrize("state", STATES)
def test_who_can_do_what(state):
    application = fresh(STATES[state]())
    before = Application.objects.filter(pk=application.pk).values().get()
    # Submitting what is submitted: see the next test.
    names = [name for name in ACTIONS if name != "start" and (state, name) != ("submitted", "submit")]
    people = {who: user for who, user in cast(application).items() if user.is_authenticated}
    found = {name: {who for who, user in people.items() if attempt(name, application, user)} for name in names}
    assert found == {name: APPLICANTS if name in POSSIBLE[state] else set() for name in names}
    assert attempt("start", application, people["colleague"]) == (state not in {"granted", "declined"})
    assert not attempt("start", application, people["superuser"])
    assert not attempt("start", application, people["applicant elsewhere"])
    assert Application.objects.filter(pk=application.pk).values().get() == before


def test_a_stranger_gets_nothing_by_submitting_what_is_submitted():
    with pytest.raises(PermissionDenied):
        actions.submit(application=make_submitted(), by=person())


# Wagtail validates the whole row when it keeps a revision.
def test_a_colleague_submits_when_who_began_it_has_left():
    draft = make_draft()
    colleague = member_of(OrganisationFactory())
    colleague.praktijkpodium_memberships.update(organisation=draft.organisation)
    draft.started_by.delete()
    assert actions.submit(application=fresh(draft), by=colleague).state == State.SUBMITTED


def test_submitting_twice_changes_nothing(django_capture_on_commit_callbacks):
    draft = make_draft()
    with django_capture_on_commit_callbacks(execute=True):
        first = actions.submit(application=draft, by=draft.started_by)
    with django_capture_on_commit_callbacks(execute=True) as waiting:
        second = actions.submit(application=draft, by=draft.started_by)  # as the browser still knew it
    assert (second.submitted_at, waiting, len(mail.outbox)) == (first.submitted_at, [], 1)
    assert verbs(draft).count("application.submitted") == 1
    assert (draft.workflow_states.count(), draft.revisions.count()) == (1, 1)


def test_a_draft_says_what_it_lacks_and_keeps_what_it_has():
    draft = make_draft(complete=False)
    required, *_ = criteria = list(draft.role.criteria.all())
    with pytest.raises(NotComplete, match=r"Je aanmelding is nog niet compleet\.") as refused:
        actions.submit(application=draft, by=draft.started_by)
    requirements = {f"answer_{each.pk}" for each in criteria if each.is_required}
    assert set(refused.value.problems) == {"title", "summary", "document"} | requirements
    answers = {str(required.pk): "Ja", "999999": "van een andere rol"}
    actions.save_draft(application=draft, title=" ", summary="Kort", answers=answers, by=draft.started_by)
    with pytest.raises(NotComplete) as refused:
        actions.submit(application=draft, by=draft.started_by)
    assert set(refused.value.problems) == {"title", "document"} | requirements - {f"answer_{required.pk}"}
    stored = fresh(draft)
    assert (stored.state, stored.summary, stored.answers) == (State.DRAFT, "Kort", {str(required.pk): "Ja"})


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        (
            {"opening": datetime.timedelta(days=1), "deadline": datetime.timedelta(days=2)},
            "^Je kunt je aanmelden vanaf ",
        ),
        ({"deadline": datetime.timedelta(0)}, "^Deze oproep is gesloten. Aanmelden kon tot en met .* blijven bewaard"),
        ({"live": False}, "."),
    ],
)
def test_nobody_starts_outside_the_period(fields, message):
    moments = {name: timezone.now() + value if name != "live" else value for name, value in fields.items()}
    role = make_role(**moments)
    user = member_of(OrganisationFactory())
    with pytest.raises(NotPossible, match=message):
        actions.start(role=role, organisation=organisation_of(user), by=user)
    assert not Application.objects.exists()


def test_a_draft_that_was_started_in_time_is_refused_after_the_deadline_and_nothing_is_lost(client):
    draft = make_draft()
    close(draft.call)
    client.force_login(draft.started_by)
    answers = {f"answer_{key}": "Net te laat" for key in draft.answers}
    for step, typed in {"idee": {"title": "Te laat", "summary": "Maar mooi"}, "criteria": answers}.items():
        address = reverse("praktijkpodium:application_step", args=[draft.pk, step])
        assert client.post(address, {**typed, "save": "draft"}).status_code == 302
    address = reverse("praktijkpodium:application_step", args=[draft.pk, "controleren"])
    response = client.post(address, {"submit": "1"})
    assert response.status_code == 422
    content = response.content.decode()
    assert "Deze oproep is gesloten. Aanmelden kon tot en met" in content
    assert "Je teksten en documenten blijven bewaard." in content
    assert "Net te laat" in content
    stored = fresh(draft)
    assert (stored.state, stored.title, stored.summary) == (State.DRAFT, "Te laat", "Maar mooi")
    assert set(stored.answers.values()) == {"Net te laat"}
    assert (stored.documents.count(), stored.workflow_states.count(), len(mail.outbox)) == (1, 0, 0)


def test_the_deadline_itself_is_too_late():
    call = make_call()
    assert call.is_open(call.opening)
    assert call.is_open(call.deadline - datetime.timedelta(microseconds=1))
    assert not call.is_open(call.deadline)
    assert not call.is_open(call.opening - datetime.timedelta(microseconds=1))


def test_what_was_sent_back_is_repaired_and_submitted_again_also_after_the_deadline(django_capture_on_commit_callbacks):
    application = fresh(STATES["incomplete"]())
    by, first = application.started_by, application.submitted_at
    close(application.call)
    workflow = application.workflow_states.get()
    assert (application.repair_request, workflow.status) == ("Het plan ontbreekt.", WorkflowState.STATUS_NEEDS_CHANGES)
    answers = application.answers
    actions.save_draft(application=application, title="Aangevuld", summary="Beter", answers=answers, by=by)
    with django_capture_on_commit_callbacks(execute=True):
        actions.submit(application=application, by=by)
    stored = fresh(application)
    assert (stored.state, stored.repair_request, stored.submitted_at) == (State.SUBMITTED, "", first)
    assert (stored.title, stored.live, stored.revisions.count()) == ("Aangevuld", False, 2)
    assert stored.workflow_states.get().status == WorkflowState.STATUS_IN_PROGRESS  # the same moderation goes on
    assert verbs(stored)[-2:] == ["application.resubmitted", "mail.sent"]


@pytest.mark.parametrize("state", [name for name, possible in POSSIBLE.items() if "withdraw" in possible])
def test_withdrawing_ends_the_moderation_and_gives_room_for_a_new_start(state):
    application = fresh(STATES[state]())
    by = application.started_by
    actions.withdraw(application=application, by=by)
    stored = fresh(application)
    assert (stored.state, stored.live, stored.current_workflow_state) == (State.WITHDRAWN, False, None)
    assert verbs(stored)[-1] == "application.withdrawn"
    running = actions.start(role=application.role, organisation=application.organisation, by=by)
    assert running.pk != application.pk
    assert actions.start(role=application.role, organisation=application.organisation, by=by) == running


def test_what_was_withdrawn_after_the_decision_never_tells_it(client):
    application = make_decided(outcome="declined")
    actions.withdraw(application=application, by=application.started_by)
    client.force_login(application.started_by)
    content = client.get(reverse("praktijkpodium:application", args=[application.pk])).content.decode()
    assert "Ingetrokken" in content
    for told in ("Het past.", "afgewezen", "geen plaats"):
        assert told not in content


def test_no_more_documents_than_one_can_read(settings):
    draft = make_draft()
    kept = {"application": draft, "file": "x", "name": "x", "size": 1, "sha256": "0" * 64, "scan_state": "clean"}
    rows = [ApplicationDocument(**kept) for _ in range(actions.MAX_DOCUMENTS - 2)]
    ApplicationDocument.objects.bulk_create(rows)
    actions.add_document(application=draft, upload=pdf("een.pdf"), by=draft.started_by)
    with pytest.raises(NotPossible, match=str(actions.MAX_DOCUMENTS)):
        actions.add_document(application=draft, upload=pdf("twee.pdf"), by=draft.started_by)
    with pytest.raises(FileRefused):
        actions.add_document(application=draft, upload=pdf("x.exe"), by=draft.started_by)
    assert draft.documents.count() == actions.MAX_DOCUMENTS


def test_a_removed_document_leaves_the_storage_when_that_is_certain(django_capture_on_commit_callbacks):
    draft = make_draft()
    document = draft.documents.get()
    key, storage = document.file.name, document.file.storage
    with django_capture_on_commit_callbacks() as waiting:
        actions.remove_document(document=document, by=draft.started_by)
        assert storage.exists(key)
    [forget] = waiting
    forget()
    assert not storage.exists(key)
    assert (draft.documents.count(), verbs(draft)[-1]) == (0, "document.removed")


def test_the_moderation_cannot_publish_an_application():
    application = make_submitted()
    before = Application.objects.filter(pk=application.pk).values().get()
    application.publish(application.latest_revision)
    application.latest_revision.publish()
    assert Application.objects.filter(pk=application.pk).values().get() == before
    with pytest.raises(RuntimeError, match="never live"):
        application.unpublish()
    assert (fresh(application).state, fresh(application).live) == (State.SUBMITTED, False)


def test_publishing_after_a_decision_writes_nothing():
    application = make_decided()
    Application.objects.filter(pk=application.pk).update(title="Zoals de rij het zegt")
    before = Application.objects.filter(pk=application.pk).values().get()
    application.latest_revision.publish()
    assert Application.objects.filter(pk=application.pk).values().get() == before


# --- the scanner


@pytest.fixture
def waiting(settings):
    """An application in review with a document that no scanner saw yet."""
    with closed_port() as port:
        settings.CLAMD_URL = f"tcp://127.0.0.1:{port}"
        yield make_in_review()


def test_without_a_scanner_one_can_submit_and_reviewers_wait(waiting):
    document = waiting.documents.get()
    assert document.scan_state == PrivateFile.ScanState.PENDING
    assert may_download(waiting.started_by, document)
    assert not may_download(committee_member(), document)
    assert actions.scan_pending() == 0  # still away
    assert fresh(waiting).documents.get().scan_state == PrivateFile.ScanState.PENDING


@pytest.mark.parametrize("real", [False, pytest.param(True, marks=pytest.mark.service("clamav"))])
def test_the_tick_clears_what_is_clean(waiting, settings, real, capsys):
    with scanner(says(b"stream: OK\0")) as address:
        settings.CLAMD_URL = settings.TEST_SERVICES["CLAMD_URL"] if real else address
        call_command("podium_tick")
        assert "documents scanned: 1" in capsys.readouterr().out
        assert actions.scan_pending() == 0  # not again
    document = waiting.documents.get()
    assert document.scan_state == PrivateFile.ScanState.CLEAN
    assert may_download(committee_member(), document)
    line = TimelineEntry.objects.about(waiting).get(verb="document.scanned")
    assert (line.by, line.data) == (None, {"document": str(document.pk), "verdict": "clean"})


@pytest.mark.service("clamav")
def test_the_tick_removes_what_is_infected_and_says_so(settings, django_capture_on_commit_callbacks):
    infected = Path("/usr/share/clamav-testfiles/clam.pdf").read_bytes()
    draft = make_draft(complete=False, title="Zelf roosteren")
    settings.CLAMD_URL = "tcp://127.0.0.1:1"
    document = actions.add_document(application=draft, upload=pdf("Plan.pdf", infected), by=draft.started_by)
    key, storage = document.file.name, document.file.storage
    settings.CLAMD_URL = settings.TEST_SERVICES["CLAMD_URL"]
    with django_capture_on_commit_callbacks(execute=True):
        assert actions.scan_pending() == 1
    assert not draft.documents.exists()
    assert not storage.exists(key)
    line = TimelineEntry.objects.about(draft).get(verb="document.scanned")
    assert line.data == {"document": str(document.pk), "verdict": "infected"}
    [message] = mail.outbox
    assert message.to == [draft.started_by.email]
    assert "De virusscanner keurde het document “Plan.pdf”" in message.body


@pytest.mark.parametrize("problem", ["over the limits", "gone"])
def test_one_document_that_cannot_be_scanned_does_not_hold_up_the_others(waiting, settings, problem):
    stuck = waiting.documents.get()
    other = make_draft().documents.get()
    assert other.uploaded_at > stuck.uploaded_at
    if problem == "gone":
        stuck.file.storage.delete(stuck.file.name)
        refused = b"nobody asks"
    else:
        refused = b"INSTREAM size limit exceeded. ERROR\0"
    answers = [b"stream: OK\0"] if problem == "gone" else [refused, b"stream: OK\0"]
    with scanner(lambda connection: connection.sendall(answers.pop(0))) as settings.CLAMD_URL:
        assert actions.scan_pending() == (1 if problem == "gone" else 2)
    states = {each.pk: each.scan_state for each in ApplicationDocument.objects.all()}
    # What the scanner cannot look into will never be looked into: it goes, and the applicant hears of it.
    left = {stuck.pk: PrivateFile.ScanState.PENDING} if problem == "gone" else {}
    assert states == {**left, other.pk: PrivateFile.ScanState.CLEAN}
