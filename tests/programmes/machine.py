"""The world of the machine (test_machine.py): its people, and what must come of everything that they try.

What is expected is written here a second time, as plainly as can be, so that a mistake in the rules or the actions is
not made here too.
"""

import datetime
from dataclasses import dataclass, field
from typing import Any

from django.contrib.auth import get_user_model

from praktijkpodium.home.accounts import groups
from praktijkpodium.home.directory.models import Membership, Organisation
from praktijkpodium.programmes.applications.models import (
    Application,
    ApplicationDocument,
    Decision,
    Participation,
    State,
)
from praktijkpodium.programmes.calls.models import Call, Criterion, Role
from praktijkpodium.programmes.review.workflow import ChairTask, CommitteeTask, CompletenessTask
from tests.home.factories import OrganisationFactory, person
from tests.programmes.factories import make_call

# Who there are: the organisations that they act for, and their groups.
PEOPLE: dict[str, tuple[str, tuple[str, ...]]] = {
    "anna": ("A", ()),
    "bram": ("A", ()),
    "carla": ("AB", ()),
    "dirk": ("B", ()),
    "office": ("", (groups.SECRETARIAT,)),
    "office of A": ("A", (groups.SECRETARIAT,)),
    "member": ("", (groups.COMMITTEE,)),
    "another member": ("", (groups.COMMITTEE,)),
    "member of B": ("B", (groups.COMMITTEE,)),
    "chair": ("", (groups.CHAIR,)),
    "chair of A": ("A", (groups.CHAIR, groups.COMMITTEE)),
    "all groups of B": ("B", groups.ALL),
    "editor": ("", (groups.EDITORS,)),
    "stranger": ("", ()),
}
ROLES = 2
DAY, HOUR = datetime.timedelta(days=1), datetime.timedelta(hours=1)
ACTS = (
    "save",
    "add",
    "remove",
    "submit",
    "withdraw",
    "pass_on",
    "send_back",
    "assess",
    "decide",
    "announce",
    "case_study",
)  # fmt: skip
# Whose work they are; the rest is for who acts for the organisation.
OFFICES = {
    "pass_on": groups.SECRETARIAT,
    "send_back": groups.SECRETARIAT,
    "assess": groups.COMMITTEE,
    "decide": groups.CHAIR,
    "announce": groups.SECRETARIAT,
    "case_study": groups.SECRETARIAT,
}
# What the timeline tells of them.
VERBS = {
    "add": "document.added",
    "remove": "document.removed",
    "submit": "application.submitted",
    "withdraw": "application.withdrawn",
    "pass_on": "application.taken_into_review",
    "send_back": "application.sent_back",
    "assess": "assessment.given",
    "decide": "decision.taken",
    "announce": "application.announced",
    # Of a later time:
    "submit again": "application.resubmitted",
    "assess again": "assessment.changed",
}
BECOMES = {
    "submit": State.SUBMITTED,
    "withdraw": State.WITHDRAWN,
    "pass_on": State.IN_REVIEW,
    "send_back": State.INCOMPLETE,
}
# The steps of the moderation in which it can be, by its state.
STEPS = {State.SUBMITTED: (CompletenessTask,), State.IN_REVIEW: (CommitteeTask, ChairTask)}
RUNNING = {State.DRAFT, State.SUBMITTED, State.INCOMPLETE, State.IN_REVIEW}
OVER = {State.GRANTED, State.DECLINED}


@dataclass
class Somebody:
    """A person as the machine believes them to be."""

    name: str
    pk: Any
    organisations: set[int]
    groups: tuple[str, ...]
    active: bool = True
    gone: bool = False

    def user(self) -> Any:
        """As a request would have it: what a rule remembers of a person ends with the request."""
        return get_user_model()._default_manager.get(pk=self.pk)

    def is_in(self, group: str) -> bool:
        return self.active and not self.gone and group in self.groups

    def acts_for(self, organisation: int) -> bool:
        return self.active and not self.gone and organisation in self.organisations


@dataclass
class File:
    """An application as the machine believes it to be."""

    pk: Any
    organisation: int
    role: int
    began: datetime.datetime
    state: State = State.DRAFT
    has_texts: bool = False
    documents: list[Any] = field(default_factory=list)
    advisers: list[Somebody] = field(default_factory=list)
    outcome: str = ""
    submissions: int = 0
    has_case_study: bool = False
    is_announced: bool = False
    # Somebody tampered with the moderation in the admin, and the minute is not over.
    is_disturbed: bool = False
    # What its timeline must tell: verb, who, when.
    lines: list[tuple[str, Somebody | None, datetime.datetime]] = field(default_factory=list)

    @property
    def row(self) -> Application:
        return Application.objects.select_related("role__call", "organisation").get(pk=self.pk)

    @property
    def is_being_judged(self) -> bool:
        return self.state in STEPS and not self.outcome

    def happened(
        self, act: str, who: Somebody, world: "World", outcome: str, before: set[Any], after: set[Any]
    ) -> None:
        """What is believed from now on; `before` and `after` are the documents that there were."""
        again = (act == "submit" and self.submissions > 0) or (act == "assess" and who in self.advisers)
        if verb := VERBS.get(f"{act} again" if again else act):
            self.lines.append((verb, who, world.clock))
        self.state = State(self.outcome) if act == "announce" else BECOMES.get(act, self.state)
        self.has_texts |= act == "save"
        self.has_case_study |= act == "case_study"
        self.is_announced |= act == "announce"
        self.submissions += act == "submit"
        self.is_disturbed &= act != "submit"
        self.outcome = outcome if act == "decide" else self.outcome
        self.documents = [each for each in self.documents if each[0] in after]
        self.documents += [(pk, world.scanner == "away") for pk in after - before]
        if act == "assess" and not again:
            self.advisers.append(who)

    def minute_passed(self, world: "World") -> None:
        for pk, is_pending in list(self.documents):
            if is_pending and world.scanner != "away":
                self.documents.remove((pk, is_pending))
                self.documents += [(pk, False)] if world.scanner == "ok" else []
                self.lines.append(("document.scanned", None, world.clock))
        if world.workflow_is_on and self.is_being_judged:
            self.is_disturbed = False

    @property
    def holds_a_place(self) -> bool:
        return self.outcome == Decision.Outcome.GRANTED and self.state != State.WITHDRAWN


@dataclass
class World:
    """What does not change, and what the machine believes of what does."""

    call: int
    roles: list[int]
    organisations: dict[str, int]
    people: dict[str, Somebody]
    clock: datetime.datetime
    opening: datetime.datetime
    deadline: datetime.datetime
    grace: datetime.timedelta
    places: int = 1
    advices_needed: int = 1
    is_live: bool = True
    workflow_is_on: bool = True
    scanner: str = "ok"
    files: list[File] = field(default_factory=list)

    @property
    def is_open(self) -> bool:
        return self.is_live and self.opening <= self.clock < self.deadline

    @property
    def is_in_grace(self) -> bool:
        return self.is_live and self.deadline <= self.clock < self.deadline + self.grace

    def running(self, role: int, organisation: int) -> File | None:
        return next(
            (
                each
                for each in self.files
                if (each.role, each.organisation) == (role, organisation) and each.state != State.WITHDRAWN
            ),
            None,
        )

    def may_start(self, who: Somebody, role: int, organisation: int) -> bool:
        running = self.running(role, organisation)
        return who.acts_for(organisation) and self.is_open and (running is None or running.state not in OVER)

    def may(self, act: str, who: Somebody, file: File, outcome: str = "") -> bool:
        """Whether an act of this person on this file must succeed now."""
        if who.acts_for(file.organisation):
            return act in {"save", "add", "remove", "submit", "withdraw"} and self._applicant_may(act, file)
        return self._reviewer_may(act, who, file, outcome)

    def _applicant_may(self, act: str, file: File) -> bool:
        if act == "withdraw":
            return file.state in RUNNING or (file.state == State.GRANTED and not file.has_case_study)
        if act == "submit" and file.state == State.SUBMITTED:
            return True  # a second press of the button: nothing happens
        if file.state not in {State.DRAFT, State.INCOMPLETE}:
            return False
        if act == "remove":
            return bool(file.documents)
        if act == "add":
            return self.scanner != "infected"
        return act == "save" or (
            self._is_in_time(file) and file.has_texts and bool(file.documents) and self._enters(file)
        )

    def _is_in_time(self, file: File) -> bool:
        return file.state == State.INCOMPLETE or self.is_open or (file.began < self.deadline and self.is_in_grace)

    def _enters(self, file: File) -> bool:
        # What was sent back goes on in the moderation that it was in, unless that was ended too.
        return self.workflow_is_on or (file.state == State.INCOMPLETE and not file.is_disturbed)

    def _reviewer_may(self, act: str, who: Somebody, file: File, outcome: str) -> bool:
        office, member, chair = (who.is_in(each) for each in (groups.SECRETARIAT, groups.COMMITTEE, groups.CHAIR))
        undecided = file.state == State.IN_REVIEW and not file.outcome
        if act in {"pass_on", "send_back"}:
            return office and file.state == State.SUBMITTED and not file.is_disturbed
        if act == "assess":
            return member and undecided and not file.is_disturbed
        if act == "decide":
            has_place = outcome == Decision.Outcome.DECLINED or self.places_left(file.role) > 0
            enough = len(file.advisers) >= self.advices_needed
            return chair and undecided and enough and has_place and not file.is_disturbed
        if act == "announce":
            return (office or chair) and file.state == State.IN_REVIEW and bool(file.outcome)
        if act == "case_study":
            return office and file.state == State.GRANTED and not file.has_case_study
        return False

    def places_left(self, role: int) -> int:
        return self.places - sum(each.holds_a_place for each in self.files if each.role == role)

    def may_read(self, who: Somebody, file: File) -> bool:
        """As a reviewer, in the admin."""
        if who.acts_for(file.organisation) or not file.submissions:
            return False
        reached_the_committee = file.state in {State.IN_REVIEW, *OVER}
        judges = who.is_in(groups.COMMITTEE) or who.is_in(groups.CHAIR)
        return who.is_in(groups.SECRETARIAT) or (judges and reached_the_committee)


def make_world(clock: datetime.datetime) -> World:
    """The rows that every run begins with."""
    opening, deadline, grace = clock + DAY, clock + 3 * DAY, datetime.timedelta(hours=24)
    call = make_call(opening=opening, deadline=deadline, grace_hours=24, places=1, requirements=1, preferences=1)
    second = Role(name="Klankbordgroep", places=1, call=call, sort_order=1)
    second.criteria = [Criterion(kind=Criterion.Kind.REQUIREMENT, text="Eis")]
    second.save()
    organisations = {letter: OrganisationFactory().pk for letter in "AB"}
    people = {}
    for name, (letters, group_names) in PEOPLE.items():
        user = person(*group_names, username=name.replace(" ", "-"))
        acts_for = {organisations[letter] for letter in letters}
        for organisation in acts_for:
            Membership.objects.create(organisation_id=organisation, user=user)
        people[name] = Somebody(name, user.pk, acts_for, group_names)
    roles = list(Role.objects.filter(call=call).order_by("sort_order", "pk").values_list("pk", flat=True))
    return World(call.pk, roles, organisations, people, clock, opening, deadline, grace)


def dump() -> dict[str, list[dict[str, Any]]]:
    """Every row that a walk may change."""
    from wagtail.models import Page, Revision, TaskState, WorkflowState

    from praktijkpodium.home.audit.models import TimelineEntry
    from praktijkpodium.programmes.review.models import Assessment

    tables = (
        Application,
        ApplicationDocument,
        Assessment,
        Decision,
        Participation,
        TimelineEntry,
        WorkflowState,
        TaskState,
        Revision,
        Page,
        Organisation,
        Membership,
    )
    return {table.__name__: list(table._base_manager.order_by("pk").values()) for table in tables}


def move_call(world: World, **fields: Any) -> None:
    Call.objects.filter(pk=world.call).update(**fields)
