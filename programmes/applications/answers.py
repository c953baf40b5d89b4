"""Answers: how each kind is kept, what is wrong with one, and how it reads.

What somebody typed is kept as it was typed, also when it is wrong: a text, for several choices a list of them, and for
a team a list of its members. Nothing gets lost that way; whether it can be handed in is asked when it is handed in.
"""

import datetime
import json
import re
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from typing import Any

from django.utils import formats
from django.utils.translation import gettext as _

from praktijkpodium.programmes.calls.form_versions import Asked
from praktijkpodium.programmes.calls.models import QuestionKind

Answer = str | list[str] | list[dict[str, str]]

MEMBER_FIELDS = ("name", "function", "part")
MOST_MEMBERS = 30
SHORT_LENGTH = 300  # characters
# 1.234,50 and 1234.50 and 1 234: thousands and cents as people in the Netherlands write them, or as programs do.
_DUTCH_NUMBER = re.compile(r"-?\d{1,3}(?:[. ]\d{3})+(?:,\d+)?|-?\d+(?:,\d+)?")
_PLAIN_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
_DATES = ("%Y-%m-%d", "%d-%m-%Y", "%d/%m/%Y")


def is_empty(answer: Any) -> bool:
    return not (answer.strip() if isinstance(answer, str) else answer)


def as_text(answer: Any) -> str:
    """One text for each answer, by which two can be compared."""
    return answer if isinstance(answer, str) else json.dumps(answer, ensure_ascii=False, sort_keys=True)


def is_asked(asked: Asked, answers: Mapping[str, Any], everything: Mapping[str, Asked]) -> bool:
    """Whether a question counts, given the other answers: what depends on one that is not asked is not asked either."""
    if not asked.only_if:
        return True
    other = everything.get(asked.only_if)
    if other is None or not is_asked(other, answers, everything):
        return False
    answer = answers.get(other.key, "")
    return asked.only_if_answer in (answer if isinstance(answer, list) else [answer])


def number_in(text: str) -> Decimal | None:
    """A number as somebody typed it, with a Dutch or an English comma; None when it is none."""
    written = text.strip().removeprefix("€").replace("\u00a0", " ").strip()
    written = re.sub(r",-+$", "", written)
    if _DUTCH_NUMBER.fullmatch(written):
        written = written.replace(".", "").replace(" ", "").replace(",", ".")
    elif not _PLAIN_NUMBER.fullmatch(written):
        return None
    try:
        return Decimal(written)
    except InvalidOperation:
        return None


def date_in(text: str) -> datetime.date | None:
    """A day as a browser sends it or as somebody typed it; None when it is none."""
    for form in _DATES:
        try:
            return datetime.datetime.strptime(text.strip(), form).date()  # noqa: DTZ007 - a day has no time zone
        except ValueError:
            continue
    return None


def count_words(text: str) -> int:
    return len(text.split())


def problem_with(asked: Asked, answer: Any) -> str:
    """What is wrong with an answer, in words that say what to do; nothing when it can be handed in."""
    if is_empty(answer):
        return _missing(asked) if asked.is_required else ""
    return _CHECKS[asked.kind](asked, answer)


def _missing(asked: Asked) -> str:
    if asked.kind == QuestionKind.DOCUMENT:
        return _("Add this document.")
    if asked.kind == QuestionKind.TEAM:
        return _("Fill in who is in the team: at least one person.")
    if asked.kind in (QuestionKind.CHOICE, QuestionKind.CHECKS):
        return _("Choose an answer.")
    return _("Answer this question. This is a requirement.") if asked.criterion else _("Answer this question.")


def _text(asked: Asked, answer: str) -> str:
    words = count_words(answer)
    if asked.most_words and words > asked.most_words:
        return _("This text has %(words)s words. Make it shorter: at most %(most)s is possible.") % {
            "words": words,
            "most": asked.most_words,
        }
    return ""


def _short(asked: Asked, answer: str) -> str:
    if len(answer) > SHORT_LENGTH:
        return _("Make this shorter: at most %(most)s characters.") % {"most": SHORT_LENGTH}
    return ""


def _number(asked: Asked, answer: str) -> str:
    return "" if number_in(answer) is not None else _("Write a number, with digits only. For example: 12.")


def _money(asked: Asked, answer: str) -> str:
    amount = number_in(answer)
    if amount is None or amount < 0 or amount != amount.quantize(Decimal("0.01")):
        return _("Write an amount in euros. For example: 5500 or 1250,50.")
    return ""


def _date(asked: Asked, answer: str) -> str:
    return "" if date_in(answer) else _("Write a day as day-month-year. For example: 15-04-2026.")


def _choices(asked: Asked, answer: Any) -> str:
    chosen = answer if isinstance(answer, list) else [answer]
    unknown = [each for each in chosen if each not in asked.choices]
    return (
        _("Choose one of the answers below. “%(answer)s” is none of them.") % {"answer": unknown[0]} if unknown else ""
    )


def _team(asked: Asked, members: Sequence[Mapping[str, str]]) -> str:
    if len(members) > MOST_MEMBERS:
        return _("At most %(most)s people fit in the team.") % {"most": MOST_MEMBERS}
    if any(not member.get("name", "").strip() for member in members):
        return _("Fill in the name of each member of the team.")
    return ""


def _document(asked: Asked, answer: Any) -> str:
    return ""


_CHECKS: dict[str, Callable[[Asked, Any], str]] = {
    QuestionKind.SHORT: _short,
    QuestionKind.LONG: _text,
    QuestionKind.NUMBER: _number,
    QuestionKind.MONEY: _money,
    QuestionKind.DATE: _date,
    QuestionKind.CHOICE: _choices,
    QuestionKind.CHECKS: _choices,
    QuestionKind.TEAM: _team,
    QuestionKind.DOCUMENT: _document,
}


def in_words(asked: Asked, answer: Any) -> str:
    """An answer as people read it, in lists, exports and mails."""
    if is_empty(answer):
        return ""
    if asked.kind == QuestionKind.MONEY and (amount := number_in(answer)) is not None:
        return f"€ {formats.number_format(amount, 2 if amount % 1 else 0, force_grouping=True)}"
    if asked.kind == QuestionKind.DATE and (day := date_in(answer)):
        return formats.date_format(day, "j F Y")
    if asked.kind == QuestionKind.TEAM:
        return "\n".join(", ".join(filter(None, (member.get(name, "") for name in MEMBER_FIELDS))) for member in answer)
    return "\n".join(answer) if isinstance(answer, list) else answer
