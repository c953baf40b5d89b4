"""Neighbourhood teams, one plan for one family, the kitchen-table conversation."""

TEXT = """
== start van een sociaal wijkteam
sector: wz
themes: wijkteam
perspectives: wijkteams vakgrenzen
factors: Teamleden die zelf mogen beslissen; Een klein begin in één wijk; Budget dicht bij de uitvoering; Tijd om elkaars vak te leren kennen; Wethouder die rugdekking geeft
partners: maatschappelijk werk; wijkverpleging; MEE-organisatie; woningcorporatie; ouderenwerk
? Inwoners met meer dan één vraag werden van loket naar loket gestuurd en vertelden hun verhaal elke keer opnieuw.
? Maatschappelijk werk, thuiszorg en jeugdhulp hadden elk hun eigen intake, hun eigen dossier en hun eigen wachttijd.
? De gemeente moest veel meer gaan doen met minder geld. Op de oude manier doorgaan kon niet.
> In het team zitten een maatschappelijk werker, een wijkverpleegkundige, een jeugdwerker en iemand die verstand heeft van geld en beperkingen.
> De teamleden gaan eropaf: zij zitten op het schoolplein, in de flatportiek en bij de huisarts, en wachten niet op een aanmelding.
> Wie het eerste contact heeft, blijft aanspreekpunt, ook als de vraag bij een ander vak hoort.
> Elke week bespreekt het team drie huishoudens, waarbij de inwoner zelf mag aanschuiven.
> Voor kleine uitgaven is er een potje waar geen formulier voor nodig is.
= Inwoners wisten na een jaar wie hun vaste contactpersoon was.
= Doorverwijzing naar dure, gespecialiseerde hulp nam af, omdat vragen eerder en lichter werden opgelost.
= Huisartsen en scholen belden vaker, en ook voor kleine zorgen.
! Geef het team mandaat. Wie voor elke beslissing naar het stadhuis moet, is een doorgeefluik.
! Een generalist heeft specialisten nodig die hij zo kan bellen.
! Bewaak de tijd voor de wijk, want individuele zaken eten alles op.
! Samenwerken begint met samen lunchen en eindigt met één dossier, niet andersom.
-- Proeftuin: het eerste buurtteam van de stad
@ Gemeente {p} | municipality | Schiewaard | 2011
: In één wijk mocht een team van acht professionals een jaar lang zonder indicaties werken. De proef werd het model voor de hele stad.
? In de naoorlogse flats van {p} waren soms wel tien instellingen in één gezin actief. Een moeder had een lade vol visitekaartjes.
> Acht mensen uit zes organisaties kregen samen een sleutel van een leegstaande bloemenwinkel.
> Na drie maanden trok een organisatie haar medewerker terug, omdat de productie niet werd gehaald. De wethouder spoorde met zes directeuren een dag mee de wijk in, en daarna bleef iedereen.
= Het buurtteam sprak 340 huishoudens. Bij 27 gezinnen samen werden 61 trajecten gestopt die niemand miste.
! Laat bestuurders een dag meelopen; een rapport overtuigt hen minder.
-- Van vier dorpen één sociaal team maken
@ Gemeente {p} | municipality | Sânhuzum | 2014
: Een plattelandsgemeente maakte van bestaande werkers één sociaal team. Dorpen met elk een eigen karakter hielden hun eigen gezicht.
? In {p} liggen de dorpen twaalf kilometer uit elkaar. Met tien werkers in deeltijd was een team per dorp niet te doen.
> Er kwam één team met vier gezichten: in elk dorp een vaste werker, die de anderen erbij haalt.
> De werkers bleven in dienst van vier werkgevers met vier cao’s. Over reiskosten werd langer vergaderd dan over inwoners, tot één organisatie het werkgeverschap overnam.
= Driekwart van de inwoners kan de naam van de dorpswerker noemen. Er kwamen 40 procent minder aanvragen voor huishoudelijke hulp met spoed.
! Op het platteland is bekendheid je beste instrument, dus wissel niet van gezicht.
-- Wijkteam in de school
@ Welzijnsorganisatie {p} | welfare | Zuiderkavel | 2013 | jg +jeugd
: Een sociaal wijkteam koos de brede school als werkplek. Ouders lopen er elke dag langs.
? Het wijkteam in {p} zat op de derde verdieping van een bedrijfsgebouw. In het eerste halfjaar kwam er niemand uit zichzelf.
> Het team verhuisde naar twee lokalen naast de kleuters, met een eigen ingang en een koffietafel.
> Ouders vreesden dat juffen alles doorvertelden. Er kwam een duidelijke afspraak: niets gaat van het team naar de school zonder dat de ouder erbij is.
= Het aantal vragen dat ouders zelf kwamen stellen, ging van 6 naar 45 per maand. Een op de drie ging over geld.
! Zoek de plek waar mensen toch al staan te wachten.
-- Wijkteam met een psychiatrisch verpleegkundige
@ Gemeente {p} | municipality | Dommelbeek | 2015 | ggz +herstel
: Verwarde buren, verslaving en verwaarlozing: een wijkteam haalde de ggz de wijk in.
? Sinds de ambulantisering wonen in {p} meer mensen met ernstige psychische klachten zelfstandig. Het wijkteam, vooral mensen uit welzijn, voelde zich onthand.
> Een sociaal-psychiatrisch verpleegkundige kwam voor zestien uur per week in het team en deed huisbezoeken in duo’s.
> De zorgverzekeraar betaalde alleen voor patiënten met een diagnose. De gemeente kocht de ‘wijkuren’ los in, en bij twee duo’s werd dat een vast bedrag.
= Bij 52 huishoudens kwam hulp voordat er een crisis was. Uithuiszettingen wegens vervuiling daalden van acht naar twee.
! Duo’s leren sneller van elkaar dan een cursus ooit kan.
-- Drie jaar wijkteams: wat bleef en wat verdween
@ Lectoraat Wijkgericht Werken {p} | research | Vechtlinden | 2016 | ow +leren ~kijken
: Onderzoekers en wijkteamleden keken drie jaar met elkaar mee. Generalist zijn bleek een vak apart.
? De twaalf wijkteams in {p} groeiden snel, en niemand wist of ze deden wat bedoeld was: dichtbij, snel en met het netwerk van inwoners.
> Onderzoekers liepen 140 dagdelen mee en lazen met de teams samen verslagen terug.
> Teamleden schrokken van de uitkomst dat zij 70 procent van de tijd achter de computer zaten. Het was geen onwil; de registratie vroeg alles dubbel.
= Er zijn zes registratielijsten geschrapt. Teams haalden daarmee gemiddeld vijf uur per persoon per week terug voor de wijk.
! Onderzoek mét een team verandert meer dan onderzoek over een team.
-- Sociaal team zonder muren in een havenstad
@ Gemeente {p} | municipality | Zwinhaven | 2012 | wi +werk
: Een wijkteam nam ook werk en inkomen mee. Wie een uitkering had, kreeg geen aparte klantmanager meer.
? In {p} liep de werkloosheid na de crisis op. Een gezin had een klantmanager die eiste en een hulpverlener die afremde.
> Twee klantmanagers van de sociale dienst gingen in het wijkteam werken, met behoud van hun bevoegdheden.
> De combinatie van helpen en korten op de uitkering zorgde voor wantrouwen. Besloten werd dat de klantmanager nooit alleen op huisbezoek gaat en vooraf zegt in welke rol hij komt.
= In een jaar stroomden 63 mensen uit naar werk of opleiding. Het aantal bezwaarschriften in de wijk ging met een derde omlaag.
! Wees open over macht; een inwoner merkt toch wie er over zijn geld gaat.

== een gezin een plan
sector: jg
themes: wijkteam jeugd
perspectives: wijkteams vakgrenzen
factors: Gezin zit altijd zelf aan tafel; Eén regisseur met doorzettingsmacht; Plan in de woorden van het gezin; Kleine successen eerst
partners: jeugdbescherming; school; woningcorporatie; huisarts; schuldhulpverlening
? In sommige gezinnen kwamen meer hulpverleners over de vloer dan familie. Niemand had het overzicht en het gezin nog het minst.
? Elke hulpverlener had een doel, en die doelen spraken elkaar tegen.
? Ouders raakten moe van afspraken en werden daarna ‘zorgmijders’ genoemd.
> Aan het begin zit het gezin met alle betrokkenen om tafel en kiest zelf wie de regisseur wordt.
> Het plan past op één vel en begint met wat de kinderen willen.
> De regisseur mag hulp stilzetten, samenvoegen of omruilen, en hoeft dat maar één keer uit te leggen.
> Eerst gaat de aandacht naar rust: de huur, een werkende wasmachine, eten en slaap.
> Na zes weken, drie maanden en een halfjaar kijkt dezelfde groep terug wat er echt anders is.
= Gezinnen hadden minder hulpverleners en meer contact met degene die bleef.
= Bij een groot deel van de gezinnen kon een uithuisplaatsing worden voorkomen of bekort.
= Ouders begrepen het plan en konden het navertellen.
! Begin niet met opvoeden zolang de stroom is afgesloten.
! Vraag het kind apart en laat het zelf vertellen aan tafel.
! Een regisseur zonder macht is een secretaresse.
! Spreek af wat er gebeurt als iemand zich niet aan het plan houdt, ook als dat een instelling is.
-- Vijftien hulpverleners, één gezin
@ Gemeente {p} | municipality | Oldewierum | 2009
: Voor gezinnen met veel problemen kwam er één regisseur met doorzettingsmacht. Hij begon met schrappen.
? In {p} telde een ambtenaar op de vingers na wie er in één gezin kwam: vijftien mensen van negen organisaties, voor samen 140.000 euro in een jaar.
> Twintig gezinnen kregen een regisseur, in dienst van de gemeente en met een brief van alle directeuren op zak.
> Eén jeugdbeschermer hield zich niet aan het plan, omdat de rechter iets anders had bepaald. Nu zit het gezinsplan bij de stukken die naar de rechter gaan.
= Het aantal hulpverleners daalde naar gemiddeld vier per gezin. Geen van de twintig gezinnen raakte in dat jaar het huis kwijt.
! Tel eerst eens wie er allemaal komt; dat getal opent ogen.
-- Gezinsplan in beeldtaal
@ Jeugd- en Gezinshulp {p} | youth | Peelhoven | 2015 | gz +inclusie ~kijken
: Ouders met een licht verstandelijke beperking maakten hun plan met tekeningen. Eindelijk wist iedereen wat er bedoeld werd.
? Bij ouders met een LVB in {p} stonden plannen van tien kantjes in een la. Zij tekenden alles, uit angst hun kinderen te verliezen.
> Een tekenaar zat bij het gesprek en tekende ter plekke wat het gezin zei.
> Twee instellingen wilden toch hun eigen formulier, voor de verantwoording. De gemeente schreef hun dat het getekende plan rechtsgeldig was.
= Bij 23 gezinnen hangt het plan aan de koelkast. Afspraken werden in acht van de tien gevallen nagekomen, waar dat eerst minder dan de helft was.
! Een handtekening is pas iets waard als iemand snapt waar hij voor tekent.
-- Oma als regisseur
@ Wijkteam {p} | welfare | Merwestad | 2016 | wz +mantelzorg ~netwerken
: In een Antilliaanse familie werd oma de regisseur van het gezinsplan. De professional werd haar assistent.
? Een alleenstaande moeder in {p} versleet drie gezinscoaches. Haar eigen moeder regelde intussen alles en was nooit uitgenodigd.
> Op de vraag wie de baas moest zijn van het plan, wezen de kinderen alle drie naar oma.
> De jeugdbescherming had nog nooit een regisseur zonder BIG- of SKJ-nummer gezien. Men werd het eens: oma leidt, de wijkteamwerker tekent en bewaakt de veiligheid.
= Na anderhalf jaar werd de ondertoezichtstelling opgeheven. De aanpak werd daarna bij nog veertien families gekozen.
! Kijk wie er al leidt in de familie, en ga daarachter staan.
-- Gezinsplan bij complexe scheiding
@ Gezinscentrum {p} | youth | Duinlaken | 2019
: Ouders in een vechtscheiding hebben twee huizen, twee advocaten en twee waarheden. Kinderen kregen één plan.
? In {p} waren na een scheiding soms vier jaar lang hulpverleners bezig die elk één ouder geloofden. Kinderen van acht gingen met een koffer en een maagpijn heen en weer.
> Het plan is van de kinderen: zij schrijven met een kindbehartiger wat er in beide huizen hetzelfde moet zijn.
> Een vader weigerde met zijn ex aan één tafel. De regisseur pendelde drie keer tussen twee kamers en las de woorden van de kinderen voor.
= Bij 17 van de 25 gezinnen stopten de rechtszaken binnen een jaar. Kinderen gaven hun weken gemiddeld een 7,1, eerder een 4,8.
! Ga niet op zoek naar wie gelijk heeft. Zoek wat maandagochtend rustig maakt.
-- Doorbraak met maatwerk: regels buigen voor een gezin
@ Gemeente {p} | municipality | Reggewolde | 2018 | wi +schulden
: Een maatwerktafel mag regels opzij zetten als die samen een gezin klem zetten. Er is wel een rekensom nodig.
? Een gezin in {p} kon geen schuldregeling krijgen zonder huis, en geen huis zonder schuldregeling. Vier wetten spraken elkaar tegen.
> Aan een maatwerktafel zitten een jurist, een regisseur en iemand van financiën. Zij rekenen uit wat het kost om niets te doen.
> De accountant keurde twee uitgaven eerst af. Na een gesprek over de bedoeling van de wet kwam er een vast format, dat door de accountant is meegeschreven.
= In een jaar kwamen 41 gezinnen aan tafel. Voor gemiddeld 3.100 euro per gezin werden plaatsingen en uitzettingen voorkomen die het tienvoudige kosten.
! Reken het voor; een wethouder en een accountant spreken allebei getallen.

== keukentafelgesprek
sector: wz
themes: wijkteam inclusie
perspectives: keukentafel kijken
factors: Oefenen met echte gesprekken; De inwoner bepaalt wie erbij zit; Brief vooraf in gewone taal; Verslag dat de inwoner mag verbeteren
partners: Wmo-adviesraad; cliëntondersteuning; mantelzorgsteunpunt; hogeschool
? Het keukentafelgesprek werd door inwoners ervaren als een examen: wie te veel zelf kan, krijgt niets.
? Professionals kwamen met een lijst en een laptop, en keken meer naar het scherm dan naar de mens.
? Tussen het gesprek en het verslag zaten soms weken, en inwoners herkenden zich niet in wat er stond.
> Consulenten van de gemeente lieten gesprekken opnemen, na toestemming, en keken die samen terug.
> In de uitnodiging staat wat het doel is, hoe lang het duurt en dat je een familielid of vriend kunt meenemen.
> Het gesprek begint met een gewone dag: hoe kom je uit bed, wie zie je, wat gaat goed en wat mis je?
> Pas bij het tweede bezoek gaat het over oplossingen, zodat niemand direct hoeft te kiezen.
> De inwoner leest het verslag eerst zelf, en zijn opmerkingen komen erin te staan.
= Inwoners gaven hogere cijfers voor het gesprek, ook als zij niet kregen wat zij hadden gevraagd.
= Er werden minder bezwaarschriften ingediend tegen besluiten over hulp.
= Familie en buren kwamen vaker in beeld, en meestal op voorstel van de inwoner zelf.
! Laat de laptop in de tas. Een mens vertelt meer aan twee ogen.
! Eigen kracht is geen bezuiniging, zeg dat ook niet zo.
! Wie goed luistert in het eerste uur, bespaart maanden later.
! Vraag nooit ‘kan uw dochter dat niet doen?’ waar de dochter bij zit.
-- Terugkijken op het keukentafelgesprek
@ Gemeente {p} | municipality | Lingemark | 2013
: Wmo-consulenten namen hun eigen gesprekken op en keken ze met elkaar terug. Dat was confronterend en leerzaam.
? De Wmo-raad van {p} verzamelde 36 verhalen over ‘de dame met de vinklijst’. De consulenten vonden zelf dat zij heel open spraken.
> Zes consulenten namen elk vier gesprekken op, met de camera gericht op zichzelf.
> Uit de beelden bleek dat de inwoner gemiddeld na achttien seconden werd onderbroken. Een van hen wilde stoppen; een oudere collega bood aan haar slechtste opname als eerste te tonen.
= Na vijf maanden was de spreektijd van inwoners gestegen van 40 naar 62 procent. Het rapportcijfer ging van een 6,4 naar een 7,9.
! Begin met de leidinggevende op het scherm, dan durft de rest ook.
-- Aan tafel met je eigen agenda
@ Belangenvereniging {p} | residents | Hollewaard | 2015 | gz
: Inwoners met een beperking maakten een voorbereiding waarmee zij het keukentafelgesprek zelf leiden.
? In 2015 kregen 1.400 inwoners van {p} een herkeuring van hun begeleiding. Velen waren zo zenuwachtig dat zij vergaten wat zij wilden zeggen.
> Twaalf mensen met een beperking maakten een boekje met plaatjes, waarin je zelf je week en je wensen invult.
> Consulenten vonden het eerst een obstakel voor hun eigen vragenlijst. Toen bleek dat het gesprek twintig minuten korter werd, vroegen zij erom.
= Het boekje werd 620 keer gebruikt. Wie het invulde, had vaker een besluit waar hij achter stond.
! Wie de agenda maakt, leidt het gesprek. Geef die uit handen.
-- Keukentafelgesprek over een hele straat
@ Gemeente {p} | municipality | Esveen | 2014 | +bewoners ~netwerkstrategie
: In plaats van dertig losse gesprekken voerde een gemeente er één met een hele straat. Buren boden aan wat zij konden.
? In een straat met seniorenwoningen in {p} vroegen negentien bewoners apart hulp aan voor de tuin, het raam en de boodschappen.
> De consulent nodigde iedereen uit in de gezamenlijke garage, met de vraag wat ze samen konden regelen.
> Twee bewoners voelden zich te kijk gezet met hun gebreken. Sindsdien gaat er altijd een gesprek alleen aan vooraf.
= Van de negentien aanvragen bleven er zeven over. De straat heeft één tuinman, één boodschappenronde en een grasmaaier in de garage.
! Praat samen over wat iedereen nodig heeft, en onder vier ogen over wat pijn doet.
-- Met een tolk aan de keukentafel
@ Sociaal Team {p} | welfare | Kennemerloo | 2018 | +taal
: Bij oudere migranten tolkte altijd een kind. Met een echte tolk kwamen andere antwoorden.
? In {p} vertaalde een dochter van zestien wat haar moeder over incontinentie vertelde, of juist niet. Consulenten merkten pas laat hoeveel er verzwegen was.
> Het team schakelde een tolkentelefoon in en liet gesprekken langer duren.
> Families vonden een vreemde tolk onbeleefd. Het hielp om het kind wél uit te nodigen, als kind, met een eigen vraag: wat doe jij allemaal in huis?
= In 44 gesprekken met een tolk kwam 29 keer iets naar boven wat eerder niet bekend was. Zeven jongeren kregen zelf hulp als jonge mantelzorger.
! Een kind dat tolkt, draagt dubbel: de zorg en de woorden.
-- Het tweede gesprek: na een jaar terug
@ Gemeente {p} | municipality | Scheldekerke | 2021
: Na het besluit hoorde niemand meer iets. Nu komt dezelfde consulent na een jaar terug aan de keukentafel.
? Bij een steekproef in {p} bleek een op de vijf hulpmiddelen ongebruikt in de schuur te staan. Anderen redden zich al maanden niet meer.
> Elke consulent houdt een dag per week vrij voor terugkeergesprekken, zonder dat er iets is aangevraagd.
> Inwoners schrokken van de afspraak en dachten dat hun hulp werd ingetrokken. De brief begint nu met de zin dat er niets afgaat, tenzij jij dat wilt.
= In 380 tweede gesprekken werd de hulp 90 keer aangepast, ongeveer even vaak omhoog als omlaag. Zestig hulpmiddelen gingen naar iemand anders.
! Zet de geruststelling in de eerste regel van de brief.
-- Jongeren zonder keukentafel
@ Jongerenpunt {p} | youth | Noordermaas | 2017 | jg +jeugd
: Met jongeren praat je niet aan een tafel met een kan thee. Lopen, gamen of eten werkt beter.
? Jongeren van zestien tot drieëntwintig kwamen in {p} niet opdagen bij het gesprek over hun begeleiding. Ouders deden het woord.
> Consulenten voerden het gesprek waar de jongere wilde: op een bankje, in de auto of tijdens een potje basketbal.
> Het verslag over een gesprek bij een friettent vond de kwaliteitsmedewerker te los. Na vergelijking bleken deze verslagen vollediger dan die van kantoor.
= De opkomst ging van 54 naar 91 procent. In de helft van de gevallen koos de jongere een andere hulp dan zijn ouders hadden gevraagd.
! Naast elkaar lopen praat makkelijker dan tegenover elkaar zitten.

== clientondersteuning
sector: wz
themes: inclusie wijkteam
perspectives: keukentafel informeel
factors: Onafhankelijk van de gemeente; Inwoner kiest zijn eigen ondersteuner; Ervaringskennis naast vakkennis; Vindbaar op plekken waar mensen komen
partners: ouderenbonden; ervaringsdeskundigen; sociaal raadslieden; patiëntenvereniging
? Elke inwoner heeft recht op onafhankelijke cliëntondersteuning, en bijna niemand wist dat.
? Het woord zelf schrikt af: mensen vinden zichzelf geen cliënt en denken dat ondersteuning geld kost.
? Ondersteuners waren in dienst van een organisatie die ook zorg leverde. Was dat wel onafhankelijk?
> Voorafgaand aan een gesprek met de gemeente helpt de ondersteuner om vragen en wensen op een rij te zetten.
> Tijdens het gesprek let de ondersteuner op of iemand kan zeggen wat hij wil, en stelt hij zo nodig een pauze voor.
> Naast beroepskrachten werken er opgeleide vrijwilligers met eigen ervaring, bijvoorbeeld als ouder of patiënt.
> Op elke brief van de gemeente staat bovenaan een naam en nummer, in plaats van onderaan in de kleine letters.
> Signalen over regels die niet werken, gaan elk halfjaar in een overzicht naar de gemeenteraad.
= Het aantal mensen dat ondersteuning kreeg, steeg sterk zonder dat er meer conflicten kwamen.
= Inwoners voelden zich gelijkwaardiger in het gesprek met de professional.
= Ook consulenten waren tevreden, want zij kregen beter voorbereide inwoners.
! Noem het gewoon: iemand die met je meedenkt.
! Geef de ondersteuner geen doelen in aantallen, dan wordt hij een verkoper.
! Onafhankelijk ben je pas als je ook nee kunt zeggen tegen wie je betaalt.
! Geef signalen een vaste weg, anders blijven het losse klachten.
-- Iemand die naast je zit
@ Stichting Cliëntondersteuning {p} | welfare | Heuvelrode | 2015
: Voor het gesprek met de gemeente kun je een onafhankelijke meedenker vragen. De naam maakte verschil.
? Bij de start van de nieuwe Wmo vroegen in {p} van de 2.300 mensen met een herindicatie er 41 om cliëntondersteuning.
> In de bus en bij de apotheek hingen posters met alleen een foto, de zin ‘ik denk met je mee’ en een nummer.
> Consulenten zagen de meedenker als advocaat van de tegenpartij. Een gezamenlijke training met ruil van rollen haalde de spanning eraf.
= In het tweede jaar maakten 390 mensen er gebruik van. In zestien gevallen werd een besluit nog voor verzending aangepast.
! Test een naam op de markt voor je briefpapier drukt.
-- Ouders helpen ouders in het doolhof
@ Oudernetwerk {p} | residents | Nieuw-Dijkstad | 2019 | jg +jeugd
: Ouders van een kind met een beperking die de weg al kennen, lopen mee met ouders die net beginnen.
? Een gezin met een zorgintensief kind had in {p} met vier wetten en negen aanvragen te maken. De diagnose was zwaar, maar het papier was erger.
> Veertien ouders werden opgeleid tot cliëntondersteuner, met een vergoeding voor hun uren.
> Hun eigen boosheid op instanties kwam soms mee de kamer in. In een maandelijkse intervisie leggen zij die eerst op tafel.
= Zeventig gezinnen kregen een ouder naast zich. Gemiddeld waren zij vier maanden eerder klaar met het regelen van hulp.
! Eigen ervaring is een bron, mits je hem ook kunt parkeren.
-- Cliëntondersteuning voor wie achter de deur blijft
@ Straatteam {p} | welfare | Kaagwoude | 2022 | ggz +wonen
: Niet iedereen vraagt om een meedenker. Dit team zoekt mensen op die elk gesprek met de overheid mijden.
? In {p} kwamen op 260 uitnodigingen voor een gesprek 70 mensen niet. Zij verloren hun hulp, en een deel ook hun huis.
> Twee ondersteuners, een van hen vroeger zelf dakloos, gingen langs zonder briefpapier en zonder doel.
> Drie keer werd een deur dichtgegooid en één keer een hond losgelaten. Het team bleef terugkomen op vaste dagen, altijd met zijn tweeën.
= Van de 70 mensen gaven er 48 alsnog hun verhaal. Voor 31 kwam er hulp die zij zelf kozen.
! Kom terug op de dag dat je het had beloofd, want dat is al bijzonder.
-- De kamer van de ouderenadviseur
@ Ouderenbond {p} | residents | Roerhoven | 2010 | oz
: Opgeleide vrijwilligers van ouderenbonden helpen leeftijdgenoten met aanvragen en lastige keuzes.
? Na de komst van de Wmo moesten ouderen in {p} voor een rollator naar de ene plek en voor poetshulp naar de andere. Brieven waren geschreven voor ambtenaren.
> Dertig oud-verpleegkundigen, boekhouders en docenten volgden zes dagen scholing en kregen een gebied van 150 adressen.
> Eén adviseur vulde een aanvraag in die later onjuist bleek. Nu leest altijd een tweede adviseur mee.
= De adviseurs deden 1.100 gesprekken in twee jaar. Huisartsen geven hun nummer mee bij de griepprik.
! Vrijwilligers met een diploma op zak moeten ook leren om geen professional te zijn.
-- Meedenken bij de overgang naar de Wlz
@ Adviespunt Zorg {p} | welfare | Veluwerloo | 2023 | oz +dementie
: Van Wmo naar Wlz is een grote stap voor echtparen waar dementie speelt. Een meedenker rekent en legt uit.
? Families in {p} stelden een aanvraag voor de Wet langdurige zorg uit, uit angst voor de eigen bijdrage. Intussen raakten mantelzorgers overbelast.
> De meedenker maakt met het echtpaar drie berekeningen en gaat mee naar een kennismaking met zorg thuis.
> De rekentool op internet gaf andere bedragen dan de latere factuur. De medewerkers vragen nu vooraf een proefberekening op.
= Bij 64 echtparen was de keuze binnen twee maanden gemaakt. De helft koos voor een volledig pakket thuis, iets wat zij eerst niet kenden.
! Praat over geld voordat er tranen zijn, dan blijft er ruimte voor de rest.
"""
