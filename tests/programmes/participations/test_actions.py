"""Writing down how somebody takes part: who may, what is kept, what the timeline says."""

import datetime
from decimal import Decimal
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, transaction

from praktijkpodium.home.audit.models import TimelineEntry
from praktijkpodium.home.audit.verbs import label
from praktijkpodium.home.directory.models import ContactPerson, Membership
from praktijkpodium.programmes.applications.exceptions import NotPossible
from praktijkpodium.programmes.applications.models import Application, Participation
from praktijkpodium.programmes.calls.models import Question, QuestionKind, Role
from praktijkpodium.programmes.participations import actions, queries
from tests.home.factories import chair, committee_member, editor, manager, person, secretariat
from tests.programmes.factories import make_event, make_role
from tests.programmes.participations.factories import fresh, make_participation, member

pytestmark = pytest.mark.django_db

DAY = datetime.date(2027, 3, 1)


def lines(participation: Participation) -> list[str]:
    return list(reversed(queries.timeline(participation).values_list("verb", flat=True)))


def everything(participation: Participation, by: Any) -> list[Any]:
    """Each verb that a person may try."""
    told: dict[str, Any] = {"participation": participation, "by": by}
    return [
        lambda: actions.change_contribution(**told, contribution=Decimal(1), invoiced_on=None, paid_on=None),
        lambda: actions.add_member(**told, name="Ans", function="", is_works_council=False),
        lambda: actions.remove_member(**told, pk=0),
        lambda: actions.take_over_team(**told),
        lambda: actions.choose_adviser(**told, adviser=actions.Adviser(half_days=20)),
        lambda: actions.add_visit(**told, on=DAY, half_days=1, about=""),
        lambda: actions.remove_visit(**told, pk=0),
        lambda: actions.add_meeting(**told, people=1, title="Startdag", on=DAY),
        lambda: actions.remove_meeting(**told, pk=0),
        lambda: actions.change_closing(**told, closing=actions.Closing(presentation="Zo kan het")),
    ]


def test_only_the_secretariat_and_not_of_the_institution_itself() -> None:
    participation = make_participation()
    own_secretariat = secretariat()
    Membership.objects.create(organisation=participation.application.organisation, user=own_secretariat)
    others = (editor(), manager(), chair(), committee_member(), person(is_superuser=True))
    for by in (member(participation), own_secretariat, *others):
        for act in everything(participation, by):
            with pytest.raises(PermissionDenied):
                act()
    assert lines(participation) == []
    for act in everything(participation, secretariat()):
        act()
    assert len(lines(participation)) == 5  # what is not there is not removed, and no team was named


def test_the_contribution_is_that_of_the_role_when_it_began() -> None:
    role = make_role()
    Role.objects.filter(pk=role.pk).update(own_contribution=Decimal(5500))
    role.refresh_from_db()
    participation = make_participation(role=role)
    Role.objects.filter(pk=role.pk).update(own_contribution=Decimal(6000))
    assert fresh(participation).contribution == Decimal(5500)


def test_invoiced_and_paid() -> None:
    participation, by = make_participation(), secretariat()
    keep: Any = {"participation": participation, "contribution": Decimal("5500.50"), "by": by}
    with pytest.raises(NotPossible):
        actions.change_contribution(**keep, invoiced_on=None, paid_on=DAY)
    actions.change_contribution(**keep, invoiced_on=DAY, paid_on=DAY)
    actions.change_contribution(**keep, invoiced_on=DAY, paid_on=DAY)  # the same once more is no news
    found = fresh(participation)
    assert (found.contribution, found.paid_on, found.is_paid) == (Decimal("5500.50"), DAY, True)
    entry = TimelineEntry.objects.about(participation.application).get(verb="participation.contribution")
    assert entry.data == {"fields": ["contribution", "invoiced_on", "paid_on"]}
    assert entry.by == by
    assert label(entry.verb) != entry.verb


def test_what_the_database_holds() -> None:
    participation = make_participation()
    person_of_directory = ContactPerson.objects.create(name="Marieke")
    for wrong in (
        {"paid_on": DAY},
        {"contribution": Decimal(-1)},
        {"signed_by": "Directeur"},
        {"adviser": person_of_directory, "adviser_name": "Nog iemand"},
        {"adviser_chosen": "loterij"},
    ):
        with pytest.raises(IntegrityError), transaction.atomic():
            Participation.objects.filter(pk=participation.pk).update(**wrong)


def test_the_team() -> None:
    participation, by = make_participation(), secretariat()
    ans: Any = {"participation": participation, "name": "Ans", "function": "Planner", "by": by}
    first = actions.add_member(**ans, is_works_council=True)
    assert actions.add_member(**ans, is_works_council=True) == first
    row: Any = queries.with_progress(Participation.objects.all()).get()
    assert (row.team_size, row.has_works_council) == (1, True)
    actions.remove_member(participation=participation, pk=first.pk, by=by)
    assert not participation.team.exists()
    assert lines(participation) == ["participation.member_added", "participation.member_removed"]


def test_a_member_of_another_team_is_not_removed() -> None:
    participation, other, by = make_participation(), make_participation(), secretariat()
    there = actions.add_member(participation=other, name="Ans", function="", is_works_council=False, by=by)
    actions.remove_member(participation=participation, pk=there.pk, by=by)
    assert other.team.count() == 1
    assert lines(participation) == []


def test_the_team_of_the_application_is_taken_over_once() -> None:
    role = make_role()
    question = Question.objects.create(role=role, kind=QuestionKind.TEAM, text="Wie doen mee?")
    participation, by = make_participation(role=role), secretariat()
    key = next(each.key for each in participation.application.asked if each.kind == QuestionKind.TEAM)
    assert question.pk
    people = [{"name": "Ans", "function": "Planner", "part": "OR"}, {"name": " ", "function": ""}, {"name": "Bo"}]
    Application.objects.filter(pk=participation.application_id).update(answers={key: people})
    participation = fresh(participation)
    assert actions.take_over_team(participation=participation, by=by) == 2
    assert actions.take_over_team(participation=participation, by=by) == 0
    assert [str(each) for each in participation.team.all()] == ["Ans, Planner", "Bo"]
    assert lines(participation) == ["participation.team_taken_over"]


def test_never_more_half_days_than_there_are() -> None:
    participation, by = make_participation(half_days=3), secretariat()
    used: Any = {"participation": participation, "on": DAY, "about": "Roosters", "by": by}
    visit = actions.add_visit(**used, half_days=2)
    with pytest.raises(NotPossible, match="1"):
        actions.add_visit(**used, half_days=2)
    with pytest.raises(NotPossible):
        actions.choose_adviser(participation=participation, adviser=actions.Adviser(half_days=1), by=by)
    actions.choose_adviser(participation=participation, adviser=actions.Adviser(half_days=4), by=by)
    actions.add_visit(**used, half_days=2)
    assert queries.half_days_used(participation) == 4
    actions.remove_visit(participation=participation, pk=visit.pk, by=by)
    assert queries.half_days_used(participation) == 2


def test_the_adviser_is_of_the_directory_or_a_name() -> None:
    participation, by = make_participation(), secretariat()
    marieke = ContactPerson.objects.create(name="Marieke", organisation="Vilans")
    choose = actions.choose_adviser
    choose(
        participation=participation,
        adviser=actions.Adviser(half_days=20, adviser=marieke, adviser_chosen="suggested"),
        by=by,
    )
    assert fresh(participation).adviser_in_words == "Marieke, Vilans"
    named = actions.Adviser(half_days=20, adviser_name="Jan", adviser_organisation="Bureau J", adviser_chosen="own")
    choose(participation=participation, adviser=named, by=by)
    found = fresh(participation)
    assert (found.adviser, found.adviser_in_words, found.has_adviser) == (None, "Jan, Bureau J", True)


def test_meetings_keep_their_name_when_the_page_goes() -> None:
    participation, by = make_participation(), secretariat()
    event = make_event("Startdag")
    actions.add_meeting(participation=participation, event=event, people=3, by=by)
    with pytest.raises(NotPossible):
        actions.add_meeting(participation=participation, event=event, people=2, by=by)
    with pytest.raises(NotPossible):
        actions.add_meeting(participation=participation, people=1, title="Zonder dag", by=by)
    event.delete()
    meeting = participation.meetings.get()
    assert (meeting.title, meeting.event, meeting.people) == ("Startdag", None, 3)
    actions.remove_meeting(participation=participation, pk=meeting.pk, by=by)
    assert lines(participation) == ["participation.meeting_added", "participation.meeting_removed"]


def test_presentation_and_chapter() -> None:
    participation, by = make_participation(), secretariat()
    closing = actions.Closing("Zo kan het", DAY, "Roosteren met elkaar", DAY)
    actions.change_closing(participation=participation, closing=closing, by=by)
    found = fresh(participation)
    assert (found.presentation, found.chapter, found.chapter_on) == ("Zo kan het", "Roosteren met elkaar", DAY)
    assert not found.is_presented  # that day has still to come


def test_the_timeline_names_no_people() -> None:
    participation, by = make_participation(), secretariat()
    actions.add_member(participation=participation, name="Kwartelkoning", function="", is_works_council=True, by=by)
    adviser = actions.Adviser(half_days=20, adviser_name="Kwartelkoning")
    actions.choose_adviser(participation=participation, adviser=adviser, by=by)
    told = " ".join(str(entry.data) + entry.subject_label for entry in queries.timeline(participation))
    assert "Kwartelkoning" not in told
