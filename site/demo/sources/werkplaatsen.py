"""Werkplaatsen Sociaal Domein: a press release, its publication, and nine case studies over ten perspectives.

The press release and the publication are real; the nine case studies and their werkplaatsen are fictional, and say so.
"""

import datetime

from django.utils import timezone

from praktijkpodium.casebook.models import CaseStudy, CaseStudyPartner, Publication
from praktijkpodium.home.news.models import NewsPage
from praktijkpodium.home.reads.models import ReadCount
from praktijkpodium.programmes.calls.models import Definition, Programme
from praktijkpodium.site.demo.builder import Builder, day
from praktijkpodium.site.demo.sources.nine_cases import NINE_CASES, NineCase

TITLE = "Werkplaatsen Sociaal Domein"
PUBLISHED = day(2016, 6, 7, 9)


def make(demo: Builder) -> None:
    contact = demo.contact(
        "Ineke Brouwer",
        function="coördinator werkplaatsen",
        organisation=TITLE,
        email="werkplaatsen@praktijkpodium.example",
        phone="030 000 00 04",
    )
    programme = Programme(
        title=TITLE,
        leading_question="Wat helpt om in het sociaal domein iets nieuws in te voeren, en het te houden?",
        introduction=(
            "In een werkplaats werken onderzoek, onderwijs, gemeenten, zorg en welzijn in een regio samen met inwoners en "
            "cliënten."
        ),
        reason=(
            "<p>Gemeenten kregen er taken bij: ondersteuning (Wmo), meedoen en jeugd. Dat vraagt om een andere manier van "
            "werken, en om professionals die daarop zijn voorbereid.</p><p>De samenwerking heette eerst Wmo-werkplaatsen. "
            "In 2016 gingen ze verder onder hun nieuwe naam.</p>"
        ),
        aims=(
            "<ul><li>Nieuwe werkwijzen ontwikkelen met de mensen om wie het gaat.</li><li>Onderzoeken wat werkt.</li>"
            "<li>De kennis brengen naar de praktijk en het onderwijs.</li></ul>"
        ),
        contact_person=contact,
    )
    programme.definitions = [
        Definition(
            term="Werkplaats",
            meaning=(
                "Een samenwerking in een regio van onderzoek, onderwijs, gemeenten, organisaties voor zorg en welzijn, "
                "inwoners en cliënten."
            ),
        )
    ]
    programme = demo.publish(demo.programmes, programme, at=day(2009, 6, 2, 9))
    publication = _publication(demo, programme)
    for facts in NINE_CASES:
        _case_study(demo, facts, programme, publication)
    _press_release(demo, programme, publication)


def _publication(demo: Builder, programme: Programme) -> Publication:
    return demo.publish(
        demo.publications,
        Publication(
            title="Implementeren in het sociaal domein",
            introduction=(
                "Negen werkplaatsen beschrijven elk een vernieuwing: wat ze deden, wat tegenzat en waardoor het bleef."
            ),
            authors="De onderzoekers van negen werkplaatsen",
            date=datetime.date(2016, 6, 7),
            publisher=TITLE,
            image=demo.image("cover", "Implementeren in het sociaal domein", "Omslag: figuren bouwen samen een podium"),
            file=demo.document("implementeren-in-het-sociaal-domein.pdf", "Implementeren in het sociaal domein"),
            belongs_to=programme,
            body=[
                (
                    "text",
                    "<h2>Wat je erin vindt</h2><p>Theorie en praktijk staan naast elkaar. Elke beschrijving laat zien "
                    "welke factoren de invoering hielpen. Professionals en cliënten dachten vanaf het begin mee.</p><p>De "
                    "negen praktijkvoorbeelden hieronder zijn voor deze demo verzonnen.</p>",
                )
            ],
        ),
        at=PUBLISHED,
    )


def _case_study(demo: Builder, facts: NineCase, programme: Programme, publication: Publication) -> None:
    case_study = CaseStudy(
        title=facts.title,
        introduction=facts.introduction,
        organisation=demo.organisation(
            f"Werkplaats Sociaal Domein {facts.place} (fictief)",
            kind="partnership",
            region=facts.region,
            earlier=f"Wmo-werkplaats {facts.place}",
        ),
        region=demo.region(facts.region),
        sector=demo.sector(facts.sector),
        year=2016,
        question=facts.question,
        approach=facts.approach,
        results=facts.results,
        success_factors="<ul>" + "".join(f"<li>{each}</li>" for each in facts.success_factors) + "</ul>",
        lessons=facts.lessons,
        publication=publication,
        belongs_to=programme,
    )
    case_study.themes = demo.themes(*facts.themes)
    case_study.perspectives = demo.perspectives(*facts.perspectives)
    case_study.partners = [CaseStudyPartner(partner=demo.partner(name)) for name in facts.partners]
    demo.publish(demo.casebook, case_study, at=PUBLISHED)


def _press_release(demo: Builder, programme: Programme, publication: Publication) -> None:
    press_release = demo.publish(
        demo.news,
        NewsPage(
            title="Negen werkplaatsen bundelen hun lessen in een nieuw boek",
            kind=NewsPage.Kind.PRESS_RELEASE,
            date=datetime.date(2016, 6, 7),
            author="De redactie",
            introduction=(
                "Wat helpt als je in het sociaal domein iets nieuws wilt invoeren? De publicatie ‘Implementeren in het "
                "sociaal domein’ laat het zien."
            ),
            image=demo.image("press", "Werkplaatsen", "Tekening: onderzoekers en inwoners in gesprek"),
            image_caption="Tekening voor de demo",
            belongs_to=programme,
            related=[("page", publication)],
            body=[
                (
                    "text",
                    "<p>In het boek beschrijven negen werkplaatsen elk een vernieuwing. Samen laten ze tien manieren van "
                    "kijken zien, van keukentafelgesprekken tot nieuwe technologie.</p><h2>Samen vanaf het begin</h2>"
                    "<p>Professionals en cliënten dachten vanaf de start mee. Dat is een van de factoren die een vernieuwing "
                    "doen slagen.</p><h2>Een nieuwe naam</h2><p>De Wmo-werkplaatsen gaan in 2016 verder als Werkplaatsen "
                    "Sociaal Domein. In een werkplaats werken onderzoek, onderwijs, gemeenten, zorg en welzijn in een regio "
                    "samen met inwoners en cliënten.</p>",
                )
            ],
        ),
        at=PUBLISHED,
    )
    ReadCount.objects.get_or_create(page=press_release, defaults={"count": 1161, "last_read_on": timezone.localdate()})
