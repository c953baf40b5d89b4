"""The page of an organisation for its members, and the link of an invitation."""

import re
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from praktijkpodium.home.directory import engagements
from praktijkpodium.home.directory.actions import as_single_person, invite
from praktijkpodium.home.directory.emails import invitation_address
from praktijkpodium.home.directory.models import Invitation, Membership, Organisation
from praktijkpodium.home.outbox.models import Mail
from tests.home.factories import OrganisationFactory, UserFactory, member_of

pytestmark = pytest.mark.django_db
BACKEND = "allauth.account.auth_backends.AuthenticationBackend"


@pytest.fixture
def ours() -> Organisation:
    return OrganisationFactory(name="Zorggroep Plus")


@pytest.fixture
def marja(ours: Organisation, client: Any) -> Any:
    user = member_of(ours, email="marja@plus.example", first_name="Marja")
    client.force_login(user, backend=BACKEND)
    return user


def page_of(organisation: Organisation) -> str:
    return f"/mijn/organisatie/{organisation.pk}/"


def asked(organisation: Organisation, by: Any, email: str = "nieuw@plus.example", **more: Any) -> Invitation:
    return invite(organisation=organisation, email=email, capacity="hr", by=by, **more)


def test_a_member_invites_and_the_link_in_the_mail_works(client: Any, ours: Organisation, marja: Any) -> None:
    response = client.post(page_of(ours), {"email": "Nieuw@Plus.example", "capacity": "hr"}, follow=True)
    assert "nieuw@plus.example" in response.content.decode()
    assert "Marja" in Mail.objects.get().text
    link = re.search(r"https?://[^/]+(/mijn/uitnodiging/\S+)", Mail.objects.get().text)
    assert link is not None
    client.logout()
    shown = client.get(link[1]).content.decode()
    assert "Zorggroep Plus" in shown
    assert f"?next={link[1]}".replace(":", "%3A") in shown
    new = UserFactory(email="nieuw@plus.example")
    client.force_login(new, backend=BACKEND)
    assert client.get(link[1]).status_code == 200
    assert ours.members() == {(marja.pk, "contact")}  # a mere look does nothing
    assert client.post(link[1], follow=True).redirect_chain == [(page_of(ours), 302)]
    assert (new.pk, "hr") in ours.members()
    assert client.post(link[1]).status_code == 410
    assert client.get(link[1]).status_code == 410


def test_a_forwarded_link_lets_nobody_in(client: Any, ours: Organisation, marja: Any) -> None:
    link = invitation_address(asked(ours, marja))
    client.force_login(UserFactory(email="ander@plus.example"), backend=BACKEND)
    shown = client.get(link)
    assert shown.status_code == 200
    assert "nieuw@plus.example" in shown.content.decode()
    assert client.post(link).status_code == 403
    client.logout()
    assert client.post(link).url.startswith("/inloggen/")
    assert ours.members() == {(marja.pk, "contact")}


@pytest.mark.parametrize("token", ["verzonnen", "a:b:c", "x" * 300])
def test_a_link_that_somebody_made_up(client: Any, token: str) -> None:
    assert client.get(f"/mijn/uitnodiging/{token}/").status_code == 404


def test_what_is_wrong_with_an_invitation_is_said(client: Any, ours: Organisation, marja: Any) -> None:
    for data in ({}, {"email": "geen adres", "capacity": "hr"}, {"email": "MARJA@plus.example", "capacity": "contact"}):
        assert client.post(page_of(ours), data).status_code == 422
    assert not Mail.objects.exists()
    for number in range(6):
        code = client.post(page_of(ours), {"email": "veel@plus.example", "capacity": "hr"}).status_code
        assert code == (422 if number == 5 else 302)
    assert Mail.objects.count() == 5


def test_an_invitation_is_sent_again_and_taken_back(client: Any, ours: Organisation, marja: Any) -> None:
    invitation = asked(ours, marja)
    address = f"/mijn/uitnodiging/{invitation.pk}/"
    assert client.post(f"{address}opnieuw/").url == page_of(ours)
    assert Mail.objects.count() == 2
    for act in ("opnieuw", "intrekken"):
        assert client.get(f"{address}{act}/").url == page_of(ours)
    assert Invitation.objects.exists()
    assert client.post(f"{address}intrekken/").url == page_of(ours)
    assert not Invitation.objects.exists()
    assert client.post(f"{address}intrekken/").url == "/mijn/"  # pressed twice


@pytest.mark.parametrize("name", ["", "lid/{}/overdragen/", "lid/{}/beeindigen/"])
def test_to_others_an_organisation_does_not_exist(client: Any, ours: Organisation, marja: Any, name: str) -> None:
    membership = Membership.objects.get(user=marja)
    address = page_of(ours) if not name else f"/mijn/organisatie/{name.format(membership.pk)}"
    invitation = asked(ours, marja)
    client.force_login(member_of(OrganisationFactory()), backend=BACKEND)
    for method in (client.get, client.post):
        assert method(address).status_code == 404
        assert method(f"/mijn/uitnodiging/{invitation.pk}/intrekken/").status_code == 404
        assert method(f"/mijn/uitnodiging/{invitation.pk}/opnieuw/").status_code == 404
    client.logout()
    assert client.get(address).url.startswith("/inloggen/")


def test_handing_on_to_a_colleague_or_to_somebody_new(client: Any, ours: Organisation, marja: Any) -> None:
    mine = Membership.objects.get(user=marja)
    address = f"/mijn/organisatie/lid/{mine.pk}/overdragen/"
    assert 'type="radio"' not in client.get(address).content.decode()  # nobody to choose from
    for data in ({"to": "new"}, {"to": "0"}, {"to": "new", "email": "marja@plus.example"}, {}):
        assert client.post(address, data).status_code == 422
    assert client.post(address, {"to": "new", "email": "nieuw@plus.example"}).url == page_of(ours)
    assert Invitation.objects.get().takes_over == mine
    pim = UserFactory(first_name="Pim")
    Membership.objects.create(organisation=ours, user=pim, capacity="hr")
    assert "Pim" in client.get(address).content.decode()
    assert client.post(address, {"to": str(pim.pk)}).url == "/mijn/"
    assert ours.members() == {(pim.pk, "hr"), (pim.pk, "contact")}
    assert client.get(address).status_code == 404


def test_leaving_asks_first_and_says_why_it_cannot_be(
    client: Any, ours: Organisation, marja: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = f"/mijn/organisatie/lid/{Membership.objects.get(user=marja).pk}/beeindigen/"
    monkeypatch.setattr(engagements, "_known", [lambda organisation: True])
    shown = client.get(address).content.decode()
    assert "Zorggroep Plus" in shown
    assert shown.count('method="post"') == shown.count('method="post" action')  # only the forms of every page
    assert client.post(address).status_code == 409
    monkeypatch.setattr(engagements, "_known", [])
    assert client.get(address).status_code == 200
    assert ours.members()
    assert client.post(address).url == "/mijn/"
    assert not ours.members()


def test_a_member_sees_no_button_that_does_nothing(client: Any, ours: Organisation, marja: Any) -> None:
    pim = UserFactory()
    theirs = Membership.objects.create(organisation=ours, user=pim, capacity="hr")
    assert f"/lid/{theirs.pk}/beeindigen/" in client.get(page_of(ours)).content.decode()
    mine = Membership.objects.get(user=marja)
    client.force_login(pim, backend=BACKEND)
    shown = client.get(page_of(ours)).content.decode()
    assert f"/lid/{theirs.pk}/beeindigen/" in shown
    assert f"/lid/{mine.pk}/" not in shown
    assert client.post(f"/mijn/organisatie/lid/{mine.pk}/beeindigen/").status_code == 403
    assert client.post(f"/mijn/organisatie/lid/{mine.pk}/overdragen/").status_code == 403


def test_who_applies_alone_finds_a_page_without_colleagues(client: Any, marja: Any) -> None:
    alone = as_single_person(name="Marja de Boer", by=marja)
    shown = client.get(page_of(alone)).content.decode()
    assert "Marja de Boer" in shown
    assert 'name="email"' not in shown
    assert "/overdragen/" not in shown
    client.post(page_of(alone), {"email": "nieuw@plus.example", "capacity": "hr"})
    assert not Invitation.objects.exists()


def test_it_takes_as_many_queries_for_many_as_for_one(client: Any, ours: Organisation, marja: Any) -> None:
    asked(ours, marja)

    def count(address: str) -> int:
        with CaptureQueriesContext(connection) as queries:
            assert client.get(address).status_code == 200
        return len(queries)

    pages = (page_of(ours), "/mijn/", f"/mijn/organisatie/lid/{Membership.objects.get(user=marja).pk}/overdragen/")
    [client.get(page) for page in pages]
    before = [count(page) for page in pages]
    for number in range(15):
        member_of(ours, first_name=f"Lid {number}")
        asked(ours, marja, f"n{number}@plus.example")
        Membership.objects.create(organisation=OrganisationFactory(), user=marja)
    [client.get(page) for page in pages]
    assert [count(page) for page in pages] == before
