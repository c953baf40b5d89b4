"""Members who are invited, hand on what they do, and leave."""

import datetime
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from allauth.account.models import EmailAddress
from django.core.exceptions import PermissionDenied
from django.db import connections
from django.utils import timezone

from praktijkpodium.home.audit.models import TimelineEntry
from praktijkpodium.home.directory import engagements
from praktijkpodium.home.directory.actions import (
    Needed,
    NotInvited,
    accept,
    as_single_person,
    end_membership,
    forget_old_invitations,
    hand_on,
    invite,
    invite_again,
    take_back,
)
from praktijkpodium.home.directory.actions.inviting import MOST_OPEN
from praktijkpodium.home.directory.models import Invitation, Membership, Organisation
from praktijkpodium.home.directory.models.invitations import WORKS_FOR
from praktijkpodium.home.outbox.models import Mail
from tests.home.factories import OrganisationFactory, UserFactory, member_of, secretariat

pytestmark = pytest.mark.django_db
HR, COUNCIL, CONTACT = Membership.Capacity


@pytest.fixture(autouse=True)
def _nothing_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engagements, "_known", [])


@pytest.fixture
def busy() -> None:
    engagements.register(lambda organisation: True)


@pytest.fixture
def ours() -> Organisation:
    return OrganisationFactory(name="Zorggroep Plus")


@pytest.fixture
def marja(ours: Organisation) -> Any:
    return member_of(ours, email="marja@plus.example", first_name="Marja")


def own(user: Any, capacity: str = CONTACT) -> Membership:
    return Membership.objects.get(user=user, capacity=capacity)


def ask(organisation: Organisation, by: Any, email: str = "Nieuw@Plus.example", **more: Any) -> Invitation:
    return invite(organisation=organisation, email=email, capacity=more.pop("capacity", HR), by=by, **more)


def told(organisation: Organisation) -> list[str]:
    return list(TimelineEntry.objects.about(organisation).order_by("pk").values_list("verb", flat=True))


def old(invitation: Invitation) -> None:
    Invitation.objects.filter(pk=invitation.pk).update(sent_at=timezone.now() - WORKS_FOR)


# --- inviting


def test_who_is_invited_and_says_yes_is_a_member(ours: Organisation, marja: Any) -> None:
    invitation = ask(ours, marja, "  Nieuw@Plus.example ")
    mail = Mail.objects.get()
    assert (mail.recipient, mail.secret) == ("nieuw@plus.example", True)
    new = UserFactory(email="NIEUW@plus.example")
    assert accept(invitation=invitation, by=new) == ours
    assert (new.pk, HR) in ours.members()
    assert told(ours) == ["membership.invited", "membership.added"]
    assert not Invitation.objects.exists()
    assert "example" not in str([each.data for each in TimelineEntry.objects.all()])  # nobody's address


def test_an_invitation_works_once(ours: Organisation, marja: Any) -> None:
    invitation = ask(ours, marja)
    new = UserFactory(email="nieuw@plus.example")
    accept(invitation=invitation, by=new)
    own(new, HR).delete()
    with pytest.raises(NotInvited):
        accept(invitation=invitation, by=new)
    assert (new.pk, HR) not in ours.members()


def test_it_is_for_one_address_only(ours: Organisation, marja: Any) -> None:
    invitation = ask(ours, marja)
    with pytest.raises(PermissionDenied):
        accept(invitation=invitation, by=UserFactory(email="ander@plus.example"))
    unproven = UserFactory(email="ander2@plus.example")
    EmailAddress.objects.create(user=unproven, email="nieuw@plus.example", verified=False)
    with pytest.raises(PermissionDenied):
        accept(invitation=invitation, by=unproven)
    EmailAddress.objects.update(verified=True)
    accept(invitation=invitation, by=unproven)
    assert (unproven.pk, HR) in ours.members()


def test_it_does_not_work_for_ever(ours: Organisation, marja: Any) -> None:
    invitation = ask(ours, marja)
    assert invitation.last_day == timezone.localdate() + datetime.timedelta(days=14)
    old(invitation)
    for act in (accept, invite_again):
        with pytest.raises(NotInvited):
            act(invitation=invitation, by=UserFactory(email="nieuw@plus.example"))
    assert forget_old_invitations() == 1
    assert not Invitation.objects.exists()
    assert not Mail.objects.exists()  # nor the address in the outbox
    assert forget_old_invitations() == 0


def test_what_was_taken_back_does_nothing(ours: Organisation, marja: Any) -> None:
    invitation = ask(ours, marja)
    take_back(invitation=invitation, by=marja)
    with pytest.raises(NotInvited):
        accept(invitation=invitation, by=UserFactory(email="nieuw@plus.example"))
    assert not Mail.objects.exists()
    assert told(ours) == ["membership.invited", "membership.invitation_taken_back"]


def test_asking_again_is_the_same_invitation_with_a_new_term(ours: Organisation, marja: Any) -> None:
    first = ask(ours, marja)
    Invitation.objects.update(sent_at=timezone.now() - WORKS_FOR / 2)
    assert ask(ours, marja) == first
    invite_again(invitation=first, by=marja)
    assert Invitation.objects.get().last_day == timezone.localdate() + WORKS_FOR
    assert Mail.objects.count() == 3


@pytest.mark.parametrize("who", ["stranger", "secretariat"])
def test_only_members_invite_and_take_back(ours: Organisation, marja: Any, who: str) -> None:
    invitation = ask(ours, marja)
    somebody = secretariat() if who == "secretariat" else member_of(OrganisationFactory())
    for act in (
        lambda: ask(ours, somebody, "spion@elders.example"),
        lambda: invite_again(invitation=invitation, by=somebody),
        lambda: take_back(invitation=invitation, by=somebody),
    ):
        with pytest.raises(PermissionDenied):
            act()
    assert Invitation.objects.count() == 1


def test_nobody_lets_us_write_to_everybody(ours: Organisation, marja: Any) -> None:
    for number in range(MOST_OPEN):
        ask(ours, marja, f"n{number}@plus.example")
    with pytest.raises(NotInvited):
        ask(ours, marja, "nog-een@plus.example")
    old(Invitation.objects.first())  # type: ignore[arg-type]
    ask(ours, marja, "nog-een@plus.example")


# --- handing on


def test_a_colleague_takes_over_at_once_and_is_told(ours: Organisation, marja: Any) -> None:
    pim = UserFactory(email="pim@plus.example")
    Membership.objects.create(organisation=ours, user=pim, capacity=HR)
    hand_on(membership=own(marja), to=pim, by=marja)
    assert ours.members() == {(pim.pk, HR), (pim.pk, CONTACT)}
    mail = Mail.objects.get()
    assert mail.recipient == "pim@plus.example"
    assert "Marja" in mail.text
    assert told(ours) == ["membership.handed_on"]
    assert TimelineEntry.objects.get().data == {"from": str(marja.pk), "to": str(pim.pk), "capacity": CONTACT}


def test_what_a_colleague_does_already_is_not_done_twice(ours: Organisation, marja: Any) -> None:
    pim = member_of(ours)
    hand_on(membership=own(marja), to=pim, by=marja)
    assert ours.members() == {(pim.pk, CONTACT)}


def test_to_somebody_new_it_goes_when_that_person_says_yes(ours: Organisation, marja: Any, busy: None) -> None:
    invitation = ask(ours, marja, capacity=CONTACT, takes_over=own(marja))
    with pytest.raises(Needed):
        end_membership(membership=own(marja), by=marja)
    new = UserFactory(email="nieuw@plus.example")
    accept(invitation=invitation, by=new)
    assert ours.members() == {(new.pk, CONTACT)}
    assert told(ours) == ["membership.invited", "membership.handed_on"]


def test_who_left_before_leaves_a_plain_invitation(ours: Organisation, marja: Any) -> None:
    pim = member_of(ours)
    invitation = ask(ours, marja, capacity=CONTACT, takes_over=own(marja))
    end_membership(membership=own(marja), by=marja)
    new = UserFactory(email="nieuw@plus.example")
    accept(invitation=invitation, by=new)
    assert ours.members() == {(pim.pk, CONTACT), (new.pk, CONTACT)}


def test_one_hands_on_only_what_is_ones_own_and_only_to_colleagues(ours: Organisation, marja: Any) -> None:
    pim, stranger = member_of(ours), UserFactory()
    gone = member_of(ours, is_active=False)
    for membership, to, by in (
        (own(marja), pim, pim),
        (own(marja), stranger, marja),
        (own(marja), marja, marja),
        (own(marja), gone, marja),
    ):
        with pytest.raises(PermissionDenied):
            hand_on(membership=membership, to=to, by=by)
    with pytest.raises(PermissionDenied):
        ask(ours, pim, takes_over=own(marja))
    assert own(marja)


# --- leaving


def test_one_leaves(ours: Organisation, marja: Any, busy: None) -> None:
    member_of(ours)
    membership = own(marja)
    end_membership(membership=membership, by=marja)
    end_membership(membership=membership, by=marja)  # a second click
    assert told(ours) == ["membership.left"]
    assert not Mail.objects.exists()


def test_a_contact_person_takes_out_who_left(ours: Organisation, marja: Any) -> None:
    pim = UserFactory(email="pim@plus.example")
    for capacity in (HR, COUNCIL):
        Membership.objects.create(organisation=ours, user=pim, capacity=capacity)
    end_membership(membership=own(pim, HR), by=marja)
    assert not Mail.objects.exists()  # still a member
    with pytest.raises(PermissionDenied):
        end_membership(membership=own(marja), by=pim)  # no contact person
    end_membership(membership=own(pim, COUNCIL), by=marja)
    assert Mail.objects.get().recipient == "pim@plus.example"
    assert told(ours) == ["membership.removed", "membership.removed"]


def test_a_contact_person_elsewhere_takes_nobody_out(ours: Organisation, marja: Any) -> None:
    elsewhere = member_of(OrganisationFactory())
    with pytest.raises(PermissionDenied):
        end_membership(membership=own(marja), by=elsewhere)


def test_while_something_runs_a_contact_person_stays(ours: Organisation, marja: Any, busy: None) -> None:
    pim = UserFactory()
    Membership.objects.create(organisation=ours, user=pim, capacity=HR)
    member_of(ours, is_active=False)  # who cannot sign in is nobody's contact
    with pytest.raises(Needed, match="Zorggroep Plus"):
        end_membership(membership=own(marja), by=marja)
    end_membership(membership=own(pim, HR), by=pim)


def test_without_a_contact_person_somebody_stays(ours: Organisation, busy: None) -> None:
    pim, loes = UserFactory(), UserFactory()
    for user in (pim, loes):
        Membership.objects.create(organisation=ours, user=user, capacity=HR)
    end_membership(membership=own(pim, HR), by=pim)
    with pytest.raises(Needed):
        end_membership(membership=own(loes, HR), by=loes)


def test_when_nothing_runs_the_last_one_may_go(ours: Organisation, marja: Any) -> None:
    end_membership(membership=own(marja), by=marja)
    assert ours.members() == set()


# --- alone


def test_somebody_applies_alone_and_is_there_once() -> None:
    piet, other = UserFactory(), UserFactory()
    first = as_single_person(name=" Piet   Jansen ", by=piet)
    assert (first.name, first.kind) == ("Piet Jansen", "person")
    assert as_single_person(name="P. Jansen", by=piet) == first
    assert as_single_person(name="Piet Jansen", by=other) != first  # two people of one name
    OrganisationFactory(name="Piet Jansen")  # and an organisation that is called so
    key = first.name_key
    first.name = "Piet de Jong"
    first.full_clean()
    first.save()
    assert first.name_key == key


def test_who_applies_alone_stays_alone() -> None:
    piet = UserFactory()
    alone = as_single_person(name="Piet Jansen", by=piet)
    with pytest.raises(PermissionDenied):
        ask(alone, piet)
    with pytest.raises(PermissionDenied):
        end_membership(membership=own(piet), by=piet)


def test_a_person_can_become_an_organisation_in_the_admin() -> None:
    person = as_single_person(name="Piet Jansen", by=UserFactory())
    person.kind = Organisation.Kind.INITIATIVE
    person.save()
    assert person.name_key == "piet jansen"


# --- at once


@pytest.mark.postgresql
@pytest.mark.service("postgresql")
@pytest.mark.django_db(transaction=True)
def test_two_contact_persons_who_leave_at_once_do_not_both_go() -> None:
    engagements.register(lambda organisation: True)
    ours = OrganisationFactory()
    people = [member_of(ours), member_of(ours)]
    ready = threading.Barrier(2)

    def leave(user: Any) -> bool:
        try:
            membership = own(user)
            ready.wait(20)
            end_membership(membership=membership, by=user)
        except Needed:
            return False
        else:
            return True
        finally:
            connections.close_all()

    with ThreadPoolExecutor(2) as pool:
        outcomes = list(pool.map(leave, people))
    assert sorted(outcomes) == [False, True]
    assert len(ours.members()) == 1
