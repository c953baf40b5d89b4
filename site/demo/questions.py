"""Questions about ideas in the demo: one that waits, one that somebody has taken up, and one that was answered."""

import datetime
from dataclasses import dataclass

from django.utils import timezone

from praktijkpodium.programmes.calls.models import Call
from praktijkpodium.programmes.ideas import actions
from praktijkpodium.programmes.ideas.actions import Told
from praktijkpodium.programmes.ideas.models import IdeaQuestion
from praktijkpodium.site.demo.accounts import account
from praktijkpodium.site.demo.sources import praktijknetwerken


@dataclass(frozen=True)
class Asked:
    """Who asks what, how long ago, and what became of it."""

    name: str
    address: str
    days_ago: int
    title: str
    idea: str
    question: str
    call: str = ""
    is_taken: bool = False
    answer: str = ""


QUESTIONS = (
    Asked(
        name="Loes Hagenaar",
        address="loes.hagenaar@voorbeeld.example",
        days_ago=1,
        title="Bewoners maken het rooster mee",
        idea=(
            "Op onze woongroepen komt het rooster van de planafdeling. Bewoners weten niet wie er 's ochtends komt. Wij "
            "willen dat begeleiders hun diensten zelf verdelen, en dat bewoners zeggen wanneer zij een bekende willen zien."
        ),
        question="Is dit niet al eens gedaan, en met wie kan ik daarover praten?",
        call=praktijknetwerken.CALL,
    ),
    Asked(
        name="Mehmet Kaplan",
        address="mehmet.kaplan@voorbeeld.example",
        days_ago=4,
        title="Een kastje dat de pillen geeft",
        idea=(
            "Bij veel klanten komt de wijkverpleging vier keer per dag, alleen om medicijnen te geven. Een automaat die op tijd "
            "een zakje geeft, en een seintje als niemand het pakt, kan dat bezoek vervangen."
        ),
        question="Telt dit als sociale innovatie? Het begint met techniek.",
        is_taken=True,
    ),
    Asked(
        name="Wil Terpstra",
        address="wil.terpstra@voorbeeld.example",
        days_ago=9,
        title="",
        idea="Een groep bewoners wil het buurthuis zelf gaan beheren, nu de gemeente ermee stopt. We zoeken anderen die dat deden.",
        question="Kennen jullie een groep die dit langer dan twee jaar volhoudt?",
        answer=(
            "Ja. Lees “De sleutel van het buurthuis” bij de praktijkvoorbeelden: daar houden bewoners het al jaren vol. We hebben "
            "hun gevraagd of zij met je willen bellen, en dat willen zij graag. Je hoort deze week van ze."
        ),
    ),
)


def make_questions() -> None:
    """Make them, unless there are some."""
    if IdeaQuestion.objects.exists():
        return
    secretariat = account("secretariaat")[0]
    for each in QUESTIONS:
        told = Told(
            idea=each.idea,
            title=each.title,
            question=each.question,
            call=Call.objects.filter(title=each.call).first() if each.call else None,
        )
        question = actions.ask(told=told, name=each.name, email=each.address, language="nl")
        actions.confirm(question=question)
        if each.is_taken:
            actions.take(question=question, by=secretariat)
        if each.answer:
            actions.answer(question=question, text=each.answer, by=secretariat)
        asked = timezone.now() - datetime.timedelta(days=each.days_ago)
        IdeaQuestion.objects.filter(pk=question.pk).update(created_at=asked, confirmed_at=asked)
