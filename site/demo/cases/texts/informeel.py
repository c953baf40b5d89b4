"""Volunteers, informal networks, the last phase of life, village cooperatives."""

TEXT = """
== maatjes
sector: ggz
themes: mantelzorg eenzaamheid
perspectives: informeel netwerken
factors: Matchen op interesse in plaats van op diagnose; Een vaste coördinator achter het maatje; Afspraken over grenzen en eindigheid; Training door mensen die zelf een maatje hadden
partners: ggz-instelling; vrijwilligerscentrale; sportvereniging; hogeschool
? Wie jarenlang hulp krijgt, ziet vaak alleen nog mensen die ervoor betaald worden.
? Hulpverleners wilden dat mensen weer meededen in de samenleving, maar gaven een folder mee in plaats van gezelschap.
? Vrijwilligers waren er genoeg, alleen wisten zij niet goed hoe zij om moesten gaan met somberheid, angst of wantrouwen.
> Maatje en deelnemer spreken één keer per week af voor iets gewoons, zoals vissen, wandelen of samen een recept uitproberen.
> Vooraf volgt elk maatje drie avonden training over grenzen stellen, stilte verdragen en wat je doet als het misgaat.
> De match begint met een proefperiode van zes weken, waarna beiden zonder uitleg mogen stoppen.
> De coördinator belt elke maand met allebei en is in het weekend bereikbaar als het misgaat.
> In het plan staat wat de deelnemer met het maatje wil bereiken, in zijn eigen woorden.
= Deelnemers gingen vaker de deur uit en noemden hun maatje ‘iemand die niets van mij moet’.
= De meeste koppels bleven langer dan een jaar bij elkaar, en een aantal werd gewoon bevriend.
= Ook de vrijwilligers veranderden: zij spraken op verjaardagen anders over mensen die hulp krijgen.
! Een maatje is geen goedkope hulpverlener. Houd die grens scherp.
! Zoek overeenkomsten in humor, muziek of voetbalclub, daar begint het contact.
! Afscheid nemen hoort erbij en verdient een ritueel.
! Wees eerlijk over de wachttijd; mannen zonder maatje wachten het langst.
-- Samen vissen: maatjes voor mannen met een psychische kwetsbaarheid
@ Maatjesproject {p} | welfare | Vechtlinden | 2009 | ~rehabilitatie
: Mannen met langdurige psychische klachten kregen een maatje voor buiten. Aan de waterkant wordt weinig en toch veel gezegd.
? Op de lijst in {p} stonden 22 mannen die een maatje wilden, terwijl bijna alle vrijwilligers vrouwen van boven de vijftig waren.
> De hengelsportvereniging riep leden op om eens per week iemand mee te nemen.
> Een deelnemer kreeg langs het water een psychose. Het maatje had het alarmnummer bij zich, bleef rustig en werd achteraf uitgebreid gesproken.
= Zeventien koppels visten een heel seizoen. Vijf deelnemers werden lid van de club en één doet nu de ledenadministratie.
! Zoek vrijwilligers op de plek waar zij al zijn, dan komen er ook mannen.
-- Studentmaatje, twee vliegen in één klap
@ Hogeschool van {p} | education | Reitdrecht | 2018 | ow +leren ~beroepsonderwijs
: Eerstejaars social work worden een jaar lang maatje. Zij leren meer dan in een collegezaal en de deelnemer leert de stad kennen.
? Studenten kregen in hun eerste jaar vooral theorie. Tegelijk zochten ggz-cliënten in {p} iemand die niet direct over doelen begon.
> Het maatjesproject werd een vak van zes studiepunten, met intervisie in kleine groepen.
> In de tentamenweken viel het contact stil. Nu maken koppels in september een kalender waarin rustige en drukke weken staan.
= Achtenveertig studenten deden mee; 40 hielden het hele jaar contact. In reflectieverslagen schreven zij vooral over hun eigen vooroordelen.
! Beoordeel het leren van de student en nooit de vooruitgang van de deelnemer.
-- Een maatje met een licht verstandelijke beperking
@ Stichting Samen Op Pad {p} | welfare | Noordermaas | 2016 | gz +inclusie ~kijken
: Mensen met een LVB zijn hier niet alleen deelnemer, maar ook maatje. Dat keert de rollen om.
? In {p} kregen mensen met een licht verstandelijke beperking altijd hulp en werden zij nooit gevraagd om die zelf te geven.
> Negen deelnemers volgden een training in eenvoudige taal en werden maatje van een oudere in de buurt.
> Familie van de ouderen vroeg of dit wel veilig was. Het eerste bezoek gebeurt daarom met een begeleider, die na drie keer wegblijft.
= Alle negen koppels bestaan nog. Een maatje van 29 vertelde dat hij voor het eerst een huissleutel van iemand anders kreeg.
! Vraag niet alleen wat iemand nodig heeft, vraag wat hij te geven heeft.
-- Digitaal maatje tijdens de lockdown
@ Steunpunt GGZ {p} | care | Kennemerloo | 2020 | ~technologie
: Toen koffiedrinken niet mocht, wandelden maatjes met oortjes in: elk in een eigen park, samen aan de telefoon.
? In maart 2020 stopten alle 64 koppels in {p} van de ene op de andere dag. Juist toen zaten deelnemers weken binnen met hun gedachten.
> De coördinator bedacht de belwandeling: op hetzelfde moment naar buiten, een halfuur bellen en een foto sturen.
> Een op de zes deelnemers had geen beltegoed of geen telefoon. Een telefoonwinkel en de diaconie zorgden voor toestellen.
= Na een jaar liepen nog 37 koppels hun vaste belronde. Sommige deelnemers met angst vonden dit makkelijker dan afspreken.
! Houd twee vormen naast elkaar; online is voor de een een noodoplossing en voor de ander een begin.
-- Taal, thee en tijd: maatjes voor vrouwen na de crisisopvang
@ Opvang en Herstel {p} | care | Markdonk | 2023 | wo +wonen
: Vrouwen die na geweld opnieuw beginnen, krijgen een jaar lang een vrouw uit hun nieuwe wijk naast zich.
? Na de vrouwenopvang stonden moeders in {p} met twee kinderen in een leeg huis, in een wijk waar zij niemand kenden.
> Maatjes helpen bij de school, de huisarts en het fietsje, en komen pas als de hulpverlener vindt dat het veilig is.
> Het geheim houden van adressen botste met een app-groep voor maatjes. De groep werd vervangen door een maandelijkse avond op een neutrale plek.
= Van de 31 vrouwen ging er één terug naar de onveilige situatie; een jaar eerder waren dat er zeven van de 29.
! Veiligheid gaat voor gezelligheid: train daarop en herhaal het.

== waken en sterven thuis
sector: oz
themes: mantelzorg preventie
perspectives: informeel vakgrenzen
factors: Vroeg praten over wensen; Dag en nacht één telefoonnummer; Vrijwilligers die goed begeleid worden; Aandacht voor nabestaanden
partners: hospice; huisartsenpost; wijkverpleging; uitvaartverzorger
? De meeste mensen willen thuis sterven, maar de laatste week eindigde vaak in een ambulance en een ziekenhuisbed.
? Huisarts, wijkverpleging en familie spraken laat over het einde, uit angst om hoop weg te nemen.
? Naasten waakten nachten achter elkaar en waren uitgeput op het moment dat het erop aankwam.
> Met de cliënt en de naasten voert de huisarts al in de palliatieve fase een gesprek over wensen, grenzen en angsten.
> Wie dat wil, krijgt in de laatste weken getrainde vrijwilligers die ’s nachts waken, zodat de familie slaapt.
> Eén wijkverpleegkundige is het aanspreekpunt en houdt contact met apotheek, huisarts en hospice.
> In huis ligt een schrift met afspraken: wie wordt gebeld, welke medicijnen liggen klaar, wat willen we niet meer.
> Zes weken na het overlijden komt er iemand terug om te luisteren en spullen op te halen.
= Meer mensen stierven op de plek die zij zelf hadden gekozen.
= Nabestaanden keken terug op een zware, maar rustige laatste week.
= Verzorgenden voelden zich zekerder om over doodgaan te beginnen.
! Vraag niet of iemand over de dood wil praten, vraag waar hij tegen opziet.
! Eén onervaren vrijwilliger in de nacht is er één te veel. Zorg voor een achterwacht.
! Wie kinderen in huis heeft, moet ook hen meenemen in wat er gebeurt.
! Leg afspraken vast op papier in huis, want om drie uur ’s nachts zoekt niemand in een systeem.
-- Nachtwakers van de buurt bij mensen die thuis sterven
@ Vrijwillige Terminale Zorg {p} | residents | Lingemark | 2008
: Vrijwilligers waken aan het bed van mensen die thuis overlijden. De familie kan in die nachten slapen.
? In {p} en omstreken was één groep van tien wakers voor zes dorpen. Families kregen hooguit één nacht hulp.
> Een oproep in het kerkblad en bij de ijsclub leverde 34 nieuwe vrijwilligers op, van 26 tot 74 jaar.
> Acht van hen stopten na de eerste nacht. Daarna liep iedere nieuwe waker eerst twee nachten mee met iemand die het al jaren deed.
= De groep kon in een jaar 212 nachten waken. In 41 gezinnen was er in de laatste week elke nacht iemand.
! Vertel bij de werving eerlijk dat een nacht stil, lang en soms benauwd is.
-- Praten over later: palliatieve zorg voor mensen met een beperking
@ Zorginstelling {p} | care | Oosterfjild | 2016 | gz ~kijken
: Ook bewoners met een verstandelijke beperking hebben wensen rond het einde. Met plaatjes en een koffer werd dat gesprek mogelijk.
? Begeleiders in {p} regelden het sterven goedbedoeld óver het hoofd van de bewoner. Medebewoners hoorden pas na de begrafenis wat er was gebeurd.
> Twee begeleiders en een geestelijk verzorger maakten een koffer met foto’s, muziek en kaarten over afscheid.
> Ouders vonden het te zwaar voor hun kind van 58. Na een avond waarop een bewoner zelf vertelde over zijn gestorven vriend, draaiden zij bij.
= Negentien bewoners hebben hun wensen vastgelegd. Bij vier sterfgevallen namen medebewoners afscheid met een eigen ritueel.
! Onderschat niet wie er rouwt: een huisgenoot van twintig jaar is familie.
-- Palliatief consult per video in het dunbevolkte noorden
@ Hospice en Thuiszorg {p} | care | Eemswolde | 2019 | +technologie ~technologie
: Een specialist kijkt via de tablet mee aan het bed. Dat scheelt lange ritten in een streek met weinig artsen.
? Vanuit {p} was het drie kwartier rijden naar het dichtstbijzijnde palliatieve team. Bij plotselinge benauwdheid bleef alleen de ambulance over.
> Wijkverpleegkundigen kregen een tablet met een beveiligde verbinding naar een arts van het hospice.
> Op vier adressen was er geen bereik. Daar zet men nu een mobiele antenne neer zodra iemand terminaal wordt.
= In een jaar waren er 96 videoconsulten. Er gingen dertien mensen in de laatste week naar het ziekenhuis, tegen 27 het jaar daarvoor.
! Test de verbinding op een rustige dag, niet in de crisis.
-- Sterven zonder thuis: palliatieve zorg in de nachtopvang
@ Maatschappelijke Opvang {p} | welfare | Merwestad | 2022 | wo +wonen
: Dakloze mensen worden gemiddeld veel jonger ziek en sterven op straat of in het ziekenhuis. De opvang maakte er een bed voor.
? De opvang in {p} stuurde bewoners die erg ziek werden naar het ziekenhuis, waar zij vaak wegliepen omdat zij niet mochten gebruiken.
> Twee kamers werden ingericht als ziekenboeg, met een straatdokter en wijkverpleging aan huis.
> Opiaten in een huis met verslaving gaven onrust. Medicijnen gaan in een kluis, en per bewoner ligt vast wie ze geeft.
= Negen mensen stierven er met bekenden om zich heen. Twee families vonden hun broer na jaren terug.
! Zoek altijd naar familie, ook als iemand zegt dat er niemand is.
-- Wensenboekje: eerder in gesprek bij hartfalen en COPD
@ Huisartsengroep {p} | care | Roerhoven | 2014 | pg ->2 -!2
: Patiënten met longziekte of hartfalen wisten niet dat zij in hun laatste jaren waren. Een boekje hielp om te praten.
? Bij kanker wordt het einde benoemd, bij COPD zelden. In {p} lagen patiënten vijf keer per jaar in het ziekenhuis zonder dat iemand het grotere geheel besprak.
> Praktijkondersteuners vroegen zich bij elke patiënt af: zou het mij verbazen als hij over een jaar is overleden?
> Artsen vonden dat ze er geen tijd voor hadden. Het gesprek werd in twee delen geknipt, en het eerste deel deed de praktijkondersteuner.
= Van 88 patiënten vulden er 63 het boekje in. Het aantal ziekenhuisopnames in deze groep liep met een derde terug.
! Bij langzame ziekten is er nooit een goed moment, dus kies er zelf een.

== zorgcooperatie
sector: wz
themes: bewoners mantelzorg
perspectives: netwerkstrategie informeel
factors: Leden die zelf eigenaar zijn; Een betaalde ondersteuner; Steun van de gemeente zonder overname; Geduld bij notaris en verzekering
partners: gemeente; bewonersraad; thuiszorgorganisatie; plaatselijke ondernemers
? De laatste voorzieningen trokken weg, en wie zorg nodig had, moest verhuizen naar een plek waar hij niemand kende.
? Grote zorgorganisaties stuurden telkens andere gezichten, die de weg en de mensen niet kenden.
? Bewoners hielpen elkaar van oudsher, maar niet bij wassen, papieren of een lange ziekte.
> Op een avond met meer dan honderd mensen kozen bewoners zelf waarmee ze wilden beginnen.
> Een ondersteuner, in dienst van de leden, is het oor en het oog en verbindt hulpvragers met hulpgevers.
> Leden betalen een kleine bijdrage per jaar en kunnen daarvoor een beroep doen op klusjes, vervoer en gezelschap.
> De coöperatie maakte een afspraak met één thuiszorgteam, dat uit mensen uit de eigen omgeving bestaat.
> Een open eettafel, een paar keer per maand, is de plek waar vragen vanzelf boven tafel komen.
= Ouderen die al ingeschreven stonden voor een woning elders, besloten te blijven.
= De meeste hulpvragen werden opgelost zonder indicatie, door mensen in een straal van een kilometer.
= Jongere leden meldden zich ook, vooral om te klussen en te rijden.
! Laat de gemeente meebetalen, maar niet meebesturen.
! Begin met iets dat binnen drie maanden lukt, anders verliest men het geloof.
! Trek op tijd nieuwe bestuursleden aan; oprichters raken op.
! Schrijf op wat vrijwilligers niet doen, zodat de professional niet wordt vervangen.
-- Het dorp regelt de zorg zelf
@ Zorgcoöperatie {p} | residents | Kempenloo | 2008
: Dorpsbewoners richtten een coöperatie op om samen zorg en welzijn te regelen, zodat je in je eigen dorp oud kunt worden.
? {p} telt 1.900 inwoners. Toen het verzorgingshuis sloot, verhuisden in een jaar 23 ouderen, onder wie de oud-burgemeester.
> Vijf bewoners gingen langs alle deuren met een lijst: wat heb je nodig en wat kun je bieden?
> De notaris had nog nooit een zorgcoöperatie gezien en de verzekeraar wilde niet contracteren. Pas na acht maanden kwam er een afspraak voor één jaar.
= Er zijn 260 leden. In twee jaar vertrok nog maar één oudere tegen zijn zin uit het dorp.
! Ga langs de deuren. Een brief haalt alleen de mensen binnen die toch al komen.
-- Twaalf woningen op de plek van de oude school
@ Dorpscoöperatie {p} | residents | Terpwier | 2015 | wo +wonen
: Een zorgcoöperatie bouwde zelf huurwoningen voor ouderen, met een gezamenlijke tuin en een logeerkamer voor de nachtzorg.
? Ouderen in {p} zaten in te grote huizen en jonge gezinnen vonden er geen. De oude school stond al vier jaar te verkrotten.
> De leden kozen een ontwerp met drempelloze woningen rond een hof en zochten er een woningcorporatie bij.
> De stikstofregels legden de bouw een jaar stil. In die tijd zakte het aantal kandidaten, tot de coöperatie een wachtlijst per huis begon met een borg.
= De twaalf huizen zijn vol en er kwamen tien gezinswoningen in het dorp vrij. Vrijwilligers eten twee keer per week met de bewoners.
! Bouwen duurt langer dan ziek worden. Regel in de tussentijd zorg aan huis.
-- Stadsdorp: coöperatief ouder worden op vier hoog
@ Stadsdorp {p} | residents | Amstelmeden | 2013 | +eenzaamheid
: Wat in een dorp kan, kan ook in een stadswijk. Buren op vier hoog vormden hun eigen dorp.
? In de stad wonen duizend mensen in een straat en toch kende in {p} niemand de naam van de man op drie hoog.
> Een groep van veertien vijftigplussers begon met een binnenbuurt: twintig voordeuren die elkaars sleutel hebben.
> De leden waren allemaal hoogopgeleid en huiseigenaar. Samen met een corporatie werd bewust geworven in de huurflats, met gratis lidmaatschap.
= Het stadsdorp groeide naar 240 leden in twaalf binnenbuurten, van wie nu een derde huurder is. De sleutelkring voorkwam vier keer dat een deur moest worden opengebroken.
! Kijk wie er niet aan tafel zit, en ga die mensen halen.
-- Coöperatie koopt een busje
@ Leefbaar {p} | residents | Veenmeden | 2018
: Zonder bus geen dokter, geen bingo en geen bezoek. Bewoners begonnen hun eigen vervoer van deur tot deur.
? De buslijn door {p} verdween. Ouderen misten afspraken in het ziekenhuis, omdat de regiotaxi een uur te vroeg of te laat kwam.
> De coöperatie spaarde voor een elektrisch busje; 31 gepensioneerden rijden om beurten.
> Het taxibedrijf in de streek klaagde over oneerlijke concurrentie. Er kwam een grens van 25 kilometer en een vast ritje dat de taxi rijdt.
= Per jaar zijn er 4.800 ritten. Chauffeurs melden aan de dorpsondersteuner als iemand stiller of magerder wordt.
! In een auto vertellen mensen meer dan in een spreekkamer; train je chauffeurs daarop.
-- Van burenhulp naar wijkzorg in eigen beheer
@ Wijkcoöperatie {p} | residents | Geleenderberg | 2024 | +wijkteam ~wijkteams
: In een oude mijnwerkerswijk nam een coöperatie van bewoners de huishoudelijke hulp en de begeleiding over van de gemeente.
? Bewoners van {p} kregen elk jaar een andere aanbieder. De hulp zelf woonde vaak in dezelfde straat, maar reed voor haar werk naar de andere kant van de stad.
> Met een beroep op het uitdaagrecht vroeg de coöperatie het budget van de wijk, samen 410.000 euro.
> Aanbesteden, cao en btw vroegen kennis die er niet was. Een gepensioneerde controller en twee raadsleden hielpen een jaar mee.
= Vierentwintig wijkbewoners hebben een vaste baan als hulp in hun eigen wijk. De klanttevredenheid steeg van 6,8 naar 8,3.
! Vraag om een proefperiode van drie jaar; in één jaar kun je niets bewijzen.

== buurtkring voor mensen met een beperking
sector: gz
themes: eenzaamheid inclusie
perspectives: netwerkstrategie netwerken
factors: Deelnemers helpen elkaar; Een coach die op zijn handen kan zitten; Klein gebied, zodat men elkaar vanzelf ziet; Vast tijdstip en vaste plek
partners: gehandicaptenzorg; buurthuis; woningcorporatie; kerkelijke diaconie
? Mensen met een licht verstandelijke beperking die zelfstandig wonen, kenden vooral hun begeleider en hun moeder.
? Als de ouders wegvielen, bleef er bijna niemand over om te bellen bij een lekkage of een rotdag.
? Begeleiding in losse uren maakte mensen afhankelijk van de agenda van de instelling.
> Negen tot vijftien mensen die bij elkaar in de buurt wonen, vormen een kring waarin iedereen iets kan en iedereen iets nodig heeft.
> Met een netwerkkaart brengen deelnemers in beeld wie zij kennen, en wie zij beter willen leren kennen.
> De kring eet elke week samen en verdeelt klussen: de een repareert fietsen, de ander kan goed klokkijken.
> Een coach is tien uur per week beschikbaar en doet niets wat de kring zelf kan.
> Een vrijwilliger uit de straat is achterwacht in de avond, met een eigen telefoonnummer.
= Deelnemers belden eerst elkaar en daarna pas de begeleider.
= De uren individuele begeleiding gingen bij de meeste deelnemers omlaag, zonder dat er incidenten bijkwamen.
= Op verjaardagen zitten weer mensen die niet worden betaald.
! Leer als coach om tot tien te tellen voordat je helpt.
! Conflicten horen erbij; een kring die nooit ruzie heeft, is nog geen kring.
! Bezuinig niet te vroeg op de begeleiding. Een netwerk groeit langzamer dan een begroting.
! Zoek mensen die dichtbij wonen, want reizen is voor velen een brug te ver.
-- De kring van de Tulpstraat
@ Gehandicaptenzorg {p} | care | Zuiderkavel | 2011
: Elf mensen met een licht verstandelijke beperking helpen elkaar in de buurt. De begeleider doet een stap terug.
? In {p} wonen veel mensen met een LVB in een nieuwbouwwijk zonder hoekje om elkaar te treffen. Op vrijdagavond belden soms zes cliënten dezelfde begeleider.
> De eerste bijeenkomst was in de flat van een deelnemer, met friet.
> Na drie maanden was er ruzie om geleend geld. De kring maakte zelf een regel: lenen mag tot vijf euro, en je schrijft het op het bord.
= Het aantal telefoontjes naar de avonddienst ging van 44 naar 13 per maand. Twee deelnemers gaan samen op vakantie.
! Laat de groep haar eigen regels maken, die worden wel nageleefd.
-- Netwerk tekenen met ouders die ouder worden
@ Oudervereniging {p} | residents | Hollewaard | 2014 | ~kijken
: Wie zorgt er als wij er niet meer zijn? Ouders van kinderen met een beperking bouwden samen een kring die blijft.
? Bij een bijeenkomst in {p} was de jongste ouder 71. Hun kinderen van rond de veertig kenden buiten het gezin gemiddeld twee mensen.
> Veertien gezinnen nodigden neven, buren, oud-leraren en collega’s van de dagbesteding uit voor een avond rond hun kind.
> Ouders vonden vragen om hulp vernederend. Een oefening hielp: niet vragen om zorg, maar om één ding dat iemand leuk vindt om samen te doen.
= Bij twaalf van de veertien kwam er een kring van minstens vijf mensen. Na het overlijden van twee ouders bleven de kringen doorgaan.
! Begin als het nog niet nodig is, dan groeit er vriendschap in plaats van plicht.
-- Kring met autisme: samen hoeft niet altijd samen
@ Begeleid Wonen {p} | care | Heuvelrode | 2017 | ggz
: Jongvolwassenen met autisme wilden wel contact, maar niet in een drukke groep. Hun kring kreeg een eigen vorm.
? De wekelijkse eettafel in {p} werkte niet voor bewoners met autisme. Geluid, geur en smalltalk kostten meer dan ze opleverden.
> Acht bewoners ontwierpen zelf hun kring, met een online bord waarop je vraagt en aanbiedt.
> De coach miste de gezelligheid en wilde toch een barbecue. Niemand kwam. Pas bij een avond bordspellen met vaste begin- en eindtijd zat de kamer vol.
= Op het bord staan per maand rond de dertig vragen, die vrijwel allemaal binnen een dag worden opgepakt. Drie bewoners kregen via de kring een baan.
! Meet contact niet in handdrukken.
-- Buurtkring op het platteland: één kring, vijf kernen
@ Steunpunt {p} | welfare | Esveen | 2021 | wz
: Op het platteland wonen mensen met een beperking ver uit elkaar. Deze kring rijdt rond.
? Rond {p} liggen vijf kernen. Twee mensen met een beperking wonen elk in een ander dorp en zien elkaar alleen in het busje naar de dagbesteding.
> De kring komt elke maand in een ander dorp bij elkaar, en de deelnemers daar zijn gastheer.
> In de winter reed de bus niet. Vijf dorpsgenoten met een lege achterbank doen nu mee en horen inmiddels zelf bij de kring.
= Vijftien deelnemers en negen dorpsgenoten komen vast. Een van de deelnemers zit nu in de commissie voor het dorpsfeest.
! Wie de autosleutels heeft, wordt vanzelf lid; reken daarop.
-- Sterker in de flat: kring van huurders met en zonder beperking
@ Woningcorporatie {p} | housing | Kaagwoude | 2023 | wo +bewoners
: In een flat met 96 huurders groeide een kring waarin een beperking geen toegangsbewijs meer is.
? De helft van de nieuwe huurders in {p} kwam uit een instelling. Zittende huurders voelden zich vergeten en klaagden over overlast.
> De wijkbeheerder vroeg zes huurders met een beperking en zes zonder om samen de hal opnieuw in te richten.
> Een huurder noemde de anderen ‘die patiënten’. De beheerder liet het niet passeren en organiseerde een gesprek bij de man thuis.
= De overlastmeldingen daalden van 61 naar 24 per jaar. Er is een klussenlijst bij de lift die huurders zelf bijhouden.
! Geef mensen iets om samen te maken. Praten over samenleven komt daarna.
"""
