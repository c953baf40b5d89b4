"""The screens of late links: the secretariat's, and the page behind the link."""

import datetime
from typing import Any

import pytest
from django.utils import timezone

from praktijkpodium.programmes.applications.late import actions as late
from praktijkpodium.programmes.applications.late.models import LateLink
from praktijkpodium.programmes.applications.models import Application
from praktijkpodium.programmes.calls.models import Call
from tests.home.factories import OrganisationFactory, chair, editor, member_of, secretariat
from tests.programmes.applications.late.test_late import DAY, closed_role, given, in_a_week, member

pytestmark = pytest.mark.django_db


def signed_in(client: Any, user: Any) -> Any:
    client.force_login(user, backend="allauth.account.auth_backends.AuthenticationBackend")
    return client


def test_the_secretariat_gives_one(client):
    role = closed_role()
    organisation = member_of(OrganisationFactory()).praktijkpodium_memberships.get().organisation
    signed_in(client, secretariat())
    assert client.get("/admin/te-laat/nieuw/").status_code == 200
    typed: dict[str, Any] = {"role": role.pk, "organisation": organisation.pk, "reason": "De site lag plat."}
    without = client.post("/admin/te-laat/nieuw/", typed)
    assert without.status_code == 422
    assert "De site lag plat." in without.content.decode()
    assert not LateLink.objects.exists()
    done = client.post("/admin/te-laat/nieuw/", {**typed, "last_day": str(in_a_week())})
    link = LateLink.objects.get()
    assert done["Location"] == f"/admin/te-laat/{link.pk}/"
    assert "De site lag plat." in client.get(done["Location"]).content.decode()
    assert organisation.name in client.get("/admin/te-laat/").content.decode()
    again = client.post("/admin/te-laat/nieuw/", {**typed, "last_day": str(in_a_week())})
    assert again.status_code == 422
    client.post(done["Location"])
    assert LateLink.objects.get().revoked_at is not None
    assert client.post(done["Location"]).status_code == 302  # pressed twice


@pytest.mark.parametrize("days", [-1, 91])
def test_a_day_that_makes_no_sense_is_refused(client, days):
    role = closed_role()
    organisation = member_of(OrganisationFactory()).praktijkpodium_memberships.get().organisation
    signed_in(client, secretariat())
    day = timezone.localdate() + days * DAY
    typed = {"role": role.pk, "organisation": organisation.pk, "reason": "Storing.", "last_day": str(day)}
    assert client.post("/admin/te-laat/nieuw/", typed).status_code == 422
    assert not LateLink.objects.exists()


@pytest.mark.parametrize("who", [editor, chair])
def test_nobody_else_comes_there(client, who):
    link = given(closed_role())
    signed_in(client, who())
    for address in ("", "nieuw/", f"{link.pk}/"):
        assert client.get(f"/admin/te-laat/{address}").status_code in (302, 403)
        client.post(f"/admin/te-laat/{address}")
    assert LateLink.objects.get().is_open


def test_the_list_costs_the_same_for_many(client, django_assert_max_num_queries):
    role = closed_role()
    given(role)
    signed_in(client, secretariat())
    client.get("/admin/te-laat/")

    def queries() -> int:
        with django_assert_max_num_queries(100) as counted:
            client.get("/admin/te-laat/")
        return len(counted)

    few = queries()
    for _ in range(29):
        LateLink.objects.create(
            role=role, organisation=OrganisationFactory(), until=timezone.now() + DAY, reason="Storing."
        )
    assert queries() == few


def test_the_link_says_what_it_is_for_and_a_button_begins(client):
    link = given(closed_role())
    address = f"/mijn/laat/{link.pk}/"
    assert "/inloggen/" in client.get(address)["Location"]
    assert signed_in(client, member_of(OrganisationFactory())).get(address).status_code == 404
    assert signed_in(client, secretariat()).post(address).status_code == 404
    signed_in(client, member(link))
    page = client.get(address)
    assert "<form" in page.content.decode()
    assert not Application.objects.exists()
    done = client.post(address)
    application = Application.objects.get()
    assert done["Location"] == f"/mijn/aanmelding/{application.pk}/"
    assert f"/mijn/aanmelding/{application.pk}/" in client.get(address).content.decode()
    assert client.post(address)["Location"] == done["Location"]
    # And the form says until when.
    form = client.get(done["Location"], follow=True).content.decode()
    until = timezone.localtime(link.until)
    assert f"{until.day} " in form
    assert "button" in form


def test_a_link_that_is_over_or_taken_back_says_so(client):
    link = given(closed_role())
    signed_in(client, member(link))
    LateLink.objects.update(until=timezone.now() - datetime.timedelta(seconds=1))
    for happens in (lambda: None, lambda: LateLink.objects.update(until=timezone.now() + DAY)):
        happens()
        if LateLink.objects.get().is_open:
            late.take_back(link=link, by=secretariat())
        page = client.get(f"/mijn/laat/{link.pk}/")
        assert page.status_code == 200
        assert 'method="post"' not in page.content.decode().split("<main", 1)[1].split("</main", 1)[0]
        assert client.post(f"/mijn/laat/{link.pk}/").status_code == 302
    assert not Application.objects.exists()


def test_a_call_that_is_not_public_any_more_lets_nobody_in(client):
    link = given(closed_role())
    Call.objects.update(live=False)
    signed_in(client, member(link))
    assert client.post(f"/mijn/laat/{link.pk}/").status_code == 302
    assert not Application.objects.exists()
