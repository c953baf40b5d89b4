"""Passkeys in a real browser, under our content security policy."""

import pytest
from allauth.mfa.models import Authenticator
from django.core import mail

from praktijkpodium.home.audit.models import TimelineEntry
from tests.home.accounts.browsing import browse
from tests.home.accounts.signing import account, recovery_codes, with_app
from tests.home.factories import editor

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.service("chromium")]


def make_passkey(visitor, name="Mijn telefoon"):
    visitor.visit("/account/passkey/")
    visitor.page.fill("#id_name", name)
    visitor.press("Maak de passkey")


def test_a_passkey_is_made_and_opens_the_account_without_a_code(live_server):
    user = account(password=None)

    def story(visitor):
        visitor.sign_in_by_mail(user)
        make_passkey(visitor)
        visitor.arrives("/account/herstelcodes/")
        assert recovery_codes(user)[0] in visitor.reads()
        visitor.visit("/account/")
        assert "Mijn telefoon" in visitor.reads()
        visitor.sign_out()
        mail.outbox.clear()
        visitor.visit("/inloggen/?next=/account/")
        visitor.press("Log in met een passkey")
        visitor.arrives("/account/")
        assert "Mijn telefoon" in visitor.reads()
        assert mail.outbox == []

    browse(live_server.url, story)
    assert [entry.verb for entry in TimelineEntry.objects.about(user)] == ["account.passkey_added"]


def test_a_passkey_is_the_second_step_after_a_code_by_mail(live_server):
    user = account()

    def story(visitor):
        visitor.sign_in_by_mail(user, "/account/passkey/")
        visitor.page.fill("#id_password", "een-lang-wachtwoord")
        visitor.press("Verder")
        visitor.page.uncheck("#id_passwordless")
        visitor.page.press("#id_name", "Enter")  # does what the button does
        visitor.arrives("/account/herstelcodes/")
        visitor.sign_out()
        visitor.sign_in_by_mail(user)
        visitor.arrives("/inloggen/tweede-stap/")
        visitor.press("Gebruik je passkey")
        visitor.arrives("/account/")
        visitor.visit("/account/herstelcodes/nieuw/")
        visitor.page.get_by_role("link", name="Gebruik je passkey").click()
        visitor.press("Gebruik je passkey")
        visitor.arrives("/account/herstelcodes/nieuw/")

    browse(live_server.url, story)


def test_who_stops_reads_what_to_do(live_server):
    user = account(password=None)

    def story(visitor):
        visitor.sign_in_by_mail(user)
        visitor.refuses()
        make_passkey(visitor)
        visitor.page.get_by_role("alert").wait_for()
        assert "Dit lukte niet, of je bent gestopt. Probeer het nog eens." in visitor.reads()
        visitor.sign_out()
        visitor.visit("/inloggen/")
        visitor.press("Log in met een passkey")
        visitor.page.get_by_role("alert").wait_for()
        assert "Dit lukte niet, of je bent gestopt. Probeer het nog eens." in visitor.reads()

    browse(live_server.url, story)
    assert not Authenticator.objects.exists()


def test_a_passkey_that_was_removed_opens_nothing(live_server):
    user = account(password=None)

    def story(visitor):
        visitor.sign_in_by_mail(user)
        make_passkey(visitor)
        visitor.arrives("/account/herstelcodes/")
        make_passkey(visitor)  # there is one on this device already
        visitor.page.get_by_role("alert").wait_for()
        assert "Op dit apparaat staat al een passkey voor je account." in visitor.reads()
        visitor.visit("/account/")
        visitor.page.get_by_role("link", name="Verwijder").click()
        visitor.press("Verwijder")
        visitor.arrives("/account/")
        visitor.sign_out()
        visitor.visit("/inloggen/")
        visitor.press("Log in met een passkey")
        visitor.page.get_by_role("alert").wait_for()
        assert "We kennen deze passkey hier niet." in visitor.reads()
        visitor.visit("/account/")
        visitor.arrives("/inloggen/?next=/account/")

    browse(live_server.url, story)
    verbs = TimelineEntry.objects.about(user).order_by("pk").values_list("verb", flat=True)
    assert list(verbs) == ["account.passkey_added", "account.passkey_removed"]
    assert not Authenticator.objects.exists()


def test_a_passkey_is_enough_where_a_second_step_is_asked_for(live_server, settings):
    settings.REQUIRE_SECOND_FACTOR = True
    user = account(editor, password=None)

    def story(visitor):
        visitor.sign_in_by_mail(user, "/admin/")
        visitor.arrives("/account/")
        assert "Voeg eerst een tweede stap toe" in visitor.reads()
        make_passkey(visitor)
        visitor.arrives("/account/herstelcodes/")
        visitor.sign_out()
        visitor.visit("/admin/pages/")
        visitor.press("Log in met een passkey")
        visitor.page.wait_for_url("**/admin/pages/**")

    browse(live_server.url, story)


def test_without_scripts_there_is_another_way(live_server):
    user = account(password=None)

    def story(visitor):
        visitor.visit("/inloggen/")
        assert not visitor.page.get_by_role("button", name="Log in met een passkey").is_visible()
        visitor.sign_in_by_mail(user, "/account/passkey/")
        assert "Je browser kan hier geen passkey maken." in visitor.reads()

    browse(live_server.url, story, java_script_enabled=False)


@pytest.mark.parametrize("width", [1280, 390])
def test_the_pages_are_accessible(live_server, width):
    user = account()
    own = ["", "app/", "passkey/", "e-mail/", "wachtwoord/", "app/verwijderen/", "herstelcodes/", "herstelcodes/nieuw/"]

    def story(visitor):
        visitor.visit("/inloggen/")
        found = visitor.violations()
        visitor.sign_in_by_mail(user)
        visitor.visit("/account/app/")
        found += visitor.violations()  # is it you?
        visitor.page.fill("#id_password", "een-lang-wachtwoord")
        visitor.press("Verder")
        make_passkey(visitor)
        visitor.arrives("/account/herstelcodes/")
        for path in own:
            visitor.visit(f"/account/{path}")
            if path == "app/":
                visitor.press("App toevoegen")  # and what is wrong with it
                found += visitor.violations()
                visitor.page.locator("summary").click()
                with_app(user)
            found += visitor.violations()
        visitor.sign_out()
        visitor.sign_in_by_mail(user)
        visitor.arrives("/inloggen/tweede-stap/")
        found += visitor.violations()
        visitor.press("Verder")
        assert found == []

    browse(live_server.url, story, width=width)
