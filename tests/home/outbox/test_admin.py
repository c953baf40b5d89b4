"""The outbox in the admin: who sees which mails, what can be read, and sending again."""

from typing import Any

import pytest
from django.core import mail
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from praktijkpodium.home.accounts import groups
from praktijkpodium.home.directory.models import Membership
from praktijkpodium.home.outbox.models import Mail, State
from praktijkpodium.home.outbox.rules import visible_mails
from tests.home.factories import manager, person, secretariat
from tests.home.outbox.writing import a_mail, submitted
from tests.programmes.factories import make_decided, make_draft

pytestmark = pytest.mark.django_db

LIST = "/admin/registers/postvak-uit/"
BULK = "/admin/bulk/praktijkpodium_home/mail/resend/"


def signed_in(client: Client, user: Any) -> Client:
    client.force_login(user)
    return client


def page(client: Client, address: str = LIST) -> str:
    response = client.get(address)
    assert response.status_code == 200, address
    return response.content.decode().replace("<wbr>", "")


def address_of(mail_: Mail) -> str:
    return f"{LIST}{mail_.pk}/"


# --- who sees what


@pytest.mark.parametrize("group", groups.ALL)
def test_managers_and_the_secretariat_come_in(client: Client, group: str) -> None:
    one = a_mail(State.FAILED, about=submitted())
    signed_in(client, person(group))
    may = group in {groups.MANAGERS, groups.SECRETARIAT}
    for address in (LIST, f"{LIST}results/", address_of(one)):
        response = client.get(address)
        assert response.status_code == (200 if may else 302), address
    assert client.post(address_of(one)).status_code == 302
    one.refresh_from_db()
    assert (one.state == State.WAITING) is may
    # The menu is on every page of the admin.
    assert (LIST in client.get("/admin/account/").content.decode()) is may


def test_strangers_are_sent_to_sign_in(client: Client) -> None:
    for address in (LIST, address_of(a_mail()), f"{BULK}?id=all"):
        assert client.get(address).headers["Location"].startswith("/inloggen/"), address


def test_the_secretariat_sees_mails_about_the_files_that_it_reads() -> None:
    who = secretariat()
    file, draft, own = submitted(), make_draft(), submitted()
    Membership.objects.create(organisation=own.organisation, user=who)
    seen = a_mail(about=file)
    a_mail(about=draft)
    a_mail(about=own)
    a_mail(about=file, secret=True)
    a_mail(about=file.organisation)
    a_mail()
    assert list(visible_mails(who)) == [seen]
    assert visible_mails(manager()).count() == 6
    assert not visible_mails(person(groups.COMMITTEE, groups.CHAIR, groups.EDITORS)).exists()


def test_what_one_does_not_see_is_not_there(client: Client) -> None:
    signed_in(client, secretariat())
    hidden = a_mail(State.FAILED)
    assert client.get(address_of(hidden)).status_code == 404
    assert client.post(address_of(hidden)).status_code == 404
    for chosen in (str(hidden.pk), "all", "nonsense"):
        assert "jan@example.org" not in page(client, f"{BULK}?id={chosen}")
        client.post(f"{BULK}?id={chosen}")
    hidden.refresh_from_db()
    assert hidden.state == State.FAILED


def test_there_are_no_other_doors(client: Client) -> None:
    one = a_mail(State.FAILED)
    signed_in(client, person(is_superuser=True))
    for name in ("new", "toevoegen", f"edit/{one.pk}", f"delete/{one.pk}", f"inspect/{one.pk}", f"copy/{one.pk}"):
        assert client.post(f"{LIST}{name}/", {"recipient": "x@example.org"}).status_code == 404
    assert "?export=" not in page(client)
    assert Mail.objects.get().recipient == "jan@example.org"


# --- what can be read


def test_a_mail_is_shown_as_it_was_sent(client: Client) -> None:
    application = submitted(title="Zorg & <b>welzijn</b>")
    one = a_mail(State.SENT, about=application, subject="Je <i>", text="Dag <script>alert(1)</script>\n\nTwee.")
    content = page(signed_in(client, secretariat()), address_of(one))
    for words in ("Je &lt;i&gt;", "Dag &lt;script&gt;", "jan@example.org", "Verstuurd", "Zorg &amp; &lt;b&gt;"):
        assert words in content
    file = f'href="/admin/aanmeldingen/{application.pk}/"'
    assert file in content


def test_who_does_not_judge_files_sees_only_that_a_mail_left(client: Client) -> None:
    application = submitted(title="Zorg zonder muren")
    one = a_mail(State.SENT, about=application, subject="Je aanmelding Zorg zonder muren", text="Dag Zorg zonder muren")
    content = page(signed_in(client, manager()), address_of(one))
    assert "jan@example.org" in content
    assert "Zorg zonder muren" not in content
    assert f"/admin/aanmeldingen/{application.pk}/" not in content
    assert "Je ziet alleen of hij is verstuurd." in content


@pytest.mark.parametrize("debug", [False, True])
def test_a_secret_can_be_read_in_development_only(client: Client, settings: Any, debug: bool) -> None:
    settings.DEBUG = debug
    one = a_mail(State.SENDING, secret=True, subject="Code: GEHEIM", text="GEHEIM")
    signed_in(client, manager())
    assert ("GEHEIM" in page(client, address_of(one))) is debug
    assert "GEHEIM" not in page(client)


def test_of_an_emptied_mail_one_sees_that(client: Client) -> None:
    one = a_mail(State.SENT, text="")
    assert "De tekst van deze mail is niet bewaard." in page(signed_in(client, manager()), address_of(one))


def test_the_list_can_be_searched_and_filtered(client: Client) -> None:
    a_mail(State.FAILED, recipient="jan@example.org", kind="account.unknown_account")
    a_mail(State.SENT, recipient="els@example.org", kind="application.outcome")
    signed_in(client, manager())

    def found(query: str) -> set[str]:
        content = page(client, f"{LIST}results/{query}")
        return {name for name in ("jan", "els") if f"{name}@example.org" in content}

    assert found("") == {"jan", "els"}
    assert found("?q=jan@") == {"jan"}
    assert found("?state=sent") == {"els"}
    assert found("?kind=account.unknown_account") == {"jan"}
    assert found("?kind=account.unknown_account&state=sent") == set()
    # Nothing else can be asked of it: a text that one does not see could be guessed letter by letter.
    assert found("?text__startswith=Q") == {"jan", "els"}


# --- sending again


def test_a_mail_is_sent_again_from_its_page(client: Client, django_capture_on_commit_callbacks: Any) -> None:
    one = a_mail(State.UNKNOWN)
    signed_in(client, manager())
    assert "komt hij misschien twee keer aan" in page(client, address_of(one))
    with django_capture_on_commit_callbacks(execute=True):
        response = client.post(address_of(one))
    assert (response.status_code, len(mail.outbox)) == (302, 1)
    assert "De mail is opnieuw onderweg." in page(client, address_of(one))
    assert "Opnieuw versturen" not in page(client, address_of(one))
    client.post(address_of(one))
    assert "kan niet opnieuw worden verstuurd" in page(client, address_of(one))


def test_those_that_were_chosen_are_sent_again(client: Client, django_capture_on_commit_callbacks: Any) -> None:
    failed, unknown, sent, _other = (
        a_mail(state, recipient=f"{name}@example.org")
        for state, name in (
            (State.FAILED, "een"),
            (State.UNKNOWN, "twee"),
            (State.SENT, "drie"),
            (State.FAILED, "vier"),
        )
    )
    signed_in(client, manager())
    assert BULK in page(client)
    chosen = f"{BULK}?next={LIST}&id={failed.pk}&id={unknown.pk}&id={sent.pk}"
    content = page(client, chosen)
    assert [f"{name}@example.org" in content for name in ("een", "twee", "drie", "vier")] == [True, True, False, False]
    with django_capture_on_commit_callbacks(execute=True):
        response = client.post(chosen)
    assert response.headers["Location"] == LIST
    assert sorted(message.to[0] for message in mail.outbox) == ["een@example.org", "twee@example.org"]
    assert "2 mails zijn opnieuw onderweg." in page(client)


# --- the dashboard


def test_who_sees_them_finds_what_did_not_go_out_on_the_dashboard(client: Client) -> None:
    a_mail(State.FAILED, about=submitted())
    a_mail(State.UNKNOWN)
    a_mail(State.SENT)
    for group, words in (
        (groups.MANAGERS, "2 mails vragen je aandacht"),
        (groups.SECRETARIAT, "1 mail vraagt je aandacht"),
        (groups.COMMITTEE, ""),
    ):
        content = page(signed_in(client, person(group)), "/admin/")
        assert ("podium-mails" in content) is bool(words)
        assert words in content


# --- how much it costs


@pytest.mark.parametrize("make", [manager, secretariat])
@pytest.mark.parametrize("address", [LIST, "/admin/", f"{BULK}?id=all"])
def test_it_costs_the_same_for_many_mails(client: Client, make: Any, address: str) -> None:
    signed_in(client, make())

    def cost() -> int:
        client.get(address)
        with CaptureQueriesContext(connection) as queries:
            assert client.get(address).status_code == 200
        return len(queries)

    about = make_decided()
    a_mail(State.FAILED, about=about)
    before = cost()
    for number in range(29):
        a_mail((State.FAILED, State.UNKNOWN, State.SENT)[number % 3], about=about)
    assert cost() == before
