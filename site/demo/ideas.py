"""The fictional ideas that organisations apply with in the demo."""

from dataclasses import dataclass
from enum import IntEnum

from praktijkpodium.site.demo.sources import parade, praktijknetwerken

PILOT, SESSION = "Pilot-instelling", "Sessieleider"


class Stage(IntEnum):
    """How far an application comes in the demo."""

    DRAFT = 1
    SUBMITTED = 2
    SENT_BACK = 3
    IN_REVIEW = 4
    ADVISED = 5
    DECIDED = 6
    ANNOUNCED = 7


@dataclass(frozen=True)
class Idea:
    """What an organisation applies with, who applies for it, and how far it comes."""

    stage: Stage
    organisation: str
    region: str
    applicant: str
    title: str
    summary: str
    # To the first criteria; what is submitted has GENERAL for the others.
    answers: tuple[str, ...] = ()
    role: str = PILOT
    call: str = praktijknetwerken.CALL
    # The decision, where there is one.
    granted: bool = True
    reason: str = ""


GENERAL = (
    "Dat laten we anderen zien: we houden een logboek bij en geven een workshop op de slotbijeenkomst.",
    "Twee begeleiders, een teamleider, iemand van P&O en een lid van de ondernemingsraad.",
    "De directeur is opdrachtgever en komt elk kwartaal langs bij het projectteam.",
    "Ja, het bedrag staat in de begroting van volgend jaar.",
    "Het projectteam krijgt drie dagdelen per maand, en vervanging op de groep.",
    "Ja: wie invloed heeft op het eigen werk, houdt het langer vol.",
)

IDEAS = (
    Idea(
        stage=Stage.SUBMITTED,
        organisation="Woonzorg Hunzelo (fictief)",
        region="Groningen",
        applicant="noor.bakker",
        title="Bewoners kiezen mee wie er werkt",
        summary=(
            "Bewoners krijgen vaak nieuwe mensen aan de deur. Wij willen dat zij meedenken over wie er komt werken, "
            "van de tekst van de vacature tot de eerste week."
        ),
        answers=("Nieuw is dat bewoners niet alleen kennismaken, maar ook mee beslissen.",),
    ),
    Idea(
        stage=Stage.SUBMITTED,
        organisation="Stichting Veluwerloo Thuis (fictief)",
        region="Gelderland",
        applicant="samir.ouali",
        title="Een uur per week om van elkaar te leren",
        summary=(
            "Op de groepen is weinig tijd om over het werk te praten. Elk team kiest een vast uur waarin het van een "
            "voorval leert. Iemand van een ander team leidt het gesprek."
        ),
        answers=("Teams leren nu los van elkaar. Dat een ander team het gesprek leidt, is bij ons nog nooit gedaan.",),
    ),
    Idea(
        stage=Stage.SENT_BACK,
        organisation="Zorggroep Schorrekerke (fictief)",
        region="Zeeland",
        applicant="ilse.vermeer",
        title="De planner schuift aan bij het team",
        summary="De planner zit ver weg van de groepen. Een half jaar lang maakt zij het rooster op de groep zelf.",
        answers=("Het rooster ontstaat in gesprek, en niet meer achter een scherm.",),
    ),
    Idea(
        stage=Stage.IN_REVIEW,
        organisation="Begeleid Werken Dinkelmark (fictief)",
        region="Overijssel",
        applicant="tom.jansen",
        title="Ervaren collega's leiden nieuwe mensen op",
        summary=(
            "Nieuwe collega's vertrekken vaak binnen een jaar. Een ervaren collega loopt de eerste drie maanden mee, en "
            "krijgt daar uren voor."
        ),
        answers=("De ervaren collega beslist mee over hoe lang iemand wordt ingewerkt.",),
    ),
    Idea(
        stage=Stage.ADVISED,
        organisation="Zorgcentrum Warremeer (fictief)",
        region="Friesland",
        applicant="anna.hoekstra",
        title="Minder schrijven, meer tijd voor bewoners",
        summary=(
            "Begeleiders schrijven elke dag een uur. Met bewoners kiezen we wat echt in het dossier moet. De rest laten we "
            "een half jaar weg."
        ),
        answers=("We schrappen samen met bewoners en hun familie, en meten wat dat doet.",),
    ),
    Idea(
        stage=Stage.DECIDED,
        organisation="Woonvorm De Brink (fictief)",
        region="Drenthe",
        applicant="jeroen.smit",
        title="Met z'n tweeën in de nacht",
        summary="Nachtdiensten zijn eenzaam. Twee locaties delen hun nachtdienst, zodat er altijd iemand is om mee te overleggen.",
        answers=("Twee organisaties delen een dienst. Dat vraagt om andere afspraken over verantwoordelijkheid.",),
        reason="Twee instellingen leren hier samen. Dat past bij deze reeks.",
    ),
    Idea(
        stage=Stage.ANNOUNCED,
        organisation="Zorgbedrijf Amstelmeden (fictief)",
        region="Noord-Holland",
        applicant="fatima.yildiz",
        title="Eén app voor alle roosters",
        summary="Medewerkers ruilen diensten via losse berichten. Wij willen één app waarin iedereen het rooster ziet.",
        answers=("Bij ons bestaat dit nog niet.",),
        granted=False,
        reason="Over roosters ging een eerdere reeks al. Lees bij de praktijkvoorbeelden wat die opleverde.",
    ),
    # Those of the account with which one tries out what applicants see.
    Idea(
        stage=Stage.DRAFT,
        organisation="De Waterkant (fictief)",
        region="Utrecht",
        applicant="aanvrager",
        title="Samen aan de roostertafel",
        summary=(
            "Bewoners weten niet wie er komt, en het team krijgt zijn rooster van bovenaf. Een half jaar lang maken zij het "
            "samen, aan één tafel."
        ),
        answers=(
            "Bewoners zitten aan tafel als het rooster wordt gemaakt, en niet pas als het af is.",
            "We houden een logboek bij, en vertellen op de slotbijeenkomst wat lukte en wat niet.",
        ),
    ),
    Idea(
        stage=Stage.ANNOUNCED,
        organisation="De Waterkant (fictief)",
        region="Utrecht",
        applicant="aanvrager",
        title="Een buurtkamer die bewoners zelf openhouden",
        summary=(
            "De buurtkamer sloot elke dag om vijf uur. Nu hebben bewoners de sleutel. In onze sessie vertellen zij hoe dat "
            "ging, en wat je ervoor moet regelen."
        ),
        answers=(
            "Een jaar lang hadden twaalf bewoners de sleutel. De kamer was drie avonden per week open.",
            "Eén vaste beroepskracht om op terug te vallen, en een verzekering.",
            "Bewoners maakten de afspraken en leiden de sessie.",
        ),
        reason="Bewoners vertellen het zelf, en anderen kunnen er morgen mee beginnen.",
        role=SESSION,
        call=parade.NEXT_CALL,
    ),
)
