"""Family carers: respite, work, school, the nursing home."""

TEXT = """
== respijtzorg en logeerhuis
sector: wz
themes: mantelzorg
perspectives: informeel netwerken
factors: Een bekend gezicht vóór de eerste keer; Geen ingewikkelde aanvraag; Ook in vakanties en weekenden open; Ruimte voor eigen spullen en gewoonten
partners: mantelzorgsteunpunt; zorgverzekeraar; hotel in de regio; vrijwilligers van een zorgvrijwilligersgroep
? Mantelzorgers hielden de zorg jarenlang vol zonder één vrij weekend. Respijtzorg bestond wel op papier, maar bijna niemand vroeg het aan.
? De familie voelde zich schuldig om iemand ‘weg te brengen’ naar een plek met een ziekenhuisgang en een oproepbel.
? De regels waren versnipperd: de Wmo, de Wlz en de aanvullende verzekering kenden elk een eigen formulier.
> Er is gekozen voor de sfeer van een gewoon huis, met bekende spullen en iemand die kookt.
> Voor de eerste keer maken alle betrokkenen een middag rustig kennis, zodat de overgang klein is.
> Een respijtcoach helpt bij de aanvraag en zoekt uit welke regeling de kosten betaalt.
> Na afloop krijgt de familie een bericht met foto’s, en een week later een telefoontje over hoe het gaat.
> Vaste vrijwilligers nemen in die tijd de wandelingen, de spelletjes en het voorlezen op zich.
= Mantelzorgers die het één keer probeerden, kwamen bijna allemaal terug.
= Een deel van de spoedopnames kon worden voorkomen, omdat familie op tijd op adem kwam.
= Wie de zorg kreeg, vertelde er meestal opgewekt over, en dat nam het schuldgevoel weg.
! Begin met een dagdeel. Een hele week ineens is voor de meeste families te veel.
! Bied respijt aan op het moment dat het nog goed gaat, en wacht niet tot de overbelasting.
! Houd altijd één plek vrij voor een mantelzorger die zelf plotseling naar het ziekenhuis moet.
! Een telefoonnummer van een mens werkt beter dan een website met twaalf regelingen.
-- Logeren op de zorgboerderij, vrij voor de ouders
@ Logeerboerderij {p} | care | Reggewolde | 2012 | gz +dagbesteding
: Kinderen met een verstandelijke beperking logeren een weekend per maand op een boerderij. Hun ouders komen bij.
? In {p} hadden ouders van kinderen met een ernstige beperking alleen recht op logeren via een wachtlijst van veertien maanden. Broertjes en zusjes gingen nooit een dag uit.
> Een boerengezin bouwde de deel om tot vier slaapkamers, met een tillift en een prikkelarme kamer.
> Het pgb dat ouders gebruikten, werd halverwege verlaagd. De boerderij verhuurde in de week vergaderruimte om het weekendtarief laag te houden.
= Zestien gezinnen logeren vast. Drie van hen trokken een aanvraag voor een woonplek in, omdat het thuis weer ging.
! Vergeet broers en zussen niet: organiseer voor hen in dat weekend ook iets.
-- Het leegstaande notariskantoor als logeerhuis
@ Coöperatie Respijt {p} | residents | Scheldekerke | 2016 | oz +bewoners +dementie
: Inwoners richtten samen een logeerhuis in voor ouderen met dementie, zodat de partner een week op reis kan.
? Voor een week respijt moesten families uit {p} met de auto over de brug naar een verpleeghuis op 50 kilometer. Voor een verwarde partner was die reis al te veel.
> Honderdtachtig leden legden vijftig euro in; een thuiszorgorganisatie levert de verpleegkundige zorg.
> De brandweer keurde het monumentale trappenhuis af. Er kwam een tweede uitgang, betaald uit een dorpsactie met stroopwafels.
= Het huis telde in het eerste volle jaar 640 logeernachten. Gemiddeld blijft een gast vijf nachten.
! Vraag vroeg advies over brandveiligheid, voor er een muur is geverfd.
-- Een oppas aan huis voor volwassenen met NAH
@ Mantelzorgsteunpunt {p} | welfare | Vechterloo | 2018 | gz
: Partners van mensen met hersenletsel kunnen een getrainde vrijwilliger laten komen. Wie thuis blijft, hoeft niet te wennen.
? Mensen met niet-aangeboren hersenletsel raken overprikkeld in een vreemde omgeving. Logeren was voor gezinnen in {p} daarom vaak erger dan doorgaan.
> Twaalf vrijwilligers leerden over vermoeidheid, prikkels en karakterverandering na een beroerte of ongeluk.
> Matchen kostte meer tijd dan gedacht; een fanatieke prater past niet bij iemand die stilte zoekt. De coördinator drinkt nu eerst zelf koffie bij beide partijen.
= Eenentwintig gezinnen krijgen elke week drie uur respijt. De partners gebruiken de tijd om te sporten, te slapen of te werken.
! Respijt hoeft geen gebouw te zijn, het kan ook aan de eigen keukentafel.
-- Hotel De Adem: respijtweek voor mantelzorgers zelf
@ Gemeente {p} | municipality | Heuvelgrubbe | 2024 | -?2 ->1
: Niet degene die zorg krijgt gaat logeren, maar de mantelzorger. Thuis neemt een vast team de zorg over.
? Uit een enquête onder 320 mantelzorgers in {p} bleek dat zij wel weg wilden, maar dan zonder de ander te verhuizen.
> De gemeente sloot een afspraak met een klein hotel in het heuvelland voor de stille weken buiten het seizoen.
> Thuis een week lang dag en nacht vervangen bleek duur. Met studenten verpleegkunde in de avond en een nachtcamera met toestemming bleef het betaalbaar.
= Zesenvijftig mantelzorgers gingen drie of vier nachten weg. Achttien van hen ontmoetten daar iemand met wie zij nog steeds bellen.
! Geef de mantelzorger iets te kiezen, want zij kiezen al jaren niets meer voor zichzelf.
-- Avondopvang voor ouderen: respijt tot tien uur
@ Zorggroep {p} | care | Kavelmeer | 2021 | oz +werk
: Dagopvang sloot om vier uur, terwijl mantelzorgers tot zes uur werken. Een avondprogramma loste dat op.
? Dochters en zonen met een baan moesten in {p} om half vier weg om vader op te vangen. Twee van hen zegden hun baan op.
> De dagopvang bleef drie avonden open, met een warme maaltijd en hulp bij het naar bed gaan thuis.
> Personeel wilde geen gebroken diensten. Door de ochtend later te laten beginnen, ontstond een rooster waar de OR mee instemde.
= Veertien families maken er gebruik van. Geen van de werkende mantelzorgers heeft sindsdien de baan opgezegd.
! Leg de openingstijden naast de werktijden van de familie.

== mantelzorg en betaald werk
sector: wi
themes: mantelzorg goedwerk
perspectives: informeel
factors: Leidinggevende vraagt er zelf naar; Afspraken op maat en op papier; Steun van de OR; Collega’s die weten waarom
partners: werkgeversvereniging; mantelzorgsteunpunt; arbodienst; vakbond
? Een op de vier medewerkers zorgt naast de baan voor een ziek familielid. De leidinggevende wist dat meestal niet.
? Wie mantelzorg gaf, meldde zich ziek of nam vakantiedagen op, en raakte daarna zelf uitgeput.
? Verlofregels waren er wel, maar niemand kende het verschil tussen kortdurend, langdurend en calamiteitenverlof.
> Mantelzorg werd een vast punt in het jaargesprek, met de vraag: voor wie zorg jij buiten je werk?
> Een werkgroep van medewerkers en leiding zette alle verlofregelingen op één kaart in gewone taal.
> Leidinggevenden oefenden in een gesprek met een acteur hoe je doorvraagt zonder te bemoeien.
> Teams maakten samen afspraken over bellen onder werktijd, later beginnen en diensten ruilen.
> Een mantelzorgmakelaar hield elke maand spreekuur op het werk en hielp bij het regelen van hulp thuis.
= Het aantal medewerkers dat zichzelf mantelzorger noemt, verdubbelde, vooral doordat ernaar werd gevraagd.
= Het kort verzuim ging omlaag, en minder mensen gingen uit nood in deeltijd werken.
= Collega’s zonder mantelzorgtaken vonden de afspraken eerlijk, omdat zij zelf mochten meedenken.
! Een regeling doet weinig zolang de leidinggevende er niet over begint.
! Maak afspraken voor drie maanden en kijk dan opnieuw, want zorg thuis verandert snel.
! Let op mensen die in de zorg werken en thuis óók zorgen: zij doen twee diensten.
! Openheid mag nooit een plicht zijn. Wie het privé wil houden, moet dat kunnen.
-- Zorgen na de zorg: dubbele diensten in de thuiszorg
@ Thuiszorg {p} | care | Hollewaard | 2013 | oz
: Veel zorgmedewerkers zijn thuis ook mantelzorger. Een thuiszorgorganisatie maakte dat bespreekbaar en paste de routes aan.
? Bij de thuiszorg in {p} bleek 38 procent van de verzorgenden thuis ook voor iemand te zorgen. Zij draaiden ’s ochtends routes en zaten ’s middags bij hun eigen moeder.
> Drie teams legden hun routes zo dat wie mantelzorger is, tussen twaalf en twee naar huis kan.
> Collega’s zonder zorgtaken kregen daardoor eerst vaker de late dienst. Na gemor werd de lat gelijk getrokken: iedereen heeft één voorkeursblok per week.
= Het verzuim daalde in de drie teams van 9,1 naar 6,4 procent. Vier medewerkers kwamen terug op hun opzegging.
! Verdeel de last zichtbaar, dan blijft de gunfactor in het team.
-- De bandwerker met een zieke vrouw
@ Maakbedrijf {p} | social_enterprise | Markdonk | 2015 | +inclusie
: In een fabriek met ploegendienst leek maatwerk onmogelijk. Toch kregen mantelzorgers lucht.
? In de fabriek in {p} kun je de band niet even stilzetten om de dokter te bellen. Mannen spraken bovendien nooit over zorg thuis.
> Een voorman die zelf voor zijn vrouw met MS zorgde, vertelde erover in de kantine. Daarna kwamen er in een week acht collega’s naar hem toe.
> De planning liet geen gaten toe. Het bedrijf leidde zes medewerkers op als vliegende keep, die elke plek kunnen overnemen.
= Dertig mensen gebruikten in een jaar de vliegende keep. De productie bleef gelijk en de uitval nam af.
! Een verhaal van een collega opent meer deuren dan een folder van P&O.
-- Ambtenaren met zorgtaken: de gemeente kijkt naar zichzelf
@ Gemeente {p} | municipality | Oldewierum | 2017
: Een gemeente die mantelzorgers steunt, moest eerst haar eigen personeel leren kennen.
? De gemeente {p} gaf elk jaar een mantelzorgwaardering uit, maar had geen idee hoeveel van haar eigen 410 medewerkers zelf zorgden.
> De wethouder en de gemeentesecretaris spraken in een lunch over hun eigen ouders. Daarna volgde een anonieme peiling.
> De buitendienst bleek niets aan thuiswerken te hebben. Voor hen kwamen er halve verlofdagen en een telefoon die aan mag.
= Eén op de drie ambtenaren bleek mantelzorger. Het gebruik van langdurend zorgverlof ging van twee naar negentien personen.
! Begin bij jezelf voordat je inwoners en bedrijven toespreekt.
-- Juf en mantelzorger tegelijk
@ Scholenkoepel {p} | education | Duinlaken | 2022 | ow +tekort
: Leraren met een ziek familielid verlieten het vak. Een scholengroep vond ruimte in het rooster.
? In een klas kun je niet even weg. Op de basisscholen van {p} vielen in één jaar zeven leraren uit die ook voor een ouder of kind zorgden.
> Elke school wees een vaste onderwijsassistent aan die in geval van nood een klas een uur kan overnemen.
> Door het lerarentekort was invallen bijna niet te regelen. Twee gepensioneerde leraren kwamen terug als vaste oproepkracht.
= Van de twaalf leraren met zware zorgtaken bleven er elf voor de klas. Ouders merkten weinig van de wisselingen.
! In het onderwijs helpt een uur meer dan een dag, als dat uur maar zeker is.
-- Mantelzorg in het familiebedrijf
@ Ondernemersplatform {p} | social_enterprise | Esveen | 2010
: Kleine bedrijven hebben geen P&O-afdeling. Samen maakten zij een vangnet voor personeel dat thuis zorgt.
? Bij een schildersbedrijf met zes man is één afwezige meteen een probleem. In {p} losten ondernemers het op met zwijgen en een dag vrij.
> Negentien bedrijven vormden een kring die elkaar personeel leent als er ergens iemand naar huis moet.
> Verzekering en aansprakelijkheid bleken lastig op andermans steiger. Een accountant maakte een model-afspraak van twee bladzijden.
= In anderhalf jaar werd 47 keer iemand uitgeleend. Vier ondernemers ontdekten dat zij zelf ook mantelzorger zijn.
! Kleine werkgevers hebben elkaar nodig, want bij hen is iedereen onmisbaar.

== jonge mantelzorgers op school
sector: ow
themes: mantelzorg jeugd
perspectives: kijken netwerken
factors: Een vertrouwenspersoon die niet meteen meldt; Een kaart waarmee je zonder uitleg weg mag; Lotgenoten van dezelfde leeftijd; Ouders worden betrokken en niet beschuldigd
partners: jongerenwerk; schoolmaatschappelijk werk; GGD; kinder- en jeugdtheater
? In elke klas zitten gemiddeld vijf of zes leerlingen met een zieke ouder, broer of zus. Zij vertellen er niets over, en niemand vraagt het.
? Leerlingen met zorg thuis kwamen te laat, sliepen slecht of leverden geen huiswerk in, en kregen daar straf voor.
? Kinderen die thuis zorgen, noemen zich geen mantelzorger. Zij vinden het gewoon, of zijn bang dat er ‘iemand komt’.
> In mentorlessen werd een korte film getoond, waarna leerlingen zelf konden invullen of zij iets herkenden.
> Docenten leerden letten op signalen zoals een telefoon die steeds aan moet blijven of een leerling die altijd snel naar huis wil.
> Wie wilde, kreeg een vaste volwassene op school en afspraken over uitstel van toetsen.
> Elke maand is er een moment met leeftijdgenoten in dezelfde situatie, waar praten mag en niet hoeft.
> Met de ouders is besproken welke hulp thuis het kind kan ontlasten.
= Leerlingen gaven aan dat zij zich minder alleen voelden, ook als er thuis niets veranderde.
= Het verzuim in deze groep liep terug, en enkele leerlingen die dreigden te zakken, haalden hun diploma.
= In een aantal gezinnen kwam er huishoudelijke hulp, waardoor een kind weer naar training kon.
! Vraag wat een leerling trots maakt, en niet alleen wat er zwaar is.
! Beloof geen geheimhouding die je niet kunt waarmaken, maar vertel altijd eerst aan het kind wat je gaat doen.
! Laat jongeren zelf de voorlichting maken; hun woorden komen aan.
! Uitstel van een toets is klein voor de school en groot voor het kind.
-- De mentor die vroeg wie er thuis kookt
@ Scholengemeenschap {p} | education | Kaagwoude | 2014
: Een vmbo-school zoekt leerlingen op die thuis voor iemand zorgen. De mentor stelt één andere vraag.
? Op een vmbo in {p} kreeg een meisje zeven keer straf voor te laat komen. Ze bracht elke ochtend haar broertje met autisme naar de taxi.
> Mentoren stelden in de eerste week aan alle brugklassers de vraag wie er thuis kookt, wast en boodschappen doet.
> Drie ouders waren boos over ‘gesnuffel’. De school legde het uit op een ouderavond en maakte de vragen voortaan vrijwillig.
= Van de 540 leerlingen bleken er 71 flinke zorgtaken te hebben. Voor 26 van hen zijn afspraken gemaakt in het rooster.
! Met een gewone vraag kom je verder dan met een lijst over problemen.
-- Een bruggetje van basisschool naar brugklas
@ Jeugdwelzijn {p} | welfare | Brinkerveld | 2016 | jg
: Kinderen van elf met een zieke ouder krijgen een maatje dat meegaat naar de middelbare school.
? In groep acht wist de juf van alles, maar bij de overgang ging die kennis verloren. Kinderen uit {p} begonnen opnieuw op een school met 1.400 leerlingen.
> Een jongerenwerker leerde de kinderen al in groep acht kennen en bleef het eerste jaar bereikbaar via de telefoon.
> De middelbare school had geen lokaal of tijd over. Pas toen de jongerenwerker pauzes mocht overnemen van een surveillant, werd het vanzelfsprekend.
= Achttien kinderen maakten de overstap met een maatje; één van hen moest later van school wisselen. Vooral in de herfst werd veel contact gezocht.
! Draag geen dossier over, draag een mens over.
-- Mbo-studenten met een tweede baan thuis
@ Regionaal Opleidingshuis {p} | education | Roerhoven | 2019 | +werk
: Studenten verzorgende zorgden thuis ook al. De opleiding maakte er een kracht van in plaats van een verzuimmelding.
? Op de mbo-opleiding zorg en welzijn in {p} gaf 28 procent van de studenten thuis mantelzorg. Stage, bijbaan en zorg samen werden te veel.
> Studenten mochten wat zij thuis doen laten meetellen als bewijs in hun portfolio.
> Examinatoren twijfelden of wassen van oma hetzelfde is als een cliënt wassen. Een beoordelaar kwam in vijf gevallen thuis kijken en schreef op wat er wel en niet telde.
= Drieëntwintig studenten kregen vrijstelling voor een deel van de stage. De uitval in het eerste jaar ging van 19 naar 11 procent.
! Erken wat iemand al kan, dan houdt hij vol wat hij nog moet leren.
-- Theater in de gymzaal over zorgen thuis
@ Gemeente {p} | municipality | Zwinhaven | 2011 | jg
: Een toneelstuk door jongeren die zelf zorgen, maakte een onderwerp bespreekbaar waar geen les in was.
? De gemeente {p} had geld voor jonge mantelzorgers en een steunpunt, maar er kwam in een jaar geen enkele aanmelding van onder de achttien.
> Acht jongeren schreven met een regisseur een voorstelling van veertig minuten, die langs alle scholen ging.
> Een van de spelers herkende zijn eigen verhaal te sterk en stopte. Er kwam een begeleider bij de repetities, met na afloop tijd om stoom af te blazen.
= Na dertien voorstellingen meldden zich 52 jongeren. Het steunpunt opende een middag in het jongerencentrum.
! Maak kunst niet tot lokmiddel; zorg dat er de volgende ochtend iemand op school is.
-- Online groep voor jongeren met een ouder in de ggz
@ Preventieteam Geestelijke Gezondheid {p} | care | Meierwijk | 2021 | ggz ~technologie
: Jongeren van wie een ouder psychisch ziek is, praten in een besloten chatgroep. In de lockdown bleek dat onmisbaar.
? Toen de scholen dichtgingen, zaten jongeren in {p} dag en nacht bij een ouder met een psychose of depressie. De praatgroep in het wijkgebouw viel weg.
> Twee preventiewerkers openden drie avonden per week een chat, met een bijnaam in plaats van een achternaam.
> Er werd ook over zelfbeschadiging geschreven. De begeleiders maakten een protocol en belden in zes gevallen dezelfde avond met de jongere.
= Vierenveertig jongeren deden mee, bijna de helft jongens. Na de lockdown koos twee derde ervoor om online te blijven.
! Jongens schrijven dingen die zij in een kring nooit zeggen.

== familie in het verpleeghuis
sector: oz
themes: mantelzorg leren
perspectives: informeel kijken
factors: Verwachtingen bespreken vóór de verhuizing; Familie krijgt inzage in het zorgdossier; Teams oefenen het gesprek met elkaar; Een koffieautomaat die ook voor familie gratis is
partners: cliëntenraad; familieraad; mbo-opleiding; geestelijk verzorger
? Bij de verhuizing gaf de familie de zorg van jaren uit handen, en daarna stond zij erbij als bezoek.
? Medewerkers vonden familie soms lastig, en familie vond dat er te weinig gebeurde. Beide kanten spraken het zelden uit.
? Met minder personeel was hulp van naasten nodig, maar een verplichting voelde voor iedereen verkeerd.
> Voor de verhuizing komt een medewerker thuis kijken hoe de familie het altijd deed: de thee, het scheren, de radio.
> In het eerste gesprek vraagt het team wat de familie graag wil blijven doen, en wat beslist niet.
> Naasten krijgen een pasje, mogen de keuken gebruiken en lezen mee in het elektronische dossier.
> Teams speelden lastige gesprekken na, met een mantelzorger die feedback gaf.
> De verzorging leert van de familie hoe iemand gerustgesteld wordt, en leert de familie hoe je veilig tilt.
= Klachten werden minder, omdat ergernissen al bij de koffie op tafel kwamen.
= Bewoners aten en sliepen beter op dagen dat iemand van de familie er was.
= Een deel van de naasten helpt nu ook bij de buurman of buurvrouw op de gang.
! Samenwerken met familie begint met luisteren naar hun verdriet, en dan pas met taken verdelen.
! Leg niets op. Wie mag kiezen, doet meer.
! Familie is geen eenheid: vraag wie de woordvoerder is en hoe de anderen het horen.
! Bedenk dat een gast niet weet waar de handdoeken liggen. Door kleine dingen voelt iemand zich thuis.
-- Met familie aan het ontbijt
@ Woonzorghuis {p} | care | Kromdrecht | 2012
: Op een afdeling schuift familie aan bij het ontbijt. De ochtendspits werd er rustiger van.
? In {p} moesten drie verzorgenden tussen zeven en tien uur 24 mensen wassen, aankleden en laten eten. Sommige bewoners kregen pas tegen elf uur brood.
> De afdeling nodigde familie uit om een keer per week te komen ontbijten, met een gedekte tafel en gebakken ei.
> De inspectie vroeg hoe het zat met verslikken en slikproblemen. De logopedist gaf naasten daarom een uur instructie en hing kaarten bij de tafel.
= Gemiddeld zeven familieleden per week ontbijten mee. Het gewicht van vijf bewoners die te licht waren, nam toe.
! Nodig uit voor iets gezelligs, dan komt helpen vanzelf.
-- Contract of kopje koffie? Afspraken met naasten
@ Verpleeghuis {p} | care | Zuiderkavel | 2014
: Een huis schafte de verplichte uren voor familie af. Met een goed gesprek kwam er meer hulp dan met een contract.
? De directie in {p} had bedacht dat elke familie vier uur per maand zou meewerken. Het stond in de krant en de cliëntenraad stapte op.
> Na die les begon men opnieuw, met een nieuwe cliëntenraad en zes kringgesprekken van familie en team.
> Niet iedere bewoner heeft familie in de buurt, en dat dreigde ongelijk te worden. Een groep van twaalf vrijwilligers ‘adopteert’ bewoners zonder bezoek.
= Zonder verplichting is 61 procent van de families op een vaste manier betrokken. In de tijd van het contract was dat 34 procent.
! Dwang kost vertrouwen, en zonder vertrouwen gaat de deur dicht.
-- Twee culturen aan één bed
@ Zorgcentrum {p} | care | Schiewaard | 2018 | +taal
: Families van oudere migranten wilden zelf zorgen, dag en nacht. Het team leerde dat toe te laten.
? Bij een Surinaams-Hindoestaanse bewoonster zaten er soms negen familieleden op de kamer. De buren klaagden over geluid en het team over etenslucht.
> Team en familie maakten samen een weekschema: wie slaapt er bij moeder, wie kookt en wanneer is het stil.
> Een regel over maximaal twee bezoekers na acht uur stond in de huisregels. De locatiemanager schrapte die en liet de huisregels herschrijven door bewoners en naasten uit {p}.
= Vier families gebruiken nu de logeerkamer. De vraag naar de afdeling vanuit de Hindoestaanse gemeenschap groeide, er is een wachtlijst van dertien.
! Als een regel steeds botst, onderzoek dan eerst de regel.
-- Na corona: naasten horen erbij
@ Zorggroep {p} | care | Peelhoven | 2021
: Na maanden van gesloten deuren schreven families en teams samen een belofte: naasten zijn nooit meer alleen bezoek.
? In het voorjaar van 2020 mocht er in {p} bijna drie maanden niemand naar binnen. Een vrouw zwaaide negentig dagen naar haar man, achter glas.
> Families, personeel en de specialist ouderengeneeskunde praatten vier avonden over wat er was gebeurd, met ruimte voor boosheid.
> Juridisch kon het huis niet beloven dat het nooit meer sluit. De tekst legt daarom vast dat per bewoner altijd één naaste als medezorger toegang houdt.
= Alle 210 bewoners hebben een medezorger aangewezen, die ook geleerd heeft met beschermende kleding te werken.
! Rouw eerst samen over wat misging, anders wordt een nieuw protocol een pleister.
-- De ouder als teamlid in een woning voor volwassenen met een beperking
@ Stichting Wonen {p} | care | Warremeer | 2015 | gz
: Ouders van volwassenen met een verstandelijke beperking vergaderen mee met het team. Dat wende aan beide kanten.
? Ouders in {p} zorgden dertig jaar thuis. Na de verhuizing van hun zoon of dochter kregen zij één keer per jaar een gesprek over het ondersteuningsplan.
> Bij één woongroep van acht bewoners sluit om de maand een ouder aan bij het teamoverleg.
> Eén bewoner vond het vervelend dat zijn moeder alles hoorde. Sindsdien beslist elke bewoner zelf welke punten zonder ouders worden besproken.
= Het team past nu bij zes bewoners ideeën van thuis toe, zoals een avondwandeling in plaats van een pil. De overplaatsing van een bewoner met moeilijk gedrag ging niet door.
! Betrek ouders, maar laat de bewoner de baas blijven over zijn eigen verhaal.
"""
