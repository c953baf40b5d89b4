"""Loneliness, meeting each other, eating together, the digital door."""

TEXT = """
== huisbezoek 75-plus
sector: wz
themes: eenzaamheid preventie
perspectives: informeel
factors: Bezoekers met tijd en aandacht; Niemand overslaan, ook wie niets vraagt; Snelle terugkoppeling naar het wijkteam; Een tweede bezoek na een jaar
partners: ouderenbond; GGD; huisartsen; wijkagent
? Eenzame ouderen komen niet naar een spreekuur over eenzaamheid. Wie niemand ziet, wordt ook door niemand gemeld.
? De gemeente wist hoeveel ouderen er woonden, maar niet wie al weken geen stem had gehoord.
? Bij veel regelingen voor senioren bleef geld over, omdat zij niet wisten dat die bestonden.
> Wie bezoek kon verwachten, kreeg vooraf een kaart met de foto en de naam van degene die langs zou komen.
> In het gesprek gaat het over wonen, gezondheid, geld, contacten en wat iemand nog graag wil.
> Vrijwilligers leerden luisteren zonder direct iets aan te bieden, en signalen van verwaarlozing herkennen.
> Wat dringend is, gaat dezelfde week naar een ouderenadviseur van het sociaal team.
> Bewoners krijgen een mapje achtergelaten met nummers die echt worden opgenomen.
= Er kwamen zorgen boven tafel waar geen huisarts of kind van wist.
= Een op de tien bezochte ouderen werd later zelf vrijwilliger.
= Het gebruik van de huurtoeslag, de Wmo en de alarmering nam toe.
! Vraag naar wat iemand mist, niet naar hoe eenzaam hij is.
! Een bezoek zonder vervolg doet meer kwaad dan geen bezoek.
! Mannen praten makkelijker als er iets te laten zien is: de schuur, de duiven, het fotoalbum.
! Bewaar namen en zorgen veilig; vertrouwen is snel op.
-- Alle 75-plussers thuis bezocht
@ Welzijnsstichting {p} | welfare | Vossenberge | 2009
: Vrijwilligers gaan langs bij alle inwoners boven de 75. Zo komt eenzaamheid in beeld voordat het misgaat.
? In {p} lag een man elf dagen dood in zijn huis, in een straat vol leven. De gemeenteraad wilde dat nooit meer.
> Zestig vrijwilligers van de ouderenbonden gingen in koppels op pad, elk koppel in een eigen buurt.
> Een kwart van de ouderen deed niet open. De postbode en de kapper hielpen de bezoekers aan een introductie.
= Van de 2.140 ouderen werden er 1.570 bezocht. Bij 118 van hen was directe hulp nodig, bij veertien met spoed.
! Geef niet op na één dichte deur. Achter de vierde keer aanbellen zat de meeste nood.
-- Huisbezoek aan oudere migranten
@ Platform Ouderen {p} | residents | Meierwijk | 2013 | +taal
: Bij Marokkaanse en Molukse ouderen hielp een bezoeker die dezelfde taal spreekt. De vragen waren anders dan gedacht.
? De eerste ronde huisbezoeken in {p} bereikte 80 procent van de ouderen, maar van de oudere migranten slechts een op de acht.
> Achttien bezoekers uit de eigen gemeenschappen werden opgeleid, in groepjes, aan een keukentafel.
> Families reageerden soms beledigd: eenzaam, met zes kinderen? De bezoekers spraken voortaan over gezondheid en AOW, en het gesprek over alleen zijn kwam daarna.
= Er werden 230 huishoudens bezocht. Opvallend veel ouderen bleken geen volledige AOW te krijgen en geen aanvulling te hebben aangevraagd.
! Eenzaamheid heeft in elke taal een omweg nodig.
-- Belcirkel aan de kust
@ Gemeente {p} | municipality | Walcherzand | 2017
: Elke ochtend gaat in een kring van acht de telefoon. Wie niet opneemt, krijgt bezoek.
? In de winter zijn de vakantiehuizen rond {p} leeg en wonen ouderen tussen donkere ramen. Kinderen vroegen de gemeente of er iemand kon kijken.
> Na een huisbezoek konden ouderen zich aanmelden voor een telefooncirkel: de eerste belt de tweede, de tweede de derde.
> Een deelneemster vergat te bellen en vond alarmerende politie voor haar deur. Er kwam een extra schakel bij: eerst de buur, dan pas 112.
= Zeven cirkels met 54 deelnemers draaien al drie winters. Negen keer werd iemand gevonden na een val.
! Een cirkel werkt alleen als iemand op maandag controleert of hij nog rond is.
-- Pakketbezorger met een half uur extra
@ Buurtwinkel en Bezorging {p} | social_enterprise | Kromdrecht | 2021 | wi +werk
: Bezorgers van boodschappen mogen een half uur blijven. Zij zijn voor sommigen de enige bezoeker van de week.
? Door corona stopten de huisbezoeken in {p}. De boodschappenbus reed wel, maar de bezorger moest na vier minuten weer weg.
> Een sociaal bedrijf nam bezorgers aan met een afstand tot de arbeidsmarkt en gaf hun tijd voor een praatje.
> Eén bezorger raakte te betrokken en ging in het weekend terug om te koken. De leiding voerde een wekelijks gesprek in over dichtbij en afstand.
= De negen bezorgers doen 340 adressen. In een jaar gaven zij 57 keer een zorg door aan het buurtteam.
! Er rijden al mensen door de straat; geef hun tijd en een nummer om te bellen.
-- Bezoek na verlies: het eerste jaar alleen
@ Netwerk Rouw {p} | welfare | Noorderzijl | 2024 | -?3
: Weduwen en weduwnaars krijgen in het eerste jaar vier keer bezoek van iemand die het zelf heeft meegemaakt.
? In {p} verliezen elk jaar zo’n 190 ouderen hun partner. Na de begrafenis en de kaarten werd het stil, meestal rond de derde maand.
> De uitvaartondernemer vraagt na twee weken of er iemand mag bellen. Daarna komt een bezoeker, zelf weduwe of weduwnaar.
> Sommige bezoekers vertelden vooral hun eigen verhaal. In de training oefenen zij nu een uur lang alleen vragen stellen.
= Van de 86 nabestaanden die ja zeiden, gingen er 50 daarna naar een wandelgroep of kookclub. Huisartsen schreven in deze groep minder slaapmiddelen voor.
! De derde en de negende maand zijn het zwaarst, zet die in de agenda.

== welzijn op recept
sector: pg
themes: eenzaamheid preventie
perspectives: vakgrenzen
factors: Huisarts en welzijnswerker kennen elkaar bij de voornaam; De welzijnscoach zit in de praktijk; Warme overdracht in plaats van een folder; Resultaat wordt teruggemeld aan de huisarts
partners: huisartsenpraktijk; zorgverzekeraar; sport- en cultuurverenigingen; welzijnsorganisatie
? Huisartsen zagen patiënten met hoofdpijn, moeheid of slecht slapen, terwijl er vaak rouw, ruzie of leegte achter zat.
? Een pil of een verwijzing naar de psycholoog lag dichterbij dan een wandelclub, want van die club wist de dokter niets.
? De wachtlijst voor de basis-ggz werd langer, ook met mensen die vooral gezelschap en een doel misten.
> De huisarts of een andere verwijzer schrijft een recept uit voor een gesprek met de welzijnscoach, die een kamer heeft naast de assistente.
> In twee tot vier gesprekken zoekt de coach met de deelnemer naar iets dat energie geeft.
> De coach gaat de eerste keer mee naar de schilderclub, de moestuin of het koor.
> Arts, praktijkondersteuner en coach bespreken elke maand samen wie zij missen.
> Een sociale kaart op één A3 hangt in elke spreekkamer en wordt per kwartaal bijgewerkt.
= Deelnemers bezochten de huisarts in het jaar erna minder vaak.
= Het welbevinden steeg gemiddeld van een onvoldoende naar een ruime zes.
= Dokters zeiden dat zij nu iets te bieden hebben bij klachten waar geen medicijn voor is.
! Het woord recept helpt: mensen nemen advies van de dokter serieus.
! Zonder warme overdracht komt de helft niet opdagen.
! Houd plekken vrij bij verenigingen, want een wachtlijst bij de wandelclub maakt alles kapot.
! Reken op kosten aan beide kanten en maak daar één afspraak over met gemeente en verzekeraar.
-- De dokter schrijft een koor voor
@ Gezondheidscentrum {p} | care | Schiewaard | 2012
: Huisartsen verwijzen patiënten met vage klachten naar een welzijnscoach. Soms helpt zingen beter dan een slaappil.
? In de wijk {p} gebruikte een op de zes volwassenen een kalmeringsmiddel. De huisartsen zaten klem tussen tien minuten en een heel leven.
> Drie huisartsen begonnen een proef met dertig recepten.
> De eerste coach had een kantoor in het buurthuis, vijfhonderd meter verderop, en kreeg bijna niemand binnen. Toen zij in de praktijk ging zitten, liep het.
= Na een jaar waren er 114 recepten. Twee derde van de deelnemers doet nog mee aan de gekozen activiteit.
! Vijfhonderd meter is voor iemand die somber is een wereldreis.
-- Recept voor jonge ouders
@ Jeugdgezondheidszorg {p} | care | Oosterdreef | 2016 | jg +jeugd
: Ook het consultatiebureau kan welzijn voorschrijven. Jonge moeders zonder netwerk vonden elkaar bij het zwemmen.
? In de nieuwbouwwijken van {p} kenden jonge gezinnen niemand. Moeders kwamen vaker op het consultatiebureau dan nodig, vooral om even te praten.
> De jeugdverpleegkundige kreeg hetzelfde receptenboekje als de huisarts.
> Veel moeders werkten of hadden geen oppas. De coach vond een zwembad met babyuur op zaterdag en een buurvader die verkeer regelde voor de kinderwagens.
= Zevenenveertig moeders en zes vaders kregen een recept. Er ontstonden drie groepen die zonder coach doorgaan.
! Bied het ook aan vaders aan, die vragen er nooit zelf om.
-- Kunst op recept
@ Kunstencentrum {p} | welfare | Dommelbeek | 2019 | ggz +herstel
: Tien weken schilderen, schrijven of muziek maken, op advies van de praktijkondersteuner ggz.
? De praktijkondersteuners in {p} zagen mensen die wachtten op therapie. Gemiddeld duurde dat vijf maanden, waarin klachten verergerden.
> Kunstenaars gaven les in kleine groepen, zonder te vragen naar een diagnose.
> Sommige deelnemers vonden het te zweverig. Er kwam een variant bij in een houtwerkplaats, en die zat het eerst vol.
= Van de 72 deelnemers haalden er 19 zichzelf van de wachtlijst. De anderen zeiden met meer lucht aan hun behandeling te beginnen.
! Noem het een cursus. Het is therapeutisch zonder therapie te zijn.
-- Natuur op recept in de polder
@ Huisartsenkring {p} | care | Kavelmeer | 2022
: Een boswachter als collega van de huisarts: wandelen, hout hakken en vogels tellen tegen stress.
? Na corona meldden zich bij de huisartsen in {p} veel mensen van rond de veertig met stress, hartkloppingen en long covid.
> Een boswachter en een beweegcoach begeleiden groepen van acht, tien weken achter elkaar.
> Voor mensen met long covid was het tempo te hoog. Er kwam een trage groep, met bankjes om de tweehonderd meter.
= Vijfennegentig mensen deden mee. Na een halfjaar wandelt 58 procent nog elke week, vaak met iemand uit de groep.
! Traag is ook een tempo: maak er een volwaardige groep van.
-- Recept voor ouderen met weinig geld
@ Gemeente {p} | municipality | Sallerbeek | 2015 | wz +schulden
: Als contributie het probleem is, helpt een recept niet. Hier zit er een tegoedkaart aan vast.
? De helft van de mensen die in {p} een recept kregen, begon niet aan de activiteit. De coach belde na en hoorde steeds hetzelfde: te duur.
> Bij het recept kwam een kaart voor drie maanden gratis meedoen, betaald uit het minimabeleid.
> Verenigingen waren bang dat deelnemers na drie maanden weg zouden zijn. De gemeente betaalde de helft door voor wie bleef.
= Van 90 kaarthouders zijn er 61 lid geworden. Het aantal mensen dat niet begon, zakte van de helft naar een op de zeven.
! Haal eerst de prijs van de drempel, en kijk dan of motivatie nog een probleem is.

== samen eten
sector: wz
themes: eenzaamheid bewoners
perspectives: netwerkstrategie informeel
factors: Iedereen betaalt iets; Gasten krijgen een taak; Koks uit verschillende keukens; Een lange tafel in plaats van losse tafeltjes
partners: voedselbank; supermarkt; volkstuinvereniging; wijkcentrum
? Veel alleenstaanden aten al jaren voor de televisie, van een bord op schoot.
? Maaltijden aan huis waren voedzaam, maar de chauffeur had per deur nog geen twee minuten.
? In de wijk woonden groepen langs elkaar heen die dezelfde winkel en dezelfde bushalte gebruikten.
> Een vaste ploeg kookt, met een menu dat zij samen bedenken en waarvoor zij zelf de boodschappen doen.
> Gasten dekken de tafel, schillen, serveren of wassen af, en niemand is alleen klant.
> De prijs is laag en hangt van de portemonnee af: wie meer kan missen, betaalt de maaltijd van een ander.
> Groente komt uit de volkstuin en van winkels die anders zouden weggooien.
> Een sociaal werker eet geregeld mee, zonder bordje op de trui, en hoort wat er speelt.
= Vaste gasten missen elkaar als iemand er niet is en gaan dan kijken.
= Nieuwe buren leerden aan tafel wie er een ladder heeft en wie er Arabisch spreekt.
= Bij een aantal ouderen nam het gewicht weer toe, zo zag de diëtist.
! Zet de tafels tegen elkaar. Een lange tafel dwingt niemand en verbindt iedereen.
! Koken met een plan voor hygiëne is saai en nodig, want één voedselvergiftiging is het einde.
! Bedank de koks ook met rust, anders branden ze op.
! Houd een plek vrij voor wie onverwacht binnenkomt.
-- Buurtrestaurant in het ketelhuis
@ Buurtkeuken {p} | residents | Goudersluis | 2011
: In een leeg ketelhuis koken bewoners voor de buurt. Het werd de huiskamer van een wijk die gesloopt zou worden.
? De helft van de flats in {p} stond op de lijst voor sloop. Wie kon, vertrok, en wie bleef, kende de nieuwe tijdelijke huurders niet.
> Een oud-kok van de zeevaart en twee moeders van de speeltuin namen het voortouw.
> De sloop werd vervroegd en het ketelhuis moest leeg. De groep verhuisde mee, met de lange tafel, naar de kelder van de kerk.
= Wekelijks eten er 96 mensen. Na de sloop bleef twee derde van de vaste gasten komen, ook uit hun nieuwe wijk.
! De plek is belangrijk, maar de groep is sterker dan het gebouw.
-- Schooltuin, schoolkeuken, wijktafel
@ Basisschool {p} | education | Hunzelo | 2018 | ow +jeugd
: Leerlingen koken elke donderdag voor ouderen uit het dorp, met groente uit hun eigen tuin.
? Op de school in {p} kwamen kinderen zonder ontbijt binnen, terwijl aan de overkant van de straat ouderen alleen aten. Niemand legde die twee dingen naast elkaar.
> Groep zeven en acht kweken, oogsten, rekenen het recept om en koken.
> Er was een jongen die niets durfde te eten wat uit de grond kwam. Een mevrouw van 84 at naast hem mee, elke week een hap verder.
= Er schuiven 28 ouderen aan. Kinderen lezen na het eten een bladzijde met hen, wat volgens de leerkracht het lezen vlotter maakt.
! Laat oud en jong iets doen waar beiden honger van krijgen.
-- Maaltijd op maandag voor mensen met een bijstandsuitkering
@ Diaconaal Centrum {p} | welfare | Geleenderberg | 2014 | wi +schulden
: Wie van weinig rondkomt, eet op maandag uitgebreid en vindt er hulp bij de post.
? Het eind van de maand begon in {p} al op de twintigste. Mensen sloegen maaltijden over en durfden dat niet te zeggen.
> Op maandag is er een driegangenmenu, en na het toetje kun je je ongeopende post op tafel leggen.
> De eerste keren durfde niemand met een tas vol enveloppen binnen te komen. Toen de postvrijwilligers gewoon gingen meekoken, kwam de post vanzelf.
= In een jaar werden er 2.300 maaltijden gegeten en bij 74 mensen de post op orde gebracht.
! Eerst eten, dan enveloppen. Met een volle maag is een blauwe brief minder eng.
-- Wereldkeuken: statushouders koken voor de straat
@ Nieuwkomersnetwerk {p} | residents | Warremeer | 2016 | +taal
: Gevluchte gezinnen kookten om de beurt voor hun nieuwe straat. Recepten werden de eerste woordenschat.
? In {p} werden in korte tijd 22 gezinnen uit Syrië en Eritrea gehuisvest. De straat was beleefd en hield afstand.
> Elke maand nodigde een gezin de buren uit in het dorpshuis, met een menukaart in twee talen.
> Een maand lang waren er vooral vreemden uit de stad die ‘eens wilden proeven’. De groep besloot: alleen wie op loopafstand woont, mag zich aanmelden.
= Achttien gezinnen kookten. Er kwamen vijftien taalkoppels uit voort en drie vrouwen startten een cateringbedrijfje.
! Geef nieuwkomers de rol van gastheer; wie altijd gast is, blijft vreemdeling.
-- Eetclub aan huis in het verspreide dorp
@ Welzijn {p} | welfare | Brinkerveld | 2023 | oz -?3 ->1
: Waar geen buurthuis meer is, eten vier mensen om de beurt bij elkaar thuis.
? In het buitengebied van {p} was het laatste dorpscafé dicht. Ouderen reden ’s avonds niet meer en een centrale plek was er niet.
> Groepjes van vier of vijf eten elke twee weken bij een van hen, met een kookstudent erbij die helpt.
> Mannen die nooit kookten, durfden geen gastheer te zijn. De student kwam bij hen een middag eerder, en het werd gehaktballen.
= Er zijn nu vijftien eetclubs. In een vragenlijst zei 71 procent dat zij door de club vaker iemand bellen.
! Klein en thuis werkt waar groot en centraal niet meer bestaat.

== digitale drempels
sector: wz
themes: inclusie taal
perspectives: technologie
factors: Hulp aan een tafel en niet aan een balie; Oefenen op je eigen toestel; Altijd ook een papieren weg; Zelfde vrijwilliger bij de volgende keer
partners: bibliotheek; seniorenvereniging; kringloopbedrijf voor computers; gemeente
? Steeds meer regelen gaat via een scherm: de huisarts, de bank, de uitkering. Wie dat niet kan, raakt achterop en schaamt zich.
? Een op de vijf inwoners kon niet zelf een afspraak maken op de website van de gemeente.
? DigiD’s werden uitgeleend aan buren en kleinkinderen, met alle risico’s van dien.
> Op vaste uren zit er in de wijk iemand klaar die helpt met inloggen, formulieren en foto’s terugvinden.
> Deelnemers oefenen op hun eigen telefoon, met vragen uit hun eigen leven.
> Vrijwilligers leerden één regel: handen op de rug, de ander bedient het scherm.
> Tweedehands laptops werden schoongemaakt en met een eenvoudig beginscherm uitgeleend.
> Wat mensen tegenkomen op websites, wordt verzameld en elk kwartaal aan de makers teruggegeven.
= Deelnemers maken nu zelf een afspraak bij de huisarts en herkennen een valse mail.
= De gemeente paste een aantal formulieren aan na opmerkingen van deelnemers.
= Wie eenmaal videobellen kon, sprak kleinkinderen vaker dan voorheen.
! Niet iedereen hoeft digitaal te worden. Houd een loket met een mens open.
! Herhaal. Wat je een keer per jaar doet, leer je nooit.
! Kijk ook naar jongeren: handig met filmpjes betekent nog niet handig met formulieren.
! Vraag wat iemand wil kunnen, en sla de rest over.
-- Tabletcafé in het verzorgingshuis
@ Woonzorg {p} | care | Dinkelmark | 2012 | oz +technologie
: Bewoners leren in een café omgaan met een tablet. Scholieren zijn de leraren.
? Bewoners in {p} zagen hun kleinkinderen swipen en voelden zich buitengesloten. De ene computer in de hal stond in een kast.
> Twaalf havisten doen hun maatschappelijke stage in het café, elk met een vaste bewoner.
> De meeste leerlingen gingen te snel. Een bewoonster van 91 gaf hun les in langzaam praten.
= Zesentwintig bewoners gebruiken een tablet, vooral voor foto’s, patience en de krant. Na de stage bleven vier leerlingen komen.
! Jongeren kennen het apparaat, ouderen kennen het geduld; laat ze ruilen.
-- Het blauwe stoeltje: DigiD-hulp in de bibliotheek
@ Bibliotheek {p} | education | Schorrekerke | 2020 | ow
: Aan een vaste tafel helpt de bibliotheek met overheidszaken op internet. Privacy bleek het lastigste onderdeel.
? Elke maand kwamen er in {p} meer mensen met een brief van de overheid naar de leeszaal. Medewerkers mochten officieel niet meekijken.
> Zes medewerkers werden opgeleid en kregen duidelijke grenzen: wel uitleggen, niet invullen.
> In de praktijk stond soms iemand huilend aan de tafel op de laatste dag van een termijn. Voor die gevallen is er nu een directe lijn met de sociaal raadslieden.
= De tafel helpt 85 mensen per maand, van wie een derde onder de veertig is.
! Spreek vooraf af wat je doet als het over meer gaat dan een knop.
-- Online zorgt niet vanzelf: mensen met een LVB en internet
@ Begeleidingsorganisatie {p} | care | Veluwerloo | 2017 | gz
: Mensen met een licht verstandelijke beperking leerden elkaar veilig internetten, met hun eigen verhalen als lesstof.
? In {p} werden binnen een jaar negen cliënten opgelicht via een chat of marktplaats. Begeleiders reageerden met een verbod.
> Vijf cliënten maakten met een filmer korte video’s over wat hun was overkomen.
> Begeleiders wisten zelf weinig van apps. Zij kregen les van de cliënten, wat eerst ongemakkelijk was en daarna een hit.
= De training is aan 140 mensen gegeven. Het aantal oplichtingen zakte naar twee.
! Verbieden leert niets; samen fouten nakijken wel.
-- Wifi in de flat, hulp in de hal
@ Woningcorporatie {p} | housing | Schiewaard | 2022 | wo +schulden
: Een corporatie legde goedkoop internet aan in flats waar mensen geen abonnement konden betalen, en zette er hulp bij.
? Tijdens de thuisscholing zaten kinderen in {p} op de trap voor het signaal van de snackbar. Een op de zes huishoudens had geen vast internet.
> De corporatie sloot een collectief contract van vier euro per huishouden per maand.
> Huurders dachten dat de verhuurder kon meekijken. Een informaticastudent uit de flat legde in vier talen uit hoe het zat.
= Van de 310 huishoudens doen er 266 mee. In de hal is op dinsdag en donderdag hulp, ook voor huiswerk.
! Een kabel alleen is niet genoeg: zonder mens in de hal blijft hij ongebruikt.
-- Cliënten testen de website van de gemeente
@ Gemeente {p} | municipality | Heuvelrode | 2025
: Een panel van digibeten, slechtzienden en laaggeletterden keurt elk nieuw formulier voordat het online gaat.
? De gemeente {p} won een prijs met haar website, terwijl aan de balie de rij langer werd. De bouwers hadden nog nooit iemand zien klikken.
> Twaalf panelleden krijgen per keer een vergoeding en testen met hun eigen telefoon.
> De leverancier wilde testen in een lab met nieuwe laptops. De gemeente hield vast: op de bank thuis, met een gebarsten scherm.
= Het formulier voor een parkeerkaart ging van 31 naar 9 velden. Het aantal afgebroken aanvragen halveerde.
! Betaal je testers; hun tijd is net zoveel waard als die van de ontwerper.
"""
