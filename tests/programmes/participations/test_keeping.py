"""Names of people are kept for a term; what tells of the institution stays."""

import datetime
from typing import Any

import pytest
from django.utils import timezone

from praktijkpodium.programmes.applications.models import Participation
from praktijkpodium.programmes.participations import actions, letters, queries
from praktijkpodium.programmes.participations.due import forget_people
from praktijkpodium.programmes.participations.models import CommitmentLetter
from tests.home.factories import secretariat
from tests.programmes.factories import pdf
from tests.programmes.participations.factories import fresh, make_participation

pytestmark = pytest.mark.django_db

DAY = datetime.date(2027, 3, 1)


def full(**fields: Any) -> Participation:
    participation, by = make_participation(**fields), secretariat()
    letters.sign(participation=participation, signed_by="M. de Vries", signed_on=DAY, upload=pdf(), by=by)
    actions.add_member(participation=participation, name="Ans", function="", is_works_council=True, by=by)
    adviser = actions.Adviser(half_days=20, adviser_name="Jan", adviser_organisation="Bureau J")
    actions.choose_adviser(participation=participation, adviser=adviser, by=by)
    actions.add_visit(participation=participation, on=DAY, half_days=2, about="", by=by)
    return participation


def age(participation: Participation, days: int) -> None:
    moment = timezone.now() - datetime.timedelta(days=days)
    Participation.objects.filter(pk=participation.pk).update(changed_at=moment)


def test_after_the_term_names_and_letter_are_gone(settings: Any, django_capture_on_commit_callbacks: Any) -> None:
    settings.PARTICIPATION_KEEP_DAYS = 100
    old, young = full(), full()
    letter = CommitmentLetter.objects.get(participation=old)
    age(old, 101)
    age(young, 99)
    with django_capture_on_commit_callbacks(execute=True):
        assert [forget_people(), forget_people()] == [1, 0]
    found = fresh(old)
    assert (found.signed_by, found.signed_on, found.adviser_in_words) == ("", DAY, "")
    assert not found.team.exists()
    assert not letter.file.storage.exists(letter.file.name)
    assert queries.half_days_used(found) == 2
    assert queries.timeline(found)[0].verb == "participation.people_forgotten"
    assert fresh(young).adviser_name == "Jan"
    assert young.team.exists()


def test_what_names_nobody_is_left_alone() -> None:
    participation = make_participation()
    age(participation, 10_000)
    assert forget_people() == 0
    assert not queries.timeline(participation).exists()
