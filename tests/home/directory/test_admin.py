"""Organisations in the admin: who is a member reads its applications, so who is let in by whom leaves a trace."""

from typing import Any

import pytest
from django.core.management import call_command
from django.urls import reverse
from django.utils.translation import gettext as _

from praktijkpodium.home.audit.models import TimelineEntry
from praktijkpodium.home.directory.actions import as_single_person
from praktijkpodium.home.directory.models import Membership, Organisation
from tests.home.factories import OrganisationFactory, UserFactory, manager, member_of, person, secretariat

pytestmark = pytest.mark.django_db

LIST = "/admin/snippets/praktijkpodium_home/organisation/"


def save(client, organisation, rows, name="Zorggroep"):
    """Fill in the form: rows of (membership or None, user, capacity), or of a membership to remove."""
    data = {"name": name, "memberships-INITIAL_FORMS": 0, "memberships-TOTAL_FORMS": len(rows)}
    data |= {"earlier_names-INITIAL_FORMS": 0, "earlier_names-TOTAL_FORMS": 0}
    for number, (membership, user, capacity) in enumerate(rows):
        prefix = f"memberships-{number}-"
        data |= {f"{prefix}user": user.email, f"{prefix}capacity": capacity or "hr"}
        data[f"{prefix}id"] = membership.pk if membership else ""
        data[f"{prefix}DELETE"] = "" if capacity else "on"
        data["memberships-INITIAL_FORMS"] += bool(membership)
    response = client.post(f"{LIST}edit/{organisation.pk}/" if organisation else f"{LIST}add/", data)
    assert response.status_code in {200, 302}
    return response


def lines(organisation):
    entries = TimelineEntry.objects.about(organisation).order_by("pk")
    return [(entry.verb, entry.by, entry.data) for entry in entries]


def data_of(user, capacity):
    return {"user": str(user.pk), "capacity": capacity}


@pytest.fixture
def secretary(client):
    user = secretariat()
    client.force_login(user)
    return user


def test_members_who_come_and_go_leave_a_trace(client, secretary):
    one, other = UserFactory(), UserFactory()
    assert save(client, None, [(None, one, "hr")]).status_code == 302
    organisation = Organisation.objects.get()
    assert lines(organisation) == [("membership.added", secretary, data_of(one, "hr"))]
    save(client, organisation, [(Membership.objects.get(), one, None), (None, other, "contact")])
    assert lines(organisation)[1:] == [
        ("membership.removed", secretary, data_of(one, "hr")),
        ("membership.added", secretary, data_of(other, "contact")),
    ]
    save(client, organisation, [(Membership.objects.get(), other, "contact")], name="Andere naam")
    assert len(lines(organisation)) == 3


def test_nobody_lets_oneself_in(client, secretary):
    message = _("You cannot add, change or remove yourself as a member. Ask a manager of the site.")
    assert message in save(client, None, [(None, secretary, "hr")]).content.decode()
    organisation = OrganisationFactory(name="Zorggroep")
    member_of(organisation)
    membership = organisation.memberships.get()
    added = [(membership, membership.user, "contact"), (None, secretary, "hr")]
    for rows in (added, [(membership, secretary, "contact")]):  # also not in the place of somebody else
        assert save(client, organisation, rows).status_code == 200
    assert Organisation.objects.get().members() == {(membership.user_id, "contact")}
    assert not TimelineEntry.objects.exists()


def test_nobody_takes_oneself_out_or_changes_how_one_acts(client, secretary):
    organisation = OrganisationFactory(name="Zorggroep")
    membership = Membership.objects.create(organisation=organisation, user=secretary, capacity="hr")
    for capacity in (None, "contact"):
        assert save(client, organisation, [(membership, secretary, capacity)]).status_code == 200
    assert organisation.members() == {(secretary.pk, "hr")}
    # Other things are hers to change.
    assert save(client, organisation, [(membership, secretary, "hr")], name="Andere naam").status_code == 302


@pytest.mark.parametrize("make", [manager, lambda: person(is_superuser=True)])
def test_managers_may_and_it_shows(client, make):
    user = make()
    client.force_login(user)
    assert save(client, None, [(None, user, "hr")]).status_code == 302
    assert lines(Organisation.objects.get()) == [("membership.added", user, data_of(user, "hr"))]


@pytest.mark.parametrize("name", ["zorggroep", "ZORG\u00adgroep", "Zorg\u200bgroep", "Ｚorggroep"])
def test_a_name_that_is_there_already_is_said_in_the_form(client, secretary, name):
    OrganisationFactory(name="Zorggroep")
    response = save(client, None, [], name=name)
    assert response.status_code == 200
    assert response.context["form"].errors["name"]
    other = OrganisationFactory(name="Andere")
    assert save(client, other, [], name="zorggroep").context["form"].errors["name"] == [
        _("An organisation with this name is already there.")
    ]
    assert save(client, other, [], name="ANDERE").status_code == 302


def test_the_list_shows_and_finds_them(client, secretary):
    OrganisationFactory(name="Zorggroep")
    assert "Zorggroep" in client.get(LIST).content.decode()
    assert "Zorggroep" in client.get(f"{LIST}?q=zorg").content.decode()


# --- members, by their addresses


def test_nobody_sees_all_accounts(client, secretary):
    UserFactory(email="onbekend@elders.example", first_name="Onbekend")
    organisation = OrganisationFactory()
    member_of(organisation, email="lid@zorggroep.example")
    for address in (f"{LIST}add/", f"{LIST}edit/{organisation.pk}/"):
        html = client.get(address).content.decode()
        assert "onbekend@elders.example" not in html
        assert "Onbekend" not in html
    assert "lid@zorggroep.example" in html


def test_an_address_is_found_whatever_its_case(client, secretary):
    user = UserFactory(email="Anna@Zorggroep.example")
    user.email = " anna@zorggroep.EXAMPLE "
    assert save(client, None, [(None, user, "hr")]).status_code == 302
    assert Organisation.objects.get().members() == {(user.pk, "hr")}


def _left_behind(user):
    user.is_active = False
    user.save()


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda user: user.delete(), "Niemand heeft een account met dit adres."),
        (_left_behind, "Niemand heeft een account met dit adres."),
        (lambda user: UserFactory(email=user.email.upper()), "Meer dan één account heeft dit adres."),
        (lambda user: setattr(user, "email", str(user.pk)), "Niemand heeft een account met dit adres."),
    ],
)
def test_an_address_of_nobody_or_of_two_is_said_at_the_field_and_kept(client, secretary, change, message):
    user = UserFactory(email="anna@zorggroep.example")
    typed = UserFactory.build(email=user.email)
    change(user)
    typed.email = user.email
    html = save(client, None, [(None, typed, "hr")]).content.decode()
    assert message in html
    assert f'value="{typed.email}"' in html
    assert not Organisation.objects.exists()


def test_who_applies_alone_is_not_among_the_organisations_to_choose(client: Any) -> None:
    as_single_person(name="Zorgvrager Jansen", by=UserFactory())
    OrganisationFactory(name="Zorgvragers Twente")
    call_command("wagtail_update_index", verbosity=0)
    client.force_login(manager(), backend="allauth.account.auth_backends.AuthenticationBackend")
    for query in ("", "?q=Zorgvrager"):
        shown = client.get(reverse("wagtailsnippetchoosers_praktijkpodium_home_organisation:choose_results") + query)
        assert "Zorgvragers Twente" in shown.content.decode()
        assert "Jansen" not in shown.content.decode()
