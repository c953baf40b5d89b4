"""The people of the journeys, and how they do things in a browser."""

import re
from dataclasses import dataclass

from django.conf import settings
from django.contrib.auth import get_user_model
from django.core import mail
from django.test import Client
from playwright.sync_api import Locator, Page, expect

from praktijkpodium.site.demo.accounts import PASSWORD, address


@dataclass
class Person:
    name: str
    page: Page
    server: str

    def visit(self, path: str) -> None:
        self.page.goto(self.server + path)

    def sees(self, text: str) -> None:
        expect(self.page.get_by_text(text).first).to_be_visible()

    def click(self, words: str) -> None:
        """Press the button or follow the link with these words, and wait for the page that it gives."""
        button = self.page.get_by_role("button", name=words)
        link = self.page.get_by_role("link", name=words)
        with self.page.expect_navigation():
            (button if button.count() else link).first.click()

    def go_on(self) -> None:
        """To the next step of the form of an application."""
        with self.page.expect_navigation():
            self.page.locator(".podium-go .nl-button--primary").click()

    def field(self, name: str) -> Locator:
        return self.page.locator(f"[name='{name}']")

    def fill(self, name: str, text: str) -> None:
        self.field(name).fill(text)

    def has(self, **values: str) -> None:
        """What stands in the fields with these names."""
        for name, value in values.items():
            expect(self.field(name)).to_have_value(value)

    def is_told(self, name: str, message: str) -> None:
        """The message stands at the field, for who sees it and for who hears it."""
        field = self.field(name)
        expect(field).to_have_attribute("aria-invalid", "true")
        error = f"id_{name}_error"
        assert error in (field.get_attribute("aria-describedby") or "").split()
        expect(self.page.locator(f"#{error}").get_by_text(message)).to_be_visible()

    # --- signing in

    def is_signed_in(self) -> None:
        """Without the way to it, for journeys that are about something else."""
        user_model = get_user_model()
        client = Client()
        client.force_login(user_model._default_manager.get(**{user_model.get_email_field_name(): address(self.name)}))
        session = client.cookies[settings.SESSION_COOKIE_NAME]
        self.page.context.add_cookies([{"name": session.key, "value": session.value, "url": self.server}])

    def sign_in_with_password(self) -> None:
        self.visit("/admin/")
        self.page.get_by_text("Inloggen met een wachtwoord").click()
        self.page.fill("#id_login", address(self.name))
        self.page.fill("#id_password", PASSWORD)
        with self.page.expect_navigation():
            self.page.locator("details").get_by_role("button", name="Inloggen").click()
        expect(self.page).to_have_url(f"{self.server}/admin/")

    def sign_in_with_code(self) -> None:
        """On the sign-in page: ask for a code, read it in the mail, fill it in."""
        self.page.fill("#id_email", address(self.name))
        self.click("Mail mij een code")
        code = re.search(r"^\s*([A-Z0-9-]{6,9})\s*$", str(mail.outbox[-1].body), re.MULTILINE)
        assert code, mail.outbox[-1].body
        self.page.fill("#id_code", code[1])
        self.click("Verder")

    # --- Wagtail's forms

    def type_title(self, title: str) -> None:
        """By the keyboard: Wagtail makes the page's address while one types."""
        self.page.wait_for_load_state("networkidle")
        self.field("title").press_sequentially(title)
        expect(self.field("slug")).not_to_have_value("")

    def fill_moment(self, name: str, moment: str) -> None:
        """A date, with or without a time, in Wagtail's picker."""
        self.fill(name, moment)
        self.page.keyboard.press("Tab")

    def open_tab(self, name: str) -> None:
        self.page.get_by_role("tab", name=name).click()

    def write(self, name: str, text: str) -> None:
        """In the rich text editor of a field, or of a part of the text."""
        editor = self.page.locator(f".w-field:has([name='{name}']) [contenteditable='true']").last
        editor.press_sequentially(text)
        # What was typed comes into the form a moment later.
        expect(self.field(name)).to_have_value(re.compile(re.escape(text)))

    def add_text(self, text: str) -> None:
        """The first part of a text that is built from parts."""
        self.page.locator("#panel-child-inhoud-body-section button.c-sf-add-button").first.click()
        self.page.get_by_role("option", name="tekst").first.click()
        self.write("body-0-value", text)

    def choose(self, name: str, words: str) -> None:
        """In the window that a chooser opens."""
        self.page.locator(f"#id_{name}-chooser [data-chooser-action-choose]:visible").click()
        self.page.locator(".modal").get_by_role("link", name=words).first.click()
        expect(self.page.locator(".modal")).to_have_count(0)

    def press_in_menu(self, words: str) -> None:
        """One of the actions behind the arrow beside “Bewaar concept”."""
        self.page.locator("footer .w-dropdown__toggle").click()
        self.page.locator("footer").get_by_role("button", name=words).click()

    def hand_in(self) -> None:
        """Give the page that is open to the editors."""
        self.press_in_menu("Stuur door naar Redactie")
        expect(self.page.locator(".messages .success")).to_be_visible()

    def approve(self, title: str) -> None:
        """Publish what an author handed in, from the dashboard."""
        self.visit("/admin/")
        self.page.locator("#podium-approval").get_by_role("link", name=title).click()
        self.press_in_menu("Goedkeuren en publiceren")
        expect(self.page.locator(".messages .success")).to_be_visible()
