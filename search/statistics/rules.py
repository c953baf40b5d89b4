"""What may be kept of what people type."""

import re

from praktijkpodium.search.language import clean

# A question is shown once it was asked so often, and kept for long only then.
RARE = 3
# Clicks further down count as on this rank.
LAST_RANK = 50
# In characters: what is longer is no question but a story, which may be about somebody.
_MOST = 80

_PERSONAL = re.compile(
    r"""@|https?://|www\.                       # addresses
      | \d(?:[ .\-/()]?\d){6,}                  # numbers of phones, citizens, accounts; dates of birth
      | \b\d{4}\s?[a-z]{2}\b                    # post codes
      | \b[a-z]{2}\d{2}[a-z]{4}                 # accounts""",
    re.VERBOSE | re.IGNORECASE,
)


def looks_personal(text: str) -> bool:
    """Whether a text may tell who somebody is: an address, or the number of a phone, a citizen, an account, a house."""
    return bool(_PERSONAL.search(text))


def text_to_keep(text: str) -> str:
    """A question as it is counted; empty when its text is not to be kept."""
    cleaned = clean(text)
    return "" if len(cleaned) > _MOST or looks_personal(cleaned) else cleaned.lower()[:_MOST]
