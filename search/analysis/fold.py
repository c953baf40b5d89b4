"""One spelling for words that differ in case, accents, ligatures or invisible characters only."""

import re
import unicodedata

# One character for another, so that offsets stay: typographic apostrophes and hyphens; an underscore parts words.
_ALIKE = str.maketrans({**dict.fromkeys("’‘ʼ′`´", "'"), **dict.fromkeys("\u2010\u2011", "-"), "_": " "})
# Letters that Unicode does not take apart into a letter and a mark.
_LETTERS = str.maketrans(
    {"ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ı": "i", "ł": "l", "ŧ": "t", "æ": "ae", "œ": "oe", "þ": "th"}
)
# In characters. PostgreSQL refuses a word of more than 2 kB, and one character may fold to 18.
MAX_FOLDED = 255
_MORE_THAN = re.compile(r"(?<=\d)\+")  # 50+
_SUCH_A = re.compile(r"zo'n")  # not "zon", the sun


def plain(text: str) -> str:
    """The text with plain apostrophes and hyphens, and spaces for underscores; as long as it was."""
    return text.translate(_ALIKE)


def fold(word: str) -> str:
    """`word` in lower case without accents, with letters and digits only; perhaps nothing at all.

    Folding what was folded changes nothing.
    """
    if word.isascii() and word.isalnum():
        return word.lower()[:MAX_FOLDED]
    # Twice, and a letter's case in between: either can make work for the other.
    text = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", plain(word)).casefold())
    text = plain(text).translate(_LETTERS)
    text = _SUCH_A.sub("zoeen", _MORE_THAN.sub("plus", text))
    return "".join(filter(str.isalnum, text))[:MAX_FOLDED]
