"""A browser with a passkey of its own, as Chromium's developer tools give it."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any

from axe_playwright_python.sync_playwright import Axe
from django.db import connections
from playwright.sync_api import CDPSession, ConsoleMessage, Page, sync_playwright

from tests.conftest import chromium_path
from tests.home.accounts.signing import mailed_code

WCAG = {"runOnly": ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"]}
DEVICE = {
    "protocol": "ctap2",
    "transport": "internal",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
}


@dataclass
class Visitor:
    page: Page
    tools: CDPSession
    server: str
    complaints: list[str] = field(default_factory=list)
    device: str = ""

    def __post_init__(self) -> None:
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("console", self.hears)
        self.tools.send("WebAuthn.enable")
        self.device = self.tools.send("WebAuthn.addVirtualAuthenticator", {"options": DEVICE})["authenticatorId"]

    def hears(self, message: ConsoleMessage) -> None:
        # Not what other sites do. Chromium asks for an icon by itself when a page is gone before it was read, and says
        # so when a page that is meant is no 200.
        url = message.location["url"]
        is_meant = url.endswith("/favicon.ico") or "status of 403" in message.text
        if message.type == "error" and url.startswith(self.server) and not is_meant:
            self.complaints.append(f"{url}: {message.text}")

    def refuses(self) -> None:
        """From now on the person does not show a finger or a face."""
        self.tools.send("WebAuthn.setUserVerified", {"authenticatorId": self.device, "isUserVerified": False})

    def visit(self, path: str) -> None:
        self.page.goto(self.server + path)

    def press(self, words: str) -> None:
        self.page.get_by_role("button", name=words).click()
        self.page.wait_for_load_state()

    def arrives(self, path: str) -> None:
        self.page.wait_for_url(self.server + path)

    def reads(self) -> str:
        return self.page.inner_text("main")

    def sign_in_by_mail(self, user: Any, path: str = "/account/") -> None:
        self.visit(f"/inloggen/?next={path}")
        self.page.fill("#id_email", user.email)
        self.press("Mail mij een code")
        self.page.fill("#id_code", mailed_code())
        self.press("Verder")

    def sign_out(self) -> None:
        self.visit("/uitloggen/")
        self.press("Uitloggen")

    def violations(self) -> list[str]:
        """What axe finds, in the light and in the dark, and whether the page is wider than the window."""
        found = []
        for scheme in ("light", "dark"):
            self.page.emulate_media(color_scheme=scheme, reduced_motion="reduce")  # type: ignore[arg-type]
            axe = Axe().run(self.page, options=WCAG).response["violations"]
            found += [f"{self.page.url} {scheme} {v['id']}: {v['nodes'][0]['html'][:200]}" for v in axe]
        if self.page.evaluate("document.documentElement.scrollWidth > innerWidth"):
            found.append(f"{self.page.url} is too wide")
        return found


def browse(server: str, story: Callable[[Visitor], None], *, width: int = 1280, **context: Any) -> None:
    """Play a story in a browser. Errors on the console fail it.

    In a thread of its own: the journeys have a browser in this one, and two do not go together.
    """

    def play() -> None:
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(
                executable_path=chromium_path(), args=["--no-sandbox", "--disable-dev-shm-usage"]
            )
            window = browser.new_context(viewport={"width": width, "height": 900}, locale="nl-NL", **context)
            window.set_default_timeout(30_000)
            page = window.new_page()
            visitor = Visitor(page, window.new_cdp_session(page), server)
            try:
                story(visitor)
            finally:
                connections.close_all()  # those of this thread
            browser.close()
        assert not visitor.complaints, visitor.complaints

    with ThreadPoolExecutor(max_workers=1) as thread:
        thread.submit(play).result()
