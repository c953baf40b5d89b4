"""Nine fictional case studies, one for each werkplaats of the publication; together they take all ten perspectives."""

from dataclasses import dataclass


@dataclass(frozen=True)
class NineCase:
    place: str
    region: str
    sector: str
    title: str
    introduction: str
    question: str
    approach: str
    results: str
    success_factors: tuple[str, ...]
    lessons: str
    themes: tuple[str, ...]
    perspectives: tuple[str, ...]
    partners: tuple[str, ...] = ()


NINE_CASES = (
    NineCase(
        place="Rivierenland",
        region="Gelderland",
        sector="Welzijn",
        title="Keukentafelgesprek met het hele netwerk",
        introduction="De inwoner kiest zelf wie er aan tafel zit. Het gesprek duurt langer, het plan wordt beter.",
        question=(
            "<p>Professionals spraken vaak alleen met de inwoner. Familie, buren en vrijwilligers hoorden pas later wat er "
            "was afgesproken. Ze voelden zich gepasseerd en haakten af.</p><p>Hoe breng je het netwerk aan tafel zonder dat "
            "de inwoner de regie verliest?</p>"
        ),
        approach=(
            "<p>Zes wijkteams oefenden een jaar lang met een nieuw soort keukentafelgesprek. De inwoner tekent vooraf een "
            "netwerkkaart: wie zijn er, wie helpt al, wie mist er? Daarna nodigt de inwoner zelf mensen uit.</p><p>Studenten "
            "social work maakten de kaart samen met bewoners die al een gesprek achter de rug hadden. De teams bespraken elke "
            "maand één gesprek dat goed ging en één dat stroef liep.</p>"
        ),
        results=(
            "<p>In de helft van de gesprekken nam iemand uit het netwerk een taak op zich, van boodschappen tot de "
            "administratie. Inwoners vertelden dat ze zich minder een dossier voelden. Het gesprek duurt gemiddeld twintig "
            "minuten langer. Daar staat tegenover dat er minder vaak een tweede gesprek nodig is.</p>"
        ),
        success_factors=(
            "De inwoner nodigt uit, niet de professional.",
            "Teams mogen langer over een gesprek doen.",
            "Ervaren bewoners leiden mee op.",
        ),
        lessons=(
            "<p>Plan het gesprek op een tijd waarop het netwerk kan komen, dus ook ’s avonds. En vraag eerst of er mensen "
            "zijn die er juist níet bij moeten zijn.</p>"
        ),
        themes=("Wijkteams en toegang tot hulp",),
        perspectives=("Het keukentafelgesprek", "Netwerken rond kwetsbare mensen"),
        partners=("Zes wijkteams (fictief)",),
    ),
    NineCase(
        place="Eemswolde",
        region="Groningen",
        sector="Welzijn",
        title="Een dorp dat zijn eigen steunnetwerk weeft",
        introduction="Drie dorpen brachten in kaart wie elkaar helpt. Op de lege plekken ontstonden nieuwe verbanden.",
        question=(
            "<p>In krimpdorpen verdwijnen winkel, school en bus. Wie oud of ziek wordt, leunt op een paar mensen. Als die "
            "omvallen, is er niets.</p><p>De gemeente wilde weten hoe je een netwerk sterker maakt voordat het breekt.</p>"
        ),
        approach=(
            "<p>Een opbouwwerker en twee bewoners gingen langs alle deuren met drie vragen: wie help jij, wie helpt jou, en "
            "wie ken je niet? De antwoorden werden een getekende kaart in het dorpshuis.</p><p>Op de kaart was te zien waar "
            "draadjes ontbraken. Bewoners bedachten zelf wat daar kon komen: een eettafel, een klussenpool, een belrondje op "
            "zondag.</p>"
        ),
        results=(
            "<p>Na anderhalf jaar kende driekwart van de bewoners minstens twee mensen meer bij wie ze konden aankloppen. Elf "
            "mensen die nooit hulp vroegen, deden dat nu wel. De klussenpool draait zonder professional.</p>"
        ),
        success_factors=("Bewoners stellen de vragen.", "De kaart hangt waar iedereen komt.", "Klein beginnen mag."),
        lessons=(
            "<p>Vraag ook wie iets te géven heeft. Veel mensen met een hulpvraag bleken zelf graag te willen koken, rijden of "
            "luisteren.</p>"
        ),
        themes=("Bewonersinitiatieven",),
        perspectives=("Nieuwe manieren om een netwerk te maken",),
    ),
    NineCase(
        place="Maasduinen",
        region="Limburg",
        sector="Geestelijke gezondheidszorg",
        title="Herstel begint bij een eigen plan",
        introduction="Mensen met een psychische kwetsbaarheid schreven hun eigen herstelplan. De hulp volgde.",
        question=(
            "<p>Wie jaren in zorg is, leert vooral over zijn ziekte praten. Over dromen, werk of liefde ging het zelden. "
            "Begeleiders wilden anders werken, maar vielen terug op het behandelplan.</p>"
        ),
        approach=(
            "<p>Twee ervaringsdeskundigen gaven met een docent een cursus van tien avonden. Deelnemers maakten een plan in "
            "eigen woorden: wat wil ik, wat helpt mij, wat moet je vooral laten? Begeleiders volgden dezelfde cursus, over hun "
            "eigen leven.</p><p>Daarna werd het eigen plan het eerste blad van het dossier.</p>"
        ),
        results=(
            "<p>Van de 34 deelnemers vonden er negen betaald werk of een opleiding en vijftien vrijwilligerswerk. Begeleiders "
            "zeggen dat ze minder overnemen. Het aantal crisisopnames daalde, al is de groep te klein om dat zeker te weten.</p>"
        ),
        success_factors=(
            "Ervaringsdeskundigen leiden de cursus.",
            "Begeleiders doen zelf mee.",
            "Het eigen plan staat voorop in het dossier.",
        ),
        lessons="<p>Zonder de handtekening van de directie onder het nieuwe dossier was het bij een mooie cursus gebleven.</p>",
        themes=("Herstel en ervaringskennis",),
        perspectives=("Herstel en rehabilitatie",),
    ),
    NineCase(
        place="Eemvallei",
        region="Utrecht",
        sector="Welzijn",
        title="Dokter, wijkverpleging en sociaal werk in één kamer",
        introduction="Drie beroepen hielden samen spreekuur. Verwijzen werd overleggen.",
        question=(
            "<p>Een op de vijf mensen komt bij de huisarts met klachten die met geld, wonen of eenzaamheid te maken hebben. "
            "De huisarts verwees door, maar wist niet of iemand ooit aankwam.</p>"
        ),
        approach=(
            "<p>In één gezondheidscentrum hielden huisarts, wijkverpleegkundige en sociaal werker op dinsdag samen spreekuur. "
            "Zij spraken af dat degene bij wie iemand binnenkomt, ook degene is die belt hoe het afliep.</p><p>Onderzoekers "
            "keken mee en legden de drie vaktalen naast elkaar. Dat werd een woordenlijst van één bladzijde.</p>"
        ),
        results=(
            "<p>Het aantal bezoeken aan de huisarts voor niet-medische klachten nam met een kwart af. Mensen hoefden hun "
            "verhaal minder vaak te herhalen. De drie beroepen bellen elkaar nu ook buiten het spreekuur.</p>"
        ),
        success_factors=("Een vaste dag en een vaste kamer.", "Eén persoon blijft aan zet.", "Elkaars taal leren."),
        lessons=(
            "<p>Privacy leek een muur. Door de inwoner erbij te laten zitten, was toestemming vragen een gewone zin in het "
            "gesprek.</p>"
        ),
        themes=("Wijkteams en toegang tot hulp", "Gezondheid en preventie"),
        perspectives=("Samenwerken over vakgrenzen",),
    ),
    NineCase(
        place="Amstelrand",
        region="Noord-Holland",
        sector="Welzijn",
        title="Van zeven loketten naar één wijkteam",
        introduction="Elk gezin heeft een vaste contactpersoon. Drie integrale wijkteams werken nu samen.",
        question=(
            "<p>Gezinnen met meerdere vragen moesten hun verhaal bij elk loket opnieuw vertellen. Schulden, jeugdhulp en wonen "
            "hadden elk een eigen plan. Soms spraken die plannen elkaar tegen.</p>"
        ),
        approach=(
            "<p>De gemeente bracht zeven loketten onder in drie wijkteams. Elk gezin kreeg één contactpersoon met de ruimte om "
            "te beslissen over kleine uitgaven. De werkplaats volgde veertig gezinnen en legde de bevindingen elke drie maanden "
            "aan de teams voor.</p>"
        ),
        results=(
            "<p>Een gezin vertelt zijn verhaal nog maar één keer. De wachttijd tot het eerste gesprek ging van zes weken naar "
            "negen dagen. Teams gaven per gezin minder uit aan spoedzorg, en meer aan praktische hulp.</p>"
        ),
        success_factors=(
            "Eigen geld voor het team.",
            "Eén gezin, één plan, één gezicht.",
            "De directie houdt haar handen thuis.",
        ),
        lessons=(
            "<p>Specialisten raakten hun vak kwijt in het brede team. Een vast uur per week met vakgenoten bracht dat terug.</p>"
        ),
        themes=("Wijkteams en toegang tot hulp",),
        perspectives=("Integrale wijkteams", "Samenwerken over vakgrenzen"),
    ),
    NineCase(
        place="Drechtoevers",
        region="Zuid-Holland",
        sector="Gehandicaptenzorg",
        title="Kijken naar wat iemand wél doet",
        introduction="Begeleiders legden hun verslagen weg en keken een maand lang opnieuw.",
        question=(
            "<p>In verslagen staat vooral wat misgaat. Wie zo over een cliënt leest, gaat hem ook zo zien. Een team voor "
            "mensen met een licht verstandelijke beperking wilde daarvan af.</p>"
        ),
        approach=(
            "<p>Vier weken lang schreven begeleiders alleen op wat iemand deed, maakte of zei, zonder oordeel. Cliënten namen "
            "foto's van hun week. Samen keken ze naar de verschillen. Een kunstenaar hielp om daar een tentoonstelling van te "
            "maken in de bibliotheek.</p>"
        ),
        results=(
            "<p>Begeleiders schrapten de helft van de vaste doelen, omdat ze van niemand bleken te zijn. Twee cliënten gingen "
            "zelfstandig reizen: dat deden ze stiekem al. De tentoonstelling trok zeshonderd bezoekers.</p>"
        ),
        success_factors=(
            "Echt even stoppen met het oude verslag.",
            "Cliënten hebben het laatste woord over hun foto's.",
        ),
        lessons="<p>Spreek vooraf met de inspectie af wat er in die maand níet wordt vastgelegd. Dat gaf rust.</p>",
        themes=("Toegankelijkheid en inclusie",),
        perspectives=("Anders leren kijken",),
    ),
    NineCase(
        place="Kempenland",
        region="Noord-Brabant",
        sector="Ouderenzorg",
        title="Beeldbellen met de wijkverpleging, en wat daarvoor nodig is",
        introduction="Techniek invoeren bleek voor een klein deel over techniek te gaan.",
        question=(
            "<p>De wijkverpleging wilde met beeldbellen reistijd besparen. Na een half jaar stonden de meeste tablets uit. "
            "Cliënten vonden het onpersoonlijk, collega's vonden het gedoe.</p>"
        ),
        approach=(
            "<p>De werkplaats liet cliënten, verpleegkundigen en een mbo-klas samen opnieuw beginnen. Wat moet het oplossen, en "
            "voor wie? Studenten kwamen thuis uitleg geven, met koffie. Verpleegkundigen kozen zelf welke bezoeken op het scherm "
            "konden en welke nooit.</p>"
        ),
        results=(
            "<p>Van elke tien oogdruppelmomenten gaan er nu zes via het scherm. Cliënten kiezen een vast tijdstip en hoeven niet "
            "meer te wachten. De bespaarde reistijd gaat naar mensen met dementie, die langer bezoek krijgen.</p>"
        ),
        success_factors=(
            "Begin bij het probleem en niet bij het apparaat.",
            "Uitleg thuis, door iemand die tijd heeft.",
            "De verpleegkundige beslist.",
        ),
        lessons="<p>Reken de winst niet meteen in. Zolang het team vreesde voor minder uren, lukte er niets.</p>",
        themes=("Technologie in de zorg",),
        perspectives=("Nieuwe technologie",),
    ),
    NineCase(
        place="Vechtstreek",
        region="Overijssel",
        sector="Ouderenzorg",
        title="Vrijwilliger en verpleegkundige: elkaars verlengstuk",
        introduction="Formele en informele zorg maakten afspraken op één A4, en hielden zich eraan.",
        question=(
            "<p>Vrijwilligers van de palliatieve thuiszorg wisten niet wat ze mochten. Verpleegkundigen wisten niet dat ze er "
            "waren. Mantelzorgers moesten alles regelen en hielden het niet vol.</p>"
        ),
        approach=(
            "<p>Mantelzorgers vertelden in drie avonden wat zij ’s nachts nodig hadden. Daarna schreven vrijwilligers en "
            "verpleegkundigen samen op wie wat doet, wie belt en wie blijft. Eén A4, in de la bij de cliënt thuis.</p>"
        ),
        results=(
            "<p>In een jaar hoefden acht mensen niet naar het ziekenhuis of het hospice, terwijl zij dat niet wilden. "
            "Mantelzorgers sliepen gemiddeld twee nachten per week door. Het aantal vrijwilligers groeide.</p>"
        ),
        success_factors=(
            "De mantelzorger is de opdrachtgever.",
            "Eén blad, geen protocol.",
            "Na afloop samen nabespreken.",
        ),
        lessons="<p>Vrijwilligers willen geen halve professionals zijn. Leg dus vast wat hun eigen kracht is: tijd.</p>",
        themes=("Mantelzorg en vrijwilligers",),
        perspectives=("Formele en informele zorg", "Netwerken rond kwetsbare mensen"),
    ),
    NineCase(
        place="Friese Wouden",
        region="Friesland",
        sector="Onderwijs",
        title="De wijk als leslokaal",
        introduction="Mbo- en hbo-studenten leren samen in de wijk, aan vragen van bewoners.",
        question=(
            "<p>Werkgevers zeiden dat starters goed zijn in verslagen en slecht in aanbellen. Opleidingen wisten niet hoe het "
            "werk in de wijkteams was veranderd.</p>"
        ),
        approach=(
            "<p>Twee opleidingen verhuisden een dag per week naar een leegstaande winkel. Studenten van mbo en hbo werken daar "
            "in gemengde groepjes aan vragen van bewoners. Docenten lopen mee met het wijkteam, en professionals geven les.</p>"
        ),
        results=(
            "<p>In drie jaar werkten 240 studenten aan 61 vragen. Een deel van de lessen is herschreven. Twee van de drie "
            "studenten wil na de opleiding in de wijk werken; daarvoor was dat één op de drie.</p>"
        ),
        success_factors=(
            "Een eigen plek in de winkelstraat.",
            "Mbo en hbo door elkaar.",
            "Bewoners geven het cijfer mee.",
        ),
        lessons="<p>Roosters zijn taaier dan mensen. Begin met een jaar waarin de vrijdag voor iedereen vrij is gehouden.</p>",
        themes=("Leren en opleiden",),
        perspectives=("Vernieuwing in het beroepsonderwijs",),
        partners=("Twee opleidingen (fictief)",),
    ),
)
