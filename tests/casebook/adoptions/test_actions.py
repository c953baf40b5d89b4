"""What happens to what organisations say that they do too."""

import datetime
import threading
from typing import Any

import pytest
from django.core import mail
from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, connection, transaction
from django.utils import timezone

from praktijkpodium.casebook.adoptions import actions
from praktijkpodium.casebook.adoptions.models import Adoption, Stage, State
from praktijkpodium.casebook.models import CaseStudy
from praktijkpodium.home.audit.models import TimelineEntry
from praktijkpodium.home.directory.models import EarlierName, Region
from praktijkpodium.home.outbox.models import Mail
from praktijkpodium.site.tree import make_tree
from tests.casebook.adoptions.making import confirmed, say, shown, told
from tests.casebook.factories import make_case_study
from tests.home.factories import OrganisationFactory, committee_member, editor, manager, secretariat

pytestmark = pytest.mark.django_db


@pytest.fixture
def case_study() -> CaseStudy:
    make_tree()
    return make_case_study()


def verbs() -> list[str]:
    return list(
        TimelineEntry.objects.filter(verb__startswith="adoption.").order_by("pk").values_list("verb", flat=True)
    )


def kinds() -> list[str]:
    return list(Mail.objects.order_by("created_at", "pk").values_list("kind", flat=True))


# --- saying and confirming


def test_what_is_said_waits_for_its_address_and_leaves_no_trace(case_study: CaseStudy) -> None:
    adoption = say(case_study)
    assert (adoption.state, adoption.confirmed_at, adoption.organisation) == (State.UNCONFIRMED, None, None)
    assert verbs() == []
    letter = Mail.objects.get()
    assert (letter.kind, letter.recipient, letter.secret, letter.about) == (
        "adoption.confirm",
        "anke@linde.example",
        True,
        None,
    )


def test_the_mail_to_a_stranger_has_nothing_of_what_was_typed(
    case_study: CaseStudy, django_capture_on_commit_callbacks: Any
) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        say(case_study, "Koop nu", differently="Klik hier", learned="Gratis geld")
    assert len(mail.outbox) == 1
    letter = f"{mail.outbox[0].subject} {mail.outbox[0].body} {mail.outbox[0].alternatives[0].content}"
    assert case_study.title in letter
    for typed in ("Koop nu", "Klik hier", "Gratis geld", "Anke"):
        assert typed not in letter


def test_said_twice_before_it_is_confirmed_it_is_said_once(case_study: CaseStudy) -> None:
    first = say(case_study, "De Linde")
    second = say(case_study, "DE  LINDE", stage=Stage.WANTS, learned="Veel")
    assert first.pk == second.pk
    stored = Adoption.objects.get()
    assert (stored.stage, stored.learned, stored.organisation_name) == (Stage.WANTS, "Veel", "DE  LINDE")
    assert kinds() == ["adoption.confirm"] * 2
    # From another address it is another person, and of another example another story.
    say(case_study, "De Linde", email="bo@linde.example")
    say(make_case_study("Samen eten"), "De Linde")
    assert Adoption.objects.count() == 3


@pytest.mark.parametrize("name", ["zorggroep noord", "Zorggroep  Noord", "Stichting Noord"])
def test_an_organisation_is_found_in_the_directory(case_study: CaseStudy, name: str) -> None:
    organisation = OrganisationFactory(name="Zorggroep Noord")
    EarlierName.objects.create(organisation=organisation, name="Stichting noord")
    adoption = say(case_study, name)
    assert adoption.organisation == organisation
    assert (adoption.name, adoption.organisation_name) == ("Zorggroep Noord", name)


def test_confirming_twice_happens_once(case_study: CaseStudy) -> None:
    adoption = say(case_study)
    assert actions.confirm(adoption=adoption) is True
    assert actions.confirm(adoption=adoption) is False
    adoption.refresh_from_db()
    assert (adoption.state, adoption.confirmed_at is not None) == (State.WAITING, True)
    assert verbs() == ["adoption.confirmed"]
    assert actions.mail_again(adoption=adoption) is False


@pytest.mark.django_db(transaction=True)
def test_confirming_at_the_same_moment_happens_once(transactional_db: None) -> None:
    make_tree()
    adoption = say(make_case_study())
    barrier, done = threading.Barrier(4), []

    def press() -> None:
        try:
            barrier.wait(10)
            done.append(actions.confirm(adoption=adoption))
        finally:
            connection.close()

    threads = [threading.Thread(target=press) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert sorted(done) == [False, False, False, True]
    assert verbs() == ["adoption.confirmed"]


@pytest.mark.django_db(transaction=True)
def test_two_of_one_organisation_approved_at_the_same_moment_leave_one(transactional_db: None) -> None:
    make_tree()
    case_study, somebody = make_case_study(), editor()
    both = [confirmed(case_study, email=f"{name}@linde.example") for name in ("anke", "bo")]
    barrier, problems = threading.Barrier(2), []

    def press(adoption: Adoption) -> None:
        try:
            barrier.wait(10)
            actions.approve(adoption=adoption, by=somebody)
        except Exception as problem:  # noqa: BLE001 - told below
            problems.append(problem)
        finally:
            connection.close()

    threads = [threading.Thread(target=press, args=[adoption]) for adoption in both]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert not problems
    assert [adoption.state for adoption in Adoption.objects.all()] == [State.SHOWN]
    assert verbs().count("adoption.replaced") == 1


# --- deciding


def test_an_editor_puts_it_on_the_page(case_study: CaseStudy) -> None:
    adoption = confirmed(case_study)
    actions.approve(adoption=adoption, by=editor())
    adoption.refresh_from_db()
    assert (adoption.state, adoption.decided_at is not None) == (State.SHOWN, True)
    assert verbs() == ["adoption.confirmed", "adoption.approved"]
    letter = Mail.objects.get(kind="adoption.approved")
    assert (letter.recipient, letter.about) == ("anke@linde.example", adoption)
    assert "/wij-doen-dit-ook/intrekken/" in letter.text
    with pytest.raises(PermissionDenied):
        actions.approve(adoption=adoption, by=editor())


def test_what_is_newer_takes_the_place_of_what_the_organisation_said_before(case_study: CaseStudy) -> None:
    old, other = shown(case_study, stage=Stage.WANTS), shown(case_study, "De Eik")
    new = shown(case_study, "de linde", stage=Stage.DID, learned="Begin klein.")
    assert set(Adoption.objects.all()) == {new, other}
    assert old.pk not in Adoption.objects.values_list("pk", flat=True)
    assert verbs().count("adoption.replaced") == 1


def test_it_is_declined_with_a_reason_and_may_be_approved_after_all(case_study: CaseStudy) -> None:
    adoption = confirmed(case_study)
    actions.decline(adoption=adoption, reason="Vertel meer.", by=editor())
    adoption.refresh_from_db()
    assert (adoption.state, adoption.reason) == (State.DECLINED, "Vertel meer.")
    assert "Vertel meer." in Mail.objects.get(kind="adoption.declined").text
    with pytest.raises(PermissionDenied):
        actions.decline(adoption=adoption, reason="Nog eens.", by=editor())
    actions.approve(adoption=adoption, by=editor())
    adoption.refresh_from_db()
    assert (adoption.state, adoption.reason) == (State.SHOWN, "")
    # And off the page again.
    actions.decline(adoption=adoption, reason="Toch niet.", by=editor())
    assert not Adoption.objects.shown().exists()


def test_typing_errors_are_mended(case_study: CaseStudy) -> None:
    organisation, region = OrganisationFactory(name="De Linde"), Region.objects.create(name="Twente")
    adoption = confirmed(case_study, "De Lnide", differently="Wij dpen het.")
    changed = told("De Linde", region=region, differently="Wij doen het.")
    actions.correct(adoption=adoption, told=changed, by=editor())
    adoption.refresh_from_db()
    assert (adoption.organisation, adoption.region, adoption.name_key) == (organisation, region, "de linde")
    line = TimelineEntry.objects.get(verb="adoption.corrected")
    assert line.data == {"fields": ["differently", "organisation_name", "region"]}
    # The same again is no change, and neither is a mail about it.
    actions.correct(adoption=adoption, told=changed, by=editor())
    assert verbs().count("adoption.corrected") == 1
    assert kinds() == ["adoption.confirm"]


def test_a_correction_makes_no_second_one_of_an_organisation_on_the_page(case_study: CaseStudy) -> None:
    shown(case_study, "De Linde")
    other = shown(case_study, "De Lnide")
    with pytest.raises(actions.NameTaken):
        actions.correct(adoption=other, told=told("De Linde"), by=editor())
    other.refresh_from_db()
    assert other.organisation_name == "De Lnide"


@pytest.mark.parametrize("who", [secretariat, committee_member, manager])
def test_others_decide_nothing(case_study: CaseStudy, who: Any) -> None:
    adoption, by = confirmed(case_study), who()
    for act in (
        lambda: actions.approve(adoption=adoption, by=by),
        lambda: actions.decline(adoption=adoption, reason="Nee", by=by),
        lambda: actions.correct(adoption=adoption, told=told("Anders"), by=by),
    ):
        with pytest.raises(PermissionDenied):
            act()
    adoption.refresh_from_db()
    assert (adoption.state, adoption.organisation_name) == (State.WAITING, "De Linde")


def test_nobody_decides_about_what_is_not_confirmed(case_study: CaseStudy) -> None:
    adoption = say(case_study)
    with pytest.raises(PermissionDenied):
        actions.approve(adoption=adoption, by=editor())


# --- taking back and forgetting


def test_taken_back_it_is_gone_also_from_our_mails(case_study: CaseStudy) -> None:
    adoption = shown(case_study, learned="Begin klein.")
    actions.withdraw(adoption=adoption)
    actions.withdraw(adoption=adoption)
    assert not Adoption.objects.exists()
    assert verbs()[-1:] == ["adoption.withdrawn"]
    assert verbs().count("adoption.withdrawn") == 1
    assert not Mail.objects.filter(kind="adoption.approved").exists()


def test_taken_back_unconfirmed_there_never_was_anything(case_study: CaseStudy) -> None:
    actions.withdraw(adoption=say(case_study))
    assert (Adoption.objects.count(), verbs()) == (0, [])


def aged(adoption: Adoption, days: int) -> Adoption:
    moment = timezone.now() - datetime.timedelta(days=days)
    fields = {name: moment for name in ("created_at", "confirmed_at", "decided_at") if getattr(adoption, name)}
    Adoption.objects.filter(pk=adoption.pk).update(**fields)
    return adoption


def test_what_has_had_its_term_is_forgotten(case_study: CaseStudy) -> None:
    by = editor()
    kept = [aged(say(case_study, "Een"), 6), aged(shown(case_study, "Twee", by), 364), aged(confirmed(case_study), 400)]
    declined = [actions.decline(adoption=confirmed(case_study, name), reason="Nee", by=by) for name in ("Drie", "Vier")]
    kept.append(aged(declined[0], 89))
    gone = [aged(say(case_study, "Vijf"), 8), aged(declined[1], 91)]
    old = aged(shown(case_study, "Zes", by), 366)
    assert actions.forget_old() == 3
    assert set(Adoption.objects.all()) == {*kept, old}
    assert not Adoption.objects.filter(pk__in=[each.pk for each in gone]).exists()
    assert set(Adoption.objects.filter(email="").values_list("pk", "contact_name")) == {(old.pk, "")}
    assert actions.forget_old() == 0
    # Without an address there is nobody to write to, and an editor may still decide.
    sent = Mail.objects.count()
    actions.decline(adoption=old, reason="Toch niet.", by=by)
    assert Mail.objects.count() == sent


# --- what the database refuses


def wrong(**fields: Any) -> dict[str, Any]:
    now = timezone.now()
    right = {"state": State.SHOWN, "stage": Stage.DOES, "confirmed_at": now, "decided_at": now, "reason": ""}
    return {**right, "organisation_name": "Fout", "contact_name": "Bo", "email": "bo@fout.example", **fields}


WRONG = {
    "no such state": wrong(state="gone"),
    "no such stage": wrong(stage="maybe"),
    "no name": wrong(organisation_name=""),
    "shown and not confirmed": wrong(confirmed_at=None),
    "unconfirmed and confirmed": wrong(state=State.UNCONFIRMED, decided_at=None),
    "shown and not decided": wrong(decided_at=None),
    "waiting and decided": wrong(state=State.WAITING),
    "declined without a reason": wrong(state=State.DECLINED),
    "shown with a reason": wrong(reason="Nee"),
    "waiting without anybody": wrong(state=State.WAITING, decided_at=None, email=""),
    "did it and says nothing": wrong(stage=Stage.DID),
    "on the page twice": wrong(organisation_name="De  LINDE"),
}


@pytest.mark.parametrize("fields", WRONG.values(), ids=WRONG)
def test_the_database_refuses_nonsense(case_study: CaseStudy, fields: dict[str, Any]) -> None:
    shown(case_study, "De Linde")
    with pytest.raises(IntegrityError), transaction.atomic():
        Adoption(case_study=case_study, language="nl", **fields).save()


def test_the_database_takes_what_is_right(case_study: CaseStudy) -> None:
    Adoption(case_study=case_study, language="nl", **wrong()).save()
    assert Adoption.objects.shown().count() == 1
