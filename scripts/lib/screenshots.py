"""screenshots.py [FOLDER]: the pictures of the documentation, of the demo at BASE_URL. See scripts/screenshots."""

import os
import re
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.error import URLError
from urllib.request import urlopen

from PIL import Image
from playwright.sync_api import Page, sync_playwright

ROOT = Path(__file__).resolve().parents[2]
SERVER = os.environ["BASE_URL"]
ONLY = os.environ.get("ONLY", "")
WIDTHS = (1280, 390)
HEIGHT = 900  # of a window, and so of a picture of the admin
LONGEST = 1600  # of a page, more is cut off
PASSWORD = "podium-demo"  # noqa: S105 - the demo prints it

STAG = "/programmas/praktijknetwerken-sociale-innovatie/"
CALL = f"{STAG}word-pilot-instelling-of-denk-mee-in-de-klankbordgroep/"
PARADE = "/programmas/praktijkvoorbeeldenparade-sociaal-domein/"
FILES = "/admin/aanmeldingen/"

Act = Callable[[Page], None]


# --- getting somewhere


def load(page: Page, path: str) -> None:
    answer = page.goto(SERVER + path, wait_until="networkidle")
    if answer is None or not answer.ok:
        sys.exit(f"{path} answers {answer.status if answer else 'nothing'}")


def follow(page: Page, words: str) -> None:
    """The link with these words, wherever a narrow window has hidden it."""
    address = page.get_by_role("link", name=words).first.evaluate("link => link.pathname + link.search")
    load(page, address)


def sign_in(page: Page, name: str) -> None:
    load(page, "/inloggen/")
    if not page.locator("#id_password").is_visible():
        page.locator("details:has(#id_password) > summary").click()
    page.fill("#id_login", f"{name}@praktijkpodium.example")
    page.fill("#id_password", PASSWORD)
    page.press("#id_password", "Enter")
    page.wait_for_load_state("networkidle")
    if "/inloggen/" in page.url:
        sys.exit(f"{name} cannot sign in")


# --- what is done before a picture is taken


def opened(words: str, *more: Act) -> Act:
    """What a link leads to."""

    def act(page: Page) -> None:
        follow(page, words)
        for each in more:
            each(page)

    return act


def tab(name: str) -> Act:
    return lambda page: page.get_by_role("tab", name=name).click()


def editing(path: str, *more: Act) -> Act:
    """The form of the page that visitors see at a path."""

    def act(page: Page) -> None:
        found = page.request.get(f"{SERVER}/api/v1/paginas?pad={path}").json()
        load(page, f"/admin/pages/{found['id']}/edit/")
        for each in more:
            each(page)

    return act


def write_news(page: Page) -> None:
    page.locator("[name='title']").press_sequentially("Kom naar de startbijeenkomst")
    page.locator("[name='introduction']").fill("Eind mei beginnen de pilots. Hoor wat ze gaan doen, en praat mee.")


def schedule(page: Page) -> None:
    page.get_by_role("button", name="Status").first.click()
    page.get_by_role("button", name="Stel schema in").click()
    page.get_by_role("dialog").get_by_text("Publiceer op").wait_for()


def menu(page: Page) -> None:
    """What is behind the arrow beside the button that saves."""
    page.locator("footer .w-dropdown__toggle").click()


def compare_idea(page: Page) -> None:
    page.locator("main textarea").first.fill(
        "Mensen met dementie wonen langer thuis als een vaste casemanager hen vanaf de diagnose begeleidt."
    )
    page.get_by_role("button", name="Vergelijk mijn idee").click()
    page.wait_for_load_state("networkidle")


def step(name: str) -> Act:
    """A step of the draft that one goes on with."""

    def act(page: Page) -> None:
        follow(page, "Ga verder")
        page.goto(page.url.rsplit("/", 2)[0] + f"/{name}/", wait_until="networkidle")

    return act


def organisation(page: Page) -> None:
    load(page, page.locator("a[href*='/mijn/organisatie/']").first.evaluate("link => link.pathname"))


def participation(page: Page) -> None:
    """Of the application with an outcome."""
    follow(page, "Bekijk")
    load(page, page.url.removeprefix(SERVER) + "deelname/")


def try_out(page: Page) -> None:
    """The form of the call that is being edited."""
    number = re.search(r"/pages/(\d+)/", page.url)
    load(page, f"/mijn/uitproberen/{number[1] if number else 0}/")


def mail_to_all(page: Page) -> None:
    """A mail for everything in the register, half written."""
    page.get_by_role("button", name="Schrijf een mail").first.click()
    page.wait_for_load_state("networkidle")
    page.locator("[name='subject']").fill("De startbijeenkomst: {oproep}")
    page.locator("[name='text']").fill(
        "Beste {naam},\n\nWe hebben {titel} van {organisatie} ontvangen. Je nummer is {nummer}.\n\n"
        "Bekijk je aanmelding: {link}"
    )


def mistakes(page: Page) -> None:
    """An application that is handed in too early."""
    follow(page, "Ga verder")
    page.goto(page.url.rsplit("/", 2)[0] + "/controleren/", wait_until="networkidle")
    page.get_by_role("button", name="Dien je aanmelding in").click()
    page.wait_for_load_state("networkidle")


def draft_of_case_study(page: Page) -> None:
    """What the secretariat makes of a granted application, and an editor completes."""
    title = "Met z'n tweeën in de nacht"
    browser = page.context.browser
    assert browser is not None  # noqa: S101 - it is where the page was made
    secretariat = browser.new_page(locale="nl-NL")
    sign_in(secretariat, "secretariaat")
    load(secretariat, "/admin/")
    follow(secretariat, title)
    for words in ("Maak de uitslag bekend", "Maak een concept van het praktijkvoorbeeld"):
        secretariat.get_by_role("button", name=words).click()
        secretariat.wait_for_load_state("networkidle")
    secretariat.close()
    load(page, "/admin/pages/search/?q=nacht")
    follow(page, title)


# --- the pictures


@dataclass(frozen=True)
class Picture:
    """One screen: where it is, who looks, what is done first."""

    name: str
    path: str
    person: str = ""
    act: Act | None = None
    # What was opened does not follow a change of width.
    hangs_open: bool = False


PICTURES = (
    # docs/pages.md and docs/public.md
    Picture("front", "/"),
    Picture("casebook", "/praktijkvoorbeelden/"),
    Picture("casebook-search", "/praktijkvoorbeelden/?q=rooster"),
    Picture("casebook-region", "/praktijkvoorbeelden/?q=dementie+thuis&regio=gelderland"),
    Picture("casebook-years", "/praktijkvoorbeelden/?q=wijkteams&tot=2016"),
    Picture("find", "/zoeken/?q=inloopspreekuur+bibliotheek"),
    Picture("idea", "/is-mijn-idee-nieuw/", act=compare_idea),
    Picture("follow", "/volgen/?thema=dementie"),
    Picture("case-study-download", "/praktijkvoorbeelden/beeldbellen-met-de-wijkverpleging-en-wat-daarvoor-nodig-is/"),
    Picture("case-study", "/praktijkvoorbeelden/keukentafelgesprek-met-het-hele-netwerk/"),
    Picture("programme", "/programmas/sociale-innovatie/"),
    Picture("call", CALL),
    Picture("agenda", "/agenda/"),
    Picture("event", "/agenda/", act=lambda page: load(page, first_below(page, "/agenda/"))),
    Picture("parade", f"{PARADE}eerste-editie-najaar-2018/"),
    Picture("parade-day", f"{PARADE}eerste-editie-najaar-2018/paradedag-zwolle/"),
    Picture("news", "/nieuws/"),
    Picture("news-item", "/nieuws/negen-werkplaatsen-bundelen-hun-lessen-in-een-nieuw-boek/"),
    Picture("publications", "/publicaties/"),
    Picture("publication", "/publicaties/implementeren-in-het-sociaal-domein/"),
    Picture("standard-page", "/privacy/"),
    # docs/editors.md
    Picture("editor-dashboard", "/admin/", "redactie"),
    Picture("editor-approve", "/admin/", "redactie", opened("De eerste ideeën", menu), True),
    Picture("editor-call", "/admin/", "redactie", editing(CALL, tab("Rollen en criteria"))),
    Picture("editor-register", "/admin/registers/koplopers/", "redactie"),
    Picture("editor-why", "/admin/zoeken/proef/?q=dementie+thuis", "redactie"),
    Picture("editor-searched", "/admin/zoeken/rapport/", "redactie"),
    Picture("author-news", "/admin/", "auteur", opened("Nieuwsbericht", write_news)),
    Picture("author-hand-in", "/admin/", "auteur", opened("Nieuwsbericht", write_news, menu), True),
    # docs/applicants.md
    Picture("apply-sign-in", "/inloggen/"),
    Picture("apply-start", CALL, "aanvrager", opened("Meld je aan als pilot-instelling")),
    Picture("apply-mine", "/mijn/", "aanvrager"),
    Picture("apply-form", "/mijn/", "aanvrager", opened("Ga verder")),
    Picture("apply-mistakes", "/mijn/", "aanvrager", mistakes),
    Picture("apply-outcome", "/mijn/", "aanvrager", opened("Bekijk")),
    # docs/applying.md
    Picture("round-documents", "/mijn/", "aanvrager", step("documenten")),
    Picture("round-check", "/mijn/", "aanvrager", step("controleren")),
    Picture("round-organisation", "/mijn/", "aanvrager", organisation),
    Picture("round-participation", "/mijn/", "aanvrager", participation),
    Picture("round-try", "/admin/", "redactie", editing(CALL, try_out)),
    Picture("round-mail", FILES, "secretariaat", mail_to_all),
    Picture("round-late", "/admin/te-laat/nieuw/", "secretariaat"),
    Picture("round-paper", "/admin/invoeren/", "secretariaat", opened("Pilot-instelling")),
    Picture("round-participations", "/admin/deelnames/", "secretariaat"),
    # docs/reviewers.md
    Picture("review-queue", "/admin/", "secretariaat"),
    Picture("review-register", FILES, "secretariaat"),
    Picture("review-check", "/admin/", "secretariaat", opened("Bewoners kiezen mee wie er werkt")),
    Picture("review-advise", "/admin/", "commissielid1", opened("Ervaren collega's leiden nieuwe mensen op")),
    Picture("review-decide", "/admin/", "voorzitter", opened("Minder schrijven, meer tijd voor bewoners")),
    Picture("review-announce", "/admin/", "secretariaat", opened("Met z'n tweeën in de nacht")),
    # The last one of docs/editors.md, which changes what reviewers see.
    Picture("editor-case-study", "/admin/", "redactie", draft_of_case_study),
    # The admin remembers that this side panel was open.
    Picture("editor-schedule", "/admin/", "redactie", editing(CALL, schedule)),
)


def first_below(page: Page, here: str) -> str:
    links = page.locator(f"main a[href*='{here}']").evaluate_all("links => links.map(link => link.pathname)")
    return str(next(link for link in links if link.startswith(here) and link != here))


def take(page: Page, picture: Picture, folder: Path) -> None:
    """One visit, and a picture in each width: that gives the same as a visit for each, unless something hangs open."""
    for width in WIDTHS:
        file = folder / f"{picture.name}-{width}.png"
        page.set_viewport_size({"width": width, "height": HEIGHT})
        if width == WIDTHS[0] or picture.hangs_open:
            load(page, picture.path)
            if picture.act:
                picture.act(page)
        page.wait_for_timeout(300)  # for pictures in another size
        if "/admin/" in page.url:  # as high as its window
            page.screenshot(path=file, animations="disabled", caret="hide")
        else:
            high = min(page.evaluate("document.documentElement.scrollHeight"), LONGEST)
            clip: Any = {"x": 0, "y": 0, "width": width, "height": high}
            page.screenshot(path=file, full_page=True, clip=clip, animations="disabled", caret="hide")
        _make_smaller(file)
        print(f"{file.name}  {file.stat().st_size // 1024} kB", flush=True)


def _make_smaller(picture: Path) -> None:
    """A palette of 128 colours: flat as our pages are, nobody sees it, and the file is a third of the size."""
    with Image.open(picture) as image:
        smaller = image.convert("RGB").quantize(128, dither=Image.Dither.NONE)
    smaller.save(picture, optimize=True)


def wait_for_server() -> None:
    for _ in range(120):
        try:
            urlopen(SERVER)  # noqa: S310 - our own
        except URLError:
            time.sleep(0.5)
        else:
            return
    sys.exit(f"Nothing answers at {SERVER}")


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "images"
    folder.mkdir(parents=True, exist_ok=True)
    wait_for_server()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("CHROMIUM_EXECUTABLE", "/usr/bin/chromium"),
            args=["--no-sandbox", "--disable-dev-shm-usage", "--lang=nl"],
        )
        pages: dict[str, Page] = {}
        for picture in PICTURES:
            if not re.search(ONLY, picture.name):
                continue
            if picture.person not in pages:
                # As still as possible, so that two runs give the same pictures.
                page = pages[picture.person] = browser.new_context(locale="nl-NL", reduced_motion="reduce").new_page()
                if picture.person:
                    sign_in(page, picture.person)
            take(pages[picture.person], picture, folder)
        browser.close()


if __name__ == "__main__":
    main()
