"""Taking part: day activities, accessibility, community centres, living at home longer."""

TEXT = """
== dagbesteding in de buurt
sector: gz
themes: dagbesteding inclusie
perspectives: netwerkstrategie kijken
factors: Deelnemers kiezen zelf hun plek; Werk dat de buurt nodig heeft; Begeleider op de achtergrond; Vervoer op eigen kracht
partners: zorgboer; winkeliersvereniging; buurthuis; sportclub
? Mensen met een beperking werden elke ochtend met een busje naar een terrein aan de rand van de stad gebracht, ver van hun eigen straat.
? Dagbesteding was ingedeeld per doelgroep: een hal voor mensen met een beperking, een voor ggz en een voor ouderen.
? Ritten met de taxi kostten meer dan de begeleiding zelf, en deelnemers zaten soms twee uur per dag in de bus.
> Deelnemers maken met foto’s een lijst van wat zij graag doen, en gaan daarna samen op zoek in hun eigen wijk.
> Groepjes van vier of vijf werken bij een bedrijf, een club of een buurthuis, met een begeleider die ook daar collega is.
> Verschillende doelgroepen werken door elkaar, op grond van wat zij kunnen en leuk vinden.
> Wie wil, leert zelf naar het werk te fietsen of de bus te nemen, met een reismaatje in de eerste weken.
> Elk halfjaar mogen deelnemers van plek wisselen, zonder reden.
= Deelnemers kregen meer contacten buiten de zorg en werden op straat gegroet.
= De kosten voor vervoer gingen omlaag, en dat geld ging naar begeleiding.
= Bedrijven en clubs wilden na de proef doorgaan.
! Zoek niet wat er over is, maar wat iemand wil kunnen.
! Meng groepen op interesse, en bewaak rust voor wie dat nodig heeft.
! Een buurt went in een jaar; geef niet op na drie maanden.
! Vraag ook wat een deelnemer mist van zijn oude plek.
-- Van de hal naar de hoofdstraat
@ Dagcentra {p} | care | Oosterfjild | 2008
: Een dagcentrum aan de rand van de stad ging dicht. De deelnemers kregen twaalf plekken in het centrum.
? In het dagcentrum van {p} kwamen 110 mensen bij elkaar om te weven en te puzzelen. Hun ouders waren gehecht aan de vaste gezichten en de veilige omheining.
> In een winkel, een kaasmakerij, een kinderboerderij en een kantine begonnen proefplekken, elk met vier deelnemers.
> Ouders voerden actie tegen sluiting. Na een jaar proefdraaien, waarin niemand verplicht werd, koos vier vijfde zelf voor een plek in de stad.
= Het centrum bleef als kleine, rustige groep voor veertien mensen. De andere deelnemers werken op twaalf plekken, en 31 van hen gaan er zelf naartoe.
! Sluit pas iets als het nieuwe er al staat en bekeken kan worden.
-- Boerderij voor iedereen met modderlaarzen
@ Zorgboerderij {p} | care | Lingemark | 2012 | oz +dementie
: Op een melkveebedrijf werken mensen met dementie, jongeren en mensen met een beperking naast elkaar. De koeien zijn de baas.
? Boeren met dementie uit de omgeving van {p} werden onrustig op een afdeling met tafels. Jongeren die van school waren gestuurd, hadden juist te weinig om handen.
> De boer en boerin maakten drie ritmes op één erf: een vroege ploeg, een rustige koffieploeg en een middag voor jongeren.
> Een jongen sprak een oudere man grof aan. De boerin liet hen samen een kalf halen, en daarna vroeg de jongen elke week naar hem.
= Er komen 34 deelnemers per week. Bij mensen met dementie die thuis wonen, stelde de dagbesteding de verhuizing volgens de casemanager gemiddeld negen maanden uit.
! Dieren verdelen taken eerlijker dan begeleiders.
-- Sportkantine met personeel van het dagcentrum
@ Sportvereniging {p} | residents | Zuiderkavel | 2017 | wz +werk
: Deelnemers van de dagbesteding runnen overdag de kantine en het onderhoud van een sportpark.
? De voetbalclub in {p} had geen vrijwilligers meer voor overdag. Op vierhonderd meter zat een dagcentrum waar gereedschapskisten werden geverfd die niemand kocht.
> Tien deelnemers kregen een clubpas, een polo en een taak op het park.
> De bardienst werkte met alcohol en geld, en dat paste niet in de regels van de instelling. Er kwam een pinapparaat met plaatjes, en overdag wordt alleen koffie verkocht.
= De club telt nu 22 deelnemers als vrijwilliger. Drie van hen kregen een betaald contract bij de gemeentelijke groendienst.
! Een clubpolo doet meer voor inclusie dan een beleidsplan.
-- Dagbesteding na zes uur
@ Ontmoetingshuis {p} | welfare | Kennemerloo | 2021 | ggz +eenzaamheid
: Voor mensen met een psychische kwetsbaarheid is de avond het zwaarst. Een avondatelier gaf hun nacht een beter begin.
? In {p} sloot alle dagbesteding om vier uur. Volgens de crisisdienst kwam twee derde van de telefoontjes tussen zeven uur en middernacht.
> Zes avonden per week is er een atelier met houtbewerking, muziek en een maaltijd, geleid door deelnemers zelf.
> In de lockdown gold een avondklok. De deelnemers werden als essentieel aangemerkt, na een brief van hun psychiaters aan de burgemeester.
= Gemiddeld komen er 31 mensen per avond. Van de vaste bezoekers belden er in een jaar 40 procent minder met de crisisdienst.
! Vraag de crisisdienst op welk uur de telefoon gaat, en ga dan open.
-- Kunst van buitengewone makers
@ Kunstwerkplaats {p} | social_enterprise | Markdonk | 2024
: Kunstenaars met een verstandelijke beperking verhuren en verkopen hun werk. Zij kozen zelf een galeriehouder.
? In het atelier in {p} stapelden de doeken zich op. Eens per jaar was er een markt waar moeders kochten wat hun eigen zoon had gemaakt.
> Acht makers kregen les van professionele kunstenaars en een contract voor de verkoop van hun werk.
> De inkomsten werden gekort op hun Wajong-uitkering. Een jurist vond een vorm waarbij het geld naar materiaal, reizen en een eigen rekening gaat.
= In twee jaar zijn er 64 werken verhuurd aan kantoren en 31 verkocht. Twee makers hadden een tentoonstelling buiten de zorg.
! Prijs het werk zoals elk ander werk, en leg de kunst uit in plaats van de beperking.

== toegankelijke stad
sector: wz
themes: inclusie bewoners
perspectives: kijken netwerken
factors: Ervaringsdeskundigen met een betaalde opdracht; Kijken op straat in plaats van op tekening; Kleine aanpassingen meteen doen; Vaste plek in het bouwproces
partners: platform gehandicapten; architecten; vervoerder; winkeliers
? Een gebouw voldeed aan alle normen, en toch kon een vrouw in een rolstoel niet bij de bel.
? Mensen met een beperking kregen pas de vraag om mee te denken als de tegels al lagen.
? Toegankelijkheid ging over hellingbanen, en zelden over lawaai, licht, taal en bejegening.
> Een team van mensen met verschillende beperkingen schouwt straten, gebouwen, websites en evenementen.
> De keurders ontvangen een vergoeding, werken met een vaste lijst en maken foto’s van wat wel en niet werkt.
> Ambtenaren en ontwerpers gingen een ochtend mee in een rolstoel, met een blindenstok of met een koptelefoon vol geluid.
> Kleine gebreken lost een klusploeg binnen twee weken op; grote komen op een lijst voor de raad.
> Bij elk nieuw plan van de gemeente hoort een gesprek met het team, voordat er getekend wordt.
= Veel kleine obstakels verdwenen, van losse tegels tot te hoge balies.
= Nieuwe gebouwen hoefden minder vaak achteraf te worden aangepast.
= Leden van het team werden een gewoon gezicht in het stadhuis, en een aantal vond er werk.
! Nodig mensen uit aan het begin, want achteraf is het altijd te duur.
! Eén persoon in een rolstoel kan niet spreken voor iedereen met een beperking.
! Meedenken is werk. Betaal ervoor en leg uit wat er met het advies is gedaan.
! Simuleren helpt even; luisteren helpt langer.
-- De stad door een rietje
@ Platform Toegankelijk {p} | residents | Vechtlinden | 2017
: Een groep ervaringsdeskundigen keurde de binnenstad, na de komst van het VN-verdrag. De klusploeg fietst achter hen aan.
? In {p} telde het platform op één ochtend 214 obstakels tussen station en ziekenhuis. De gemeente had zojuist een prijs gekregen voor haar plein.
> Vierentwintig keurders werkten in groepjes van drie, met steeds een andere combinatie van beperkingen.
> Blinden wilden een richel en rolstoelers wilden geen richel. Samen vonden zij een ribbel die voor allebei werkt.
= Na een jaar waren er 169 obstakels weg, met een budget van 40.000 euro. Het ontwerp van het plein werd op zes punten hersteld.
! Laat mensen met verschillende belangen samen één oplossing zoeken.
-- Zelf op reis met de bus
@ Reisacademie {p} | care | Hunzelo | 2014 | gz +leren
: Jongeren met een verstandelijke beperking leerden zelf met de bus te reizen. De chauffeur leerde mee.
? Leerlingen van het speciaal onderwijs in {p} werden tot hun achttiende met de taxi gehaald. Daarna konden zij nergens heen, ook niet naar een bijbaan.
> Vrijwillige reiscoaches oefenden elke dag een halte verder, zes tot twintig weken lang.
> Een jongen stapte in de verkeerde bus en was drie uur zoek. Zijn ouders wilden stoppen; hij niet, en met een telefoon met noodknop ging hij door.
= Van de 38 leerlingen reizen er 27 nu zelfstandig. Dat scheelt de gemeente per leerling ongeveer 3.800 euro per jaar.
! Verdwalen hoort bij leren reizen, mits er een plan B in de tas zit.
-- Winkelen zonder prikkels
@ Ondernemers {p} | social_enterprise | Sânhuzum | 2023 | ggz
: Elke dinsdagavond gaat in negen winkels de muziek uit en het licht omlaag. Mensen met autisme bedachten hoe.
? Mensen met autisme, hersenletsel of migraine in {p} bestelden alles online, omdat een supermarkt te veel lawaai, licht en keuze gaf.
> Zes van hen maakten met een bedrijfsleider een lijst, van piepende kassa’s tot geparfumeerde schoonmaak.
> Het hoofdkantoor van twee ketens verbood afwijken van de formule. Een filmpje van een klant, dat veel werd bekeken, veranderde dat in een week.
= De omzet op dinsdagavond steeg met 12 procent. Medewerkers willen op die avond het liefst werken.
! Een aanpassing voor enkelen is vaak een opluchting voor velen.
-- Stembureau zonder drempels
@ Gemeente {p} | municipality | Peelhoven | 2021 | gz +taal
: Inwoners met een LVB, een visuele beperking of weinig scholing oefenden met stemmen en verbeterden het stembureau.
? Van de bewoners van zorginstellingen in {p} ging 15 procent stemmen. Begeleiders dachten dat het niet mocht of te moeilijk was.
> In een nagebouwd stembureau oefenden 160 mensen met een echt biljet, lichtbakken en een mal met braille.
> Hulp in het stemhokje mag alleen bij een lichamelijke beperking, en dat gaf teleurstelling. De deelnemers schreven er samen een brief over aan de Tweede Kamer.
= De opkomst onder bewoners ging naar 46 procent. Alle stembureaus kregen een rustig uur en een voorzitter die getraind is.
! Oefen met echte spullen, want angst zit in het onbekende.
-- Sporten zonder hokjes
@ Sportservice {p} | welfare | Walcherzand | 2011 | pg +preventie
: Sportclubs maakten plek voor kinderen met een beperking in gewone teams. Het begon met één zwemtrainer.
? In heel {p} was er voor kinderen met een beperking één aparte club, op zaterdag om acht uur, 30 kilometer verderop. Veel kinderen sportten nooit.
> Een beweegmakelaar ging met elk kind langs drie clubs en trainde daarna de trainer.
> Een ouder van een ander kind klaagde dat het team ging verliezen. De trainer hield een stemming onder de kinderen zelf: negen tegen één voor blijven.
= Zesenzeventig kinderen sporten nu bij 23 clubs, van schermen tot surfen. Zeven jeugdtrainers met een beperking haalden hun diploma.
! Vraag het aan de kinderen, zij zien vaker het probleem niet.

== buurthuis in eigen beheer
sector: wz
themes: bewoners eenzaamheid
perspectives: netwerkstrategie informeel
factors: Eigen sleutel en eigen kas; Huurprijs die te dragen is; Betaalde kracht voor de moeilijke dingen; Openstaan voor wie nieuw is
partners: gemeente; welzijnsorganisatie; woningcorporatie; notaris en accountant als vrijwilliger
? De gemeente moest bezuinigen en wilde voorzieningen in de buurt sluiten of verkopen.
? Een beheerder met een rooster bepaalde wie wanneer welk zaaltje mocht, en om half elf ging het licht uit.
? Bewoners hadden ideeën genoeg, maar voor alles was toestemming, een formulier en een tarief.
> Een groep bewoners richtte een stichting op, maakte een begroting en nam het beheer over, eerst als proef.
> Iedereen die een ruimte gebruikt, doet iets terug: schoonmaken, koken, de boekhouding of een klus.
> Verhuur aan een fysiotherapeut, een huiswerkklas en een kapper maakt het mogelijk om voor bewoners goedkoop te blijven.
> De welzijnswerker blijft beschikbaar voor conflicten en voor bezoekers die meer hulp nodig hebben.
> Elke maand is er een open vergadering met soep, waar ook over geld wordt beslist.
= Het gebouw was vaker open dan voorheen, ook in het weekend en de zomer.
= Er kwamen groepen binnen die het buurthuis eerder meden.
= De kosten voor de gemeente daalden, terwijl het aantal activiteiten groeide.
! Vraag de gemeente om een gebouw zonder lekkend dak, want een tweede bezuiniging overleef je niet.
! Zorg dat het niet van één familie of één clubje wordt.
! Beheer kost uren. Betaal ten minste één iemand.
! Leg vast wat er gebeurt als het misgaat.
-- De sleutel van het buurthuis
@ Bewonersstichting {p} | residents | Geleenderberg | 2012
: Toen het buurthuis dichtging, namen bewoners het over. Twee jaar later was het drukker dan ooit.
? In {p} sloot de gemeente in één klap vier buurthuizen. In deze oude mijnwerkersbuurt stond daarna op elke straathoek een groepje zonder doel.
> Tien bewoners, van een gepensioneerde opzichter tot een jonge moeder, kregen de sleutel voor één euro per jaar.
> In de eerste winter was de gasrekening 18.000 euro hoger dan begroot. Een benefietavond, een nieuwe ketel op krediet en dikke truien redden het voorjaar.
= Er zijn nu 34 vaste groepen en 900 bezoekers per week, tegen 280 in de oude situatie.
! Vraag de energierekeningen van vijf jaar op voordat je tekent.
-- Uitdagen: bewoners nemen het park en het jongerenwerk over
@ Buurtbedrijf {p} | residents | Schiewaard | 2016 | +werk ->2 ->3 -=1 -!1
: Met het uitdaagrecht nam een buurt taken van de gemeente over. Jongeren onderhouden het park en organiseren hun eigen activiteiten.
? In {p} kostte het onderhoud van een verwaarloosd park 62.000 euro per jaar. Bewoners zeiden dat zij het voor dat geld beter konden.
> Het buurtbedrijf kreeg het budget voor drie jaar en nam vier jongeren en twee oudere hoveniers zonder baan aan.
> Een vast groenbedrijf maakte bezwaar tegen de gunning. De gemeente moest de regels aanpassen, en dat kostte negen maanden.
= Het park kreeg een cijfer van 7,8, dat was 4,9. Zes jongeren haalden een groen diploma, en er bleef geld over voor een speelveld.
! Pas eerst de aanbestedingsregels aan en begin daarna pas te graven.
-- Dorpshuis met huisarts en pakketpunt
@ Dorpshuis {p} | residents | Schorrekerke | 2019 | pg +preventie
: Een dorpshuis overleefde door alles te combineren wat verdween: zorg, post, bank en café.
? In {p} met 800 inwoners verdwenen binnen drie jaar de huisarts, de pinautomaat en de winkel. Het dorpshuis draaide op bingo.
> Een werkgroep maakte ruimte voor een spreekuur, een pakketpunt, een wasserette en een fysiotherapeut.
> Privacy was lastig met één wachtkamer naast de bar. Een tweede ingang en geluidsisolatie kwamen er met steun van een fonds.
= Op een dag lopen er gemiddeld 130 mensen binnen. Het spreekuur is vol, en de bar draait alleen nog op vrijdag en zaterdag.
! Combineer functies die iedereen nodig heeft met functies die iemand alleen voor zichzelf komt doen.
-- Speeltuin als huiskamer
@ Speeltuinvereniging {p} | residents | Kaagwoude | 2009 | jg +jeugd
: Moeders uit dertien landen namen een speeltuin over. Er kwamen taalles, een moestuin en een opvoedspreekuur bij.
? In {p} ging de speeltuin dicht na een ongeluk, omdat er geen beheerder meer was. Kinderen speelden op de parkeerplaats.
> Twaalf moeders kregen een cursus toezicht en EHBO en deden om beurten de poort open.
> Er ontstond een groep die anderen wegkeek. De vereniging voerde in dat elke dienst uit twee moeders van verschillende afkomst bestaat.
= De speeltuin is zes dagen open voor zo’n 140 kinderen per dag. Zeven moeders vonden werk in de kinderopvang.
! Meng de roosters, dan mengen de koffietafels vanzelf.
-- Broedplaats voor statushouders en buren
@ Buurtfabriek {p} | residents | Dinkelmark | 2025 | +taal
: In een lege textielfabriek delen nieuwkomers en oude bewoners gereedschap, keuken en agenda.
? In {p} kwamen 300 statushouders wonen in een verbouwd kantoor. Buurtbewoners hadden net hun buurthuis verloren en voelden zich overgeslagen.
> Een bestuur van vier buurtbewoners en vier nieuwkomers kreeg de fabriekshal voor vijf jaar.
> Bij de eerste feestavond was er ruzie over alcohol en muziek. Het bestuur maakte twee soorten avonden, en de derde, gezamenlijke soort ontstond een halfjaar later vanzelf.
= Wekelijks gebruiken 420 mensen de hal, ongeveer de helft van elke groep. Er zijn zeven kleine bedrijven gestart.
! Geef mensen de tijd om eerst naast elkaar te bestaan.

== langer thuis wonen
sector: wo
themes: wonen preventie
perspectives: keukentafel technologie
factors: Advies vóórdat er iets gebeurt; Aannemer die ouderen kent; Lening of regeling bij de hand; Plan voor verhuizen hoort erbij
partners: woningcorporatie; ergotherapeut; klussendienst; ouderenbond
? Mensen bleven wonen in een huis met een steile trap, een hoge drempel en een bad, tot zij vielen.
? Een aanvraag voor aanpassing kwam meestal na het ziekenhuis, en dan moest alles binnen een week.
? Ouderen wilden wel verhuizen, maar dan in hun eigen buurt en voor een huur die zij konden betalen.
> Getrainde woonadviseurs, vaak zelf boven de zestig, lopen met de bewoner door het huis en maken een lijst van grote en kleine verbeteringen.
> Kleine dingen als beugels, drempelhulpen en betere lampen plaatst een klussendienst binnen twee weken.
> Voor grote ingrepen is er een lening met lage rente, die pas bij verkoop wordt terugbetaald.
> In het gesprek komt altijd de vraag aan bod: waar wil je wonen als traplopen niet meer gaat?
> Corporatie en gemeente houden samen een lijst bij van geschikte woningen in elke buurt.
= Bewoners namen eerder zelf maatregelen, en er waren minder spoedaanpassingen.
= Het aantal aanvragen voor dure voorzieningen bleef gelijk, hoewel er meer ouderen kwamen.
= Een deel van de mensen verhuisde tijdig naar een woning zonder trappen.
! Praat over wonen bij een feestelijk moment, zoals pensioen, en niet na een val.
! Toon een voorbeeldwoning; mensen moeten het kunnen voelen.
! Verhuizen is ook afscheid nemen, dus help met inpakken en herinneringen.
! Een goede aannemer is goud, een slechte is een ramp.
-- Opgeplust: duizend woningen met een plus
@ Woningcorporatie {p} | housing | Reggewolde | 2010
: Een corporatie paste duizend portiekwoningen aan voordat de huurders oud waren.
? In {p} was de helft van de huurders boven de zestig, in woningen met een trap van zestien treden. Per jaar betaalde de gemeente 210 losse aanpassingen.
> Bij groot onderhoud kregen alle huizen brede deuren, een verhoogd toilet en, waar het kon, een lift tussen twee portieken.
> Huurders van veertig vonden de beugels lelijk en de huurverhoging onterecht. De beugels werden een keuze, de voorbereiding in de muur niet.
= Na vier jaar daalde het aantal losse aanpassingen naar 60. Zevenentachtig oudere huurders die hun verhuizing al hadden geregeld, bleven.
! Maak de muur klaar en laat de beugel over aan de bewoner.
-- Dementie en een huis dat meehelpt
@ Zorg en Wonen {p} | care | IJsselwoude | 2018 | oz +dementie
: Met kleur, licht en slimme lampen kunnen mensen met dementie langer thuis blijven. Een proefhuis laat zien hoe.
? Mensen met dementie thuis in en om {p} vielen ’s nachts op weg naar de wc, lieten het gas aan of vonden de slaapkamer niet. Kinderen dachten meteen aan een verpleeghuis.
> In een leegstaande huurwoning richtten een ergotherapeut en twee mantelzorgers een voorbeeldhuis in, met 40 aanpassingen van goedkoop tot duur.
> Sommige techniek bracht meer verwarring: een sprekende deur maakte bewoners bang. Die kwam op een lijst met wat je beter niet kunt doen.
= Er kwamen 620 bezoekers in een jaar. Van de 90 gezinnen die advies kregen, pasten er 71 iets aan, voor gemiddeld 340 euro.
! Laat ook zien wat niet werkt, dat bespaart anderen verdriet en geld.
-- Doorstroommakelaar: van eengezinshuis naar appartement
@ Gemeente {p} | municipality | Hollewaard | 2022
: Een makelaar voor senioren hielp ouderen verhuizen in hun eigen buurt. Jonge gezinnen kregen hun huis.
? In {p} woonden 1.300 ouderen alleen in een eengezinswoning. Een kleiner appartement was gemiddeld 260 euro duurder.
> De makelaar belt aan, drinkt koffie, en mag de oude huurprijs meenemen naar een nieuwe woning.
> Na een half jaar waren er wel gegadigden maar geen appartementen. Twee nieuwbouwprojecten gaven daarop voorrang aan mensen uit dezelfde straat.
= Er verhuisden 84 ouderen, waarmee 84 gezinswoningen vrijkwamen. Geen van hen wilde na een jaar terug.
! Zonder geschikte woningen is een makelaar alleen een luisterend oor.
-- De hof van de weduwen en weduwnaars
@ Hofbewoners {p} | residents | Warremeer | 2015 | +bewoners
: Veertien ouderen kochten samen een oude basisschool en maakten er een hof van, met afspraken over zorg voor elkaar.
? In {p} sloot het verzorgingshuis na de nieuwe regels van 2015. Wie nog niet ziek was, maar wel alleen, kon nergens terecht.
> De groep sprak twee jaar lang elke maand af, voordat er iets werd gekocht.
> Eén van de deelnemers kreeg in die tijd dementie. De groep besprak openlijk wat men voor hem kon doen en waar dat ophield, en schreef dat op voor iedereen.
= De hof is bewoond sinds het najaar van 2015, met een gezamenlijke keuken en een logeerkamer voor de nachtzorg. Zij gebruiken de helft minder Wmo-uren dan leeftijdgenoten in de buurt, zo rekende de gemeente uit.
! Praat over ziek worden terwijl iedereen nog gezond is.
-- Slim aanpassen bij NAH en dwarslaesie
@ Adviescentrum Wonen {p} | care | Eemswolde | 2024 | gz +technologie
: Deuren, licht en verwarming met de stem bedienen: mensen met een lichamelijke beperking kozen zelf hun domotica.
? Mensen met een dwarslaesie of MS in {p} wachtten gemiddeld zeven maanden op een aangepaste deur. Intussen bestond er voor negentig euro iets uit de bouwmarkt.
> Een ergotherapeut en een ervaringsdeskundige installateur komen met een koffer vol spullen die je een maand kunt proberen.
> De gemeente vergoedde alleen ‘medische’ middelen. Er kwam een budget van 600 euro per huis, zonder vraag of iets uit een zorgcatalogus komt.
= Van de 65 huishoudens redden 48 zich met spullen uit de gewone winkel. De wachttijd voor wie wel maatwerk nodig had, halveerde.
! Begin in de bouwmarkt, en ga pas daarna naar de zorgcatalogus.
"""
