"""HIS-I: a learning programme on implementation that was named a frontrunner."""

import datetime
from typing import Any

from praktijkpodium.casebook.models import Recognition
from praktijkpodium.home.directory.models import ContactPerson
from praktijkpodium.home.news.models import NewsPage
from praktijkpodium.programmes.calls.models import Programme, ProgrammePartner, Series
from praktijkpodium.site.demo.builder import Builder, day

TITLE = "HIS-I: leren vernieuwen in zorg en welzijn"
BODY: list[tuple[str, Any]] = [
    (
        "text",
        "<h2>Zo ziet het traject eruit</h2><p>De tien lesdagen zijn deels op locatie en deels online. In "
        "netwerksessies helpen experts van drie hogescholen je verder: Avans, Fontys en Zuyd.</p>",
    ),
    (
        "questions",
        {
            "heading": "",
            "questions": [
                {
                    "question": "Wie doen er mee uit mijn organisatie?",
                    "answer": "<p>Jij, een intern team dat op twee programmadagen aansluit, en je bestuurder of "
                    "directeur, die op twee bijeenkomsten voor bestuurders komt.</p>",
                },
                {
                    "question": "Wat is een implementatievraagstuk?",
                    "answer": "<p>Iets nieuws dat je organisatie wil invoeren en dat nog niet lukt. Je werkt er "
                    "het hele traject aan.</p>",
                },
                {
                    "question": "Hoe meld ik me aan?",
                    "answer": "<p>Stuur een mail naar de coördinator.</p>",
                },
            ],
        },
    ),
]


def make(demo: Builder) -> None:
    programme = demo.publish(demo.programmes, _programme(demo), at=day(2021, 9, 6, 9))
    _recognise(programme)
    demo.publish(demo.news, _news(demo, programme), at=day(2021, 9, 13, 10))


def _contact(demo: Builder) -> ContactPerson:
    return demo.contact(
        "Joke Terpstra",
        function="coördinator leertraject",
        organisation="HIS-I",
        email="leertraject@praktijkpodium.example",
        phone="030 000 00 02",
    )


def _programme(demo: Builder) -> Programme:
    programme = Programme(
        title=TITLE,
        leading_question="Hoe zorg je dat een vernieuwing blijft, ook als het project voorbij is?",
        introduction=(
            "Een leertraject van acht maanden en tien lesdagen. Je werkt aan een vraag uit je eigen organisatie, samen met "
            "een team."
        ),
        reason=(
            "<p>Zorg en welzijn komen mensen tekort. Slimmer werken helpt, maar een goed idee voert zichzelf niet in. "
            "Daarom maakten vier partners samen dit leertraject.</p>"
        ),
        aims=(
            "<ul><li>Je brengt je eigen implementatievraagstuk verder.</li><li>Je leert van sprekers en van elkaar."
            "</li><li>Je directie doet mee, zodat er iets verandert.</li></ul>"
        ),
        body=BODY,
        contact_person=_contact(demo),
        image=demo.image("press", "Leertraject", "Tekening: mensen leren samen aan een tafel"),
        image_caption="Tekening voor de demo",
    )
    programme.partners = [
        ProgrammePartner(partner=demo.partner(name, "Hogeschool")) for name in ("Avans", "Fontys", "Zuyd")
    ]
    programme.series = [
        Series(title="Eerste editie", first_year=2020, last_year=2021, text="Met 36 deelnemers, de ‘rebels’."),
        Series(title="Editie 2.0", first_year=2021, text="Begint op 15 november."),
    ]
    return programme


def _recognise(programme: Programme) -> None:
    Recognition.objects.get_or_create(
        page=programme,
        title="Koploper",
        defaults={
            "date": datetime.date(2021, 9, 13),
            "awarded_by": "Actie Leer Netwerk",
            "network": "Koplopernetwerk",
            "reason": (
                "Het leertraject helpt organisaties om vernieuwing echt in te voeren. Met het netwerk inspireert het "
                "anderen in zorg en welzijn om iets te doen aan het tekort aan personeel."
            ),
        },
    )


def _news(demo: Builder, programme: Programme) -> NewsPage:
    return NewsPage(
        title="Leertraject HIS-I is koploper",
        kind=NewsPage.Kind.NEWS,
        date=datetime.date(2021, 9, 13),
        author="De redactie",
        introduction=(
            "Het leertraject HIS-I is uitgeroepen tot koploper. Daarmee komt het in een netwerk dat zorg en welzijn "
            "aanzet tot vernieuwen."
        ),
        image=demo.image("press", "Leertraject", "Tekening: mensen leren samen aan een tafel"),
        image_caption="Tekening voor de demo",
        belongs_to=programme,
        body=[
            (
                "text",
                "<p>In het Koplopernetwerk laten organisaties zien hoe het anders kan, zodat minder mensen het werk "
                "toch aankunnen. HIS-I hoort daar nu bij.</p><h2>Tweede editie</h2><p>Aan de eerste editie deden 36 "
                "mensen mee. Editie 2.0 begint op 15 november. Aanmelden kan via de site of per mail.</p>",
            )
        ],
    )
