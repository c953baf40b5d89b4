"""Organisations that say that they do this too: all of them invented, at four case studies, in each state.

They go the way that visitors and editors go, so the timeline and the outbox tell of it too.
"""

from typing import Any, NamedTuple

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from praktijkpodium.casebook.adoptions import actions
from praktijkpodium.casebook.adoptions.models import Adoption, Stage, State
from praktijkpodium.casebook.models import CaseStudy
from praktijkpodium.home.directory.models import Region
from praktijkpodium.home.outbox.models import Mail
from praktijkpodium.home.outbox.models import State as MailState
from praktijkpodium.site.demo.accounts import account

KITCHEN_TABLE = "Keukentafelgesprek met het hele netwerk"
ONE_SHEET = "Vrijwilliger en verpleegkundige: elkaars verlengstuk"
CLASSROOM = "De wijk als leslokaal"
REASON = "Dit gaat vooral over jullie eigen aanbod. Vertel wat jullie van dit voorbeeld overnemen, dan past het hier."


class Said(NamedTuple):
    case_study: str
    state: State
    stage: Stage
    organisation: str
    region: str
    differently: str = ""
    learned: str = ""


SAID = (
    Said(
        KITCHEN_TABLE,
        State.SHOWN,
        Stage.DID,
        "Welzijn De Zeven Dorpen",
        "Drenthe",
        "Wij laten een ervaren bewoner de netwerkkaart tekenen, en niet een student.",
        "Begin bij gezinnen die al iemand aan tafel willen hebben. Dan heb je snel een goed verhaal om door te vertellen.",
    ),
    Said(
        KITCHEN_TABLE,
        State.SHOWN,
        Stage.DOES,
        "Wijkteam Zuiderpolder",
        "Flevoland",
        "Bij ons is het gesprek in het buurthuis als er thuis te weinig stoelen zijn.",
    ),
    Said(KITCHEN_TABLE, State.SHOWN, Stage.WANTS, "Gemeente Oosterwaarde", "Gelderland"),
    Said(
        KITCHEN_TABLE,
        State.WAITING,
        Stage.DOES,
        "Stichting Buurtlicht",
        "Utrecht",
        "Wij nodigen ook de huisarts uit, als de inwoner dat wil.",
    ),
    Said(KITCHEN_TABLE, State.DECLINED, Stage.WANTS, "Adviesbureau Morgenrood", ""),
    Said(
        ONE_SHEET,
        State.SHOWN,
        Stage.DID,
        "Hospice De Lantaarn",
        "Zeeland",
        "",
        "Laat de mantelzorger het A4 invullen. De eerste versie schreven wij zelf, en die bleef in de la.",
    ),
    Said(
        ONE_SHEET,
        State.WAITING,
        Stage.DID,
        "Thuiszorg Noorderdiep",
        "Groningen",
        "",
        "Spreek af wie er ’s nachts belt. Dat stond bij ons eerst nergens.",
    ),
    Said(CLASSROOM, State.SHOWN, Stage.DOES, "Praktijkschool De Werf", "Zuid-Holland", "Onze leerlingen zijn jonger."),
    Said(CLASSROOM, State.UNCONFIRMED, Stage.WANTS, "Buurtwerkplaats Kade 9", "Noord-Holland"),
)


@transaction.atomic
def make() -> None:
    """Make them, as far as they are not there. The mails of it count as sent: they would go to who does not exist."""
    began = timezone.now()
    editor = account("redactie")[0]
    for said in SAID:
        case_study = CaseStudy.objects.filter(title=said.case_study).first()
        if case_study and not case_study.adoptions.filter(organisation_name=said.organisation).exists():
            _say(case_study, said, editor)
    Mail.objects.filter(created_at__gte=began, state=MailState.WAITING).update(
        state=MailState.SENT, sent_at=timezone.now(), next_attempt_at=None
    )


def _say(case_study: CaseStudy, said: Said, editor: Any) -> Adoption:
    region = Region.objects.filter(name=said.region).first()
    adoption = actions.say(
        case_study=case_study,
        told=actions.Told(said.stage, said.organisation, region, said.differently, said.learned),
        contact_name="Demo",
        email="demo@praktijkpodium.example",
        language=settings.LANGUAGE_CODE,
    )
    if said.state != State.UNCONFIRMED:
        actions.confirm(adoption=adoption)
    if said.state == State.SHOWN:
        actions.approve(adoption=adoption, by=editor)
    if said.state == State.DECLINED:
        actions.decline(adoption=adoption, reason=REASON, by=editor)
    return adoption
