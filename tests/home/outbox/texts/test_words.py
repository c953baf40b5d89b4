"""Words between braces: they are filled in once, and nothing else is reached by them."""

import pytest

from praktijkpodium.home.outbox.texts.words import Values, Word, filled, filled_line, names_in, unknown_in

VALUES = {"naam": "Sam", "titel": "{naam} & <b>", "leeg": "", "lang": "een\n\ntwee"}


@pytest.mark.parametrize(
    ("written", "becomes"),
    [
        ("Dag {naam},", "Dag Sam,"),
        ("Dag { Naam },", "Dag Sam,"),
        ("{titel}", "{naam} & <b>"),
        ("{naam.__class__} {0} {} {{naam}} %(naam)s {{% now %}}", "{naam.__class__} {0} {} {Sam} %(naam)s {{% now %}}"),
        ("{lang}", "een\n\ntwee"),
        ("een\n\nPlaats: {leeg}\ndrie", "een\n\ndrie"),
        ("{naam} {leeg}", "Sam"),
        ("\n\n", "\n\n"),
    ],
)
def test_what_is_filled_in(written: str, becomes: str) -> None:
    assert filled(written, VALUES) == becomes


def test_a_subject_keeps_its_line() -> None:
    assert filled_line("Over {leeg}", VALUES) == "Over "


def test_what_is_unknown_is_named_as_it_was_written() -> None:
    assert unknown_in("{naam} {Naam} {naam.pk} {x!r} {}", ["naam"]) == ["{naam.pk}", "{x!r}", "{}"]
    assert names_in("{ Naam } {x}") == {"naam", "x"}


def test_only_what_is_asked_for_is_looked_up() -> None:
    def broken(context: object) -> str:
        raise RuntimeError

    values = Values(
        {"naam": Word("", "", lambda context: context["who"]), "kapot": Word("", "", broken)}, {"who": None}
    )
    assert "kapot" in values
    assert filled_line("<{naam}>", values) == "<>"
    with pytest.raises(RuntimeError):
        filled_line("{kapot}", values)
