"""Who counts as a reader, and who may see the counters."""

import re
from collections.abc import Mapping

from praktijkpodium.home.accounts.rules import is_editor, is_manager

may_see_read_counts = is_editor | is_manager

# What programs that fetch pages call themselves (Cubot makes phones). A list of all of them would never be complete:
# most run no scripts, and are not counted for that reason. This is for those that do, or that send the message at once.
_ROBOT = re.compile(
    r"(?<!cu)bot\b|crawl|spider|slurp|scan|monitor|preview|archiv|headless|lighthouse|pagespeed|phantom|selenium|puppeteer"
    r"|playwright|facebookexternalhit|whatsapp|curl|wget|httpx|python|java/|okhttp|go-http|libwww|axios|node|ruby|php",
    re.IGNORECASE,
)


def is_reader(headers: Mapping[str, str]) -> bool:
    """Whether a request comes from a browser that shows the page to somebody, going by its headers."""
    browser = headers.get("User-Agent", "")
    fetched_ahead = "prefetch" in f"{headers.get('Sec-Purpose', '')} {headers.get('Purpose', '')}"
    return bool(browser) and not _ROBOT.search(browser) and not fetched_ahead
