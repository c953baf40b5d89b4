"""PraktijkVoorbeeldenParade Sociaal Domein: three regional days, and a call to lead a session."""

import datetime

from praktijkpodium.home.news.models import NewsPage
from praktijkpodium.programmes.calls.models import Call, CallDownload, Criterion, Programme, ProgrammePartner, Role
from praktijkpodium.programmes.events.models import EventPage, ParadeDayPage, ParadePage, ParadePartner, Venue
from praktijkpodium.site.demo.builder import Builder, day, from_now

TITLE = "PraktijkVoorbeeldenParade Sociaal Domein"
NEXT_CALL = "Leid een sessie op de volgende parade (fictief)"

# name, street, postcode, city, region, latitude, longitude
VENUES = (
    ("Van Nelle Fabriek", "Van Nelleweg 1", "3044 BC", "Rotterdam", "Zuid-Holland", 51.9236, 4.4335),
    ("Evoluon", "Noord Brabantlaan 1a", "5652 LA", "Eindhoven", "Noord-Brabant", 51.4438, 5.4466),
    ("Nieuwe Buitensociëteit", "Stationsplein 1", "8011 CW", "Zwolle", "Overijssel", 52.5051, 6.0899),
)
DAYS_OF_2018 = (day(2018, 9, 24), day(2018, 10, 1), day(2018, 10, 8))

PARTNERS = (
    ("VNG", "Vereniging van Nederlandse Gemeenten"),
    ("Werkplaatsen Sociaal Domein", "Regionale samenwerking van onderzoek, onderwijs en praktijk"),
    ("ZonMw", "Financiert onderzoek en vernieuwing in de zorg"),
    ("A&O fonds Gemeenten", "Helpt met de werving"),
    ("Divosa", "Helpt met de werving"),
)


def make(demo: Builder) -> None:
    contact = demo.contact(
        "Samir Boukhari",
        function="projectleider parade",
        organisation="Praktijkpodium",
        email="parade@praktijkpodium.example",
        phone="030 000 00 01",
    )
    programme = Programme(
        title=TITLE,
        leading_question="Hoe komt een goed voorbeeld uit de ene gemeente terecht in de andere?",
        introduction=(
            "Gemeenten en hun partners laten aan elkaar zien wat werkt in het sociaal domein: op drie dagen, in drie "
            "regio's."
        ),
        reason=(
            "<p>Overal bedenken mensen slimme oplossingen voor hulp, zorg en meedoen. Vaak kent de buurgemeente ze niet. "
            "De parade geeft zulke voorbeelden een podium.</p>"
        ),
        aims=(
            "<ul><li>Voorbeelden leren kennen van wie ze maakte.</li><li>Ze koppelen aan de samenwerkingsverbanden, zodat "
            "ze zich verspreiden en verder groeien.</li></ul>"
        ),
        contact_person=contact,
        image=demo.image("press", "Parade", "Tekening: mensen rond een podium"),
        image_caption="Tekening voor de demo",
    )
    programme.partners = [ProgrammePartner(partner=demo.partner(*each)) for each in PARTNERS]
    programme = demo.publish(demo.programmes, programme, at=day(2018, 3, 1, 9))
    venues = [_venue(demo, *each) for each in VENUES]
    _first_edition(demo, programme, venues, contact)
    _next_edition(demo, programme, venues, contact)
    _news(demo, programme)


def _venue(
    demo: Builder, name: str, street: str, postcode: str, city: str, region: str, latitude: float, longitude: float
) -> Venue:
    venue, _ = Venue.objects.get_or_create(
        name=name,
        city=city,
        defaults={
            "street": street,
            "postcode": postcode,
            "region": demo.region(region),
            "latitude": latitude,
            "longitude": longitude,
            "accessibility": (
                "Voorbeeldtekst: drempelvrije ingang, lift naar alle zalen, aangepast toilet. Vraag ons om een ringleiding "
                "of een stille ruimte."
            ),
            "directions": "Reis bij voorkeur met het openbaar vervoer.",
        },
    )
    return venue


def _edition(
    demo: Builder,
    programme: Programme,
    contact: object,
    title: str,
    introduction: str,
    text: str,
    at: datetime.datetime,
) -> ParadePage:
    edition = ParadePage(
        title=title,
        introduction=introduction,
        audience="Gemeenten; hun partners zijn welkom",
        hashtag="waarmaken",
        rounds=3,
        sessions_per_round=10,
        aims=(
            "<ul><li>Je ziet hoe anderen een vraag aanpakken die jij ook hebt.</li><li>Je ontmoet de mensen die het "
            "deden.</li></ul>"
        ),
        body=[("text", text)],
        contact_person=contact,
    )
    edition.partners = [ParadePartner(partner=demo.partner(*each)) for each in PARTNERS]
    return demo.publish(programme, edition, at=at)


def _days(
    demo: Builder,
    edition: ParadePage,
    venues: list[Venue],
    starts: tuple[datetime.datetime, ...],
    at: datetime.datetime,
) -> None:
    for venue, start in zip(venues, starts, strict=True):
        paradedag = ParadeDayPage(
            title=f"Paradedag {venue.city}",
            introduction=f"Een dag vol voorbeelden in {venue.name}: drie rondes, en in elke ronde kies je een sessie.",
            start=start.replace(hour=9, minute=30),
            end=start.replace(hour=16, minute=30),
            venue=venue,
            audience="Gemeenten en partners",
            costs="Gratis",
            how_to_register="Inschrijven kan zodra het programma er is.",
        )
        demo.publish(edition, paradedag, at=at)


def _first_edition(demo: Builder, programme: Programme, venues: list[Venue], contact: object) -> None:
    at = day(2018, 3, 28, 9)
    edition = _edition(
        demo,
        programme,
        contact,
        "Eerste editie, najaar 2018",
        "Drie dagen in Rotterdam, Eindhoven en Zwolle. In elke ronde kies je een van tien sessies.",
        "<h2>Wie koos de voorbeelden?</h2><p>Een selectiecommissie van twaalf leden met een voorzitter bekeek alle "
        "inzendingen. De gekozen voorbeelden kregen een sessie.</p><h2>En daarna?</h2><p>De voorbeelden zijn gekoppeld aan "
        "de samenwerkingsverbanden. Zo komen ze verder dan één dag.</p>",
        at,
    )
    _days(demo, edition, venues, DAYS_OF_2018, at)
    call = Call(
        title="Leid een sessie in Rotterdam, Eindhoven of Zwolle",
        introduction="Heeft jouw gemeente of organisatie een voorbeeld dat werkt? Laat het zien op de parade van 2018.",
        opening=day(2018, 3, 28),
        deadline=day(2018, 4, 16),
        hashtag="waarmaken",
        body=[
            (
                "text",
                "<h2>Wie kan meedoen?</h2><p>Gemeenten, en hun partners: jeugdhulp, welzijn en initiatieven van inwoners."
                "</p><h2>Hoe doe je mee?</h2><p>Haal het formulier op, vul het in en stuur het op tijd terug. De commissie "
                "van twaalf leden kiest de voorbeelden.</p>",
            )
        ],
        contact_person=contact,
    )
    call.roles = [_session_leader(90)]
    call.downloads = [CallDownload(document=demo.document("inzendformulier.pdf", "Inzendformulier parade"))]
    demo.publish(programme, call, at=at)


def _session_leader(places: int) -> Role:
    role = Role(
        name="Sessieleider",
        places=places,
        applicants=["organisation", "initiative", "person"],
        who_may_apply="Een gemeente, of een partner van een gemeente.",
        description="<p>Je leidt een sessie waarin je jouw voorbeeld laat zien, op een of meer paradedagen.</p>",
        obligations="<ul><li>Je bent er op de dag die je kiest.</li><li>Je deelt wat je leerde, ook wat misging.</li></ul>",
        support="<ul><li>We helpen je met de opzet van je sessie.</li></ul>",
    )
    role.criteria = [
        Criterion(text="Het voorbeeld is in de praktijk beproefd", question="Wat deed je, en wat leverde het op?"),
        Criterion(text="Anderen kunnen het overnemen", question="Wat heeft een andere gemeente nodig om dit te doen?"),
        Criterion(
            kind=Criterion.Kind.PREFERENCE,
            text="Inwoners of cliënten dachten mee",
            question="Hoe deden inwoners of cliënten mee?",
        ),
    ]
    return role


def _next_edition(demo: Builder, programme: Programme, venues: list[Venue], contact: object) -> None:
    """An edition to come, so that the demo's agenda is not empty. It says that it is fictional."""
    edition = _edition(
        demo,
        programme,
        contact,
        "Volgende editie (fictief)",
        "Voorbeeld van een editie die nog komt: op dezelfde drie plekken, met nieuwe voorbeelden.",
        "<p>Deze editie bestaat alleen in de demo. Zo zie je hoe een parade eruitziet die nog moet beginnen.</p>",
        from_now(-20, 9),
    )
    _days(demo, edition, venues, (from_now(120), from_now(127), from_now(134)), from_now(-20, 9))
    call = Call(
        title=NEXT_CALL,
        introduction="Laat op een van de drie dagen zien wat bij jou werkt. Je voorbeeld krijgt een eigen sessie.",
        opening=from_now(-10),
        deadline=from_now(24),
        hashtag="waarmaken",
        contact_person=contact,
    )
    call.roles = [_session_leader(90)]
    demo.publish(programme, call, at=from_now(-10, 9))
    demo.publish(
        demo.agenda,
        EventPage(
            title="Spreekuur: past jouw voorbeeld op de parade? (fictief)",
            introduction="Twijfel je of je mee kunt doen? Stel je vraag in een online spreekuur van een half uur.",
            start=from_now(12, 12, 30),
            end=from_now(12, 13),
            is_online=True,
            audience="Gemeenten en partners",
            costs="Gratis",
            how_to_register="Stuur een mail naar de projectleider.",
            belongs_to=programme,
            contact_person=contact,
        ),
        at=from_now(-9, 9),
    )


def _news(demo: Builder, programme: Programme) -> None:
    demo.publish(
        demo.news,
        NewsPage(
            title="Parade van praktijkvoorbeelden komt naar drie regio's",
            kind=NewsPage.Kind.ARTICLE,
            date=datetime.date(2018, 3, 28),
            author="De redactie",
            introduction=(
                "In het najaar van 2018 laten gemeenten en partners in Rotterdam, Eindhoven en Zwolle zien wat werkt in "
                "het sociaal domein. Tot en met 15 april kun je een voorbeeld insturen."
            ),
            image=demo.image("press", "Parade", "Tekening: mensen rond een podium"),
            image_caption="Tekening voor de demo",
            belongs_to=programme,
            body=[
                (
                    "text",
                    "<h2>Drie dagen, drie rondes</h2><p>De parade is op maandag 24 september in de Van Nelle Fabriek, op "
                    "maandag 1 oktober in het Evoluon en op maandag 8 oktober in de Nieuwe Buitensociëteit. Elke dag heeft "
                    "drie rondes. In elke ronde kies je uit tien sessies.</p><h2>Doe mee</h2><p>Heb je een voorbeeld? Haal "
                    "het formulier op en stuur het terug vóór 16 april. Een selectiecommissie van twaalf leden maakt de "
                    "keuze.</p>",
                ),
                (
                    "call_out",
                    {
                        "type": "info",
                        "heading": "Praat mee",
                        "text": "<p>Deel je ervaring met #waarmaken.</p>",
                    },
                ),
            ],
        ),
        at=day(2018, 3, 28, 10),
    )
