"""What happens to a question about an idea: by whom, once, and for how long."""

import datetime
import threading
from collections.abc import Callable
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, connection, transaction
from django.utils import timezone

from praktijkpodium.home.accounts import groups
from praktijkpodium.home.audit.models import TimelineEntry
from praktijkpodium.home.outbox.models import Mail
from praktijkpodium.home.outbox.rules import visible_mails
from praktijkpodium.programmes.ideas import actions, rules
from praktijkpodium.programmes.ideas.models import IdeaQuestion, State
from tests.home.factories import committee_member, manager, person, secretariat
from tests.programmes.ideas.factories import IDEA, STATES, fresh, make_answered, make_asked, make_closed, make_waiting

VERBS: dict[str, Callable[[IdeaQuestion, Any], Any]] = {
    "take": lambda question, by: actions.take(question=question, by=by),
    "release": lambda question, by: actions.release(question=question, by=by),
    "answer": lambda question, by: actions.answer(question=question, text="Ja.", by=by),
    "close": lambda question, by: actions.close(question=question, by=by),
    "reopen": lambda question, by: actions.reopen(question=question, by=by),
}
# What the secretariat may do in each state, with a question that nobody has taken up.
MAY = {
    "unconfirmed": set(),
    "waiting": {"take", "answer", "close"},
    "answered": {"reopen"},
    "closed": {"reopen"},
}


@pytest.mark.django_db
def test_a_question_waits_once_its_address_is_confirmed() -> None:
    question = make_asked(title="Rooster", question="Kan dit?")
    assert (question.state, question.confirmed_at) == (State.UNCONFIRMED, None)
    assert not rules.visible_questions(secretariat()).exists()
    assert actions.confirm(question=question)
    assert not actions.confirm(question=question)
    assert rules.visible_questions(secretariat()).get() == question
    assert [entry.verb for entry in TimelineEntry.objects.about(question)] == ["question.confirmed"]


@pytest.mark.django_db
def test_the_first_mail_says_nothing_of_what_was_typed() -> None:
    make_asked(title="Koop nu", question="Klik hier", name="Rijke oom", idea="Win een fiets met deze link")
    mail = Mail.objects.get()
    assert mail.secret
    assert mail.recipient == "loes@example.org"
    for word in ("Koop", "Klik", "oom", "fiets"):
        assert word not in mail.text + mail.subject + mail.html
    assert "/is-mijn-idee-nieuw/bevestigen/" in mail.text


@pytest.mark.django_db
def test_a_second_press_of_the_button_is_the_same_question() -> None:
    first, second = make_asked(question="Kan dit?"), make_asked(question="Mag dit?")
    assert first == second
    assert fresh(first).question == "Mag dit?"
    assert Mail.objects.count() == 2
    actions.confirm(question=first)
    assert make_asked() != first


@pytest.mark.django_db
@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("verb", VERBS)
def test_who_may_do_what(state: str, verb: str) -> None:
    question = STATES[state]()
    for user in (person(), committee_member(), manager(), person(groups.EDITORS), person(is_superuser=True)):
        with pytest.raises(PermissionDenied):
            VERBS[verb](question, user)
    before = fresh(question)
    if verb in MAY[state]:
        VERBS[verb](question, secretariat())
        assert TimelineEntry.objects.about(question).first().verb.startswith("question.")  # type: ignore[union-attr]
    else:
        with pytest.raises(PermissionDenied):
            VERBS[verb](question, secretariat())
        assert fresh(question).state == before.state


@pytest.mark.django_db
def test_taking_up_and_giving_back() -> None:
    question, one, other = make_waiting(), secretariat(), secretariat()
    actions.take(question=question, by=one)
    with pytest.raises(PermissionDenied):
        actions.release(question=question, by=other)
    actions.take(question=question, by=other)
    assert fresh(question).assigned_to == other
    actions.release(question=question, by=other)
    assert fresh(question).assigned_to is None


@pytest.mark.django_db
def test_an_answer_goes_by_mail_with_the_idea_in_the_language_of_the_page() -> None:
    question, by = make_waiting(title="Rooster", language="en"), secretariat()
    Mail.objects.all().delete()
    actions.answer(question=question, text="Read the first one.", by=by)
    mail = Mail.objects.get()
    assert mail.subject == "About your idea"
    assert "Dear Loes,\n\nRead the first one." in mail.text
    assert IDEA in mail.text
    assert not mail.secret
    assert fresh(question).assigned_to == by
    assert visible_mails(by).get() == mail
    assert not visible_mails(committee_member()).exists()


@pytest.mark.django_db
def test_opened_again_it_waits_for_whoever_did_so() -> None:
    question, by = make_answered(), secretariat()
    actions.reopen(question=question, by=by)
    again = fresh(question)
    assert (again.state, again.done_at, again.assigned_to) == (State.WAITING, None, by)
    assert again.answer == "Lees het eerste."


@pytest.mark.django_db
def test_terms(settings: Any) -> None:
    settings.QUESTION_KEEP_DAYS = 10
    now = timezone.now()

    def ago(**field: float) -> None:
        ((name, days),) = field.items()
        IdeaQuestion.objects.update(**{name: now - datetime.timedelta(days=days)})

    make_asked()
    ago(created_at=6.9)
    assert actions.forget_old() == 0
    ago(created_at=7.1)
    assert actions.forget_old() == 1
    for make in (make_answered, make_closed):
        make()
        ago(done_at=9.9)
        assert actions.forget_old() == 0
        ago(done_at=10.1)
        assert actions.forget_old() == 1
    # What waits for an answer is not forgotten.
    make_waiting()
    ago(created_at=500)
    ago(confirmed_at=500)
    assert actions.forget_old() == 0


@pytest.mark.django_db
def test_the_timeline_tells_nothing_of_the_idea_or_the_person() -> None:
    question = make_answered(title="Geheim rooster")
    lines = str(list(TimelineEntry.objects.about(question).values("subject_label", "data", "verb")))
    for word in ("rooster", "Loes", "loes@"):
        assert word not in lines


@pytest.mark.django_db
@pytest.mark.parametrize(
    "wrong",
    [
        {"state": "iets"},
        {"state": State.WAITING},
        {"state": State.ANSWERED, "confirmed_at": timezone.now(), "done_at": timezone.now()},
        {"state": State.CLOSED, "confirmed_at": timezone.now()},
        {"confirmed_at": timezone.now()},
        {"idea": ""},
        {"email": ""},
    ],
)
def test_the_database_holds_what_must_be_true(wrong: dict[str, Any]) -> None:
    question = make_asked()
    with pytest.raises(IntegrityError), transaction.atomic():
        IdeaQuestion.objects.filter(pk=question.pk).update(**wrong)


@pytest.mark.postgresql
@pytest.mark.django_db(transaction=True)
def test_two_who_answer_at_once_send_one_mail() -> None:
    question, people = make_waiting(), [secretariat(), secretariat()]
    Mail.objects.all().delete()
    start, refused = threading.Barrier(2), []

    def answer(by: Any) -> None:
        try:
            start.wait()
            actions.answer(question=question, text="Ja.", by=by)
        except PermissionDenied:
            refused.append(by)
        finally:
            connection.close()

    threads = [threading.Thread(target=answer, args=[by]) for by in people]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(refused) == 1
    assert Mail.objects.count() == 1
