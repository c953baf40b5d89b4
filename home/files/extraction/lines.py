"""Text as it stands on paper, made into text as it is read."""

import re

# A word that was broken off at the end of a line: the signs that PDFs have for that, and no hyphen of its own.
_BROKEN = re.compile("[\u00ad\ufffe\u0002][ \t]*\n[ \t]*")
_INVISIBLE = re.compile("[\u0000-\u0008\u000b-\u001f\u00ad\ufffe\uffff]")
_ENDS = tuple(".!?:;…")
_STARTS_ANEW = re.compile(r"[•▪◦–—*-]\s|\(?\d{1,2}[.)]\s")
# A line that is at least this much of the longest one goes on in the next.
_FULL = 0.7


def unwrapped(text: str) -> str:
    """A line for each paragraph, as far as can be told: a sentence is not to end where the paper does."""
    text = _BROKEN.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    lines = [" ".join(_INVISIBLE.sub("", line).split()) for line in text.split("\n")]
    longest = max(map(len, lines), default=0)
    paragraphs: list[str] = []
    before = ""
    for line in lines:
        if paragraphs and _goes_on(before, line, longest):
            paragraphs[-1] += f" {line}"
        elif line:
            paragraphs.append(line)
        before = line
    return "\n".join(paragraphs)


def _goes_on(before: str, line: str, longest: int) -> bool:
    if not before or not line or before.endswith(_ENDS) or _STARTS_ANEW.match(line):
        return False
    return line[0].islower() or len(before) >= _FULL * longest
