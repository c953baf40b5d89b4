"""screenshots.py [FOLDER]: pictures of the running demo, for a phone and for a desk. See scripts/screenshots."""

import os
import sys
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright
from playwright.sync_api import Error as PlaywrightError

ROOT = Path(__file__).resolve().parents[2]
SERVER = os.environ.get("BASE_URL") or f"http://127.0.0.1:{os.environ.get('PORT', '8000')}"
WIDTHS = (390, 1280)
HEIGHT = 900
PASSWORD = "podium-demo"  # noqa: S105 - the demo prints it
PARADE = "/programmas/praktijkvoorbeeldenparade-sociaal-domein/"
STAG = "/programmas/praktijknetwerken-sociale-innovatie/"
# name of the picture: (path, who looks). A path that ends in `>` stands for the first page below it.
PICTURES = {
    "front": ("/", ""),
    "casebook": ("/praktijkvoorbeelden/", ""),
    "casebook-search": ("/praktijkvoorbeelden/?q=rooster", ""),
    "case-study": ("/praktijkvoorbeelden/keukentafelgesprek-met-het-hele-netwerk/", ""),
    "programmes": ("/programmas/", ""),
    "programme": ("/programmas/sociale-innovatie/", ""),
    "call": (f"{STAG}word-pilot-instelling-of-denk-mee-in-de-klankbordgroep/", ""),
    "agenda": ("/agenda/", ""),
    "event": ("/agenda/>", ""),
    "parade": (f"{PARADE}eerste-editie-najaar-2018/", ""),
    "parade-day": (f"{PARADE}eerste-editie-najaar-2018/paradedag-zwolle/", ""),
    "news": ("/nieuws/", ""),
    "news-item": ("/nieuws/negen-werkplaatsen-bundelen-hun-lessen-in-een-nieuw-boek/", ""),
    "publications": ("/publicaties/", ""),
    "publication": ("/publicaties/implementeren-in-het-sociaal-domein/", ""),
    "standard-page": ("/privacy/", ""),
    "sign-in": ("/inloggen/", ""),
    "my-applications": ("/mijn/", "aanvrager"),
    "admin-author": ("/admin/", "auteur"),
    "admin-editor": ("/admin/", "redactie"),
    "admin-secretariat": ("/admin/", "secretariaat"),
    "admin-committee": ("/admin/", "commissielid1"),
}


def visit(page: Page, path: str) -> None:
    """Go to a path; for every `>` at its end to the first page below that."""
    here = path.rstrip(">")
    for _ in range(path.count(">")):
        load(page, here)
        links = page.locator(f"main a[href*='{here}']").evaluate_all("links => links.map(link => link.pathname)")
        below = [link for link in links if link.startswith(here) and link != here]
        if not below:
            sys.exit(f"{SERVER}{here} has no page below it")
        here = below[0]
    load(page, here)


def load(page: Page, path: str) -> None:
    answer = page.goto(SERVER + path, wait_until="networkidle")
    if answer is None or not answer.ok:
        sys.exit(f"{SERVER}{path} answers {answer.status if answer else 'nothing'}")


def sign_in(page: Page, name: str) -> None:
    page.goto(f"{SERVER}/inloggen/")
    if not page.locator("#id_password").is_visible():
        page.locator("details:has(#id_password) > summary").click()
    page.fill("#id_login", f"{name}@praktijkpodium.example")
    page.fill("#id_password", PASSWORD)
    page.press("#id_password", "Enter")
    page.wait_for_load_state("networkidle")
    if "/inloggen/" in page.url:
        sys.exit(f"{name} cannot sign in at {SERVER}")


def take(browser: Browser, folder: Path, width: int) -> None:
    # As still as possible, so that two runs give the same pictures.
    look = {"viewport": {"width": width, "height": HEIGHT}, "locale": "nl-NL", "reduced_motion": "reduce"}
    pages: dict[str, Page] = {}
    for name, (path, person) in PICTURES.items():
        if person not in pages:
            pages[person] = browser.new_context(**look).new_page()
            if person:
                sign_in(pages[person], person)
        visit(pages[person], path)
        picture = folder / f"{name}-{width}.png"
        # The admin is as high as its window.
        pages[person].screenshot(path=picture, full_page=not path.startswith("/admin/"), animations="disabled")
        _make_smaller(picture)
        print(f"{picture.name}  {picture.stat().st_size // 1024} kB", flush=True)
    for page in pages.values():
        page.context.close()


def _make_smaller(picture: Path) -> None:
    """A palette of 128 colours: flat as our pages are, nobody sees it, and the file is a third of the size."""
    with Image.open(picture) as image:
        smaller = image.convert("RGB").quantize(128, dither=Image.Dither.NONE)
    smaller.save(picture, optimize=True)


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "images"
    folder.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("CHROMIUM_EXECUTABLE", "/usr/bin/chromium"),
            args=["--no-sandbox", "--disable-dev-shm-usage"],
        )
        for width in WIDTHS:
            take(browser, folder, width)
        browser.close()


if __name__ == "__main__":
    try:
        main()
    except PlaywrightError as problem:
        if "ERR_CONNECTION_REFUSED" in str(problem):
            sys.exit(f"Nothing answers at {SERVER}; start it first: make run")
        raise
