"""Access: district nurses, waiting lists, household help, family network meetings."""

TEXT = """
== wijkverpleegkundige in het wijkteam
sector: oz
themes: wijkteam preventie
perspectives: vakgrenzen wijkteams
factors: Uren die niet per handeling worden betaald; Vaste huisarts en vaste verpleegkundige; Gezamenlijke huisbezoeken; Vertrouwen van de buurt
partners: zorgverzekeraar; huisartsengroep; wijkteam; woonconsulent
? De wijkzuster van vroeger was verdwenen en vervangen door losse zorgmomenten: kousen aan, ogen druppelen, weg.
? Medische zorg en sociale hulp werden uit twee potten betaald. Wie tussen die twee in viel, kreeg geen van beide.
? Een val, een verwaarloosde wond of een lege koelkast kwamen pas boven water in het ziekenhuis.
> De wijkverpleegkundige kreeg acht tot twaalf uur per week die niet aan een cliënt vastzitten.
> De verpleegkundige gaat mee met de welzijnswerker op eerste huisbezoek en kijkt naar huid, medicijnen, lopen en stemming.
> Van de sociaal werkers leert de verpleegkundige om te vragen naar geld, eenzaamheid en ruzie.
> Elke maandag loopt de verpleegkundige binnen bij de huisarts met een lijst van mensen over wie iemand zich zorgen maakt.
> Afspraken over wie wat doet, staan op één formulier dat ook de wijkbewoner heeft.
= Ouderen kregen hulp voordat een indicatie nodig was, en vaak was dat daarna niet meer nodig.
= Er waren minder ritten naar de spoedeisende hulp uit de wijken die meededen.
= Verpleegkundigen vonden hun werk weer een vak in plaats van een route.
! Bescherm de vrije uren, want de planning wil ze altijd terug.
! Eén verpleegkundige per wijk die blijft is meer waard dan drie die rouleren.
! Leer elkaars taal: een ‘casus’ is voor de een een mens en voor de ander een dossier.
! Vraag de buurt zelf wie er bezoek nodig heeft.
-- De wijkzuster is terug
@ Thuiszorg {p} | care | Vechterloo | 2010
: Een wijkverpleegkundige kreeg vrije uren en een fiets. De buurt wist haar snel te vinden.
? In {p} kwamen op één dag drie organisaties aan dezelfde deur voor drie handelingen. Niemand merkte dat de bewoonster steeds magerder werd.
> Met landelijk subsidiegeld werden twee wijkzusters vrijgemaakt, elk voor 4.000 inwoners.
> Toen de subsidie stopte, dreigde het einde. Huisartsen, corporatie en gemeente legden elk een derde in.
= De zusters spraken 620 mensen in twee jaar, van wie 40 procent nog geen zorg had. De huisarts schatte dat 25 opnames uitbleven.
! Laat partijen die besparen meebetalen, al is het maar een beetje.
-- Sociaal en medisch in één huisbezoek
@ Gemeente {p} | municipality | Eemlaar | 2016 | wz ~keukentafel
: De Wmo-consulent en de wijkverpleegkundige voeren samen het keukentafelgesprek. De bewoner krijgt één besluit.
? Een inwoner van {p} met Parkinson kreeg binnen een maand vijf gesprekken, vier verslagen en drie verschillende antwoorden.
> Bij mensen met een chronische ziekte gaan consulent en verpleegkundige als duo, met één verslag.
> De verpleegkundige mocht volgens haar beroepsgeheim niet alles delen. Daarom zegt zij alles hardop waar de bewoner bij is, en wat hij niet wil delen blijft uit het verslag.
= De doorlooptijd ging van negen naar drie weken. Bij een derde van de gesprekken viel hulp van de Wmo weg, doordat een medische oplossing beter was.
! Privacy is geen muur als de inwoner zelf de poort open kan doen.
-- Spreekuur op de camping
@ Zorgteam {p} | care | Zwinhaven | 2018 | pg +wonen
: Op een vakantiepark wonen mensen het hele jaar, vaak zonder huisarts. Een wijkverpleegkundige ging er elke week zitten.
? Op papier woonde er niemand op het park bij {p}. In werkelijkheid waren het er 140: gescheiden mannen, arbeidsmigranten en mensen met schulden.
> In een lege receptie is er op woensdag spreekuur, met bloeddruk, wonden en koffie.
> De eigenaar was bang voor handhaving en sloot de receptie. Na een gesprek met de burgemeester, die een jaar niet handhaafde, ging hij weer open.
= Er kwamen 96 mensen, van wie 58 weer een huisarts hebben. Zeven ernstige ziekten werden op tijd ontdekt.
! Zorg waar mensen wonen, ook als zij daar niet mogen wonen.
-- Verpleegkundige in de flatwacht
@ Wooncorporatie {p} | housing | Markdonk | 2021 | wo
: In drie woontorens met veel ouderen loopt een verpleegkundige mee met de huismeester.
? In de torens van {p} is de gemiddelde leeftijd 79 jaar. De huismeester kwam steeds vaker in een badkamer waar iemand op de grond lag.
> Op vaste ochtenden doen huismeester en verpleegkundige samen de ronde, van lamp tot litteken.
> De huismeester hoorde dingen die hij niet wilde weten. Hij kreeg training over grenzen en een maandelijks gesprek.
= Vallen met letsel nam in een jaar af van 38 naar 21 keer. Negentig drempels en losse kleedjes verdwenen.
! Kijk door de ogen van degene die elke dag in het gebouw is.
-- Eén nachtdienst voor de hele streek
@ Zorgalliantie {p} | care | Hunzelo | 2024 | +tekort ->2 ->3
: Zes thuiszorgorganisaties reden ’s nachts door dezelfde straten. Eén gezamenlijke verpleegkundige ploeg kan het ook.
? In de streek rond {p} reden elke nacht zes auto’s, elk voor drie of vier adressen. Overdag was er juist personeel te kort.
> De zes organisaties richtten één nachtploeg in, met een gezamenlijke meldkamer en toegang tot elkaars dossiers.
> Tarieven en sleutels waren de grootste hobbels. Er kwam een sleutelkluis met een code per nacht.
= Met twee auto’s in plaats van zes worden alle adressen bereikt. Veertien verpleegkundigen konden terug naar de dagdienst.
! Vergelijk eens op de kaart waar iedereen rijdt; dat gesprek duurt maar een uur.

== wachtlijsten
sector: wz
themes: wijkteam tekort
perspectives: wijkteams
factors: Cijfers per week op de muur; Iedereen op de lijst krijgt een telefoontje; Groepsaanbod naast een-op-een; Durven stoppen met wat niet helpt
partners: gemeente; jeugdhulpaanbieder; ggz-instelling; cliëntenraad
? De wachtlijst was zo lang dat verwijzers iedereen vast aanmeldden, voor het geval dat. Zo werd zij nog langer.
? Wie wachtte, hoorde niets. Problemen groeiden, en de intake begon daarna weer van voren af aan.
? Medewerkers raakten moedeloos van een lijst die nooit korter werd en vertrokken.
> Het team belde eerst iedereen op de lijst, met de vraag: wat is er nu nodig en wat niet meer?
> Aan de telefoon zit op vaste uren een ervaren kracht, die ook meteen mag helpen.
> Voor vragen die vaak terugkomen, kwam er een groep die volgende week kan beginnen.
> Elke hulpverlener bespreekt maandelijks met een collega welke trajecten klaar zijn.
> De cijfers over instroom en uitstroom hangen zichtbaar op een bord.
= De wachttijd werd korter zonder dat er mensen bij kwamen.
= Een op de vijf namen bleek dubbel, verhuisd of al geholpen.
= Teamleden voelden zich weer de baas over hun werk.
! Een wachtlijst is geen rij, maar een verzameling vergeten mensen. Bel ze.
! Afsluiten is een vak. Oefen het.
! Meer personeel helpt weinig als de deur dezelfde breedte houdt.
! Vertel verwijzers elke maand hoe lang het duurt, want zij beloven anders te veel.
-- Bellen in plaats van wachten
@ Wijkteam {p} | welfare | Kromdrecht | 2018
: Een wijkteam met een wachttijd van veertien weken pakte de telefoon. Na een kwartaal was de lijst bijna weg.
? In {p} stonden 186 huishoudens te wachten. Een vrouw die zich in mei meldde met een huurschuld, was in augustus uit haar huis gezet.
> Twee weken lang belde het hele team, ook de manager.
> Bellen maakte verwachtingen los, en de telefoon stond daarna roodgloeiend. Het team stelde een dagelijkse beldienst in, met achterwacht.
= Na twaalf weken stonden er nog 23 namen. De gemiddelde wachttijd is acht dagen.
! Begin op een maandag en houd het twee weken vol, want half bellen is niet bellen.
-- Wachttijd in de ggz: een wachtkamer met inhoud
@ GGZ-centrum {p} | care | Dinkelmark | 2019 | ggz +herstel
: Mensen die op therapie wachten, kunnen meteen terecht bij ervaringsdeskundigen en een cursus.
? Voor traumabehandeling was de wachttijd in {p} 31 weken. Een op de zes mensen viel af voor de behandeling begon.
> Wie op de lijst komt, krijgt binnen een week een gesprek met een ervaringsdeskundige en een aanbod voor een groep.
> Behandelaars vreesden dat de cursus de klachten zou verergeren. Zij schreven mee aan de inhoud en hielden een noodnummer achter de hand.
= Van de 210 wachtenden deden er 148 mee. Bij 37 van hen was een lichtere behandeling uiteindelijk genoeg.
! Wachttijd is ook tijd. Maak er het eerste hoofdstuk van.
-- De jeugdhulp zegt nee
@ Gemeente {p} | municipality | Amstelmeden | 2023 | jg +jeugd
: Een regio koos ervoor om minder te doen en dat eerlijk te vertellen. Voor zware hulp kwam weer plaats.
? Eén op de zeven kinderen in {p} had jeugdhulp. Kinderen met een eetstoornis wachtten negen maanden achter kinderen met faalangst.
> Huisartsen, scholen en de gemeente spraken af welke vragen bij het gewone leven horen.
> Ouders startten een petitie toen trainingen voor druk gedrag verdwenen. In zes ouderavonden kwam een alternatief: een oudergroep op elke school.
= Het aantal verwijzingen daalde met 22 procent. De wachttijd voor zware hulp is nu tien weken.
! Wie nee zegt, moet vertellen tegen wie hij daarmee ja zegt.
-- Twintig gezinnen en een rekenmodel
@ Kenniscentrum Sociaal {p} | research | Oosterdreef | 2021 | jg
: Onderzoekers brachten met medewerkers in kaart waar wachttijd ontstaat. Het zat niet waar iedereen dacht.
? De teams in {p} zeiden dat zij mensen tekortkwamen. Onderzoekers vroegen zich af waar een dossier werkelijk stil lag.
> Van twintig gezinnen werd elke dag opgeschreven wat er gebeurde, van melding tot start.
> De cijfers waren pijnlijk: 61 van de 84 dagen lag een dossier te wachten op een handtekening. De leidinggevenden zagen dat eerst als kritiek.
= Met twee handtekeningen minder is de doorlooptijd gehalveerd. Het model wordt elk kwartaal opnieuw gevuld.
! Meet dagen waarop er niets gebeurt, daar zit de winst.
-- Van wachtlijst naar wijkhuis
@ Welzijn {p} | welfare | Noordermaas | 2016 | gz +dagbesteding
: Mensen met een beperking die wachten op begeleiding, lopen elke dag binnen in een wijkhuis. Velen blijven daar.
? Door de bezuiniging op begeleiding wachtten in {p} 48 mensen met een beperking of hersenletsel tot er uren vrijkwamen.
> Twee begeleiders zegden al hun individuele afspraken op de middag af en gingen samen in een wijkhuis zitten.
> Een aantal cliënten voelde zich overgeleverd aan een groep. Voor elf van hen bleef een-op-een nodig, en dat bleef ook.
= Van de 48 hadden er 29 genoeg aan het wijkhuis. De wachtlijst is opgeheven.
! Open een deur waar iedereen binnen mag, en houd een kamer waar er één binnen mag.

== huishoudelijke hulp
sector: wz
themes: wijkteam goedwerk
perspectives: keukentafel informeel
factors: Vaste hulp op vaste dag; De hulp wordt gehoord als collega; Afspraken over wat schoon is; Korte lijn met de consulent
partners: thuiszorgorganisatie; vakbond; Wmo-adviesraad; woningcorporatie
? Huishoudelijke hulp werd een aantal minuten per kamer. De mens die in die kamer woonde, telde niet mee.
? De hulp zag elke week wat er misging, maar niemand vroeg haar iets.
? Door aanbestedingen wisselden aanbieders, en verloren ouderen na twaalf jaar hun vertrouwde gezicht.
> Hulp, bewoner en consulent lopen samen door het huis en spreken af wat er moet, wat er kan en wat er blijft liggen.
> Hulpen kregen een training in het opmerken van vergeetachtigheid, blauwe plekken en lege koelkasten.
> Elk kwartier dat overblijft, mag de hulp gebruiken voor een kop koffie of een wandeling, zonder het op te schrijven.
> Voor signalen is er een nummer waar de hulp zelf belt, en niet haar planner.
> Nieuwe hulpen lopen een maand mee met een ervaren collega.
= Cliënten kregen minder wisselingen en klaagden minder over de kwaliteit.
= Hulpen bleven langer in dienst en meldden zich minder ziek.
= Het wijkteam kreeg vroege signalen over mensen die anders buiten beeld waren gebleven.
! De poetshulp is het best geïnformeerde lid van het wijkteam. Gedraag je daarnaar.
! Schoon is voor iedereen anders; begin daarover voor de emmer vol is.
! Een fatsoenlijk loon en een vast contract zijn ook kwaliteit.
! Leg niet elke minuut vast, want dan verdwijnt het gesprek.
-- De hulp als ogen van het wijkteam
@ Thuiszorg {p} | care | Reitdrecht | 2014
: Huishoudelijke hulpen zien wat anderen niet zien. Een training en een telefoonnummer maakten er gebruik van.
? Elke week komen er in {p} 260 hulpen in 1.900 huizen. Toch kwam in een jaar maar vier keer een signaal bij het wijkteam terecht.
> Veertig hulpen volgden drie ochtenden training, in werktijd en met een taart na afloop.
> Sommige cliënten vonden het klikken. Daarom zegt een hulp altijd eerst tegen de cliënt zelf wat zij gaat bellen.
= Het aantal signalen steeg tot 150 in een jaar. Bij 33 mensen bleek beginnende dementie te spelen.
! Bel terug naar de hulp wat er met haar melding is gebeurd.
-- Schoon huis zonder aanbesteding
@ Gemeente {p} | municipality | Oosterfjild | 2017
: Een gemeente stopte met aanbesteden op prijs. Hulpen, ouderen en aanbieders maakten samen een nieuwe regeling.
? Na drie aanbestedingen in zeven jaar waren in {p} twee aanbieders failliet en hadden honderden ouderen vier keer een nieuwe hulp gehad.
> Vijf hulpen en vijf cliënten zaten in de schrijfgroep, met een jurist die hun woorden omzette.
> Een afgewezen bedrijf stapte naar de rechter en verloor. Het kostte wel een halfjaar waarin alles stillag.
= Alle hulpen hebben nu een contract voor minstens twaalf uur. In twee jaar wisselde nog maar 9 procent van de cliënten van hulp.
! Neem een rechtszaak op in je planning als je iets nieuws doet.
-- Samen poetsen in een flat
@ Zorgbedrijf {p} | social_enterprise | Goudersluis | 2020 | wi +werk
: Statushouders en oud-bewoners van de sociale werkplaats vormen een ploeg die een hele flat schoonhoudt.
? In {p} was geen hulp meer te vinden, terwijl in dezelfde wijk tachtig mensen in de bijstand zaten die wel wilden werken.
> De ploeg van negen doet samen één flat per dag, met een voorvrouw die de taal en het vak leert.
> Bewoners wilden geen negen vreemden binnen. De ploeg werkt nu in vaste duo’s, en wie wil kan ze eerst ontmoeten in de hal.
= Van de achttien deelnemers hebben er dertien een vaste baan. De wachttijd voor huishoudelijke hulp ging van negen weken naar nul.
! Laat vreemden elkaar eerst de hand schudden, daarna pas de dweil.
-- Minuten eraf, gesprek erbij: hulp bij het huishouden op maat
@ Wmo-raad {p} | residents | Vossenberge | 2011 | oz +dementie
: De cliëntenraad onderzocht wat ouderen van de hulp vonden en veranderde daarmee de regels.
? In {p} werd een stofzuigbeurt op twaalf minuten gesteld. Een vrouw met dementie kreeg elke week een ander die niet wist waar de stofzuiger stond.
> Negen leden van de raad hielden honderd interviews aan huis, met een taart van een van hen.
> De wethouder had de bezuiniging al ingeboekt. De raad rekende voor dat wisselingen bij mensen met dementie meer thuiszorg vroegen dan zij opleverden.
= De norm in minuten verdween uit de verordening. Bij dementie geldt nu: hoogstens twee vaste hulpen.
! Een adviesraad die zelf de wijk in gaat, wordt niet weggewuifd.
-- De kleinste hulp: ramen en rommel bij mensen met hoarding
@ Wooncoaches {p} | welfare | Kennemerloo | 2022 | ggz +wonen
: Bij mensen die niets kunnen weggooien, hielp een grote schoonmaak nooit. Een vaste hulp met geduld wel.
? Drie keer liet de corporatie in {p} een huis leeghalen. Binnen een jaar stond het weer vol en was de bewoner zieker.
> Een wooncoach en een hulp komen wekelijks twee uur, en de bewoner beslist over elk voorwerp.
> De brandweer wilde direct een vrije vluchtweg. Daarmee begon men: een pad van zestig centimeter, als eerste gezamenlijke doel.
= Bij 14 van de 19 bewoners is het huis weer veilig en bleef dat zo. Geen van hen werd uit huis gezet.
! Gooi nooit iets weg achter iemands rug, want dan ben je alles kwijt.

== familieberaad
sector: jg
themes: jeugd mantelzorg
perspectives: netwerken keukentafel
factors: Besloten tijd voor de familie alleen; Een onafhankelijke coördinator; Plek en eten die de familie kiest; Professionals nemen het plan serieus
partners: jeugdbescherming; wijkteam; school; vertrouwenspersoon
? Beslissingen werden genomen in een overleg van professionals. Opa, tante en de buurvrouw wisten van niets.
? Mensen schaamden zich en hielden problemen weg van de familie, waardoor de kring steeds kleiner werd.
? Hulpverleners dachten dat er geen netwerk was, omdat er nooit iemand op het formulier stond.
> Een onafhankelijke coördinator zoekt met het gezin uit wie er belangrijk zijn, ook als er ruzie is geweest.
> Op een zaterdag komt de hele kring bij elkaar, hoort van de hulpverlener wat de zorgen zijn en stelt vragen.
> Na de uitleg gaan alle professionals de kamer uit, en maakt de familie zelf een plan.
> Het plan zegt wie wat doet op welke dag, wie erop let en wat er gebeurt als het niet lukt.
> Wie het kwetsbaarst is in het gesprek, kiest een steunfiguur die zijn woorden bewaakt.
= In de meeste gevallen kwam er een plan dat de hulpverleners konden goedkeuren.
= Familie nam vaker zelf een deel van de zorg op zich, en een instelling was minder vaak nodig.
= Families spraken elkaar ook daarna weer, soms na jaren stilte.
! Ga echt de kamer uit. Wie blijft zitten, neemt het plan over.
! Vraag niet of er een netwerk is, maar wie er op de begrafenis zou komen.
! Goed eten op tafel is geen bijzaak.
! Kijk na drie maanden samen terug, anders zakt het plan weg.
-- Familie maakt zelf het plan
@ Bureau Jeugd {p} | youth | Warremeer | 2010
: Voor er een kind uit huis ging, kreeg de familie een dag om zelf een plan te maken. Meestal lukte dat.
? In {p} werden kinderen soms 80 kilometer verderop geplaatst, terwijl er twee straten verder een tante woonde.
> Bij elke voorgenomen plaatsing kreeg de familie vier weken voor een eigen beraad.
> In twee zaken was er geweld en was samenkomen gevaarlijk. Daar kwamen er twee aparte beraden, met een veiligheidsplan vooraf.
= Van de 38 families maakten er 33 een plan. Eenentwintig kinderen bleven bij ouders of familie wonen.
! Veiligheid en familie sluiten elkaar niet uit, mits je op volgorde werkt.
-- Keukentafel met achttien stoelen
@ Wijkteam {p} | welfare | Brinkerveld | 2015 | wz +wijkteam
: Een wijkteam bracht het beraad al aan het begin, lang voordat er sprake was van een rechter.
? Een jongen van twaalf in {p} ging niet meer naar school. Zijn moeder met MS zei dat zij niemand had; op haar verjaardag bleken er achttien mensen te komen.
> Het team bood alle gezinnen bij de tweede afspraak een familieberaad aan.
> Veel gezinnen zeiden eerst nee. Een moeder die het had meegemaakt, belde nieuwe gezinnen op om erover te vertellen.
= In twee jaar waren er 52 beraden. Bij twee derde was er daarna geen betaalde hulp meer nodig.
! Bied het vroeg aan, als het nog over school gaat en niet over schuld.
-- Beraad rond een jongere met een LVB
@ Orthopedagogisch Centrum {p} | youth | Heuvelgrubbe | 2018 | gz ~netwerkstrategie
: Een jongere met een licht verstandelijke beperking koos zelf zijn kring: de kapper, een neef en zijn oude meester.
? Jongeren in de instelling in {p} verhuisden gemiddeld vier keer. Na elke overplaatsing werd de kring kleiner, tot er alleen begeleiders over waren.
> Met foto’s en een plattegrond van vroeger zocht de coördinator terug wie er ooit aardig was.
> De oude meester was met pensioen en aarzelde. Hij kwam een kwartier en bleef tot het einde.
= Voor 16 jongeren is weer een kring van ten minste vier mensen. Negen gaan in het weekend ergens heen waar niemand wordt betaald.
! Zoek terug in de tijd; oude banden zijn vaak alleen maar bestoft.
-- Beraad in Aleppo en aan de Amstel
@ Vluchtelingenwerkgroep {p} | welfare | Amstelmeden | 2020 | +taal
: De familie van een gevlucht gezin zit verspreid over vier landen. Het beraad ging daarom via het scherm.
? Bij Syrische gezinnen in {p} werd snel gezegd dat er geen netwerk was. In werkelijkheid belden zij elke avond uren met ooms in drie landen.
> De coördinator plande het beraad op een tijd die klopte in vier tijdzones, met een tolk die de familie kende.
> Een oom in Turkije vond dat een vreemde zich niet met zijn neef mocht bemoeien. Hij kreeg als eerste het woord, een halfuur lang.
= In 12 van de 14 gezinnen lag er een plan. De ooms helpen met huiswerk via het beeldscherm en houden dat al een jaar vol.
! Afstand is geen afwezigheid.
-- Beraad na een beroerte: kinderen verdelen de zorg
@ Revalidatiecentrum {p} | care | Geleenderberg | 2023 | oz +herstel ~rehabilitatie
: Het familieberaad uit de jeugdhulp bleek ook te werken na een beroerte. De familie maakte een plan voor thuis.
? In {p} wachtten patiënten na revalidatie soms zes weken op een plek, omdat de familie het niet eens werd over thuis of een verpleeghuis.
> In de derde week van de revalidatie is er een beraad met alle kinderen, de buren en de patiënt zelf.
> Patiënten met afasie konden hun wens niet zeggen. De logopedist bereidde hen voor met een gespreksboek.
= Van de 45 patiënten gingen er 34 naar huis. De verblijfsduur werd gemiddeld twaalf dagen korter.
! Een goede methode mag best over de schutting van de sector.
"""
