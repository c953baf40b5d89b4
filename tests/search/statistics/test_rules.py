"""What may be kept of what people type."""

import pytest

from praktijkpodium.search.statistics.rules import text_to_keep


@pytest.mark.parametrize(
    "typed",
    [
        "anna@voorbeeld.example",
        "Jan Jansen 06-12345678",
        "bel 0612345678",
        "06 12 34 56 78",
        "+31 (0)20 123 45 67",
        "bsn 123456782",
        "1234.56.782",
        "geboren 12-03-1948",
        "NL91 ABNA 0417 1643 00",
        "NL91ABNA0417164300",
        "mijn moeder 1234 AB 12",
        "https://voorbeeld.example/anna",
        "mijn moeder is 84 en woont alleen, zij wil geen hulp en ik weet niet meer wat ik moet doen",
    ],
)
def test_what_may_be_about_somebody_is_not_kept(typed: str) -> None:
    assert text_to_keep(typed) == ""


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Dementie   THUIS ", "dementie thuis"),
        ("wijkteams jaar:2015..2017", "wijkteams jaar:2015..2017"),
        ("50+ in 2016", "50+ in 2016"),
        ("Wmo 2015", "wmo 2015"),
        ("-gemeente", "-gemeente"),
    ],
)
def test_other_questions_are(typed: str, kept: str) -> None:
    assert text_to_keep(typed) == kept
