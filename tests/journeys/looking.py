"""Looking at a page as axe does, and whether it fits in the window: at a desk and on a phone, in light and dark.

A page is loaded once and then looked at in both widths: that gives the same picture as loading it twice.
"""

from collections.abc import Iterator, Sequence

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from tests.journeys.people import Person

WIDTHS = (1280, 390)
LIGHT, BOTH = ("light",), ("light", "dark")
HEIGHT = 900
OPTIONS = {"runOnly": ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"], "resultTypes": ["violations"]}
# What Wagtail 8.0.1 does by itself, and we leave: the rule, and where. A new version may need fewer.
OF_WAGTAIL = {("label", "#fileupload")}
# Colours that are on their way from one to the other have no contrast to be measured.
STILL = """() => {
  const still = new CSSStyleSheet();
  still.replaceSync("*, *::before, *::after { transition: none !important; animation: none !important; }");
  document.adoptedStyleSheets.push(still);
}"""
# Only what was found: the rest of axe's answer is large.
FOUND = "options => axe.run(document, options).then(answer => answer.violations)"
# When nothing has changed for a while; scripts of the admin build parts of it after the page was loaded.
READY = """() => new Promise(done => {
  let timer = setTimeout(done, 100);
  const again = () => { clearTimeout(timer); timer = setTimeout(done, 100); };
  new MutationObserver(again).observe(document.body, { subtree: true, childList: true, attributes: true });
})"""
# What stands outside of the screen, or is cut by its edge, and in nothing that scrolls.
CUT = """() => {
  const wide = window.innerWidth, found = [], whole = document.documentElement.scrollWidth;
  if (whole > wide) found.push(`the page is ${whole} wide`);
  const looked = "#main :is(a, button, input, select, textarea, h1, h2, h3, p, td, label)";
  for (const each of document.querySelectorAll(looked)) {
    const hidden = !each.checkVisibility({ visibilityProperty: true });
    if (hidden || each.closest(".form-side, [hidden], .w-sr-only, .visuallyhidden")) continue;
    const { left, right, width, height } = each.getBoundingClientRect();
    let around = each.parentElement;
    while (around.id !== "main" && getComputedStyle(around).overflowX === "visible") around = around.parentElement;
    const outside = width && height && (right > wide + 1 || left < -1);
    if (outside && around.id === "main") found.push(each.outerHTML.slice(0, 120));
  }
  return found;
}"""


def violations(page: Page, schemes: Sequence[str] = LIGHT) -> Iterator[str]:
    """What axe finds on the page as it is now, in these colour schemes."""
    page.evaluate(READY)
    page.evaluate(STILL)
    page.evaluate(Axe().axe_script)
    for scheme in schemes:
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")  # type: ignore[arg-type]
        for violation in page.evaluate(FOUND, OPTIONS):
            for node in violation["nodes"]:
                if (violation["id"], node["target"][-1]) not in OF_WAGTAIL:
                    where = f"{page.url} {page.viewport_size} {scheme}"
                    yield f"{where} {violation['id']}: {node['html'][:200]}"


def problems(somebody: Person, path: str, schemes: Sequence[str], widths: Sequence[int]) -> Iterator[str]:
    """What is wrong with a page in these widths; in those below a phone's it must only fit."""
    somebody.visit(path)
    for width in widths:
        somebody.page.set_viewport_size({"width": width, "height": HEIGHT})
        if width in WIDTHS:
            yield from violations(somebody.page, schemes)
        yield from (f"{path} at {width}: {each}" for each in somebody.page.evaluate(CUT))


def check(
    somebody: Person, paths: Sequence[str], schemes: Sequence[str] = LIGHT, widths: Sequence[int] = WIDTHS
) -> list[str]:
    return [problem for path in paths for problem in problems(somebody, path, schemes, widths)]
