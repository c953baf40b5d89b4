"""share_image.py: pictures of our face for other sites and for home screens. See scripts/share-image."""

import io
import os
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, sync_playwright

STATIC = Path(__file__).resolve().parents[2] / "home" / "static" / "praktijkpodium"
COLOURS = 128  # enough for flat colours with smooth edges, and a third of the bytes
SHARE = (1200, 630)
ICONS = (180, 512)

# Laid over the fonts and colours of the pages; no dark mode, since who shares does not choose.
LOOK = """
  * { box-sizing: border-box; margin: 0 }
  body { background: var(--podium-mist); color: var(--podium-ink); overflow: hidden; block-size: 100vh }
  .share { position: relative; block-size: 630px; border-block-end: 20px solid var(--podium-art-floor) }
  .brand { position: absolute; left: 72px; top: 64px; display: flex; gap: 20px; align-items: center;
    font: 750 52px/1 var(--podium-font-heading); letter-spacing: -.015em }
  .brand svg { width: 72px; height: 72px }
  h1 { position: absolute; left: 72px; top: 196px; font: 750 84px/1.04 var(--podium-font-heading);
    letter-spacing: -.025em }
  p { position: absolute; left: 72px; top: 408px; width: 440px; font: 400 34px/1.35 var(--podium-font-text) }
  .art { position: absolute; right: 8px; bottom: 0; width: 640px }
  .art svg { display: block; width: 100%; height: auto }
  .icon { display: grid; place-items: center; block-size: 100vh; background: var(--podium-paper) }
  .icon svg { width: 72%; height: 72% }
"""
LOGO = '<svg viewBox="1 5 30 26"><path fill="var(--podium-logo-disc)" d="M2 20a14 14 0 0 1 28 0z"/>'
LOGO += '<path fill="var(--podium-sun)" d="M2 22h28v4a4 4 0 0 1-4 4H6a4 4 0 0 1-4-4z"/></svg>'
SHARED = f"""<div class="share"><div class="brand">{LOGO}Praktijkpodium</div>
<h1>Wat werkt er<br>in jouw praktijk?</h1>
<p>Een podium voor wat werkt in zorg, welzijn en het sociaal domein.</p>
<div class="art">{(STATIC / "img" / "podium.svg").read_text(encoding="utf-8")}</div></div>"""


def take(browser: Browser, content: str, size: tuple[int, int], target: Path) -> None:
    page = browser.new_page(viewport={"width": size[0], "height": size[1]}, color_scheme="light")
    page.goto((STATIC / "css" / "tokens.css").as_uri())  # so that fonts may be read from the disk
    page.set_content(
        f'<!doctype html><link rel="stylesheet" href="{(STATIC / "css" / "tokens.css").as_uri()}">'
        f"<style>{LOOK}</style><body>{content}</body>",
        wait_until="networkidle",
    )
    page.evaluate("document.fonts.ready")
    picture = Image.open(io.BytesIO(page.screenshot())).convert("RGB")
    picture.quantize(COLOURS, dither=Image.Dither.NONE).save(target, optimize=True)
    page.close()
    print(f"{target.name}  {target.stat().st_size // 1024} kB", flush=True)


def main() -> None:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("CHROMIUM_EXECUTABLE", "/usr/bin/chromium"),
            args=["--no-sandbox", "--disable-dev-shm-usage"],
        )
        take(browser, SHARED, SHARE, STATIC / "img" / "share.png")
        for size in ICONS:
            take(browser, f'<div class="icon">{LOGO}</div>', (size, size), STATIC / "img" / f"icon-{size}.png")
        browser.close()


if __name__ == "__main__":
    main()
