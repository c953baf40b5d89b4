"""Founding an organisation: one of each name, whoever clicks however often."""

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.core.exceptions import ValidationError
from django.db import connections

from praktijkpodium.home.audit.models import TimelineEntry
from praktijkpodium.home.directory.actions import NameRefused, OrganisationExists, found_organisation
from praktijkpodium.home.directory.models import Membership, Organisation
from praktijkpodium.home.directory.validators import name_key, validate_name
from tests.home.factories import OrganisationFactory, UserFactory, member_of

pytestmark = pytest.mark.django_db

LOOK_ALIKES = ["zorggroep plus", "ZORGGROEP  PLUS", " Zorggroep\tPlus ", "Zorggroep\u00a0Plus", "Ｚorggroep Plus"]
INVISIBLE = ["Zorg\u200bgroep", "Zorg\u202egroep", "Zorg\u00adgroep", "Zorg\x00groep", "\u2060", "Zorg\ue000groep"]


def found(name, by=None):
    return found_organisation(name=name, by=by or UserFactory(), capacity=Membership.Capacity.HR)


def test_the_founder_is_the_first_member():
    founder = UserFactory()
    organisation = found("  Zorggroep   Plus ", founder)
    assert organisation.name == "Zorggroep Plus"
    assert organisation.members() == {(founder.pk, "hr")}
    assert TimelineEntry.objects.about(organisation).get().by == founder


@pytest.mark.parametrize("name", LOOK_ALIKES)
def test_a_name_that_looks_the_same_is_there_already(name):
    found("Zorggroep Plus")
    with pytest.raises(OrganisationExists):
        found(name)
    assert Organisation.objects.count() == Membership.objects.count() == 1


def test_a_second_click_gives_the_same_organisation():
    founder = UserFactory()
    first = found("Zorggroep Plus", founder)
    assert found("zorggroep plus", founder) == first
    assert first.members() == {(founder.pk, "hr")}
    assert TimelineEntry.objects.count() == 1


@pytest.mark.parametrize("name", [*INVISIBLE, " ", "x" * 161])
def test_a_name_that_cannot_be_read_is_refused_with_a_reason(name):
    with pytest.raises(NameRefused, match=r"\w+"):
        found(name)
    assert not Organisation.objects.exists()


@pytest.mark.parametrize("name", INVISIBLE)
def test_the_model_refuses_what_cannot_be_seen(name):
    with pytest.raises(ValidationError) as refusal:
        Organisation(name=name).full_clean(exclude=["name_key"])
    assert "name" in refusal.value.message_dict


@pytest.mark.parametrize(
    "name", ["Straße & Zn.", "Thuiszorg ’t Hoekje", "Zorg 2.0 / Noord–Oost", "مستشفى", "Ĳsselmonde"]
)
def test_ordinary_names_of_any_language_are_fine(name):
    validate_name(name)
    assert OrganisationFactory(name=name).name == name


def test_what_makes_names_the_same():
    assert {name_key(name) for name in LOOK_ALIKES} == {"zorggroep plus"}
    assert name_key("STRASSE") == name_key("Straße")
    assert name_key("Cafe\u0301") == name_key("CAFÉ")
    assert len(name_key("\ufdfa" * 160)) <= Organisation._meta.get_field("name_key").max_length


def test_the_key_follows_the_name():
    organisation = OrganisationFactory(name="Oud")
    organisation.name = "Nieuw"
    organisation.save(update_fields=["name"])
    organisation.refresh_from_db()
    assert organisation.name_key == "nieuw"


@pytest.mark.postgresql
@pytest.mark.service("postgresql")
@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("alone", [True, False])
def test_four_clicks_at_once_make_one_organisation(alone):
    founders = [UserFactory()] * 4 if alone else [UserFactory() for _ in range(4)]
    ready = threading.Barrier(4)

    def click(founder):
        try:
            connections["default"].ensure_connection()
            ready.wait(20)
            return found("Zorggroep Plus", founder)
        except OrganisationExists:
            return None
        finally:
            connections.close_all()

    with ThreadPoolExecutor(4) as pool:
        outcomes = list(pool.map(click, founders))
    organisation = Organisation.objects.get()
    assert outcomes.count(organisation) == (4 if alone else 1)
    assert Membership.objects.count() == 1


def test_members_of_others_get_nothing():
    member_of(OrganisationFactory(name="Zorggroep Plus"))
    with pytest.raises(OrganisationExists, match="Zorggroep Plus"):
        found("Zorggroep Plus")
