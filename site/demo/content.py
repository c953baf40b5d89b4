"""The demo's content: facts of real programmes, retold; the contact people are invented."""

import datetime

from django.db import transaction
from django.utils import timezone
from wagtail.models import Page

from praktijkpodium.casebook.models import CasebookPage, CaseStudy
from praktijkpodium.home.directory.models import Organisation
from praktijkpodium.home.news.models import NewsIndexPage, NewsPage
from praktijkpodium.programmes.calls.models import Call, Criterion, Programme, ProgrammeIndexPage, Role
from praktijkpodium.site.tree import make_tree

PROGRAMME = {
    "title": "Praktijknetwerken Sociale Innovatie",
    "introduction": (
        "Hoe wordt werken in de gehandicaptenzorg beter, met en door de mensen die het doen? Instellingen proberen een "
        "eigen idee uit en leren van elkaar."
    ),
    "body": (
        "<h2>Waarom dit programma</h2><p>De sector wil vernieuwen in hoe mensen samenwerken: nieuwe instrumenten voor "
        "personeelsbeleid en andere arbeidsverhoudingen. Sinds 2007 gebeurt dat in reeksen. De derde reeks eindigde op "
        "12 september 2011 met een slotdag. Stichting StAG neemt het programma over en begint in 2012 een nieuwe reeks."
        "</p><h2>Wat is sociale innovatie?</h2><p>Het werk en de verhoudingen op het werk anders organiseren. Daar "
        "worden de resultaten beter van, het werk leuker, en talent krijgt de ruimte.</p>"
    ),
}

CALL = {
    "title": "Word pilot-instelling of denk mee in de klankbordgroep",
    "introduction": "Probeer een eigen idee uit voor beter werk in de gehandicaptenzorg. Een adviseur helpt je.",
    "body": (
        "<h2>Wat is het?</h2><p>Zes instellingen doen elk een eigen proef. Elke pilot begint met drie vragen: waar lopen "
        "we tegenaan, wat moeten we ontwikkelen, en welk experiment gaan we aan?</p><p>Andere instellingen denken mee in "
        "de klankbordgroep. De reeks eindigt met een publicatie en een landelijke bijeenkomst. Daar vertellen de pilots "
        "wat ze leerden.</p><h2>Hoe gaat het verder?</h2><p>Je aanmelding gaat naar het secretariaat. Het bestuur van de "
        "stichting legt elke aanmelding langs de criteria.</p>"
    ),
    "kick_off": "Eind mei in Utrecht, datum volgt",
    "contact_name": "Marieke van Dalen",
    "contact_email": "secretariaat@praktijkpodium.example",
    "contact_phone": "030 000 00 00",
}

PILOT = {
    "name": "Pilot-instelling",
    "places": 6,
    "own_contribution": 5500,
    "description": "<p>Je werkt een eigen idee uit in een eigen experiment.</p>",
    "obligations": "<ul><li>Je geeft een presentatie of workshop op de slotbijeenkomst.</li></ul>",
    "support": (
        "<ul><li>20 dagdelen van een adviseur van buiten: je kiest er zelf een, of wij stellen iemand voor.</li></ul>"
    ),
}
SOUNDING_BOARD = {
    "name": "Lid van de klankbordgroep",
    "places": 15,
    "description": "<p>Je denkt mee met de zes pilots.</p>",
    "obligations": "<ul><li>Je komt 3 of 4 keer bij elkaar.</li></ul>",
}

# (kind, criterion, question to the applicant)
CRITERIA = (
    (
        Criterion.Kind.REQUIREMENT,
        "Je idee is echt nieuw: het was geen onderwerp van een eerdere reeks",
        "Wat is er echt nieuw aan je idee?",
    ),
    (Criterion.Kind.REQUIREMENT, "Je wilt je kennis delen", "Hoe deel je wat je leert?"),
    (
        Criterion.Kind.REQUIREMENT,
        "Er is vanaf het begin een gevarieerd projectteam, met de ondernemingsraad erin",
        "Wie zitten er in het projectteam?",
    ),
    (Criterion.Kind.REQUIREMENT, "De leiding staat erachter", "Hoe steunt de directie je?"),
    (Criterion.Kind.REQUIREMENT, "Je wilt de eigen bijdrage betalen", "Kun je de eigen bijdrage betalen?"),
    (Criterion.Kind.REQUIREMENT, "Je wilt er 2 tot 4 dagdelen per maand in steken", "Hoe maak je tijd vrij?"),
    (
        Criterion.Kind.PREFERENCE,
        "Je idee gaat over duurzame inzetbaarheid",
        "Heeft je idee te maken met duurzame inzetbaarheid? Zo ja, hoe?",
    ),
)

PRESS_RELEASE = {
    "title": "Negen werkplaatsen bundelen hun lessen in een nieuw boek",
    "introduction": (
        "Wat helpt als je in het sociaal domein iets nieuws wilt invoeren? De publicatie ‘Implementeren in het sociaal "
        "domein’ laat het zien."
    ),
    "kind": NewsPage.Kind.PRESS_RELEASE,
    "date": datetime.date(2016, 6, 7),
    "body": (
        "<p>In het boek beschrijven negen werkplaatsen elk een vernieuwing: wat ze deden, wat tegenzat en waardoor het "
        "bleef. Theorie en praktijk staan naast elkaar.</p><h2>Samen vanaf het begin</h2><p>Professionals en cliënten "
        "dachten vanaf de start mee. Dat is een van de factoren die een vernieuwing doen slagen.</p><h2>Een nieuwe naam"
        "</h2><p>De Wmo-werkplaatsen gaan in 2016 verder als Werkplaatsen Sociaal Domein. In een werkplaats werken "
        "onderzoek, onderwijs, gemeenten, zorg en welzijn in een regio samen met inwoners en cliënten.</p>"
    ),
}

# Fictional, and said to be so.
CASE_STUDIES = (
    {
        "title": "Medewerkers maken samen het rooster",
        "organisation": "Woonzorg De Linde (fictief)",
        "year": 2011,
        "introduction": "Teams plannen hun diensten zelf. Het ruilen van diensten nam af en de rust kwam terug.",
        "question": "<p>De planner maakte het rooster, en daarna begon het ruilen. Dat kostte iedereen tijd.</p>",
        "approach": "<p>Drie teams maakten een jaar lang zelf hun rooster, met een paar vaste spelregels.</p>",
        "results": "<p>Er werd veel minder geruild. Medewerkers vertelden dat ze hun werk en privé beter regelden.</p>",
        "lessons": "<p>Begin met een team dat zelf wil, en betrek de ondernemingsraad vanaf de eerste dag.</p>",
    },
    {
        "title": "Keukentafelgesprek met het hele netwerk",
        "organisation": "Werkplaats Rivierenland (fictief)",
        "year": 2016,
        "introduction": "De inwoner kiest zelf wie er aan tafel zit. Het gesprek duurt langer, het plan wordt beter.",
        "question": "<p>Professionals spraken vaak alleen met de inwoner. Familie en buren hoorden het pas later.</p>",
        "approach": "<p>Zes wijkteams oefenden een gesprek waarin de inwoner vooraf zijn netwerk tekent.</p>",
        "results": "<p>In de helft van de gesprekken nam iemand uit het netwerk een taak op zich.</p>",
        "lessons": "<p>Plan het gesprek op een tijd waarop het netwerk kan komen.</p>",
    },
    {
        "title": "Van zeven loketten naar één wijkteam",
        "organisation": "Gemeente Eikendam (fictief)",
        "year": 2018,
        "introduction": "Elk gezin heeft een vaste contactpersoon. Drie integrale wijkteams werken nu samen.",
        "question": "<p>Gezinnen moesten hun verhaal bij elk loket opnieuw vertellen.</p>",
        "approach": "<p>De gemeente bracht zeven loketten onder in drie wijkteams.</p>",
        "results": "<p>Een gezin vertelt zijn verhaal nog maar één keer. De wachttijd werd korter.</p>",
        "lessons": "<p>Geef het team eigen geld en de ruimte om te beslissen.</p>",
    },
)


@transaction.atomic
def make_content() -> None:
    """Make the pages of the demo; those that are there already are left as they are."""
    front = make_tree()
    _programme(ProgrammeIndexPage.objects.descendant_of(front).get())
    _publish_once(
        NewsIndexPage.objects.descendant_of(front).get(),
        NewsPage(**{**PRESS_RELEASE, "body": [("text", PRESS_RELEASE["body"])]}),
    )
    casebook = CasebookPage.objects.descendant_of(front).get()
    for facts in CASE_STUDIES:
        organisation, _ = Organisation.objects.get_or_create(name=facts["organisation"])
        _publish_once(casebook, CaseStudy(**{**facts, "organisation": organisation}))


def _programme(index: ProgrammeIndexPage) -> None:
    programme = _publish_once(index, Programme(**{**PROGRAMME, "body": [("text", PROGRAMME["body"])]}))
    # Open for two months from now, so that somebody who tries the demo can apply.
    midnight = timezone.localtime().replace(hour=0, minute=0, second=0, microsecond=0)
    call = Call(
        **{**CALL, "body": [("text", CALL["body"])]},
        opening=midnight - datetime.timedelta(days=14),
        deadline=midnight + datetime.timedelta(days=61),
    )
    pilot, sounding_board = Role(**PILOT), Role(**SOUNDING_BOARD)
    pilot.criteria = [Criterion(kind=kind, text=text, question=question) for kind, text, question in CRITERIA]
    call.roles = [pilot, sounding_board]
    _publish_once(programme, call)


def _publish_once(parent: Page, page: Page) -> Page:
    """Publish a page below another, unless one with its title is there."""
    there = type(page).objects.child_of(parent).filter(title=page.title).first()
    if there is not None:
        return there
    parent = parent.__class__.objects.get(pk=parent.pk)  # the tree's counters may have moved on
    parent.add_child(instance=page)
    page.save_revision().publish()
    return page
