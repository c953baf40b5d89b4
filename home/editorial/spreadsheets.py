"""Cells that no spreadsheet program takes for anything but what they are."""

import unicodedata

# How a cell begins that a spreadsheet takes for a formula, or for the next cell.
_FORMULA, _CONTROL = ("=", "+", "-", "@"), ("\t", "\r", "\n")
# So that Excel reads the letters of a CSV file right.
BOM = "\ufeff"


def plain_text(cell: str) -> str:
    """A text for a CSV file, which is no formula: a quote before it says that it is text."""
    # Some skip blanks, and read wide signs as plain ones.
    plain = unicodedata.normalize("NFKC", cell).lstrip()
    return f"'{cell}" if plain.startswith(_FORMULA) or cell.startswith(_CONTROL) else cell
