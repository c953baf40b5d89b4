"""Praktijknetwerken Sociale Innovatie: a call with two roles, in care for people with a disability."""

from typing import Any

from praktijkpodium.programmes.calls.models import (
    Call,
    CallDownload,
    Criterion,
    Definition,
    Programme,
    ProgrammePartner,
    Role,
    Series,
)
from praktijkpodium.site.demo.builder import Builder, day, from_now

TITLE = "Praktijknetwerken Sociale Innovatie"
CALL = "Word pilot-instelling of denk mee in de klankbordgroep"
REQUIREMENT, PREFERENCE = Criterion.Kind.REQUIREMENT, Criterion.Kind.PREFERENCE

# (kind, criterion, question to the applicant)
CRITERIA = (
    (
        REQUIREMENT,
        "Je idee is echt nieuw: het was geen onderwerp van een eerdere reeks",
        "Wat is er echt nieuw aan je idee?",
    ),
    (REQUIREMENT, "Je wilt je kennis delen", "Hoe deel je wat je leert?"),
    (
        REQUIREMENT,
        "Er is vanaf het begin een gevarieerd projectteam, met de ondernemingsraad erin",
        "Wie zitten er in het projectteam?",
    ),
    (REQUIREMENT, "De leiding staat erachter", "Hoe steunt de directie je?"),
    (REQUIREMENT, "Je wilt de eigen bijdrage betalen", "Kun je de eigen bijdrage betalen?"),
    (REQUIREMENT, "Je wilt er 2 tot 4 dagdelen per maand in steken", "Hoe maak je tijd vrij?"),
    (
        PREFERENCE,
        "Je idee gaat over duurzame inzetbaarheid",
        "Heeft je idee te maken met duurzame inzetbaarheid? Zo ja, hoe?",
    ),
)


BODY: list[tuple[str, Any]] = [
    (
        "steps",
        {
            "heading": "Zo werkt een reeks",
            "steps": [
                {"title": "Aanmelden", "text": "<p>Je meldt je idee aan, of je plek in de klankbordgroep.</p>"},
                {
                    "title": "Kiezen",
                    "text": "<p>Het bestuur van de stichting legt elk idee langs de criteria.</p>",
                },
                {
                    "title": "Uitproberen",
                    "text": "<p>Zes instellingen doen een proef, met hulp van een adviseur.</p>",
                },
                {
                    "title": "Delen",
                    "text": "<p>Een publicatie en een landelijke bijeenkomst sluiten de reeks af.</p>",
                },
            ],
        },
    )
]


def make(demo: Builder) -> None:
    contact = demo.contact(
        "Marieke van Dalen",
        function="secretaris van het programma",
        organisation="Secretariaat Praktijknetwerken",
        email="secretariaat@praktijkpodium.example",
        phone="030 000 00 00",
    )
    programme = _programme(demo, contact)
    programme = demo.publish(demo.programmes, programme, at=day(2012, 1, 10, 9))
    demo.publish(programme, _call(demo, contact), at=from_now(-14, 9))


def _programme(demo: Builder, contact: object) -> Programme:
    programme = Programme(
        title=TITLE,
        leading_question="Hoe wordt werken in de gehandicaptenzorg beter, met en door de mensen die het doen?",
        introduction=(
            "Instellingen voor mensen met een beperking proberen een eigen idee uit en leren van elkaar. Zo wordt het "
            "werk beter en leuker."
        ),
        reason=(
            "<p>De sector wil het werk anders organiseren en heeft daar nieuwe kennis voor nodig. Die ontstaat niet op "
            "papier, maar in instellingen die iets durven te proberen.</p><p>Sinds 2007 gebeurt dat in reeksen. De "
            "derde reeks sloot af op 12 september 2011. Stichting StAG neemt het programma over.</p>"
        ),
        aims=(
            "<ul><li>Nieuwe instrumenten en werkwijzen voor personeelsbeleid.</li><li>Andere, betere verhoudingen tussen "
            "leiding, medewerkers en medezeggenschap.</li><li>Kennis die andere instellingen kunnen overnemen.</li></ul>"
        ),
        body=BODY,
        contact_person=contact,
    )
    _describe(demo, programme)
    return programme


def _describe(demo: Builder, programme: Programme) -> None:
    """Its words, partners and series."""
    programme.definitions = [
        Definition(
            term="Sociale innovatie",
            meaning=(
                "Het werk en de verhoudingen op het werk vernieuwen. Dat geeft betere resultaten, meer plezier en ruimte "
                "voor talent."
            ),
            source="Naar het NCSI",
        )
    ]
    programme.partners = [
        ProgrammePartner(partner=demo.partner(name, description))
        for name, description in (
            ("StAG", "Stichting die het programma draagt"),
            ("VGN", "Brancheorganisatie voor de gehandicaptenzorg"),
        )
    ]
    programme.series = [
        Series(
            title="Begin",
            first_year=2007,
            last_year=2007,
            text="Instellingen proberen voor het eerst eigen ideeën uit.",
        ),
        Series(title="Derde reeks", first_year=2011, last_year=2011, text="Sluit af op 12 september 2011."),
        Series(title="Nieuwe reeks", first_year=2012, text="Voor het eerst onder de vlag van Stichting StAG."),
    ]


def _call(demo: Builder, contact: object) -> Call:
    # Open for two months from now, so that somebody who tries the demo can apply.
    call = Call(
        title=CALL,
        introduction="Probeer een eigen idee uit voor beter werk in de gehandicaptenzorg. Een adviseur helpt je.",
        opening=from_now(-14),
        deadline=from_now(61),
        grace_hours=24,
        body=[
            (
                "text",
                "<h2>Wat is het?</h2><p>Zes instellingen doen elk een eigen proef. Elke pilot begint met drie vragen: "
                "waar lopen we tegenaan, wat moeten we ontwikkelen, en welk experiment gaan we aan?</p><p>Andere "
                "instellingen denken mee in de klankbordgroep.</p><h2>Hoe gaat het verder?</h2><p>Je aanmelding gaat naar "
                "het secretariaat. Het bestuur van de stichting legt elke aanmelding langs de criteria. Twijfel je of je "
                "idee nieuw is? We denken met je mee.</p>",
            )
        ],
        kick_off_when="Eind mei",
        kick_off_place="bij de brancheorganisatie in Utrecht",
        closing="<p>Met een publicatie en een landelijke bijeenkomst. Daar vertellen de pilots wat ze leerden.</p>",
        contact_person=contact,
    )
    pilot = Role(
        name="Pilot-instelling",
        places=6,
        own_contribution=5500,
        applicants=["hr", "works_council"],
        description="<p>Je werkt een eigen idee uit in een eigen experiment.</p>",
        obligations="<ul><li>Je geeft een presentatie of workshop op de slotbijeenkomst.</li></ul>",
        support=(
            "<ul><li>20 dagdelen van een adviseur van buiten: je kiest er zelf een, of wij stellen iemand voor.</li></ul>"
        ),
    )
    pilot.criteria = [Criterion(kind=kind, text=text, question=question) for kind, text, question in CRITERIA]
    sounding_board = Role(
        name="Lid van de klankbordgroep",
        places=15,
        allocation=Role.Allocation.RECEIPT,
        applicants=["hr", "works_council"],
        description="<p>Je denkt mee met de zes pilots.</p>",
        obligations="<ul><li>Je komt 3 of 4 keer bij elkaar.</li></ul>",
    )
    call.roles = [pilot, sounding_board]
    call.downloads = [CallDownload(document=demo.document("aanmeldformulier.pdf", "Aanmeldformulier"))]
    return call
