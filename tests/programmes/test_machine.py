"""Random people walk applications through their whole life, in any order, for as long as you let them.

`HYPOTHESIS_PROFILE=long` lets them walk for much longer, on other paths each time (docs/development.md).
"""

import copy
import datetime
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any
from unittest import mock

import hypothesis
import pytest
from django.core import mail
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.test import Client, TestCase
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from wagtail.models import Task, Workflow, WorkflowState

from praktijkpodium.home.audit.models import TimelineEntry
from praktijkpodium.home.directory.models import Membership, Organisation
from praktijkpodium.home.files.exceptions import FileRefused
from praktijkpodium.programmes.applications import actions as applying
from praktijkpodium.programmes.applications.exceptions import NotPossible
from praktijkpodium.programmes.applications.models import ApplicationDocument, Participation, State
from praktijkpodium.programmes.applications.queries import places_left
from praktijkpodium.programmes.applications.rules import may_read_file, visible_files
from praktijkpodium.programmes.calls.models import Role
from praktijkpodium.programmes.review import actions as reviewing
from praktijkpodium.programmes.review.models import Assessment
from praktijkpodium.programmes.review.workflow import ChairTask, CommitteeTask, CompletenessTask
from tests.home.files.clamd import scanner
from tests.programmes.factories import PDF, pdf
from tests.programmes.machine import (
    ACTS,
    DAY,
    OFFICES,
    PEOPLE,
    ROLES,
    STEPS,
    File,
    Somebody,
    World,
    dump,
    make_world,
    move_call,
)

REASON = "De reden die niemand nog mag weten."
# What of the timeline must be told once, of each thing that happened.
TOLD = ("application.", "document.", "assessment.", "decision.")
# A line a day of each writer: tests/programmes/applications/test_history.py.
WRITTEN = "application.written"
BACKEND = "allauth.account.auth_backends.AuthenticationBackend"

_long = os.environ.get("HYPOTHESIS_PROFILE") == "long"
_cache = Path(__file__).parents[2] / ".cache" / "hypothesis"
hypothesis.configuration.set_hypothesis_home_dir(_cache)
PROFILE = hypothesis.settings(
    max_examples=400 if _long else 25,
    stateful_step_count=80 if _long else 40,
    derandomize=not _long,  # the ordinary run walks the same paths each time
    database=hypothesis.database.DirectoryBasedExampleDatabase(_cache / "examples") if _long else None,
    deadline=None,
    suppress_health_check=list(hypothesis.HealthCheck),
    print_blob=_long,
)

names, numbers, channels = st.sampled_from(sorted(PEOPLE)), st.integers(0, 7), st.sampled_from(["action", "http"])
acts = st.sampled_from(ACTS)
outcomes = st.sampled_from(["granted", "declined"])
# The act that brings an application further, by its state.
NEXT = {
    State.DRAFT: ("save", "add", "submit"),
    State.SUBMITTED: ("pass_on", "pass_on", "send_back"),
    State.INCOMPLETE: ("submit",),
    State.IN_REVIEW: ("assess", "decide", "announce"),
    State.GRANTED: ("case_study",),
}
EXPECTED_REFUSALS = (PermissionDenied, NotPossible, FileRefused)


class Walk(RuleBasedStateMachine):
    start_of: World  # set by the test

    def __init__(self) -> None:
        super().__init__()
        self.world = copy.deepcopy(self.start_of)
        self.clients: dict[str, Client] = {}
        self.steps = 0
        Scanner.says = self.world.scanner
        mail.outbox.clear()
        self.changes = transaction.atomic()
        self.changes._from_testcase = True  # as those of TestCase: what is durable may stand in it
        self.changes.__enter__()
        self.clock = mock.patch("django.utils.timezone.now", side_effect=lambda: self.world.clock)
        self.clock.start()

    def teardown(self) -> None:
        self.clock.stop()
        transaction.set_rollback(True)
        self.changes.__exit__(None, None, None)

    # --- what may be done

    @initialize(
        advices=st.integers(1, 2),
        opened=st.sampled_from([True, True, True, False]),
        far=st.lists(st.integers(0, 11), min_size=4, max_size=4),
        choice=numbers,
    )
    def begin(self, advices: int, opened: bool, far: list[int], choice: int) -> None:
        """Before the opening, or with applications that came so far already."""
        self.world.advices_needed = advices
        move_call(self.world, advices_needed=advices)
        if not opened:
            return
        self.world.clock = self.world.opening
        for number, steps in enumerate(far):
            if steps:
                self.start("carla", number % ROLES, "AB"[number // ROLES], "action")
                for step in range(steps):
                    outcome = "declined" if (choice + number) % 4 == 0 else "granted"
                    self.go_on(len(self.world.files) - 1, choice + step, outcome, "action")

    @rule(name=names, role=st.integers(0, ROLES - 1), organisation=st.sampled_from("AB"), channel=channels)
    def start(self, name: str, role: int, organisation: str, channel: str) -> None:
        who = self.world.people[name]
        if who.gone:
            return
        role_pk, organisation_pk = self.world.roles[role], self.world.organisations[organisation]
        running = self.world.running(role_pk, organisation_pk)
        allowed = self.world.may_start(who, role_pk, organisation_pk)

        def act() -> None:
            if channel == "http":
                self.post(who, f"/mijn/aanmelden/{role_pk}/", {"organisation": organisation_pk})
            else:
                applying.start(
                    role=Role.objects.get(pk=role_pk),
                    organisation=Organisation.objects.get(pk=organisation_pk),
                    by=who.user(),
                )

        self.try_out(act, changes=allowed and running is None, refused=not allowed, channel=channel)
        if allowed and running is None:
            known = [each.pk for each in self.world.files]
            row = self.applications().exclude(pk__in=known).get()
            file = File(row.pk, organisation_pk, role_pk, self.world.clock)
            file.lines.append(("application.started", who, self.world.clock))
            self.world.files.append(file)

    @precondition(lambda self: self.world.files)
    @rule(name=names, number=numbers, act=acts, outcome=outcomes, channel=channels)
    def attempt(self, name: str, number: int, act: str, outcome: str, channel: str) -> None:
        """Anybody tries anything."""
        self.do(act, self.world.people[name], self.file(number), outcome, channel)

    @precondition(lambda self: self.world.files)
    @rule(number=numbers, choice=numbers, act=acts, outcome=outcomes, channel=channels)
    def attempt_in_office(self, number: int, choice: int, act: str, outcome: str, channel: str) -> None:
        """Somebody whose work it is tries it, at whatever moment."""
        file, group = self.file(number), OFFICES.get(act)
        people = [who for who in self.world.people.values() if not who.gone]
        able = [who for who in people if (who.is_in(group) if group else who.acts_for(file.organisation))]
        if able:
            self.do(act, able[choice % len(able)], file, outcome, channel)

    @precondition(lambda self: self.world.files)
    @rule(number=numbers, choice=numbers, outcome=st.sampled_from(["granted", "granted", "declined"]), channel=channels)
    def go_on_somewhere(self, number: int, choice: int, outcome: str, channel: str) -> None:
        self.go_on(number, choice, outcome, channel)

    def go_on(self, number: int, choice: int, outcome: str, channel: str) -> None:
        """Somebody who may brings an application further; a chair forgets to count the places."""
        file = self.file(number)
        able = [
            (act, who)
            for act in NEXT.get(file.state, ())
            for who in self.world.people.values()
            if not who.gone
            and self.is_progress(act, who, file)
            and (self.world.may(act, who, file, outcome) or self.world.may(act, who, file, "declined"))
        ]
        if able:
            act, who = able[choice % len(able)]
            self.do(act, who, file, outcome, channel)

    # --- what happens round about

    @rule(hours=st.sampled_from([1, 6, 24]))
    def wait(self, hours: int) -> None:
        if self.world.clock < self.world.deadline + 2 * DAY:
            self.world.clock += datetime.timedelta(hours=hours)

    @rule(live=st.sampled_from([True, True, False]))
    def is_published_or_not(self, live: bool) -> None:
        self.world.is_live = live
        move_call(self.world, live=live)

    @rule(says=st.sampled_from(["ok", "ok", "infected", "away"]))
    def scanner_changes(self, says: str) -> None:
        Scanner.says = self.world.scanner = says

    @rule(name=names, letter=st.sampled_from("AB"))
    def membership_changes(self, name: str, letter: str) -> None:
        who, organisation = self.world.people[name], self.world.organisations[letter]
        if who.gone:
            return
        if organisation in who.organisations:
            Membership.objects.filter(user_id=who.pk, organisation_id=organisation).delete()
        else:
            Membership.objects.create(user_id=who.pk, organisation_id=organisation)
        who.organisations ^= {organisation}

    @rule(name=names, for_good=st.booleans())
    def account_closes(self, name: str, for_good: bool) -> None:
        who = self.world.people[name]
        if who.gone:
            return
        user = who.user()
        if for_good and not who.active:
            user.delete()
            who.gone = True
        else:
            user.is_active = who.active = not who.active
            user.save()

    @rule()
    def workflow_is_switched(self) -> None:
        """In Wagtail's settings, which ends all that runs."""
        workflow = Workflow.objects.get(workflow_tasks__task__content_type__model="chairtask")
        self.world.workflow_is_on = not self.world.workflow_is_on
        if self.world.workflow_is_on:
            workflow.active = True
            workflow.save()
        else:
            workflow.deactivate()
            self.disturb()

    @rule(kind=st.sampled_from([CompletenessTask, CommitteeTask, ChairTask]))
    def step_is_switched_off_and_on(self, kind: type[Task]) -> None:
        task = kind._default_manager.get()
        task.deactivate()
        task.active = True
        task.save()
        self.disturb()

    @precondition(lambda self: self.world.files)
    @rule(number=numbers)
    def moderation_is_cancelled(self, number: int) -> None:
        file = self.file(number)
        if (running := file.row.current_workflow_state) is not None:
            running.cancel(user=None)
            file.is_disturbed = True

    def disturb(self) -> None:
        for file in self.world.files:
            if file.is_being_judged:
                file.is_disturbed = True

    @rule()
    def tick(self) -> None:
        """What cron does each minute."""
        self.world.clock += datetime.timedelta(minutes=1)
        with TestCase.captureOnCommitCallbacks(execute=True):
            applying.scan_pending()
            reviewing.restore_moderation()
        for file in self.world.files:
            file.minute_passed(self.world)

    # --- doing it

    def do(self, act: str, who: Somebody, file: File, outcome: str, channel: str) -> None:
        if who.gone or (act == "remove" and not file.documents):
            return
        allowed = self.world.may(act, who, file, outcome)
        nothing_new = act == "submit" and file.state == State.SUBMITTED
        perform: dict[str, Callable[..., None]] = {"action": self.by_action, "http": self.by_http}
        before = set(file.row.documents.values_list("pk", flat=True))
        self.try_out(
            lambda: perform[channel](act, who, file, outcome),
            changes=allowed and not nothing_new,
            refused=not allowed,
            channel=channel,
        )
        if allowed and not nothing_new:
            after = set(file.row.documents.values_list("pk", flat=True))
            file.happened(act, who, self.world, outcome, before, after)

    def try_out(self, act: Callable[[], None], *, changes: bool, refused: bool, channel: str) -> None:
        """Do it, and see that it changes something exactly when it must."""
        self.world.clock += datetime.timedelta(seconds=1)
        before, mails = dump(), len(mail.outbox)
        try:
            with TestCase.captureOnCommitCallbacks(execute=True):
                act()
        except EXPECTED_REFUSALS:
            if not refused or channel == "http":
                raise  # it was allowed; and a page answers, whatever it is asked
        else:
            assert not refused or channel == "http", "done, and must have been refused"
        after = dump()
        if not changes:
            changed = [name for name, rows in after.items() if rows != before[name]]
            assert not changed, f"nothing may change, and did: {changed}"
            assert len(mail.outbox) == mails
        else:
            assert after != before, "nothing came of it"

    def by_action(self, act: str, who: Somebody, file: File, outcome: str) -> None:
        row, by = file.row, who.user()
        advice = {"advice": "grant", "explanation": "Goed."}
        {
            "save": lambda: applying.save_draft(application=row, by=by, **self.texts(file)),
            "add": lambda: applying.add_document(application=row, upload=self.upload(), by=by),
            "remove": lambda: applying.remove_document(document=self.document(file), by=by),
            "submit": lambda: applying.submit(application=row, by=by),
            "withdraw": lambda: applying.withdraw(application=row, by=by),
            "pass_on": lambda: reviewing.pass_on(application=row, by=by),
            "send_back": lambda: reviewing.send_back(application=row, missing="Het plan.", by=by),
            "assess": lambda: reviewing.assess(application=row, by=by, **advice),
            "decide": lambda: reviewing.decide(application=row, outcome=outcome, reason=REASON, by=by),
            "announce": lambda: reviewing.announce(application=row, by=by),
            "case_study": lambda: reviewing.make_case_study(application=row, by=by),
        }[act]()

    def by_http(self, act: str, who: Somebody, file: File, outcome: str) -> None:
        mine = f"/mijn/aanmelding/{file.pk}/"
        if act == "save":
            new = self.texts(file)
            answers = {f"answer_{key}": text for key, text in new["answers"].items()}
            self.post(who, f"{mine}idee/", {"title": new["title"], "summary": new["summary"], "save": "draft"})
            self.post(who, f"{mine}criteria/", {**answers, "save": "draft"})
        elif act == "add":
            self.post(who, f"{mine}documenten/", {"document": self.upload(), "save": "upload"})
        elif act == "remove":
            self.post(who, f"/mijn/document/{self.document(file).pk}/verwijderen/")
        elif act == "submit":
            self.post(who, f"{mine}controleren/", {"submit": "1"})
        elif act == "withdraw":
            self.post(who, f"{mine}intrekken/")
        else:
            fields = {
                "send_back": {"send_back-missing": "Het plan."},
                "assess": {"assess-advice": "grant", "assess-explanation": "Goed."},
                "decide": {"decide-outcome": outcome, "decide-reason": REASON},
            }
            self.post(who, f"/admin/aanmeldingen/{file.pk}/", {"action": act, **fields.get(act, {})})

    def post(self, who: Somebody, address: str, data: dict[str, Any] | None = None) -> None:
        client = self.client_of(who)
        response = client.post(address, data or {})
        assert response.status_code < 500, response.content[:500]

    def client_of(self, who: Somebody) -> Client:
        if who.name not in self.clients:
            self.clients[who.name] = Client()
            self.clients[who.name].force_login(who.user(), backend=BACKEND)
        return self.clients[who.name]

    def texts(self, file: File) -> dict[str, Any]:
        criteria = Role.objects.get(pk=file.role).criteria.values_list("pk", flat=True)
        number = int(self.world.clock.timestamp())
        answers = {str(pk): f"Antwoord {number}" for pk in criteria}
        return {"title": f"Idee {number}", "summary": "Kort.", "answers": answers}

    def upload(self) -> Any:
        return pdf(content=PDF + f"% {self.world.clock}".encode())

    def document(self, file: File) -> ApplicationDocument:
        return ApplicationDocument.objects.select_related("application").get(pk=file.documents[0][0])

    def file(self, number: int) -> File:
        return self.world.files[number % len(self.world.files)]

    def is_progress(self, act: str, who: Somebody, file: File) -> bool:
        done = {"save": file.has_texts, "add": bool(file.documents), "assess": who in file.advisers}
        return not done.get(act, False)

    def applications(self) -> Any:
        from praktijkpodium.programmes.applications.models import Application

        return Application.objects.filter(role__in=self.world.roles)

    # --- what must always be so

    @invariant()
    def everything_makes_sense(self) -> None:
        self.steps += 1
        self.rows_are_as_believed()
        self.the_moderation_agrees_with_the_row()
        self.there_are_no_more_places_than_there_are()
        self.everything_was_told_once()
        self.nobody_knows_before_it_is_announced()
        self.nobody_judges_the_own_application()

    def rows_are_as_believed(self) -> None:
        rows = {row.pk: row for row in self.applications()}
        assert set(rows) == {file.pk for file in self.world.files}
        for file in self.world.files:
            row = rows[file.pk]
            assert (row.state, row.live, row.live_revision_id) == (file.state, False, None)
            assert (row.submitted_at is not None) == bool(file.submissions)
            assert row.revisions.count() == file.submissions
            assert set(row.documents.values_list("pk", flat=True)) == {pk for pk, _ in file.documents}
            assert row.assessments.count() == len(file.advisers)
            assert Participation.objects.filter(application=row).count() == (
                file.is_announced and file.outcome == State.GRANTED
            )
            decision = getattr(row, "decision", None)
            assert (decision.outcome if decision else "") == file.outcome
            announced = bool(decision and decision.announced_at)
            assert announced == file.is_announced

    def the_moderation_agrees_with_the_row(self) -> None:
        for file in self.world.files:
            if file.is_disturbed:
                continue
            running = file.row.current_workflow_state
            if file.is_being_judged:
                assert running is not None
                assert running.status == WorkflowState.STATUS_IN_PROGRESS
                assert isinstance(running.current_task_state.task.specific, STEPS[file.state])
            elif file.state == State.INCOMPLETE:
                assert running is None or running.status == WorkflowState.STATUS_NEEDS_CHANGES
            else:
                assert running is None

    def there_are_no_more_places_than_there_are(self) -> None:
        for role in self.world.roles:
            given = [file for file in self.world.files if file.role == role and file.holds_a_place]
            assert len(given) <= self.world.places
            assert places_left(Role.objects.get(pk=role)) == self.world.places - len(given)

    def everything_was_told_once(self) -> None:
        for file in self.world.files:
            told = [
                (line.verb, line.by_id, line.at)
                for line in TimelineEntry.objects.about(file.row).order_by("pk")
                if line.verb.startswith(TOLD) and line.verb != WRITTEN
            ]
            assert told == [(verb, who.pk if who and not who.gone else None, at) for verb, who, at in file.lines]

    def nobody_knows_before_it_is_announced(self) -> None:
        secret = [file for file in self.world.files if file.outcome and not file.is_announced]
        announced = {str(file.pk) for file in self.world.files if file.is_announced}
        for message in mail.outbox:
            if "uitslag" in message.subject or REASON in str(message.body):
                assert any(pk in str(message.body) for pk in announced), message.body
        for file in secret:
            reader = next((who for who in self.world.people.values() if who.acts_for(file.organisation)), None)
            if reader is None:
                continue
            client = self.client_of(reader)
            pages = [client.get(address).content.decode() for address in (f"/mijn/aanmelding/{file.pk}/", "/mijn/")]
            assert REASON not in "".join(pages)
            assert "toegekend" not in pages[0].lower()
            assert "afgewezen" not in pages[0].lower()
            assert ("In beoordeling" if file.state == State.IN_REVIEW else "Ingetrokken") in pages[0]

    def nobody_judges_the_own_application(self) -> None:
        who = self.world.people[sorted(PEOPLE)[self.steps % len(PEOPLE)]]  # one each time: all of them take long
        if not who.gone:
            user = who.user()
            readable = {file.pk for file in self.world.files if self.world.may_read(who, file)}
            assert {file.pk for file in self.world.files if may_read_file(user, file.row)} == readable
            assert set(visible_files(user).values_list("pk", flat=True)) == readable

    @precondition(lambda self: self.world.files)
    @rule(name=names, number=numbers)
    def look(self, name: str, number: int) -> None:
        """Reading changes nothing, and a page shows itself to whom it should."""
        who, file = self.world.people[name], self.file(number)
        if who.gone:
            return
        client, before = self.client_of(who), dump()
        mine = client.get(f"/mijn/aanmelding/{file.pk}/")
        # A draft shows its first step that is not done.
        goes_on = mine.status_code == 302 and mine.url.startswith(f"/mijn/aanmelding/{file.pk}/")
        assert (mine.status_code == 200 or goes_on) == who.acts_for(file.organisation)
        review = client.get(f"/admin/aanmeldingen/{file.pk}/")
        assert (review.status_code == 200) == self.world.may_read(who, file)
        assert dump() == before


class Scanner:
    """What the stand-in for clamd says now."""

    says = "ok"

    @classmethod
    def behave(cls, connection: Any) -> None:
        answer = {"ok": b"stream: OK\0", "infected": b"stream: Win.Test FOUND\0"}.get(cls.says)
        if answer:
            connection.sendall(answer)


@pytest.mark.django_db
def test_whatever_people_do_the_walk_makes_sense(settings: Any) -> None:
    from django.utils import timezone

    with scanner(Scanner.behave) as settings.CLAMD_URL:
        Walk.start_of = make_world(timezone.now().replace(microsecond=0))
        run_state_machine_as_test(Walk, settings=PROFILE)
    assert not Assessment.objects.exists()  # every walk was put back
