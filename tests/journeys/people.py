"""The people of the journeys, and how they do things in a browser."""

import re
from dataclasses import dataclass

from django.core import mail
from playwright.sync_api import Page, expect

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
        """Press the button or follow the link with these words."""
        button = self.page.get_by_role("button", name=words)
        (button if button.count() else self.page.get_by_role("link", name=words)).first.click()
        self.page.wait_for_load_state()

    def fill(self, name: str, text: str) -> None:
        self.page.locator(f"[name='{name}']").fill(text)

    def sign_in_with_password(self) -> None:
        self.visit("/admin/")
        self.page.get_by_text("Inloggen met een wachtwoord").click()
        self.page.fill("#id_login", address(self.name))
        self.page.fill("#id_password", PASSWORD)
        self.page.locator("details").get_by_role("button", name="Inloggen").click()
        self.page.wait_for_load_state()
        expect(self.page).to_have_url(f"{self.server}/admin/")

    def sign_in_with_code(self) -> None:
        """On the sign-in page: ask for a code, read it in the mail, fill it in."""
        self.page.fill("#id_email", address(self.name))
        self.click("Mail mij een code")
        code = re.search(r"^\s*([A-Z0-9-]{6,9})\s*$", str(mail.outbox[-1].body), re.MULTILINE)
        assert code, mail.outbox[-1].body
        self.page.fill("#id_code", code[1])
        self.click("Verder")

    def type_title(self, title: str) -> None:
        """By the keyboard: Wagtail makes the page's address while one types."""
        self.page.wait_for_load_state("networkidle")
        self.page.locator("[name='title']").press_sequentially(title)
        expect(self.page.locator("[name='slug']")).not_to_have_value("")

    def fill_moment(self, name: str, moment: str) -> None:
        """A date, with or without a time, in Wagtail's picker."""
        self.fill(name, moment)
        self.page.keyboard.press("Tab")

    def publish(self) -> None:
        """In Wagtail's editor: publish the page that is open."""
        self.page.locator("footer .w-dropdown__toggle").click()
        self.page.locator("button[name='action-publish']").click()
        expect(self.page.locator(".messages .success")).to_contain_text("gepubliceerd")
