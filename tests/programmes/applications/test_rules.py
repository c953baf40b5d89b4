"""Who may do what: every kind of person in every state, and the lists that must agree with the rules."""

import pytest

from praktijkpodium.programmes.applications import rules
from praktijkpodium.programmes.applications.models import Application, State
from praktijkpodium.programmes.review import rules as review_rules
from praktijkpodium.programmes.review.actions import assess
from praktijkpodium.programmes.review.admin import FilePolicy, offers
from praktijkpodium.programmes.review.queries import waiting_for
from tests.home.factories import OrganisationFactory
from tests.programmes.cast import APPLICANTS, STATES, cast, fresh, make_old

pytestmark = pytest.mark.django_db

JUDGES = {"member", "chair", "chairing member"}
MEMBERS = {"member", "chairing member"}
CHAIRS = {"chair", "chairing member"}
NOBODY: set[str] = set()
OFFICE = {"secretariat"}

RULES = {
    "read own": rules.may_read_own,
    "read file": rules.may_read_file,
    "edit": rules.may_edit,
    "withdraw": rules.may_withdraw,
    "check": review_rules.may_check_completeness,
    "assess": review_rules.may_assess,
    "decide": review_rules.may_decide,
    "announce": review_rules.may_announce,
    "see advice": review_rules.may_see_advice,
    "case study": review_rules.may_make_case_study,
}
# Who may, by rule and state. "read own" is always for those who act for the organisation, and for nobody else.
MAY = {
    "draft": {"edit": APPLICANTS, "withdraw": APPLICANTS},
    "submitted": {"read file": OFFICE, "withdraw": APPLICANTS, "check": OFFICE, "see advice": OFFICE},
    "incomplete": {"read file": OFFICE, "edit": APPLICANTS, "withdraw": APPLICANTS, "see advice": OFFICE},
    "in review": {
        "read file": OFFICE | JUDGES,
        "withdraw": APPLICANTS,
        "assess": MEMBERS,
        "see advice": OFFICE | CHAIRS,
    },
    "advised": {
        "read file": OFFICE | JUDGES,
        "withdraw": APPLICANTS,
        "assess": MEMBERS,
        "decide": CHAIRS,
        "see advice": OFFICE | CHAIRS,
    },
    "decided": {
        "read file": OFFICE | JUDGES,
        "withdraw": APPLICANTS,
        "announce": OFFICE | CHAIRS,
        "see advice": OFFICE | CHAIRS,
    },
    "granted": {
        "read file": OFFICE | JUDGES,
        "withdraw": APPLICANTS,
        "see advice": OFFICE | CHAIRS,
        "case study": OFFICE,
    },
    "reserve": {"read file": OFFICE | JUDGES, "withdraw": APPLICANTS, "see advice": OFFICE | CHAIRS},
    "declined": {"read file": OFFICE | JUDGES, "see advice": OFFICE | CHAIRS},
    "withdrawn": {"read file": OFFICE, "see advice": OFFICE},
    "withdrawn draft": {},
}


# Nobody waits for it; and what was sent back waits for the secretariat when its last day is over.
AT_ANY_TIME = {"case_study", "note", "remove_note", "extend_repair", "take_as_it_is"}


@pytest.mark.parametrize("state", STATES)
def test_who_may_do_what_and_the_lists_agree(state):
    application = fresh(STATES[state]())
    others = [make_old(each, role=application.role, organisation=OrganisationFactory()) for each in State]
    everything = [application, *others]
    people = cast(application)
    found = {name: {who for who, user in people.items() if rule(user, application)} for name, rule in RULES.items()}
    assert found == {
        "read own": APPLICANTS,
        **{name: MAY[state].get(name, NOBODY) for name in RULES if name != "read own"},
    }

    policy = FilePolicy(Application)
    for who, user in people.items():
        readable = {each.pk for each in everything if rules.may_read_file(user, each)}
        assert set(rules.visible_files(user).values_list("pk", flat=True)) == readable, who
        assert set(policy.instances_user_has_permission_for(user, "view").values_list("pk", flat=True)) == readable, who
        assert not policy.instances_user_has_any_permission_for(user, ["add", "change", "delete", "publish"]), who
        for action in ("add", "change", "delete", "publish"):
            assert not policy.user_has_permission(user, action), who
            assert not policy.user_has_permission_for_instance(user, action, application), who
        own = set(Application.objects.of_applicant(user)) if user.is_authenticated else set()
        assert own == ({application} if "colleague" in who else set()), who

        # The queue on the dashboard and the buttons in the file tell the same story.
        may_read = rules.may_read_file(user, application)
        todo = {offer.name for offer in offers(application, user)} - AT_ANY_TIME if may_read else set()
        assert (application in waiting_for(user)) is bool(todo), (who, todo)


def test_a_file_does_not_wait_for_a_member_who_gave_advice():
    application = STATES["advised"]()
    adviser = application.assessments.get().member
    assert application not in waiting_for(adviser)
    assert [offer.name for offer in offers(application, adviser)] == ["assess"]  # but it can be changed
    assert offers(application, adviser)[0].form.initial == {"advice": "grant", "explanation": "Goed idee."}


# A member falls ill, and the call asks for fewer advices than before.
def test_a_chair_can_decide_when_fewer_advices_turn_out_to_be_needed():
    application = STATES["in review"]()
    call = application.call
    call.advices_needed = 2
    call.save()
    people = cast(application)
    assess(application=application, advice="grant", explanation="Goed.", by=people["member"])
    call.advices_needed = 1
    call.save()
    application = fresh(application)
    assert application in waiting_for(people["chair"])
    assert [offer.name for offer in offers(application, people["chair"])] == ["decide"]


def test_rules_ask_the_groups_of_a_person_once(django_assert_num_queries):
    application = STATES["in review"]()
    user = fresh_user(cast(application)["member"])
    with django_assert_num_queries(2):  # the groups, the membership of the organisation
        assert rules.may_read_file(user, application)
    with django_assert_num_queries(0):
        assert rules.may_read_file(user, application)


def fresh_user(user):
    return type(user).objects.get(pk=user.pk)
