"""Who may apply for a role: checked when an application begins, and shown on the call."""

from typing import Any

import pytest

from praktijkpodium.home.directory.actions import Needed, end_membership
from praktijkpodium.home.directory.models import Membership, Organisation
from praktijkpodium.programmes.applications import actions
from praktijkpodium.programmes.applications.exceptions import NotPossible
from praktijkpodium.programmes.applications.models import Application
from praktijkpodium.programmes.calls.models import Applicant, Call, Role
from tests.home.factories import OrganisationFactory, UserFactory, member_of
from tests.programmes.factories import make_call, make_draft, make_role

pytestmark = pytest.mark.django_db
BACKEND = "allauth.account.auth_backends.AuthenticationBackend"


def role_for(*applicants: str) -> Role:
    role = make_role()
    role.applicants = list(applicants)
    role.save()
    return role


@pytest.mark.parametrize(
    ("applicants", "kind", "capacity", "is_open"),
    [
        (["organisation"], "care", "contact", True),
        (["organisation"], "", "contact", True),
        (["organisation"], "initiative", "contact", False),
        (["organisation"], "person", "contact", False),
        (["organisation"], "residents", "contact", True),
        (["initiative"], "residents", "contact", True),
        (["initiative"], "initiative", "contact", True),
        (["initiative"], "care", "contact", False),
        (["person"], "person", "contact", True),
        (["person"], "care", "hr", False),
        (["hr"], "care", "hr", True),
        (["hr"], "care", "works_council", False),
        (["hr", "works_council"], "care", "works_council", True),
        (["hr", "works_council"], "care", "contact", False),
        (["hr"], "initiative", "hr", False),
        (["hr"], "person", "hr", False),
    ],
)
def test_a_role_is_open_to_some(applicants: list[str], kind: str, capacity: str, is_open: bool) -> None:
    role, user = role_for(*applicants), UserFactory()
    organisation = OrganisationFactory(kind=kind)
    Membership.objects.create(organisation=organisation, user=user, capacity=capacity)
    if is_open:
        assert actions.start(role=role, organisation=organisation, by=user).organisation == organisation
        return
    with pytest.raises(NotPossible, match=organisation.name):
        actions.start(role=role, organisation=organisation, by=user)
    assert not Application.objects.exists()


def test_one_of_several_capacities_is_enough() -> None:
    organisation, user = OrganisationFactory(), UserFactory()
    for capacity in ("contact", "works_council"):
        Membership.objects.create(organisation=organisation, user=user, capacity=capacity)
    assert actions.start(role=role_for("works_council"), organisation=organisation, by=user)


def test_what_was_begun_goes_on_with_every_colleague() -> None:
    role = role_for("hr")
    organisation, user = OrganisationFactory(), UserFactory()
    Membership.objects.create(organisation=organisation, user=user, capacity="hr")
    draft = actions.start(role=role, organisation=organisation, by=user)
    colleague = member_of(organisation)
    assert actions.save_draft(application=draft, by=colleague, title="Beter").application.title == "Beter"


def begin(client: Any, role: Role, **data: str) -> Any:
    return client.post(f"/mijn/aanmelden/{role.pk}/", data)


def test_an_initiative_and_a_person_begin_with_a_name_only(client: Any) -> None:
    role, user = role_for("organisation", "initiative", "person"), UserFactory()
    client.force_login(user, backend=BACKEND)
    assert begin(client, role, kind="initiative", new_organisation="Buren van Zuid").status_code == 302
    assert begin(client, role, kind="person", new_organisation="Piet Jansen").status_code == 302
    again = begin(client, role, kind="person", new_organisation="P. Jansen")
    assert set(Organisation.objects.values_list("name", "kind")) == {
        ("Buren van Zuid", "initiative"),
        ("Piet Jansen", "person"),
    }
    assert again.url == f"/mijn/aanmelding/{Application.objects.get(organisation__kind='person').pk}/"
    assert set(Membership.objects.values_list("capacity", flat=True)) == {"contact"}


def test_the_form_asks_only_what_the_role_needs(client: Any) -> None:
    role = role_for("person")
    client.force_login(UserFactory(first_name="Piet", last_name="Jansen"), backend=BACKEND)
    shown = client.get(f"/mijn/aanmelden/{role.pk}/").content.decode()
    assert 'name="capacity"' not in shown
    assert 'name="kind"' not in shown
    assert 'value="Piet Jansen"' in shown
    Role.objects.update(applicants=["hr"])
    shown = client.get(f"/mijn/aanmelden/{role.pk}/").content.decode()
    assert 'value="hr"' in shown
    assert 'value="contact"' not in shown


def test_who_cannot_apply_is_told_and_nothing_is_made(client: Any) -> None:
    role = role_for("hr")
    user = member_of(OrganisationFactory(name="Zorggroep Plus"))
    client.force_login(user, backend=BACKEND)
    own = Organisation.objects.get()
    response = begin(client, role, organisation=str(own.pk))
    assert response.status_code == 200
    assert "Zorggroep Plus" in response.content.decode()
    for kind in ("initiative", "person", "iets"):
        begin(client, role, kind=kind, new_organisation="Wij")
    assert begin(client, role, new_organisation="Wij", capacity="contact").status_code == 200
    assert Organisation.objects.count() == 1
    assert not Application.objects.exists()


def test_the_call_shows_it(client: Any) -> None:
    call: Call = make_call()
    Role.objects.update(applicants=["hr", "organisation", "person"], who_may_apply="Uit Twente.")
    in_words = Role.objects.get().applicants_in_words
    assert str(Applicant.PERSON.label) in in_words
    assert str(Applicant.HR.label) not in in_words  # whoever is of an organisation is wider
    shown = client.get(call.url).content.decode()
    assert in_words in shown
    assert "Uit Twente." in shown


def test_with_an_application_that_runs_the_contact_person_stays() -> None:
    draft = make_draft()
    membership = Membership.objects.get()
    with pytest.raises(Needed):
        end_membership(membership=membership, by=draft.started_by)
    actions.withdraw(application=draft, by=draft.started_by)
    end_membership(membership=membership, by=draft.started_by)
    assert not Membership.objects.exists()
