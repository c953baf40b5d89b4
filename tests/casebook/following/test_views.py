"""Following, confirming, changing and stopping, as somebody does it with a browser and a mail."""

import time
from typing import Any
from unittest import mock

import pytest
from django.conf import settings as all_settings
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from praktijkpodium.casebook.following import actions, links
from praktijkpodium.casebook.following.models import Alert, Follower, Frequency, SavedSearch
from praktijkpodium.casebook.following.rules import CONFIRM_WITHIN
from praktijkpodium.home.audit.models import TimelineEntry
from praktijkpodium.home.directory.models import Theme
from praktijkpodium.home.outbox.actions import deliver
from praktijkpodium.home.outbox.models import Mail
from praktijkpodium.home.outbox.transport import message_of
from tests.casebook.following.making import ADDRESS, at, following, index, mails, moment, path_in, published

pytestmark = pytest.mark.django_db

THEME = "thema=dementie"
FOLLOW = f"/volgen/?{THEME}"
TOO_LONG = "&".join(f"thema={number:050}" for number in range(20))
FORM = {"email": ADDRESS, "frequency": "daily"}


def ask(client: Client, url: str = FOLLOW, **form: str) -> Any:
    return client.post(url, {**FORM, **form})


def test_a_page_says_in_plain_words_what_is_followed(client: Client) -> None:
    html = client.get("/volgen/?thema=dementie&regio=gelderland&pagina=2").content.decode()
    assert "Dementie, in Gelderland" in html
    assert 'href="/feeds/praktijkvoorbeelden/?regio=gelderland&amp;thema=dementie"' in html
    assert "csrfmiddlewaretoken" in html


@pytest.mark.parametrize("address", ["/volgen/?thema=weg", f"/volgen/?{TOO_LONG}"])
def test_what_is_not_there_can_not_be_followed(client: Client, address: str) -> None:
    response = client.get(address)
    assert response.status_code == 200
    assert "csrfmiddlewaretoken" not in response.content.decode()
    ask(client, address)
    assert not Follower.objects.exists()
    assert mails("following.confirm") == []


def test_from_asking_to_confirming(client: Client) -> None:
    response = ask(client, frequency="weekly")
    assert response.url == f"/volgen/gevraagd/?{THEME}"
    assert "Kijk in je mail" in client.get(response.url).content.decode()
    (mail,) = mails("following.confirm")
    assert (mail.recipient, mail.secret) == (ADDRESS, True)
    path = path_in(mail, "/bevestigen/")
    assert "Wil je dit volgen?" in client.get(path).content.decode()
    client.head(path)
    assert Alert.objects.get().confirmed_at is None  # a program that follows links confirms nothing
    assert "Je volgt dit nu" in client.post(path).content.decode()
    alert = Alert.objects.get()
    assert alert.frequency == Frequency.WEEKLY
    assert alert.confirmed_at is not None
    assert client.post(path).status_code == 200
    assert client.get(path).url == links.overview(alert.follower)


def test_nobody_learns_whether_an_address_follows(client: Client) -> None:
    first = ask(client)
    actions.confirm(alert=Alert.objects.get())
    again = ask(client)
    assert first.url == again.url
    assert len(mails("following.already")) == 1


def test_a_robot_that_fills_in_everything_follows_nothing(client: Client) -> None:
    response = ask(client, nogmaals="https://x.example")
    assert response.status_code == 200
    assert not Follower.objects.exists()


def test_too_many_mails_to_one_address_are_not_sent_and_nobody_sees_that(client: Client) -> None:
    answers = {ask(client).url for _again in range(8)}
    assert len(answers) == 1
    assert len(mails("following.confirm")) == 5


def test_too_many_from_one_place(client: Client) -> None:
    for number in range(25):
        ask(client, email=f"{number}@example.org")
    assert len(mails("following.confirm")) == 20


def test_a_form_that_is_not_right_says_so_and_keeps_what_was_typed(client: Client) -> None:
    html = client.post(FOLLOW, {"email": "jan", "frequency": "daily"}).content.decode()
    assert "id_email_error" in html
    assert 'value="jan"' in html
    assert not Follower.objects.exists()


def test_without_a_token_nobody_is_signed_up() -> None:
    assert ask(Client(enforce_csrf_checks=True)).status_code == 403


def test_an_old_link_confirms_nothing(client: Client) -> None:
    with mock.patch("time.time", return_value=time.time() - CONFIRM_WITHIN.total_seconds() - 1):
        ask(client)
    path = path_in(mails("following.confirm")[0], "/bevestigen/")
    for wrong in (path, path[:-3] + "/", "/volgen/bevestigen/x/"):
        for answer in (client.get(wrong), client.post(wrong)):
            assert answer.status_code == 404
            assert "Deze link werkt niet meer" in answer.content.decode()
    assert Alert.objects.get().confirmed_at is None


def test_a_link_is_for_its_own_purpose(client: Client) -> None:
    alert = following(THEME)
    for_stopping = links.stop(alert).rsplit("/", 2)[1]
    for_all = links.overview(alert.follower).rsplit("/", 2)[1]
    for name, token in (("podium_following", for_stopping), ("podium_stop_following", for_all)):
        assert client.post(reverse(name, args=[token]), {"do": "stop_all"}).status_code == 404
    assert Alert.objects.exists()


def a_mail_of_news(theme: Theme) -> Mail:
    with at(2):
        following(THEME)
    published("Samen koken", moment(2, 15), themes=[theme])
    index()
    with at(3):
        actions.tell_followers()
    (mail,) = mails()
    return mail


def test_the_link_in_a_mail_stops_it_with_one_press(client: Client, theme: Theme) -> None:
    mail = a_mail_of_news(theme)
    path = path_in(mail, "/stoppen/")
    assert "Wil je dit niet meer volgen?" in client.get(path).content.decode()
    assert Alert.objects.exists()
    html = client.post(path).content.decode()
    assert "Gestopt" in html
    assert not Follower.objects.exists()
    assert not Mail.objects.filter(kind__startswith="following.").exists()
    assert "Gestopt" in client.post(path).content.decode()


def test_the_button_of_a_mail_program(theme: Theme) -> None:
    """RFC 8058: a POST without cookies, to an address that is in two headers."""
    message = message_of(a_mail_of_news(theme)).message()
    assert message["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    address = message["List-Unsubscribe"].strip("<>")
    assert address.startswith(f"{all_settings.WAGTAILADMIN_BASE_URL}/volgen/stoppen/")
    path = "/" + address.split("/", 3)[3]
    response = Client(enforce_csrf_checks=True).post(path, {"List-Unsubscribe": "One-Click"})
    assert response.status_code == 200
    assert not Alert.objects.exists()


def test_nobody_can_have_us_mail_what_they_typed_to_somebody_else(client: Client) -> None:
    for _again in range(2):
        ask(client, "/volgen/?q=Win+nu+https%3A%2F%2Fx.example&thema=dementie")
        for mail in Mail.objects.all():
            assert "x.example" not in mail.subject + mail.text + mail.html
            assert "je eigen zoekwoorden, Dementie" in mail.text
        actions.confirm(alert=Alert.objects.get())
    assert {mail.kind for mail in Mail.objects.all()} == {"following.confirm", "following.already"}


def test_mails_that_ask_have_no_such_button(client: Client) -> None:
    ask(client)
    (mail,) = mails("following.confirm")
    assert "List-Unsubscribe" not in message_of(mail).message()


def test_all_that_is_followed_can_be_changed_and_stopped(client: Client) -> None:
    first, second = following(THEME), following("q=koken")
    path = "/" + links.overview(first.follower).split("/", 3)[3]
    html = client.get(path).content.decode()
    assert "Dementie" in html
    assert "“koken”" in html
    assert ADDRESS not in html
    assert "j…@example.org" in html
    client.post(path, {"do": "change", "alert": first.pk, "frequency": "weekly"})
    client.post(path, {"do": "language", "language": "en"})
    first.refresh_from_db()
    assert (first.frequency, Follower.objects.get().language) == ("weekly", "en")
    assert client.post(path, {"do": "stop", "alert": first.pk}).url == path
    assert list(Alert.objects.all()) == [second]
    assert "Gestopt" in client.post(path, {"do": "stop_all"}).content.decode()
    assert not Follower.objects.exists()
    assert client.get(path).status_code == 404


@pytest.mark.parametrize(
    "form",
    [{}, {"do": "stop", "alert": "x"}, {"do": "change", "frequency": "hourly"}, {"do": "language", "language": "xx"}],
)
def test_nonsense_changes_nothing(client: Client, form: dict[str, str]) -> None:
    alert = following(THEME)
    before = Alert.objects.values().get()
    client.post("/" + links.overview(alert.follower).split("/", 3)[3], {"alert": str(alert.pk), **form})
    assert Alert.objects.values().get() == before


def test_nobody_stops_what_another_follows(client: Client) -> None:
    mine, other = following(THEME), following(THEME, to="piet@example.org")
    path = "/" + links.overview(mine.follower).split("/", 3)[3]
    client.post(path, {"do": "stop", "alert": other.pk})
    assert Alert.objects.count() == 2


def test_what_is_not_confirmed_goes_after_its_term(client: Client) -> None:
    with at(2):
        ask(client)
        following("q=koken", to="piet@example.org")
    with at(5, 8):
        assert actions.forget_unconfirmed() == 0
    with at(5, 10):
        assert actions.forget_unconfirmed() == 1
    assert [each.address for each in Follower.objects.all()] == ["piet@example.org"]
    assert not Mail.objects.filter(recipient=ADDRESS).exists()
    SavedSearch.objects.update(created_at=moment(1))
    with at(5, 10):
        actions.forget_unconfirmed()
    assert [each.query for each in SavedSearch.objects.all()] == ["q=koken"]


def test_asking_again_gives_a_new_term(client: Client) -> None:
    with at(2):
        ask(client)
    with at(4):
        ask(client, frequency="weekly")
    with at(6):
        assert actions.forget_unconfirmed() == 0
    assert Alert.objects.get().frequency == Frequency.WEEKLY


def test_pages_are_for_one_person_only(client: Client) -> None:
    alert = following(THEME)
    for url in (FOLLOW, links.overview(alert.follower), links.stop(alert), links.confirm(alert)):
        assert "no-store" in client.get("/" + url.split("/", 3)[-1] if url.startswith("http") else url)["Cache-Control"]


def test_queries_of_the_overview(client: Client) -> None:
    counts = []
    for number in range(30):
        alert = following(f"q=woord{number}&thema=dementie")
        if number in (0, 29):
            path = "/" + links.overview(alert.follower).split("/", 3)[3]
            client.get(path)
            with CaptureQueriesContext(connection) as captured:
                assert client.get(path).status_code == 200
            counts.append(len(captured))
            Mail.objects.all().delete()
        Mail.objects.all().delete()
    assert counts[0] == counts[1]


def test_the_timeline_does_not_tell_of_followers(theme: Theme, mailoutbox: list[Any]) -> None:
    mail = a_mail_of_news(theme)
    assert deliver(pk=mail.pk)
    assert [each.to for each in mailoutbox] == [[ADDRESS]]
    assert not TimelineEntry.objects.exists()


def test_the_secret_links_are_not_kept_when_a_mail_has_left(theme: Theme, settings: Any) -> None:
    mail = a_mail_of_news(theme)
    settings.DEBUG = False
    deliver(pk=mail.pk)
    mail.refresh_from_db()
    assert (mail.state, mail.text, mail.html) == ("sent", "", "")
