"""Young people: help at school, absence, youth work, turning eighteen."""

TEXT = """
== jeugdhulp in de school
sector: ow
themes: jeugd wijkteam
perspectives: vakgrenzen wijkteams
factors: Hulpverlener heeft een eigen plek in de school; Leerkracht blijft eigenaar van de klas; Ouders zitten vanaf het begin aan tafel; Eén plan voor thuis en school
partners: samenwerkingsverband passend onderwijs; jeugdhulpaanbieder; wijkteam; leerplicht
? Leerkrachten zagen leerlingen vastlopen, maar konden alleen verwijzen. Daarna werd het maanden stil.
? Onderwijs en jeugdhulp hadden ieder een plan voor dezelfde leerling, en die plannen wisten niets van elkaar.
? Ouders moesten vrij nemen voor gesprekken op vier plekken.
> Een jeugdprofessional werkt twee dagen per week in de school en is te vinden in de teamkamer.
> De jeugdprofessional kijkt mee in de klas, doet voor, en praat daarna met de leerkracht over wat er gebeurde.
> Gesprekken met ouders zijn op school, aan het begin of het einde van de dag.
> Leerlingen met dezelfde vraag doen mee in een groepje, bijvoorbeeld over boosheid of rouw.
> Onderwijs en hulp schrijven in één plan, dat de ouder mee naar huis krijgt.
= Leerlingen kregen sneller lichte hulp, en de verwijzingen naar specialisten gingen omlaag.
= Leerkrachten voelden zich minder alleen en kregen meer grip op de groep.
= Ouders stapten vaker zelf binnen met een vraag.
! Werk in de klas en niet op de gang, dan leert iedereen mee.
! Spreek af dat de hulpverlener geen invaljuf is.
! Hulp op school is er ook in de vakantie nodig, want thuis gaat door.
! Vier kleine dingen: een kind dat weer naar gym durft, is een resultaat.
-- De schoolondersteuner met een eigen mok
@ Basisscholengroep {p} | education | Meierwijk | 2015 | jg
: Een vaste jeugdprofessional op de basisschool lost veel op voordat er een dossier is.
? Op een school in {p} hadden 34 van de 220 kinderen een vorm van jeugdhulp, van elf aanbieders. De intern begeleider was een halve dag per week kwijt aan bellen.
> De gemeente koos één aanbieder per school en betaalde een vast bedrag voor aanwezigheid.
> De andere tien aanbieders voelden zich buitengesloten. Kinderen die al hulp hadden, mochten die afmaken.
= Er zijn nu dertien kinderen met individuele hulp buiten school. De ondersteuner sprak in het eerste jaar 140 ouders.
! Een eigen mok in de teamkamer zegt meer dan een convenant.
-- Zorg in onderwijstijd voor leerlingen met een ernstige beperking
@ School voor Speciaal Onderwijs {p} | education | Sallerbeek | 2019 | gz
: Ouders hoeven niet meer voor elk uur zorg een aparte aanvraag te doen. De school krijgt één budget.
? Voor negentig leerlingen in {p} lagen er 90 aparte aanvragen bij elf gemeenten voor hulp bij eten, sondevoeding en toiletgang.
> Elf gemeenten en het zorgkantoor legden hun geld bij elkaar, en een zorgteam van de school doet alle verzorging.
> De wetten lieten het eigenlijk niet toe. Ouders tekenden een machtiging, en een jurist zocht de weg via een gezamenlijke inkoop.
= De school bespaarde 1.200 uur administratie per jaar. De verpleegkundige is er nu elke dag, en drie leerlingen die thuiszaten, kwamen terug.
! Leg geld op één hoop en praat er dan niet meer over.
-- Mbo-student met te veel aan zijn hoofd
@ Mbo-college {p} | education | Merwestad | 2017 | wi +schulden
: Op een mbo-school werken een jeugdhulpverlener, een schuldhulpverlener en een jobcoach in één studentenpunt.
? Van de studenten op niveau 2 in {p} had een derde schulden en sliep een op de twintig bij vrienden op de bank. Mentoren wisten alleen dat zij er niet waren.
> In de kantine kwam een open hoek met bank, koffie en drie mensen die van alles kunnen.
> Studenten waren bang dat hun ouders bericht kregen. Bij achttienplussers mag dat niet zonder toestemming; een poster over privacy gaf de doorslag.
= In een jaar liepen er 410 studenten binnen. De uitval op niveau 2 zakte van 17 naar 12 procent.
! Zet hulp tussen de frietautomaat en de uitgang.
-- Samen in de klas na een zware gebeurtenis
@ Jeugd-ggz {p} | youth | Reitdrecht | 2022 | ggz
: In een streek met aardbevingsschade en onzekerheid kregen scholen vaste hulp voor angst en slaapproblemen.
? Leerkrachten rond {p} zagen kinderen die niet alleen durfden te slapen en die bij een dichtslaande deur onder de tafel kropen.
> Een psycholoog en een creatief therapeut waren een jaar lang te gast in zes scholen.
> Ouders vonden praten over de schade thuis te veel politiek. Het programma ging daarom over veilig voelen, met tekenen en klimmen.
= Bij vragenlijsten daalde het aantal kinderen met veel angst van 23 naar 11 procent. Alle zes scholen houden een vaste dag per maand.
! Begin bij het lijf; woorden komen bij kinderen later.
-- Brugfunctionaris tussen ouders, buurt en school
@ Schoolbestuur {p} | education | Kavelmeer | 2024 | wz +schulden
: Een brugfunctionaris staat elke ochtend aan de poort. Problemen van thuis houden leerlingen zo minder van het leren.
? In {p} kwamen kinderen in januari zonder jas. De school vroeg ouderbijdragen die zij niet konden betalen, en die ouders bleven daarna weg.
> De school nam een buurtmoeder in dienst die vier talen spreekt en iedereen kent.
> Leerkrachten wilden ook lastige telefoontjes aan haar overlaten. In een taakomschrijving van één bladzijde staat nu vooral wat zij niet doet.
= Bij 118 gezinnen is geld of hulp geregeld waar zij recht op hadden. De opkomst bij ouderavonden verdubbelde.
! Neem iemand aan die de buurt al vertrouwt, de rest is te leren.

== thuiszitters
sector: ow
themes: jeugd inclusie
perspectives: netwerken
factors: Eén persoon die niet loslaat; Leren telt ook als het niet in een klas gebeurt; Leerplicht als bondgenoot; Tempo van het kind
partners: leerplichtambtenaar; samenwerkingsverband; jeugdarts; zorgboerderij
? Kinderen die maanden thuiszaten, stonden vaak gewoon ingeschreven. Op papier was er niets aan de hand.
? Ouders kregen een waarschuwing van leerplicht, terwijl hun kind met paniek onder het bed lag.
? School zei dat er zorg nodig was, en zorg zei dat het kind naar school moest.
> Een vaste begeleider komt thuis, zonder het de eerste weken over school te hebben.
> Met het kind wordt een ladder van kleine stappen gemaakt: fietsen langs school, de docent ontmoeten, een half uur tekenen.
> Leerplicht, jeugdarts, school en ouders spreken af dat niemand in die tijd dreigt met een boete.
> Een rustig lokaal met eigen ingang is de plek waar leerlingen weer kunnen landen.
> Docenten sturen geen stapels werk, maar één opdracht waar het kind plezier in heeft.
= De meeste leerlingen volgden na een jaar weer onderwijs, in een vorm die bij hen past.
= Ouders voelden zich voor het eerst geen verdachte.
= Scholen leerden eerder te bellen: nu al bij vijf dagen afwezigheid.
! Onwil is bijna altijd onmacht. Zoek uit waarvoor.
! Wie te snel de tweede stap zet, begint opnieuw bij nul.
! Vraag de leerling wanneer het misging; die weet het vaak precies.
! Zet hoogbegaafdheid, autisme en pesten niet op één hoop.
-- Terug in de klas met een ladder van kleine stappen
@ Samenwerkingsverband {p} | education | Eemlaar | 2014
: Leerlingen die lang thuiszaten, bouwden stap voor stap hun schooldag op. Snelheid bleek de vijand.
? Bij de start van passend onderwijs telde de regio {p} 63 leerlingen die langer dan drie maanden thuis waren, vooral in de leeftijd van twaalf tot vijftien.
> Vier ambulant begeleiders kregen elk hooguit acht leerlingen.
> Een school schreef een leerling uit tijdens het traject. Sindsdien tekenen schoolbesturen vooraf dat zij dat niet doen.
= Na anderhalf jaar gingen er 41 weer volledig en 13 gedeeltelijk naar school.
! Leg vast dat niemand wordt uitgeschreven zolang er aan een ladder wordt gebouwd.
-- Leren op de werf
@ Leerwerkplek {p} | social_enterprise | Terpwier | 2017 | jg +werk
: Jongens die nergens meer naar school gingen, restaureren een schip. Rekenen zit in de spanten.
? In {p} waren zeven jongens van vijftien en zestien bij drie scholen weggestuurd. Zij sliepen overdag en hingen ’s nachts bij het station.
> Op een oude scheepswerf werken zij vier dagen met een scheepstimmerman en een leraar.
> De inspectie zag geen school. Samen met een vmbo kwam er een afspraak: de werf is praktijk, het vmbo geeft de lessen en het diploma.
= Vijf jongens haalden een diploma en twee gingen varen. Inmiddels is er een tweede lichting van negen.
! Geef hun iets dat drijft, letterlijk: werk dat ergens naartoe gaat.
-- Thuiszitters met autisme en een online klas
@ Afstandsschool {p} | education | Vechterloo | 2021 | +technologie ~technologie
: Wat in de lockdown nood was, bleek voor leerlingen met autisme een uitkomst. Een online klas kreeg een vaste plek.
? Toen alle scholen in {p} digitaal gingen, zaten opeens negentien langdurige thuiszitters wél in de les. Bij de heropening verdwenen zij weer.
> Een kleine klas met camera uit, chat aan en vaste docenten ging door, met eens per week een ontmoeting.
> Leerplicht twijfelde of een scherm onderwijs is. Voor elke leerling is daarom een plan met een einddatum en een volgende stap.
= Achttien van de negentien leerlingen deden het hele jaar mee. Zes maakten de overstap naar een klas op school.
! Gebruik techniek als brug en plan meteen de overkant.
-- Hoogbegaafd en vastgelopen
@ Ouderinitiatief {p} | residents | Heuvelgrubbe | 2012 | jg
: Ouders begonnen zelf een ochtendgroep voor kinderen die van verveling ziek werden.
? Een jongen van negen uit {p} las de krant en kreeg buikpijn van school. De jeugdarts zag in een jaar twaalf kinderen zoals hij.
> In een leegstaand klooster kwam drie ochtenden per week een groep met een leerkracht, een filosoof en een timmerman.
> Ouders betaalden zelf, en dus alleen zij die dat konden. Na een jaar nam het schoolbestuur de kosten over en kwam er een vaste toelating.
= Van de eerste vijftien kinderen zijn er twaalf weer op een gewone school, met een dag in de groep.
! Neem verveling serieus, want zij kan een kind ziek maken.
-- Rooie kaart voor schoolverzuim
@ Gemeente {p} | municipality | Schiewaard | 2009 | jg -?1
: De leerplichtambtenaar zat niet meer op het stadhuis maar in de school. Het spreekuur verving het proces-verbaal.
? In {p} kregen jaarlijks 600 leerlingen een proces-verbaal voor spijbelen. Een jaar later spijbelde de helft nog.
> Op alle vmbo- en mbo-scholen kwam een wekelijks spreekuur, met een verzuimkaart in drie kleuren.
> Docenten gebruikten de kaart eerst als straf. Er kwam een regel dat bij oranje eerst een gesprek volgt over slapen, werk en thuis.
= Het aantal processen-verbaal daalde in twee jaar met 45 procent. Ernstig verzuim ging met een kwart omlaag.
! Wees er in de eerste week, en niet pas na de zestiende keer.

== jongerenwerk
sector: jg
themes: jeugd preventie
perspectives: netwerkstrategie netwerken
factors: Jongerenwerkers die lang blijven; Meiden en jongens allebei in beeld; Jongeren beslissen over het geld; Rugdekking bij incidenten
partners: politie; scholen; sportclubs; ouders uit de buurt
? Bewoners klaagden over groepen op straat, en de enige reactie was een bord met een samenscholingsverbod.
? Jongeren hadden geen plek waar zij iets mochten maken of kapot mochten laten gaan.
? Instanties wilden met jongeren praten, maar jongeren praatten niet met instanties.
> Jongerenwerkers zijn er op de uren dat het telt: van vier uur ’s middags tot middernacht, en in het weekend.
> De werkers zoeken in elke groep naar de jongere die de anderen kan meekrijgen.
> De jongeren maken zelf een plan met een begroting en verdedigen dat in de raadszaal.
> Wie hulp nodig heeft bij school, werk of de rechter, krijgt een vaste werker die meegaat.
> Buurtbewoners en jongeren koken om de maand voor elkaar.
= Meldingen van overlast namen af, en belangrijker: buren noemden jongeren weer bij hun naam.
= Een groep jongeren kreeg werk, stage of ging terug naar school.
= Enkele oudere jongeren werden zelf assistent in het jongerenwerk.
! Aanwezig zijn is de methode, de rest is gereedschap.
! Beloof niets in de raadszaal wat niet binnen een maand te zien is.
! Meiden komen niet vanzelf. Maak met hen een eigen plek en tijd.
! Jongerenwerk is geen verlengstuk van de politie; hou rollen gescheiden.
-- Het plein van de jongens
@ Jongerenwerk {p} | welfare | Geleenderberg | 2008
: Een hangplek werd een plein met een voetbalkooi, beheerd door de jongens zelf.
? In {p} werd in één zomer veertien keer de politie gebeld over een groep van twintig jongens bij de flat. De gemeente zette de bankjes weg.
> Twee jongerenwerkers vroegen de jongens een tekening te maken van hun plein.
> Vlak voor de opening ging de container in vlammen op. De daders bleken uit een andere wijk; de jongens ruimden zelf op en kregen krediet van de buurt.
= Het aantal meldingen was het jaar daarop drie. Vier jongens werden betaald beheerder.
! Vertrouwen geef je vooraf, dat is het risico van het vak.
-- Girls only op donderdag
@ Meidenwerk {p} | welfare | Merwestad | 2013 | +inclusie
: Meiden mochten van thuis niet naar het jongerencentrum. Een eigen avond veranderde dat langzaam.
? Op een inloop in {p} kwamen 60 jongens en drie meisjes. Vaders vonden het geen plek voor hun dochter.
> De jongerenwerkster dronk thee bij 45 gezinnen, voordat de eerste avond begon.
> Een moeder wilde dat alleen Marokkaanse meisjes kwamen, een ander juist niet. De meiden stemden zelf: iedereen die geen jongen is.
= Wekelijks komen er 38 meiden. Zij maakten een film over huwelijksdwang die op acht scholen te zien was.
! Win de moeders, dan gaat de deur voor de dochters open.
-- Online jongerenwerk: gamen, chatten, doorvragen
@ Jeugdpunt {p} | youth | Zandersloo | 2020 | +technologie ~technologie
: Jongerenwerkers spelen mee in games en zijn ’s avonds bereikbaar in de chat. Zo vinden zij jongeren die nooit buiten komen.
? In het verspreide {p} zagen jongerenwerkers op straat bijna niemand. De jongeren waren er wel, alleen online.
> Twee werkers openden een eigen server met een gamecompetitie en een stille kamer om te praten.
> De directie schrok van de schuttersspelletjes. Een avond meespelen en een gedragscode haalden de kou uit de lucht.
= Van de 240 jongeren op de server hadden er 31 een serieuze hulpvraag, van schulden tot naaktfoto’s die rondgingen.
! Ga naar de plek waar ze zijn, ook als jij daar steeds doodgaat.
-- Alcohol in de keet
@ Gemeente {p} | municipality | Oosterfjild | 2011 | pg
: Op het platteland drinken jongeren in keten. Ouders, keetgangers en jongerenwerk maakten samen afspraken.
? Rond {p} waren 27 keten, met een biertje vanaf een jaar of veertien. In twee jaar verongelukten drie jongeren op de terugweg.
> De jongerenwerker ging langs alle keten, zonder pen en papier, en vroeg naar hun eigen regels.
> Ouders die zelf in een keet groot werden, vonden de zorgen overdreven. Een ambulanceverpleegkundige vertelde in een schuur wat hij zag.
= Eenentwintig keten tekenden een eigen code: niet onder de zestien, een slaapzolder en een thuisbrengrooster. Er was sindsdien geen dodelijk ongeluk.
! Verbieden jaagt de keet het bos in; praten houdt hem langs de weg.
-- Rapstudio als opstap: jongeren uit de drugshandel houden
@ Jongerencentrum {p} | welfare | Dommelbeek | 2023 | wi +werk
: Jonge jongens werden geronseld voor klusjes. In een muziekstudio vonden zij oudere jongens die er nee tegen hadden gezegd.
? In {p} kregen jongens van twaalf en dertien 500 euro aangeboden om een pakje weg te brengen. Ouders durfden geen aangifte te doen.
> Twee producers uit de wijk openden een studio, met maar één eis: je bent op school geweest die dag.
> Een tekst over wapens ging rond en de wethouder wilde de studio dicht. De jongens legden in de raad uit wat er wel en niet in stond.
= Van de 46 vaste jongens kreeg er in anderhalf jaar één een strafzaak. Vijftien hebben een bijbaan via leden van de ondernemersvereniging.
! Bied tegenover snel geld iets dat trots maakt, want alleen een waarschuwing verliest.

== van 18-min naar 18-plus
sector: jg
themes: jeugd wonen
perspectives: netwerkstrategie vakgrenzen
factors: Beginnen op je zestiende; Eén vaste mentor tot je drieëntwintigste; Wonen, geld en school tegelijk regelen; Fouten mogen maken
partners: jeugdhulp; woningcorporatie; mbo; ervaringsdeskundige jongeren
? Op de achttiende verjaardag stopte de jeugdhulp. Daarna was er een wachtlijst, of niets.
? Jongeren uit een instelling kregen op één dag een zorgverzekering, een huurcontract en geen begeleider meer.
? In een gewoon gezin mag je tot je vijfentwintigste terug naar huis. Deze jongeren hadden geen huis om naar terug te gaan.
> Vanaf zestien jaar maakt de jongere een toekomstplan, met een lijst van vijf dingen: wonen, werk of school, geld, zorg en mensen.
> De jongere kiest zelf een volwassene uit zijn omgeving die blijft, en die krijgt steun van een professional.
> Verlengde jeugdhulp is het uitgangspunt, en stoppen is de uitzondering die uitleg vraagt.
> Jongeren oefenen met een eigen rekening, post en koken, terwijl er nog iemand in de buurt is.
> Bij een terugval hoeft niemand een nieuwe aanvraag te doen.
= Meer jongeren hadden op hun negentiende een dak, een dagbesteding en iemand om te bellen.
= Minder jongeren kwamen bij de daklozenopvang terecht.
= Jongeren zeiden dat zij zich niet langer een dossier voelden dat gesloten werd.
! Volwassen worden is geen datum.
! Houd contact ook als de jongere zegt dat het niet hoeft.
! Een eigen kamer zonder mensen is een eenzame kamer.
! Leer van jongeren die het al achter de rug hebben.
-- Achttien en dan?
@ Jeugdzorginstelling {p} | youth | Vechtlinden | 2016
: Jongeren maakten vanaf hun zestiende een plan voor volwassen worden, met een zelfgekozen mentor.
? Van de jongeren die in {p} uit de instelling gingen, was een kwart na een jaar zonder vast adres.
> Twintig jongeren schreven met oud-bewoners een gids en gebruikten die zelf als eersten.
> Gekozen mentoren, zoals een voetbaltrainer, waren bang voor de verantwoordelijkheid. Een avond met andere mentoren en een vast belnummer hielpen.
= Na een jaar had 17 van de 20 een woonplek. Veertien mentoren zijn nog steeds in beeld.
! Vraag de jongere wie hij belt om drie uur ’s nachts, dan weet je de mentor.
-- Kamers met aandacht boven een oud postkantoor
@ Woningcorporatie {p} | housing | Kennemerloo | 2019 | wo
: Jongeren uit de jeugdhulp en studenten wonen samen. Zij zijn buren, geen hulpverleners.
? In {p} waren voor jongeren van achttien alleen plekken in de maatschappelijke opvang, tussen volwassen mannen met een verslaving.
> Boven een postkantoor kwamen 24 kamers: twaalf voor jongeren uit de jeugdhulp en twaalf voor studenten en starters.
> Studenten gingen eerst vooral uit elkaars gezelschap om. Een gedeelde keuken per vier, gemengd ingedeeld, veranderde dat.
= In drie jaar stroomden negentien jongeren door naar een eigen huis. Eén kamer moest worden ontruimd.
! De keuken is de belangrijkste ruimte van het gebouw.
-- Verlengde pleegzorg: blijven tot je klaar bent
@ Pleegzorgorganisatie {p} | youth | Lingemark | 2018
: Pleegkinderen mogen blijven wonen tot hun eenentwintigste of langer. Dat gaf rust in het examenjaar.
? In {p} moesten pleegkinderen op hun achttiende weg of zelf verlenging vragen. Juist in het examenjaar werd er gepraat over verhuizen.
> De organisatie draaide de vraag om: niet ‘wil je blijven?’, maar ‘wanneer denk je dat je klaar bent?’
> Drie gemeenten betaalden na achttien niet door. De directie schreef elke wethouder over één concrete jongere, met diens toestemming.
= Het aandeel dat na achttien bleef, ging van 38 naar 77 procent. Van hen haalde vrijwel iedereen een startkwalificatie.
! Pleegouders zijn ook na je achttiende de mensen bij wie je kerst viert.
-- Bouwdepot: jongeren met een vast inkomen voor een jaar
@ Gemeente {p} | municipality | Hollewaard | 2021 | wi +schulden ~kijken
: Dak- en thuisloze jongeren kregen een jaar lang een vast maandbedrag zonder tegenprestatie. Vertrouwen was de methode.
? Jongeren zonder thuis kregen in {p} een lage uitkering en moesten vier weken wachten. In die tijd leenden zij van de verkeerde mensen.
> Zestien jongeren ontvingen 1.050 euro per maand op basis van een eigen plan, met een coach naar keuze.
> De raad was verdeeld en een krant sprak van gratis geld. De jongeren schreven een open brief met hun begroting.
= Na een jaar hadden 14 van de 16 een vaste woonplek. De gezamenlijke schuld daalde met 41.000 euro.
! Rust in de portemonnee maakt ruimte in het hoofd.
-- Overstap naar volwassen-ggz zonder gat
@ GGZ Jeugd en Volwassenen {p} | care | Roerhoven | 2024 | ggz
: Jongeren met een psychose of eetstoornis houden hun behandelaar bij de overgang. Twee afdelingen werden één team.
? Bij elke overgang naar de volwassen-ggz in {p} raakte een op de drie jongeren uit beeld. De volwassenafdeling wachtte op een eigen vraag, en die kwam niet.
> Voor zestien- tot vijfentwintigjarigen is er nu één team met twee financiers.
> Twee dossiersystemen spraken niet met elkaar. Tot het nieuwe systeem er is, printen de secretaresses elke week een lijst.
= Van de 92 jongeren verloor het team er in een jaar vijf uit het oog. De opnames daalden met een vijfde.
! Los het eerst met mensen op en later met software.
"""
