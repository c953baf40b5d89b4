"""The project page "Sociale innovatie": a leading question, definitions, sub-projects, news and a book."""

import datetime

from praktijkpodium.casebook.models import Publication
from praktijkpodium.home.news.models import NewsPage
from praktijkpodium.programmes.calls.models import Definition, Programme, ProgrammePartner, SubProject
from praktijkpodium.site.demo.builder import Builder, day

TITLE = "Sociale innovatie"


def make(demo: Builder) -> None:
    contact = demo.contact(
        "Lotte Wiersma",
        function="onderzoeker",
        organisation="Sociale innovatie",
        email="sociale-innovatie@praktijkpodium.example",
        phone="030 000 00 03",
    )
    programme = Programme(
        title=TITLE,
        leading_question="Hoe vinden inwoners, professionals en beleidsmakers samen een uitweg uit taaie vragen?",
        introduction=(
            "Zorg, veiligheid, onderwijs en werk raken elkaar in het leven van mensen. Dit project zoekt met alle "
            "betrokkenen naar oplossingen die daar recht aan doen."
        ),
        reason=(
            "<p>Wie meerdere problemen tegelijk heeft, krijgt met veel regels en loketten te maken. Die werken elkaar soms "
            "tegen. Zulke dilemma's los je niet op vanachter één bureau.</p>"
        ),
        aims=(
            "<ul><li>Mensen krijgen meer greep op hun eigen leven.</li><li>Bewoners en professionals pakken vragen samen "
            "aan.</li><li>Iedereen die meedoet, leert ervan.</li></ul>"
        ),
        contact_person=contact,
    )
    programme.definitions = [
        Definition(
            term="Sociale innovatie",
            meaning="Nieuwe oplossingen voor maatschappelijke vragen, bedacht met de mensen om wie het gaat.",
        ),
        Definition(
            term="Design thinking",
            meaning=(
                "Werken als een ontwerper: eerst goed kijken en luisteren, dan snel iets maken, het uitproberen en "
                "verbeteren."
            ),
        ),
    ]
    programme.partners = [
        ProgrammePartner(partner=demo.partner(name, description))
        for name, description in (
            ("Gemeente Nijmegen", "Gemeente"),
            ("Kennisland", "Denktank voor vernieuwing"),
            ("Lentekracht", "Bureau voor sociale innovatie"),
        )
    ]
    programme.sub_projects = [
        SubProject(title="Ontwerpen met de wijk", text="Bewoners en professionals maken samen een eerste versie."),
        SubProject(title="Leren van dilemma's", text="Wat doe je als zorg en veiligheid botsen? Teams oefenen ermee."),
        SubProject(title="Proeftuin eerste lijn", text="Huisartsen en sociaal werk zoeken een nieuwe vorm."),
    ]
    programme = demo.publish(demo.programmes, programme, at=day(2019, 2, 4, 9))
    _book(demo, programme)
    _news(demo, programme)


def _book(demo: Builder, programme: Programme) -> None:
    demo.publish(
        demo.publications,
        Publication(
            title="Veldlab eerste lijn",
            introduction="Een boek over samen leren en proberen in de zorg dicht bij huis.",
            authors="De onderzoekers van het project",
            date=datetime.date(2021, 2, 2),
            image=demo.image("cover", "Veldlab eerste lijn", "Omslag: huizen en mensen in vlakken"),
            file=demo.document("veldlab-eerste-lijn.pdf", "Veldlab eerste lijn"),
            belongs_to=programme,
            body=[("text", "<p>Het boek laat zien hoe een veldlab begint, wat er tegenzit en wat blijft.</p>")],
        ),
        at=day(2021, 2, 2, 9),
    )


def _news(demo: Builder, programme: Programme) -> None:
    for title, date, teaser, text in (
        (
            "Pilot met ministerie geëvalueerd",
            datetime.date(2019, 5, 8),
            "Wat leverde het op om een taaie vraag samen met een ministerie te onderzoeken? De evaluatie is klaar.",
            "<p>In de pilot werkten ambtenaren, professionals en inwoners aan dezelfde vraag. De evaluatie beschrijft wat "
            "zij van elkaar leerden en wat er nodig is om zo te blijven werken.</p>",
        ),
        (
            "Nieuw boek over een veldlab voor de eerste lijn",
            datetime.date(2021, 2, 2),
            "Hoe vernieuw je zorg dicht bij huis? Een nieuw boek beschrijft de ervaringen van een veldlab.",
            "<p>Huisartsen, wijkverpleging en sociaal werk probeerden samen nieuwe werkwijzen uit. Het boek vertelt wat "
            "lukte, wat niet, en wat anderen daarvan kunnen gebruiken.</p>",
        ),
    ):
        demo.publish(
            demo.news,
            NewsPage(
                title=title,
                kind=NewsPage.Kind.NEWS,
                date=date,
                author="De redactie",
                introduction=teaser,
                image=demo.image("press", title, "Tekening: mensen in gesprek"),
                image_caption="Tekening voor de demo",
                belongs_to=programme,
                body=[("text", text)],
            ),
            at=day(date.year, date.month, date.day, 9),
        )
