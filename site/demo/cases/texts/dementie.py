"""Dementia: at home, in the neighbourhood, in the nursing home."""

TEXT = """
== casemanager dementie thuis
sector: oz
themes: dementie mantelzorg
perspectives: netwerken vakgrenzen
factors: Eén vast gezicht vanaf de diagnose; Korte lijnen met de huisarts; Tijd voor de mantelzorger apart; Een gezamenlijk zorgplan dat de familie kan lezen; Duidelijk wie er belt bij een crisis
partners: huisartsenpraktijk; geheugenpoli van het ziekenhuis; lokale afdeling van een patiëntenvereniging; thuiszorgorganisatie
? Na de diagnose dementie ging iedereen naar huis met een stapel folders. Wie daarna een vraag had, wist niet wie hij kon bellen.
? Huisarts, thuiszorg en geheugenpoli wisten weinig van elkaar. De familie hield zelf alle afspraken bij.
? Veel mantelzorgers vroegen pas om hulp als ze zelf omvielen. Dan volgde vaak een spoedopname.
> Een casemanager dementie werd het vaste gezicht voor de familie, van de eerste vergeetachtigheid tot aan de verhuizing of het overlijden.
> Bij het eerste huisbezoek spreekt de casemanager ook een keer alleen met de mantelzorger, want die durft waar de ander bij is niet alles te zeggen.
> De afspraken staan in een map op de keukentafel, zodat ook de kleindochter en de wijkverpleegkundige ze lezen.
> Elke zes weken bespreken de casemanager, de huisarts en de specialist ouderengeneeskunde de mensen die thuis dreigen vast te lopen.
> De familie leert omgaan met onrust in de nacht, achterdocht en steeds dezelfde vraag.
= Mensen met dementie bleven langer thuis wonen, en de verhuizing naar een verpleeghuis kwam minder vaak onverwacht.
= Mantelzorgers gaven aan dat ze beter sliepen sinds ze wisten wie ze konden bellen.
= Huisartsen kregen minder telefoontjes van ongeruste familieleden, omdat vragen nu op één plek binnenkomen.
! Begin met begeleiding vóór de crisis. Wie wacht tot iemand om hulp vraagt, komt te laat.
! Geef de casemanager niet meer dan vijftig huishoudens, anders wordt het een telefonische helpdesk.
! De mantelzorger is een partner in de zorg en heeft ook eigen vragen. Plan voor allebei tijd in.
! Spreek af wie het overneemt tijdens vakantie, want dementie houdt geen rekening met roosters.
-- Een vast gezicht voor mensen met dementie thuis
@ Thuiszorg {p} | care | Waalbeek | 2010
: Een casemanager begeleidt mensen met dementie en hun familie vanaf de diagnose. Zo blijft thuis wonen langer mogelijk.
? In de dorpen rond {p} wonen veel ouderen alleen. Hun kinderen zijn naar de stad vertrokken en zien pas laat dat moeder de medicijnen vergeet.
> De proef begon met één wijkverpleegkundige, die twee dagen per week werd vrijgemaakt voor 31 gezinnen.
> Na een half jaar stokte de betaling: de casemanager paste niet in de regels van de AWBZ. De gemeente vulde het gat uit een potje voor mantelzorg, tot er een afspraak met de zorgverzekeraar was.
= Van de 31 mensen woonden er na twee jaar nog 22 thuis. Het aantal crisisopnames daalde van negen naar drie per jaar.
! Regel het geld voordat de eerste familie op je rekent.
-- Dementie op de boerderij: hulp die het erf op durft
@ Zorgnetwerk {p} | care | Achterlaar | 2014 | +bewoners
: Boerenfamilies vragen laat om hulp bij dementie. Een casemanager uit de streek komt wel binnen.
? Op afgelegen boerderijen werkt een boer met dementie vaak gewoon door, ook met machines. De familie praat er niet over en de buren zwijgen mee.
> Het netwerk koos een casemanager die zelf van een melkveebedrijf komt en de taal van de streek spreekt.
> Het moeilijkst was het gesprek over de tractor en het rijbewijs. Een oud-bedrijfsverzorger ging mee, en samen met de zoon werd het werk op het erf opnieuw verdeeld.
= In twee jaar kwamen 44 agrarische gezinnen in beeld, van wie de helft nog nooit hulp had gehad. Op negen bedrijven kwamen afspraken over veilig werken.
! Sluit aan bij het werk dat iemand zijn leven lang deed. Wie alles afpakt, krijgt de deur dicht.
-- Casemanager en wijkteam onder één dak bij dementie
@ Gemeente {p} | municipality | Lingemark | 2016 | wz +wijkteam
: De casemanager dementie schuift aan bij het sociaal wijkteam. Zorg en welzijn thuis komen zo in één plan.
? Sinds de Wmo 2015 ging dagbesteding via de gemeente en verpleging via de zorgverzekeraar. Families van mensen met dementie voerden hetzelfde gesprek drie keer.
> In {p} kreeg de casemanager een bureau bij het wijkteam, met inzage in de aanmeldingen na toestemming van de inwoner.
> Privacy zorgde voor maanden vertraging. Een jurist en twee mantelzorgers schreven samen een toestemmingsformulier van één bladzijde.
= Het eerste huisbezoek volgt nu binnen tien dagen, waar het eerst zes weken was. Bij 58 van de 70 huishoudens is er één plan voor thuiszorg, dagopvang en mantelzorg.
! Een gedeeld bureau doet meer voor de samenwerking dan een gedeeld protocol.
-- Alleenwonend met dementie: wie let er op?
@ Zorggroep {p} | care | Schiewaard | 2018 | ~informeel
: Wie alleen woont en dementie heeft, mist een partner die signalen ziet. Buren en conciërge kregen daarom een rol.
? In de portiekflats van {p} woont een op de drie mensen met dementie alleen. Er is geen partner die het fornuis uitdraait of de deur op slot doet.
> De casemanager vroeg iedere bewoner wie er gebeld mocht worden als er iets vreemd was. Zo ontstond per persoon een kring van vier tot zes mensen.
> Een buurvrouw voelde zich al snel verantwoordelijk voor alles en haakte af. Daarna kreeg iedere kring een kaart met wat je wel en niet hoeft te doen.
= Van 39 alleenwonenden hebben er 33 nu een kring. Twee keer werd een gaslek op tijd gemeld en acht mensen stelden de verhuizing met meer dan een jaar uit.
! Vraag buren om kleine dingen die ophouden, zoals de vuilnis en een blik op de gordijnen.
-- Nachtelijke onrust: een bereikbare lijn voor partners
@ Verpleging Thuis {p} | care | Veluwerloo | 2021 | ~technologie
: Partners van mensen met dementie konden ’s nachts nergens terecht. Nu is er een telefoonlijn van casemanagers en wijkverpleegkundigen.
? Uit een rondvraag in {p} bleek dat partners vooral de nachten zwaar vonden: iemand die dwaalt, roept of zijn jas aantrekt om naar zijn werk te gaan.
> Twee thuiszorgorganisaties maakten samen een nachtlijn, waar een verpleegkundige opneemt die het dossier kan zien.
> In het begin belden mensen nauwelijks, uit schaamte. Toen de casemanager zelf in de avond belde met de vraag ‘hoe zie je op tegen vannacht?’, kwam het los.
= De lijn kreeg in een jaar 412 telefoontjes. In zeven van de tien gevallen was een gesprek genoeg en hoefde er niemand te komen.
! Bied hulp aan op het uur dat het pijn doet, ook als dat half vier in de nacht is.
-- Jong en dementie: als je nog een baan en kinderen hebt
@ Expertpunt Jonge Dementie {p} | care | Eemlaar | 2019 | +werk
: Mensen die voor hun vijfenzestigste dementie krijgen, lopen vast op hun werk en in hun gezin. Een aparte casemanager helpt op beide plekken.
? Een man van 54 kreeg drie functioneringsgesprekken voordat iemand aan dementie dacht. Zijn ziekte werd aangezien voor een burn-out en zijn zoon van vijftien trok zich terug.
> De casemanager gaat mee naar de bedrijfsarts en bespreekt welk werk nog wel lukt, zoals sorteren of begeleiden.
> De bestaande dagbesteding was op tachtigers ingericht. Met een fietsenmaker en een kwekerij zijn daarom zes werkplekken gemaakt.
= Veertien mensen begonnen aan aangepast werk en bleven daar gemiddeld negentien maanden. Kinderen kregen een eigen groep met leeftijdgenoten.
! Kijk bij mensen van middelbare leeftijd naar inkomen, hypotheek en opvoeding, en niet alleen naar zorg.

== inloophuis dementie
sector: oz
themes: dementie eenzaamheid
perspectives: informeel netwerken
factors: Geen indicatie nodig; Bezoekers bepalen zelf het programma; Partners mogen mee naar binnen; Een gastvrouw die er elke week is; Goed bereikbaar met bus en regiotaxi
partners: vrijwilligerscentrale; dorpskoor en muziekvereniging; dagopvang; bakkerij uit de buurt
? Tussen de diagnose en de dagopvang zat een gat van jaren. Mensen met beginnende geheugenklachten trokken zich in die tijd terug.
? Partners zochten lotgenoten, maar vonden alleen een praatavond in de stad, zonder oppas voor thuis.
? Voor dagbesteding was een indicatie nodig, en bij dat woord haakten veel mensen af.
> Iedereen loopt binnen, met of zonder diagnose, en niemand hoeft zich vooraf op te geven.
> Bezoekers beslissen samen in een kort beraad wat er de volgende keer gebeurt, van de muziek tot de soep.
> Vrijwilligers kregen vier trainingsavonden over contact maken zonder te verbeteren of te overvragen.
> Een beroepskracht is op de achtergrond aanwezig en helpt families aan thuiszorg als het zwaarder wordt.
> Op een rustige plek praten partners met elkaar, terwijl hun man of vrouw met anderen bezig is.
= Bezoekers die eerst nergens meer kwamen, begroeten elkaar nu op de markt bij de naam.
= De overstap naar dagopvang ging later en rustiger, omdat men elkaar al kende.
= Partners vertelden dat zij door de gesprekken eerder om huishoudelijke hulp durfden te vragen.
! Noem het geen dagbesteding. Een plek waar koffie is, klinkt heel anders.
! Laat mensen met dementie meebeslissen over echte dingen, zoals het menu en het programma.
! Houd het kleinschalig: in een grote groep wordt het voor velen te druk.
! Zorg voor twee gastvrouwen per dag, zodat er altijd een rustig kan blijven zitten.
-- De oude pastorie als huis voor mensen met geheugenklachten
@ Stichting Huis aan de Brink {p} | residents | Brinkerveld | 2013 | +bewoners
: Dorpsgenoten maakten van een leegstaande pastorie een inloophuis voor mensen met dementie en hun partners.
? In {p} stond de pastorie leeg, en de dagopvang was 22 kilometer verderop. Taxirit en lawaai maakten bezoekers onrustiger dan ze al waren.
> Acht dorpelingen knapten de benedenverdieping op; de kerk vroeg één euro huur.
> De eerste winter kwamen er maar drie bezoekers. Toen de huisarts het huis bij het uitslaggesprek begon te noemen, en iemand van het huis zelf langsging om kennis te maken, groeide de groep.
= Er komen nu zesentwintig mensen per week, verdeeld over drie dagen. Vijf partners zijn zelf vrijwilliger geworden.
! Haal iemand de eerste keer thuis op. De drempel zit bij de voordeur.
-- Samen zingen met dementie: een koor als ontmoetingsplek
@ Welzijn {p} | welfare | Terpwier | 2012 | wz
: In een koor van mensen met dementie en hun mantelzorgers telt niet wat je vergeet. De noten blijven langer dan de woorden.
? De praatgroep voor mantelzorgers in {p} liep leeg. Mensen wilden niet nóg een avond over de ziekte praten, ze wilden samen iets leuks doen.
> Een dirigent van de muziekschool koos liederen uit de jaren vijftig en zestig, in het Fries en in het Nederlands.
> Toen twee deelnemers niet meer konden staan en meelezen, ontstond er spanning over ‘het niveau’. Het koor besloot het optreden te laten vallen en alleen nog voor elkaar te zingen.
= Negentien paren zingen elke donderdag. Na afloop blijven zij een uur hangen, en daar gebeurt volgens hen het belangrijkste.
! Muziek is een goede reden om te komen; de steun komt vanzelf aan de koffietafel.
-- Ontmoetingscentrum in de voetbalkantine
@ Zorgcombinatie {p} | care | Kempenloo | 2017 | +dagbesteding
: Een voetbalclub stelt overdag haar kantine open voor mensen met dementie. Oud-leden halen samen herinneringen op.
? Mannen met dementie kwamen nauwelijks naar het wijkcentrum van {p}. Bloemschikken en geheugenspelletjes spraken hen niet aan.
> De club gaf de sleutel op dinsdag en vrijdag. Er wordt geklaverjast, gebiljart en het veld wordt geharkt.
> Een ouder van een jeugdlid vroeg zich af of het wel veilig was naast de pupillen. Een avond met uitleg en een bezoek namen die zorg weg.
= Zeventien mannen en vier vrouwen komen vast, van wie er elf eerder elke vorm van dagopvang weigerden. De club kreeg er drie vrijwilligers voor het groen bij.
! Zoek een plek die voor deze generatie al iets betekende.
-- Buurthuiskamer met dementie, open op zondag
@ Bewonersbedrijf {p} | residents | Amstelmeden | 2022 | wz +bewoners
: Juist op zondag zijn de dagen lang. Een buurthuiskamer ontvangt dan mensen met dementie en wie er verder maar trek heeft.
? Dagopvang is open van maandag tot en met vrijdag. In het weekend zaten partners in {p} met lange uren, zonder bezoek en zonder hulp.
> Buurtbewoners openden op zondag de deuren voor soep, een wandeling en een middagfilm van voor 1970.
> De zondag vroeg meer van vrijwilligers dan gedacht. Met mbo-studenten, die er stage-uren voor krijgen, lukte het rooster wel.
= Gemiddeld komen er 24 mensen, van wie een derde met dementie. Zes mantelzorgers gaan in die uren zwemmen of naar de kleinkinderen.
! Vraag eerst welke uren het zwaarst zijn, en ga dan pas open.
-- Een inloop voor dementie in twee talen
@ Ontmoetingshuis De Samowar {p} | welfare | Merwestad | 2015 | wz +taal
: Oudere migranten met dementie vielen terug op hun moedertaal. In dit huis spreekt altijd iemand Turks of Tamazight.
? Voor dementie bestond in de moedertaal van veel gezinnen geen gewoon woord. Dochters zorgden in stilte en durfden geen vreemde binnen te laten.
> Twee vrouwen uit de wijk, zelf dochter van een vader met dementie, gingen voorlichting geven in het buurthuis en de moskee.
> Het bestuur van een gebedsruimte vreesde voor schande. Een imam die over zijn eigen moeder vertelde, opende het gesprek.
= In een jaar kwamen er 63 families over de vloer, van wie er 20 alsnog naar de geheugenpoli gingen. Er is een handleiding in drie talen.
! Zet iemand uit de gemeenschap zelf aan het roer, niet een tolk aan de zijlijn.

== dementievriendelijke buurt
sector: wz
themes: dementie inclusie
perspectives: kijken netwerken
factors: Korte training op de werkvloer; Herkenbaar teken op de deur; Mensen met dementie leiden de training mee; De gemeente geeft zelf het voorbeeld
partners: ondernemersvereniging; politie en boa’s; bibliotheek; lokale omroep
? Mensen met dementie bleven binnen omdat ze bang waren om bij de kassa te stuntelen of de weg kwijt te raken.
? Winkeliers en buschauffeurs zagen wel dat er iets mis was, maar wisten niet wat ze moesten zeggen.
? De meeste mensen met dementie wonen thuis, terwijl de buurt over dementie vooral als iets van het verpleeghuis dacht.
> Medewerkers van winkels, bank en zwembad volgden een training van twee uur over wat je ziet en wat je dan doet.
> Een man met beginnende dementie vertelde zelf waar hij in de supermarkt op vastliep: de piepjes, de keuze en het ongeduld achter hem.
> In elke straat deelden vrijwilligers een kaart uit met drie tips en één telefoonnummer.
> Samen met ervaringsdeskundigen werd een looproute nagekeken op onduidelijke borden, spiegelende vloeren en gevaarlijke oversteken.
> De gemeente maakte haar balie rustiger, met minder schermen en een vaste medewerker.
= Het aantal keren dat de politie iemand naar huis bracht die verdwaald was, nam af.
= Mantelzorgers durfden hun partner weer alleen een brood te laten halen.
= De getrainde medewerkers vertelden dat ze ook geduldiger waren geworden met andere klanten.
! Een sticker op de deur is pas iets waard als het personeel de training herhaalt.
! Begin met een paar enthousiaste mensen, de rest volgt als het werkt.
! Laat iemand met dementie de voorlichting doen. Dat blijft beter hangen dan een presentatie.
! Zoek het in gewone dingen: een stoel bij de kassa, een rustig uur, een naam.
-- Kassa zonder haast: een winkelstraat leert over dementie
@ Gemeente {p} | municipality | Goudersluis | 2017
: Een supermarkt met een langzame kassa bleek het begin van een winkelstraat waar mensen met dementie zich thuis voelen.
? In {p} betaalde een vaste klant elke dag voor dezelfde beschuit. De caissière durfde er niets van te zeggen en zijn dochter vond er veertig pakken.
> De winkelier belde de gemeente en vroeg om uitleg voor zijn personeel. Daaruit ontstond een training voor de hele straat.
> Scholieren met een bijbaan wisselden zo vaak dat de kennis wegliep. Nu hoort een filmpje van tien minuten bij elke eerste werkdag.
= Eenentwintig winkels doen mee en 190 medewerkers zijn getraind. De langzame kassa wordt ook gebruikt door ouders met kleine kinderen.
! Maak er een gewoonte van in plaats van een campagne.
-- Buschauffeurs als ogen en oren bij dementie
@ Vervoerspartners {p} | social_enterprise | Dinkelmark | 2019
: Wie verdwaalt, stapt vaak in een bus. Chauffeurs leerden hoe ze een verwarde reiziger veilig thuis krijgen.
? Op lijn 4 in {p} reed geregeld een vrouw mee die bij het eindpunt niet wist waar ze was. Chauffeurs hadden een dienstregeling te halen en lieten haar in de kou staan.
> Alle 85 chauffeurs oefenden met een acteur, in een echte bus in de remise.
> De meldkamer was bang voor vertraging. Afgesproken is dat een chauffeur vijf minuten mag stilstaan en dat een taxi het overneemt.
= In anderhalf jaar werden 34 reizigers thuisgebracht zonder politie. De ziekmeldingen na agressie in de bus gingen omlaag.
! Geef mensen op straat niet alleen kennis, maar ook toestemming om tijd te nemen.
-- Een wandelroute die je niet kwijtraakt
@ Dorpsbelang {p} | residents | Hunzelo | 2020 | +preventie
: Bewoners legden een rondje van twee kilometer aan dat mensen met dementie zelf kunnen lopen.
? Na de sluiting van de winkel was er in {p} geen reden meer voor een ommetje. Mensen met dementie zaten door de corona-maatregelen nog meer binnen.
> De route kreeg herkenningspunten die iedereen uit de streek kent: een melkbus, een schaapskooi, een bankje met een bel.
> De provinciale weg bleek onmisbaar in de route en toch te gevaarlijk. Een boer gaf een strook land, zodat het pad achter de wei langs kon.
= Er worden per week zo’n 150 rondjes gelopen. Acht mensen met dementie doen het nu weer alleen, met een kaartje in hun jas.
! Gebruik wat mensen van vroeger kennen als wegwijzer, dat onthouden zij het langst.
-- Stille bibliotheek: lezen en zoeken met dementie
@ Bibliotheek {p} | education | Vechtlinden | 2014 | ow
: Een bibliotheek paste zich aan voor lezers die letters wel, maar verhaallijnen niet meer vasthouden.
? Trouwe leners van de bibliotheek in {p} kwamen niet meer. Ze schaamden zich omdat ze boeten hadden of drie keer hetzelfde boek meenamen.
> Personeel richtte een hoek in met fotoboeken, poëzie en herinneringskoffers en schafte de boete voor deze groep af.
> Het registratiesysteem bleef automatische aanmaningen sturen. Er moest een handmatige lijst komen, waar de leverancier later een instelling voor maakte.
= Het aantal uitleningen uit de hoek is 1.300 per jaar. De voorleesochtend trekt vaste bezoekers uit twee zorginstellingen en van thuis.
! Loop je eigen regels na: een boete kan iemand voorgoed wegjagen.
-- Kerk en moskee maken plaats voor dementie
@ Platform Levensbeschouwing {p} | residents | Nieuw-Dijkstad | 2024 | +bewoners
: Voor veel mensen is het gebed het laatste vaste punt in de week. Gebedshuizen leerden hoe zij hen kunnen blijven ontvangen.
? Een ouderling in {p} merkte dat een man opstond tijdens de preek en werd weggestuurd. De familie bleef daarna ook weg.
> Drie kerken en een moskee trainden samen kosters, gastheren en jongeren.
> De verschillen waren groot: de ene gemeente wilde een korte aparte dienst, de andere juist iedereen bij elkaar. Beide vormen bestaan nu naast elkaar.
= Zevenendertig mensen met dementie komen weer, vaak met een vaste begeleider uit de gemeenschap. Er is een bezoekgroep van zestien jongeren.
! Vraag families wat zij missen. Vaak is dat geen zorg, maar erbij horen.

== open deuren en dwalen
sector: oz
themes: dementie technologie
perspectives: technologie kijken
factors: Afspraken per bewoner in plaats van per afdeling; Nachtdienst denkt vanaf het begin mee; Techniek die ook zonder wifi werkt; Familie die het risico mee draagt
partners: leverancier van domotica; cliëntenraad; hogeschool; buurtpreventie
? Mensen met dementie rammelden aan een deur die niet openging. Het slot maakte hen onrustiger dan de wereld erachter.
? Bij elke beperking van iemands vrijheid moest worden uitgelegd waarom die nodig was, en dat lukte steeds minder goed.
? Medewerkers en familie waren bang dat iemand onder een auto kwam en dat zij daar dan de schuld van kregen.
> Voor iedereen werd een eigen leefcirkel afgesproken: de kamer, de gang, de tuin of de hele straat.
> Een zender of sensor geeft een seintje als iemand buiten zijn cirkel komt of hulp nodig heeft.
> Familie, arts en begeleider wogen per persoon af welk risico aanvaardbaar is, en legden dat vast.
> Wat open kon, ging van het slot; alleen het fornuis en de medicijnkast bleven dicht.
> Wie geregeld wegliep, kreeg eerst een wandelmaatje en een vaste taak voordat er techniek aan te pas kwam.
= Het gebruik van rustgevende medicijnen ging omlaag en bewoners bewogen aantoonbaar meer.
= Er waren in de proeftijd enkele valpartijen, en geen daarvan leidde tot ernstig letsel.
= De avonden werden rustiger nu er niemand meer aan de klink stond te trekken.
! Praat over de angst voor ongelukken voordat je een deur opent, en doe dat met de inspectieregels op tafel.
! Een alarm is niets waard als er niemand kan lopen. Regel eerst wie er opvolgt.
! Laat de cliëntenraad vanaf dag één meebeslissen over techniek die mensen volgt.
! Vrijheid vraagt om onderhoud: kijk elke drie maanden of de leefcirkel nog past.
-- Leefcirkels in plaats van een slot op de deur
@ Verpleeghuis {p} | care | Vossenberge | 2020
: In een verpleeghuis zijn de deuren open. Bewoners met dementie kunnen zo ver lopen als veilig voor hen is.
? Het verpleeghuis in {p} had drie gesloten afdelingen met een cijferslot. Bewoners die voorheen dagelijks met de hond liepen, kwamen maanden niet buiten.
> Eén afdeling van achttien bewoners begon, en de ondernemingsraad kreeg twee zetels in de projectgroep.
> Het zendsignaal viel weg achter de lift. Twee maanden lang liep er overdag een extra medewerker mee, tot er zenders waren bijgeplaatst.
= Vijftien van de achttien bewoners gaan nu zelf de tuin in, zes ook de straat op. Het aantal valincidenten bleef gelijk.
! Test de techniek op de slechtste plek van het gebouw, niet in de vergaderzaal.
-- Met een gps-zender veilig buiten
@ Thuiszorg {p} | care | Sallerbeek | 2011 | -!3
: Een kleine zender geeft mensen met dementie thuis hun wandeling terug. Hun partner ziet op de telefoon waar ze zijn.
? Een oud-postbode uit {p} liep elke dag zijn vroegere ronde. Nadat hij een nacht zoek was geweest, hield zijn vrouw de deur op slot.
> Vierentwintig mensen thuis probeerden een halfjaar een zender met een kaart op de computer of de mobiele telefoon.
> De batterij ging maar tien uur mee en werd vergeten. De wijkverpleging nam het opladen op in het ochtendritueel, naast de steunkousen.
= Negentien deelnemers liepen weer zelfstandig buiten. Vier keer werd iemand binnen een kwartier teruggevonden.
! Maak van opladen een vaste handeling, anders is de mooiste zender een sleutelhanger.
-- Een dorp als leeftuin voor bewoners met dementie
@ Woonzorgcentrum {p} | care | Walcherzand | 2023 | +inclusie
: De hekken rond het woonzorgcentrum zijn weg. Winkel, strandpaviljoen en buren weten wat ze moeten doen.
? Het woonzorgcentrum van {p} ligt midden in een badplaats, maar had een hek van twee meter. Toeristen dachten dat het een kazerne was.
> Eerst werd met de buurt gepraat, daarna pas het hek weggehaald.
> In de zomer was het verkeer te druk en raakten bewoners overprikkeld. Van juni tot en met augustus geldt een kleinere leefcirkel, met wandelingen in de vroege ochtend.
= Bewoners komen gemiddeld vijf keer per week buiten het terrein, waar dat eerder minder dan één keer was. De strandtent belt zodra iemand er langer dan een uur zit.
! Reken de seizoenen mee: wat in de winter veilig is, is dat in juli niet.
-- Dwalen in de nacht: van bedhek naar sensor
@ Zorgcentrum {p} | care | Veenmeden | 2009
: Bedhekken en onrustbanden verdwenen van een afdeling. Een bewegingssensor en een andere nachtronde kwamen ervoor in de plaats.
? In {p} sliep ruim een derde van de bewoners achter een hek of met een band. De nachtdienst werkte alleen op veertig mensen en zag geen andere weg.
> De afdeling verlaagde de bedden, legde matten en hing sensoren op die een stil signaal geven op de pieper.
> De eerste weken piepte het 140 keer per nacht, omdat ook omdraaien een melding gaf. Samen met de leverancier werd per bewoner ingesteld wanneer het telde.
= Na een jaar waren alle 16 onrustbanden weg en nog twee bedhekken in gebruik, op verzoek van de bewoner. De nachtdienst loopt minder vaste rondes en is sneller waar het nodig is.
! Neem te veel meldingen net zo ernstig als te weinig, anders zet men het alarm af.
-- Logboek van vrijheid: het gesprek met familie over risico
@ Hogeschool aan de Maas {p} | research | Noordermaas | 2022
: Studenten en zorgteams maakten een gespreksvorm waarmee families meedenken over open deuren bij dementie.
? Familie kreeg meestal een handtekening gevraagd onder een besluit dat al genomen was. Na een val wilden dochters en zonen dan alsnog het slot terug.
> Onderzoekers volgden negen families in {p} een jaar lang en schreven op welke woorden hielpen.
> Twee families wilden geen enkel risico lopen, terwijl de bewoner zelf naar buiten wilde. Een onafhankelijke cliëntenvertrouwenspersoon hielp die knoop te ontwarren.
= Er ligt een gesprekskaart met vijf vragen, die in vier verpleeghuizen wordt gebruikt. Na een val trok geen van de negen families de afspraak nog in.
! Vraag eerst wie de bewoner vroeger was: een waaghals of een voorzichtig mens.
"""
