"""Good work: rosters, staying fit for work, works councils, self-organising teams."""

TEXT = """
== zelf roosteren
sector: oz
themes: goedwerk tekort
perspectives: vakgrenzen
factors: Spelregels die het team zelf maakt; De planner wordt coach; OR en P&O vanaf de start; Tijd om te leren ruilen en geven
partners: ondernemingsraad; leverancier van roostersoftware; vakbond; adviesbureau voor arbeidstijden
? De planner maakte het rooster, en zodra het er hing begon iedereen te ruilen. Wie het hardst riep, had kerst vrij.
? Medewerkers hoorden pas drie weken van tevoren wanneer zij werkten. Dat maakt het lastig om oppas, studie of sport te regelen.
? Flexwerkers vulden de gaten die niemand wilde, en bewoners zagen daardoor steeds andere gezichten.
> Teams leggen eerst vast welke diensten de cliënten echt nodig hebben, en vullen daarna zelf in wie wanneer werkt.
> Iedereen geeft in ronde één zijn wensen aan, in ronde twee worden de gaten gevuld en in ronde drie beslist het team over wat overblijft.
> Het rooster is zes weken vooruit bekend en voor iedereen ook thuis te zien.
> De vroegere planner helpt teams bij het overleg en bewaakt de Arbeidstijdenwet en de cao.
> Na drie maanden bekijkt het team in een uur wie er structureel te veel of te weinig heeft gegeven.
= Er werd veel minder geruild, en gaten in het rooster werden sneller opgelost.
= Medewerkers gaven hun rooster een hoger cijfer en konden werk en privé beter combineren.
= De inzet van uitzendkrachten liep terug, waardoor bewoners meer bekende mensen zagen.
! Begin bij de vraag van cliënten en pas daarna bij de wensen van het team.
! Eerlijk is niet hetzelfde als gelijk; dat gesprek moet een team leren voeren.
! Geef het twee roosterperiodes de tijd, want de eerste gaat altijd mis.
! Leidinggevenden moeten leren om bij een gat niet meteen zelf te bellen.
-- Het team maakt het rooster
@ Woonzorg {p} | care | Sânhuzum | 2009
: Drie teams in een verzorgingshuis stelden zelf hun rooster op. Na een rommelige start wilde niemand meer terug.
? In {p} waren er per maand gemiddeld 130 ruilingen op 60 medewerkers. Een planner van buiten het team schoof met namen die zij niet kende.
> Vrijwillig meldden zich drie van de acht teams, met een roosterbord van papier en magneten in de teamkamer.
> De eerste ronde stonden er drie weekenden open en was er ruzie met tranen over Sinterklaas. De teams maakten daarna een puntensysteem voor onaantrekkelijke diensten.
= Het aantal ruilingen zakte naar 24 per maand. Ook de andere vijf teams stapten over, en het ziekteverzuim daalde met anderhalf procentpunt.
! Begin op papier, want software lost geen ruzie op.
-- Zelfroosteren in de gehandicaptenzorg: bewoners bepalen mee
@ Stichting {p} Wonen | care | Eemlaar | 2013 | gz +inclusie
: Op twee woongroepen beslisten ook bewoners over het rooster. Zij wilden vooral weten wie er ’s avonds is.
? Bewoners in {p} werden om half negen naar bed gebracht, omdat de late dienst om negen uur stopte. Niemand had hun gevraagd hoe laat zij moe zijn.
> Negen bewoners en elf begeleiders tekenden samen een gewone week, en het team paste daar de diensten op aan.
> Een late dienst tot half twaalf was voor drie begeleiders onmogelijk vanwege kinderen. Twee collega’s zonder kinderen kregen die dienst in ruil voor vrije ochtenden.
= Acht van de negen bewoners gaan later naar bed en doen vaker iets buiten de deur. De tevredenheid over het rooster steeg van 5,9 naar 7,6.
! Vraag bewoners naar hun avond, daar gaat het rooster bijna altijd over.
-- Roosteren in de nacht
@ Ziekenhuis {p} | care | Schiewaard | 2016 | pg +preventie
: Verpleegkundigen ontwierpen hun eigen nachtdiensten, met hulp van een slaaponderzoeker. Minder nachten achter elkaar bleek gezonder.
? In {p} werkten verpleegkundigen zeven nachten achter elkaar. Boven de vijftig viel een op de vier uit met hart- of slaapklachten.
> Drie afdelingen probeerden vormen van twee, drie en vier nachten, en hielden een slaapdagboek bij.
> Jonge collega’s wilden juist veel nachten achter elkaar, voor een lang vrij blok. De afdelingen lieten twee patronen naast elkaar bestaan.
= Fouten in medicatie tussen vier en zes uur ’s ochtends daalden met een derde. Vijftigplussers meldden zich minder vaak ziek.
! Laat medewerkers hun eigen slaap meten, dan praten zij over feiten.
-- Jaaruren en vrijheid in de thuiszorg
@ Thuiszorg {p} | care | Reggewolde | 2019 | +wijkteam
: Wijkverpleegkundigen verdelen hun uren over het jaar. In de schoolvakanties zijn er afspraken met een buurteam.
? In de zomer kwam het in {p} elk jaar tot een noodrooster, waarbij managers zelf steunkousen aantrokken.
> Vier teams maakten in januari een jaarplan, waarin drukke weken en vakanties tegenover elkaar werden gezet.
> Een team had te veel alleenstaande ouders met dezelfde schoolvakanties. Er kwam een ruil met een team dat vooral oudere collega’s had.
= Voor het eerst was er geen zomernoodrooster. De inzet van uitzendbureaus zakte van 310.000 naar 95.000 euro.
! Los vakanties op in januari en met de buren.
-- Zelfroosteren op de buitenschoolse opvang en in de jeugdzorg
@ Jeugddorp {p} | youth | Hunzelo | 2022 | jg +jeugd
: In een behandelgroep voor jongeren maakten groepsleiders zelf het rooster. Jongeren zien minder wisselingen.
? Een jongen van dertien in {p} telde in een maand eenentwintig verschillende groepsleiders. Hij vertelde daarom aan niemand meer iets.
> Twee groepen kozen voor kleinere teams met langere diensten, en voor elke jongere twee vaste mensen.
> Diensten van 24 uur mogen alleen onder voorwaarden. Met de OR en de arbodienst werd een variant gevonden met echte slaap en een achterwacht.
= Jongeren zien nu gemiddeld acht mensen per maand. Incidenten met agressie halveerden, en vier vertrokken medewerkers kwamen terug.
! Kijk naar het rooster met de ogen van degene die er woont.
-- Terug van zelfroosteren: eerlijk over een mislukking
@ Verpleging {p} | care | Waalbeek | 2024 | -=1
: Bij één organisatie stopte het zelfroosteren. De lessen zijn misschien nuttiger dan een succes.
? In {p} voerde de directie zelfroosteren in bij 22 teams tegelijk. De planners waren al ontslagen voordat het eerste rooster klaar was.
> De organisatie koos voor een app en een instructie van één middag.
> In vier maanden waren er 340 onbezette diensten en een brandbrief van de OR. De directie draaide het terug, nam drie planners weer aan en begon met twee teams opnieuw.
= Acht teams roosteren inmiddels zelf, veertien kozen voor een gewone planner met meer inspraak. Het medewerkersonderzoek ging van een 5,2 naar een 7,0.
! Ontsla nooit je planners voordat teams het kunnen, en laat teams kiezen.

== gezond doorwerken
sector: gz
themes: goedwerk preventie
perspectives: beroepsonderwijs
factors: Medewerkers kiezen zelf wat hun helpt; Ook jonge mensen doen mee; Gesprek over de toekomst zonder beoordeling; Fysieke hulpmiddelen binnen handbereik
partners: arbodienst; ondernemingsraad; fysiotherapeut; sectorfonds
? De gemiddelde leeftijd in de organisatie steeg, terwijl het werk zwaar bleef: tillen, onregelmatige diensten, agressie en verdriet.
? Duurzame inzetbaarheid stond in elk jaarplan, maar op de groep merkte niemand er iets van.
? Medewerkers spraken pas over hun gezondheid bij een verzuimgesprek, en dan was het vaak te laat.
> Iedere medewerker kreeg een eigen budget en een gesprek met een coach over lichaam, geld, leren en werkplezier.
> Een fysiotherapeut liep diensten mee en gaf aanwijzingen op het moment zelf.
> Teams kozen samen twee dingen die zij wilden veranderen, klein genoeg om binnen een maand te doen.
> Oudere medewerkers werden leermeester en gaven een deel van de zware diensten af.
> De OR hield elk kwartaal een korte peiling en besprak die met de directie.
= Het verzuim daalde, vooral de langere uitval door rug en schouders.
= Medewerkers hadden het gevoel dat zij zelf weer aan het roer stonden.
= Er waren meer interne overstappen en minder mensen die de zorg verlieten.
! Een fruitmand is geen beleid. Vraag wat het werk zwaar maakt.
! Begin met medewerkers van dertig, dan hoef je op zestig minder te herstellen.
! Gesprekken over inzetbaarheid horen niet bij de beoordeling.
! Geef leidinggevenden ook zelf een gesprek, zij lopen even hard.
-- Tillen als topsport
@ Gehandicaptenzorg {p} | care | Dommelbeek | 2008
: Een fysiotherapeut behandelde begeleiders als sporters: met een warming-up, techniek en rust. Rugklachten namen af.
? Bij de zorg voor mensen met ernstige meervoudige beperkingen in {p} had 41 procent van de begeleiders rugklachten. Tilliften hingen ongebruikt, omdat ze op de gang stonden.
> Zes woningen kregen vaste plafondliften en een ergocoach, gekozen uit het eigen team.
> Een warming-up om zeven uur vond men belachelijk. Toen een bewoner hem op muziek ging voordoen, deed iedereen mee.
= Na een jaar was het percentage rugklachten 24. Langdurig verzuim halveerde.
! Zet het hulpmiddel naast het bed; elke meter verder is een reden om het te laten.
-- Meester en gezel: ouder worden in de begeleiding
@ Zorgstichting {p} | care | Vechterloo | 2012 | +leren
: Begeleiders van boven de 58 werden meester van nieuwe collega’s, voor een derde van hun uren.
? In {p} zou binnen tien jaar 35 procent van de begeleiders met pensioen gaan. Zij droegen kennis mee over bewoners die nergens stond.
> Zestien meesters en zestien gezellen werkten een jaar lang in koppels, met een nachtdienst minder voor de meester.
> Een paar gezellen vonden het betuttelend. De koppels mochten daarom na zes weken zonder uitleg opnieuw kiezen.
= Vijftien gezellen zijn er nog, waar eerder een op de drie in het eerste jaar vertrok. De meesters werkten gemiddeld veertien maanden langer door dan zij van plan waren.
! Geef oudere collega’s een rol waarin hun ervaring telt en hun rug rust krijgt.
-- Overgang op de werkvloer
@ Zorggroep {p} | care | Hollewaard | 2023 | oz
: Vier op de vijf medewerkers in de zorg zijn vrouw, en velen van hen zijn in de overgang. Erover praten hielp.
? In {p} meldden vrouwen tussen 45 en 58 zich vaker ziek met moeheid, slecht slapen en somberheid. Zij kregen de diagnose burn-out of niets.
> Een overgangsconsulent hield spreekuur op vier locaties, en er kwamen gesprekskaarten voor leidinggevenden.
> Mannelijke teamleiders wisten niet hoe zij het moesten vragen. Een collega-verpleegkundige trainde hen met humor en een ventilator.
= In een jaar waren er 260 gesprekken. Nachtdiensten zijn in overleg te ruilen, en het verzuim in deze groep zakte met een kwart.
! Maak van een taboe een gewoon agendapunt.
-- Regelruimte voor de nachtdienst
@ Woonvoorziening {p} | care | Veenmeden | 2018
: Medewerkers in de nacht beslisten zelf over pauzes, eten en licht. Het klinkt klein, maar er werd minder verzuimd.
? De nachtdienst in {p} at koekjes uit een automaat onder tl-licht en mocht het gebouw niet uit. Vergaderingen waren om tien uur ’s ochtends.
> Twaalf nachtmedewerkers kregen 8.000 euro en drie avonden om hun eigen dienst te verbeteren.
> De brandveiligheid verbood een kookplaat. Er kwam een warmhoudkast, gevuld door de keuken van de dagdienst.
= Het verzuim in de nachtgroep ging van 10,4 naar 7,1 procent. Vergaderingen zijn nu om negen uur ’s avonds.
! Vraag de nacht wat de dag nooit ziet.
-- Werkvermogen meten met het hele wijkteam
@ Welzijnsorganisatie {p} | welfare | Roerhoven | 2015 | wz +wijkteam ->2
: Na de grote overgang in 2015 raakten sociaal werkers uitgeput. Een team onderzocht zijn eigen werkdruk.
? In {p} viel in het eerste halfjaar van de nieuwe Jeugdwet en Wmo een op de zes sociaal werkers uit. De caseload was van 18 naar 34 gegaan.
> De medewerkers vulden elk kwartaal een korte lijst in en hingen de uitkomst op, met stoplichten per thema.
> Het rode licht hing bij vertrouwen in de leiding. De directeur las de uitkomsten voor in de gemeenteraad en vroeg om een grens aan het aantal gezinnen.
= De gemeente stemde in met hoogstens 24 huishoudens per werker. Het verzuim ging van 9,8 naar 5,9 procent.
! Durf het rode licht mee te nemen naar de opdrachtgever.

== medezeggenschap vernieuwen
sector: gz
themes: goedwerk leren
perspectives: netwerkstrategie
factors: Meepraten vóór het besluit; Wisselende groepen rond één onderwerp; Bestuurder die vragen durft te stellen; Korte lijnen met de werkvloer
partners: ondernemingsraad; cliëntenraad; vakbond; opleidingsfonds
? De ondernemingsraad kreeg voorstellen als alles al besloten was, en kon dan alleen nog ja, nee of te laat zeggen.
? Bij de verkiezingen waren er minder kandidaten dan zetels, en op de werkvloer wist bijna niemand wat de OR deed.
? Jonge medewerkers en flexwerkers zaten er niet in, terwijl het vaak over hun werk ging.
> In plaats van één grote raad kwamen er een kleine kern en tijdelijke werkgroepen, waar iedere medewerker aan mee kan doen.
> De bestuurder legt een vraag voor in plaats van een voorstel, en de groep gaat eerst op onderzoek uit op de werkvloer.
> OR en cliëntenraad vergaderen twee keer per jaar samen over onderwerpen die beide raken.
> Leden krijgen uren en een vervanger op de groep, zodat collega’s niet voor hun afwezigheid betalen.
> Elke beslissing wordt in een filmpje van één minuut uitgelegd door een medewerker.
= Adviezen kwamen eerder en werden vaker overgenomen.
= Meer collega’s deden mee, ook mensen die zich nooit verkiesbaar zouden stellen.
= Het wantrouwen tussen bestuur en medewerkers werd minder, al bleef er genoeg om over te twisten.
! Een goede OR is lastig op tijd, en dat scheelt iedereen werk.
! Vervang OR-leden op de groep, anders gaat alleen de harde kern.
! Blijf je wettelijke rechten kennen, ook als de sfeer goed is.
! Maak een onderwerp zo klein dat een drukke collega er ja op zegt.
-- Ondernemingsraad zonder vergaderzaal
@ Zorginstelling {p} | care | Heuvelrode | 2011
: Een OR trok de werkvloer op en vergaderde in teamkamers en keukens. De achterban groeide.
? Van de 900 medewerkers in {p} stemden er 70. De agenda ging over parkeerplaatsen, terwijl teams worstelden met een fusie.
> Tien leden verdeelden de locaties en draaiden elke maand een halve dienst mee op een plek waar zij niet werkten.
> Een manager vond dat de OR hiermee op haar stoel ging zitten. Na een gesprek met de bestuurder ging zij zelf mee, en zag dezelfde dingen.
= Bij de volgende verkiezing stemden er 540 mensen. Het fusieplan werd op dertien punten aangepast.
! Ga kijken, en vraag daarna pas wat iemand ervan vindt.
-- Medezeggenschap op maat in een sociaal werkbedrijf
@ Werkbedrijf {p} | social_enterprise | Kavelmeer | 2014 | wi +werk
: Medewerkers met een arbeidsbeperking leidden hun eigen OR, met pictogrammen en een voorbereidingsuur.
? In het werkbedrijf in {p} bestond de OR uit leidinggevenden. De 600 medewerkers van de werkvloer kregen een nieuwsbrief.
> Vijf medewerkers met een beperking stelden zich kandidaat en kregen een coach die geen stem had.
> Stukken van veertig bladzijden maakten meedoen onmogelijk. De directie schrijft nu elk stuk op één vel, en dat beviel haar zelf ook.
= Zeven van de elf zetels zijn bezet door mensen van de werkvloer. Bij de overgang naar de Participatiewet kwam er een garantie op begeleiding.
! Wie de stukken kort maakt, dwingt zichzelf tot een besluit.
-- Jongeren-OR in een krimpstreek
@ Thuiszorg {p} | care | Terpwier | 2020 | oz +tekort
: Medewerkers onder de dertig kregen een eigen raad met een budget. Zij maakten werk van werkplezier.
? In {p} vertrok van de nieuwe medewerkers onder de dertig bijna de helft binnen twee jaar. In de OR was de jongste 51.
> Negen jonge medewerkers kregen 20.000 euro en een zetel bij elk bestuursoverleg.
> De gewone OR voelde zich gepasseerd. De twee raden spraken af dat advies altijd gezamenlijk wordt getekend.
= Het vertrek onder jongeren zakte naar 27 procent. Er kwamen huisvesting bij stages, een app voor ruilen en een einde aan de gebroken dienst.
! Geef jonge mensen geen klankbord, maar geld en een zetel.
-- OR en cliëntenraad samen aan zet
@ Stichting Zorg {p} | care | Kennemerloo | 2017 | +inclusie
: Twee raden gaven één advies over de bouw van nieuwe woningen. Dat hadden zij nooit eerder gedaan.
? De cliëntenraad in {p} wilde grote kamers en de OR korte looproutes. De architect maakte twee ontwerpen die elkaar tegenspraken.
> Zes bewoners en zes medewerkers bouwden op een zaterdag een woning na van karton, op ware grootte.
> De bouwkosten liepen op en de directie wilde schrappen. De twee raden maakten samen de lijst van wat wél weg kon.
= De woning kreeg brede gangen met nissen en grotere kamers. Er werd 4 procent bezuinigd zonder bezwaar van beide raden.
! Loop samen door een kartonnen gang voor je vergadert.
-- Reorganisatie met de werkvloer
@ Gemeente {p} | municipality | Heuvelgrubbe | 2025 | wz +wijkteam ~wijkteams
: Bij het samenvoegen van wijkteams schreef een groep medewerkers zelf het plan. De OR bewaakte de regels.
? De gemeente {p} moest 1,8 miljoen bezuinigen op haar wijkteams. Eerdere plannen van een bureau waren twee keer afgeschoten.
> Twintig medewerkers, gekozen door loting, kregen tien weken en alle cijfers.
> Er moesten twaalf functies verdwijnen, en sommigen in de groep schreven over hun eigen plek. De OR regelde vooraf een garantie van werk naar werk.
= Het plan haalde 1,6 miljoen en kreeg steun van 74 procent van de medewerkers. Alle twaalf mensen vonden ander werk.
! Geef de garantie voor het denken begint, anders denkt niemand vrijuit.

== zelforganiserende teams
sector: oz
themes: goedwerk wijkteam
perspectives: vakgrenzen
factors: Kleine teams van hooguit twaalf mensen; Duidelijke kaders vooraf; Coach zonder macht; Ondersteuning die op verzoek komt
partners: zorgverzekeraar; ondernemingsraad; opleider; softwareleverancier
? Tussen de werkvloer en de bestuurder zaten vier lagen, en elke vraag ging door alle vier heen.
? Medewerkers werden afgerekend op minuten en productie, en verloren hun plezier in het vak.
? De overhead groeide: voor elke drie mensen in de zorg was er één op kantoor.
> Teams van acht tot twaalf mensen regelen zelf hun planning, aanname, scholing en samenwerking in de buurt.
> De kaders passen op één bladzijde: kwaliteit, cliënttevredenheid, geld en verzuim.
> Een coach begeleidt vijftien teams, op hun verzoek, en heeft geen zeggenschap.
> Rollen zoals planner, mentor en penningmeester wisselen elk halfjaar.
> Het kantoor stelt zich op als dienstverlener en vraagt teams elk kwartaal om een cijfer.
= Cliënten zagen minder verschillende gezichten en waren meer tevreden.
= Het ziekteverzuim daalde en er kwamen weer sollicitanten.
= Op kantoor waren minder mensen nodig, al verliep dat niet zonder pijn.
! Zelf organiseren is niet hetzelfde als zelf uitzoeken.
! Leer teams om elkaar aan te spreken, want zonder chef blijft dat liggen.
! Kies het tempo per team.
! Leidinggevenden die verdwijnen, verdienen een eerlijke nieuwe plek.
-- Twaalf zusters en geen manager
@ Thuiszorg {p} | care | Meierwijk | 2010
: Een thuiszorgorganisatie schafte de middenlaag af. Kleine teams regelen hun werk zelf.
? In {p} had een wijkverpleegkundige toestemming nodig om een afspraak tien minuten te verzetten. Cliënten kregen gemiddeld 31 verschillende mensen over de vloer.
> Vijf teams begonnen in hun eigen dorp, in een ruimte die zij zelf huurden.
> Een team viel uit elkaar over een collega die nooit haar rol pakte. Een coach hielp met een gesprek waarin iedereen één ding mocht eisen en één ding moest geven.
= Het aantal gezichten per cliënt ging naar negen. Alle 40 teams werken na drie jaar zo, en de overhead zakte van 24 naar 11 procent.
! Verwacht conflicten in maand vier, en plan de coach daar.
-- Verpleeghuis zonder teamleider
@ Verpleeghuis {p} | care | Zandersloo | 2015
: Een verpleeghuis haalde alle teamleiders weg en kwam daar deels op terug.
? In {p} moest 10 procent worden bezuinigd. De bestuurder had gelezen over zelfsturing en schrapte in één keer veertien teamleiders.
> Teams kregen een training van twee dagen en een map.
> In het eerste jaar liepen klachten op en wist de familie niet bij wie zij moest zijn. Samen met de OR kwam er per afdeling weer een ‘kwaliteitsverpleegkundige’, met vakgezag maar zonder personeelstaken.
= Na het herstel daalden de klachten onder het oude niveau. Teams houden zelf hun rooster en inkoop, en dat willen zij niet meer kwijt.
! Bezuinigen en zelf organiseren zijn twee doelen; wie ze mengt, verliest beide.
-- Jeugdteam stuurt zichzelf
@ Jeugdteams {p} | youth | Amstelmeden | 2018 | jg +jeugd ~wijkteams
: Jeugdprofessionals verdelen zelf gezinnen, geld en vakanties. Het moeilijkste was om nee te zeggen tegen een collega.
? In {p} waren er acht managers op 90 jeugdprofessionals. Besluiten over een gezin duurden gemiddeld twaalf dagen.
> Negen teams kregen een eigen budget voor hulp en een gedragswetenschapper als sparringpartner.
> Twee teams gaven hun geld in acht maanden uit. Zij moesten dat zelf uitleggen aan de andere zeven, en leenden bij hen het verschil.
= Besluiten worden in gemiddeld twee dagen genomen. De uitgaven bleven in het tweede jaar voor het eerst binnen de begroting.
! Laat teams elkaar verantwoording vragen, dat werkt beter dan een controller.
-- Bewoners in het zelfsturende team
@ Woongroepen {p} | care | Noordermaas | 2022 | gz +inclusie
: Op vier woningen hebben bewoners een stem in het team, bij sollicitaties, uitgaven en huisregels.
? In {p} noemden de teams zich zelfsturend, maar bewoners met een beperking merkten dat er vooral meer werd vergaderd.
> Per woning koos de groep een bewoner die bij het maandelijkse overleg zit, met een begeleider die alleen voor hem vertaalt.
> Een bewoner wilde een begeleider wegstemmen omdat zij streng was. Het team maakte een ronde waarin je zegt wat je nodig hebt, in plaats van wie weg moet.
= Bewoners kozen mee bij acht nieuwe begeleiders; geen van die acht is vertrokken. Het budget voor uitjes is verdubbeld en dat voor vergaderlunches geschrapt.
! Vraag wie er nog ontbreekt zodra een team zegt dat het alles zelf doet.
-- Zeven gemeenten, één zelfstandig sociaal team
@ Coöperatie Sociaal {p} | welfare | Scheldekerke | 2013 | wz ~wijkteams
: Sociaal werkers richtten een coöperatie op en werken voor zeven kleine gemeenten. Zij zijn zelf de baas en dragen zelf het risico.
? Door bezuinigingen verdween in {p} de welzijnsstichting. Twaalf sociaal werkers kregen ontslag, terwijl de wijkteams nog moesten beginnen.
> De twaalf legden elk 2.500 euro in en boden de gemeenten een team aan zonder directie.
> Na een jaar was er verschil van mening over het salaris van wie extra taken deed. De leden stemden, na drie lange avonden, voor gelijk loon en roulerende taken.
= De coöperatie telt 28 leden en werkt in alle zeven gemeenten. De overhead is 7 procent, en twee leden vertrokken omdat zij de onzekerheid te groot vonden.
! Praat over geld voordat het er is.
"""
