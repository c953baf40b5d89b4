"""Questions about ideas to test with."""

from typing import Any

from praktijkpodium.programmes.ideas import actions
from praktijkpodium.programmes.ideas.actions import Told
from praktijkpodium.programmes.ideas.models import IdeaQuestion
from tests.home.factories import secretariat

IDEA = "Bewoners en begeleiders maken samen het rooster van de woongroep."


def make_asked(**fields: Any) -> IdeaQuestion:
    """Not confirmed yet."""
    fields = {"name": "Loes", "email": "loes@example.org", "language": "nl", **fields}
    told = Told(**{"idea": IDEA, **{name: fields.pop(name) for name in Told.__annotations__ if name in fields}})
    return actions.ask(told=told, **fields)


def make_waiting(**fields: Any) -> IdeaQuestion:
    question = make_asked(**fields)
    actions.confirm(question=question)
    return fresh(question)


def make_answered(**fields: Any) -> IdeaQuestion:
    return actions.answer(question=make_waiting(**fields), text="Lees het eerste.", by=secretariat())


def make_closed(**fields: Any) -> IdeaQuestion:
    return actions.close(question=make_waiting(**fields), by=secretariat())


STATES = {"unconfirmed": make_asked, "waiting": make_waiting, "answered": make_answered, "closed": make_closed}


def fresh(question: IdeaQuestion) -> IdeaQuestion:
    return IdeaQuestion.objects.get(pk=question.pk)
