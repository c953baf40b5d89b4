"""Entering what came on paper: when it counts, what may be open, and the screens."""

import datetime
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied
from django.utils import timezone

from praktijkpodium.home.audit.models import TimelineEntry
from praktijkpodium.home.directory.models import Membership
from praktijkpodium.home.files.actions import FileRefused
from praktijkpodium.home.outbox.models import Mail
from praktijkpodium.programmes.applications.exceptions import NotPossible
from praktijkpodium.programmes.applications.late import actions as late
from praktijkpodium.programmes.applications.late.models import LateLink
from praktijkpodium.programmes.applications.models import Application, ApplicationDocument, Channel, State
from praktijkpodium.programmes.calls.models import Call, Question, QuestionKind, Role
from praktijkpodium.programmes.review.actions import pass_on, send_back
from praktijkpodium.programmes.review.entering.actions import Enclosed, Paper, enter
from tests.home.factories import OrganisationFactory, chair, committee_member, editor, member_of, secretariat
from tests.programmes.factories import make_draft, make_role, pdf

pytestmark = pytest.mark.django_db

DAY = datetime.timedelta(days=1)


def organisation_with_a_member() -> Any:
    return member_of(OrganisationFactory()).praktijkpodium_memberships.get().organisation


def entered(role: Role, organisation: Any = None, *, by: Any = None, files: Any = None, **fields: Any) -> Any:
    on_paper = {
        "channel": Channel.POST,
        "received_on": timezone.localdate(),
        "title": "Samen roosteren",
        "summary": "Ons idee.",
        "answers": {str(criterion.pk): "Ja." for criterion in role.criteria.all()},
    }
    return enter(
        role=role,
        organisation=organisation or OrganisationFactory(),
        paper=Paper(**{**on_paper, **fields}),
        enclosed=[Enclosed(pdf("brief.pdf"))] if files is None else files,
        by=by or secretariat(),
    )


def test_it_is_handed_in_marked_and_goes_on_like_others():
    organisation = organisation_with_a_member()
    application, still_open = entered(make_role(), organisation)
    assert not still_open
    assert (application.state, application.channel) == (State.SUBMITTED, Channel.POST)
    assert application.received_on == timezone.localdate()
    assert application.number
    assert application.form is not None
    assert application.documents.get().name == "brief.pdf"
    entry = TimelineEntry.objects.about(application).get(verb="application.entered")
    assert entry.data["channel"] == "post"
    assert entry.by is not None
    assert Mail.objects.get(kind="application.received").recipient == organisation.memberships.get().user.email
    assert pass_on(application=application, by=secretariat()).state == State.IN_REVIEW


def test_what_is_missing_may_stay_open_and_be_asked_for():
    role = make_role()
    asked = Question.objects.create(role=role, kind=QuestionKind.NUMBER, text="Hoeveel?", is_required=True)
    application, still_open = entered(role, answers={f"q{asked.pk}": "veel"})
    criteria = {f"answer_{each.pk}" for each in role.criteria.filter(kind="requirement")}
    assert set(still_open) == {f"answer_q{asked.pk}", *criteria}
    assert application.answers == {f"q{asked.pk}": "veel"}
    entry = TimelineEntry.objects.about(application).get(verb="application.entered")
    assert entry.data["open"] == sorted(still_open)
    assert send_back(application=application, missing="De antwoorden.", by=secretariat()).state == State.INCOMPLETE


def test_an_organisation_without_members_gets_no_mail_and_is_entered_all_the_same():
    application, _open = entered(make_role())
    assert application.state == State.SUBMITTED
    assert not Mail.objects.exists()


def test_in_order_of_receipt_it_has_its_turn():
    role = make_role(places=1)
    Role.objects.update(allocation="receipt")
    role = Role.objects.get(pk=role.pk)
    assert entered(role)[0].state == State.GRANTED
    assert entered(role)[0].state == State.RESERVE


def closed(role: Role) -> Role:
    """Its last day was two days ago."""
    Call.objects.update(opening=timezone.now() - 30 * DAY, deadline=timezone.now() - 2 * DAY)
    return Role.objects.get(pk=role.pk)


def test_the_day_on_which_it_came_counts():
    role = closed(make_role())
    last_day = role.call.last_day
    assert entered(role, received_on=last_day)[0].state == State.SUBMITTED
    for day in (last_day + DAY, timezone.localdate() + DAY, timezone.localdate() - 31 * DAY):
        with pytest.raises(NotPossible):
            entered(role, received_on=day)


def test_what_came_later_needs_a_late_link_which_is_used_by_it():
    role, organisation = closed(make_role()), organisation_with_a_member()
    late.give(role=role, organisation=organisation, last_day=timezone.localdate(), reason="Ziekte.", by=secretariat())
    application, _open = entered(role, organisation, received_on=timezone.localdate())
    assert LateLink.objects.get().application == application
    with pytest.raises(NotPossible):
        entered(role, OrganisationFactory(), received_on=timezone.localdate())


WRONG = {
    "without what came": {"files": []},
    "without a title": {"title": " "},
    "without the idea": {"summary": "\n"},
}


@pytest.mark.parametrize("wrong", WRONG.values(), ids=WRONG)
def test_what_is_always_needed(wrong):
    with pytest.raises(NotPossible):
        entered(make_role(), **wrong)
    assert not Application.objects.exists()


def test_not_for_a_call_that_is_not_public_nor_twice_nor_beside_a_draft():
    draft = make_draft()
    role = draft.role
    with pytest.raises(NotPossible):
        entered(role, draft.organisation)
    organisation = OrganisationFactory()
    entered(role, organisation)
    with pytest.raises(NotPossible):
        entered(role, organisation)
    assert ApplicationDocument.objects.count() == 2  # of what was refused nothing is kept
    Call.objects.update(live=False)
    with pytest.raises(NotPossible):
        entered(Role.objects.get(pk=role.pk))


def test_a_file_that_is_refused_keeps_nothing():
    files = [Enclosed(pdf("brief.pdf")), Enclosed(pdf("leeg.pdf", b""))]
    with pytest.raises(FileRefused):
        entered(make_role(), files=files)
    assert not Application.objects.exists()
    assert not ApplicationDocument.objects.exists()


def test_only_the_secretariat_and_not_for_its_own_organisation():
    role, organisation, own = make_role(), OrganisationFactory(), secretariat()
    Membership.objects.create(organisation=organisation, user=own)
    for by in (editor(), chair(), committee_member(), own):
        with pytest.raises(PermissionDenied):
            entered(role, organisation, by=by)


# --- the screens


def signed_in(client: Any, user: Any) -> Any:
    client.force_login(user, backend="allauth.account.auth_backends.AuthenticationBackend")
    return client


def test_the_screens(client):
    role, organisation = make_role(), OrganisationFactory()
    signed_in(client, secretariat())
    address = f"/admin/invoeren/{role.pk}/"
    assert address in client.get("/admin/invoeren/").content.decode()
    assert client.get(address).status_code == 200
    typed = {"organisation": organisation.pk, "channel": "email", "received_on": str(timezone.localdate())}
    empty = client.post(address, typed)
    assert empty.status_code == 422
    typed |= {"title": "Samen roosteren", "summary": "Ons idee."}
    without = client.post(address, typed)
    assert without.status_code == 422
    assert "Samen roosteren" in without.content.decode()  # what was typed is there again
    done = client.post(address, {**typed, "document": pdf()})
    application = Application.objects.get()
    assert done["Location"] == f"/admin/aanmeldingen/{application.pk}/"
    assert application.channel == Channel.EMAIL


def test_the_list_of_roles_costs_the_same_for_many(client, django_assert_max_num_queries):
    role = make_role()
    signed_in(client, secretariat())
    client.get("/admin/invoeren/")

    def queries() -> int:
        with django_assert_max_num_queries(100) as counted:
            client.get("/admin/invoeren/")
        return len(counted)

    few = queries()
    for number in range(30):
        Role.objects.create(call=role.call, name=f"Rol {number}", places=1)
    assert queries() == few
