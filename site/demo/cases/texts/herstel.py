"""Recovery: academies, peer workers, confused behaviour, brain injury."""

TEXT = """
== herstelacademie
sector: ggz
themes: herstel leren
perspectives: rehabilitatie informeel
factors: Cursisten in plaats van patiënten; Docenten met eigen ervaring; Los van behandeling en diagnose; Een plek midden in de stad; Ook familie mag meedoen
partners: ggz-instelling; volksuniversiteit; gemeente; verslavingszorg
? Na een behandeling in de ggz waren klachten vaak minder, maar wist iemand niet hoe hij zijn dagen en zijn leven weer kon vullen.
? Wie jarenlang patiënt was, had geleerd om te vertellen wat er niet ging, en was vergeten wat hij kon.
? Er was veel hulp van deskundigen op papier, en weinig van mensen die zelf een depressie, verslaving of psychose hadden doorgemaakt.
> Alle cursussen worden bedacht en gegeven door mensen met eigen ervaring, die daarvoor een opleiding van een halfjaar volgen.
> Niemand vraagt naar een diagnose of verwijzing; wie zich inschrijft, heet cursist en krijgt een studentenpas.
> Het aanbod loopt van leven met stemmen en omgaan met somberheid tot solliciteren, koken en zelf een verhaal schrijven.
> Elke cursist maakt een eigen herstelplan, waarin hij beschrijft waar hij op wil letten en wie hij dan belt.
> Behandelaars, familieleden en studenten mogen meedoen, maar op dezelfde voorwaarden als alle anderen.
= Cursisten gaven aan dat zij meer hoop en zelfvertrouwen hadden en minder beroep deden op hun behandelaar.
= Een deel van de cursisten werd na een jaar zelf docent, gastvrouw of bestuurslid van de academie.
= Verwijzers gingen de cursussen noemen naast, en soms in plaats van, een nieuwe behandeling.
! Laat mensen met ervaring echt de leiding hebben, ook over het geld en het rooster.
! Blijf weg uit het gebouw van de instelling, want daar word je vanzelf weer patiënt.
! Zorg voor intervisie: een docent die zijn eigen verhaal vertelt, raakt ook zichzelf.
! Meet herstel met vragen die cursisten zelf belangrijk vinden, zoals ‘heb ik iets om naar uit te kijken?’
-- Herstelacademie boven de bibliotheek
@ Herstelacademie {p} | care | Vechterloo | 2014
: Mensen met ervaring in de ggz geven zelf cursussen over herstel. Boven de bibliotheek is iedereen gewoon bezoeker.
? In {p} waren na de sluiting van het dagactiviteitencentrum tweehonderd mensen hun vaste plek kwijt. Er kwam een inloopspreekuur voor terug, waar bijna niemand gebruik van maakte.
> Vijf oud-bezoekers schreven met een docent van de volksuniversiteit de eerste drie cursussen en begonnen op een zolder met twaalf stoelen.
> De instelling die het geld gaf, wilde weten welke patiënten er kwamen. De academie weigerde namen te geven en telde voortaan alleen stoelen en uren.
= In het tweede jaar waren er 310 cursisten, van wie een op de vijf niet eerder hulp had gezocht. Tien cursisten werden betaald docent.
! Leg in het contract met je geldschieter vast dat je nooit namen doorgeeft.
-- Zelfregiecentrum met een eigen voordeur
@ Zelfregiecentrum {p} | residents | Noordermaas | 2010 | wz +bewoners
: In een oude drukkerij runnen mensen met een psychische of verslavingsachtergrond samen een centrum voor herstel.
? Lotgenoten kwamen in {p} bij elkaar in een kamer van de kliniek, tussen negen en vijf en onder toezicht. In het weekend was er niets.
> Dertig mensen richtten een vereniging op, kregen de sleutel van een drukkerij en verdeelden de taken op een groot bord.
> De eerste voorzitter kreeg een terugval en gebruikte de kas. De leden besloten hem niet weg te sturen, maar de kas wel voortaan door drie mensen te laten tekenen.
= Het centrum is zeven dagen per week open voor zo’n zestig bezoekers per dag. In drie jaar vonden 47 leden een baan of opleiding.
! Bouw regels die tegen een terugval kunnen, want die komt er een keer.
-- Leren leven met eetproblemen
@ Herstelnetwerk {p} | residents | Heuvelrode | 2021 | pg +preventie
: Jonge mensen met een eetstoornis volgen een cursus bij iemand die er zelf vanaf kwam. Ook tijdens het wachten op behandeling.
? De wachttijd voor behandeling van een eetstoornis liep in {p} op tot tien maanden. In die tijd zochten meisjes en jongens steun op internet, waar zij het juist van elkaar leerden.
> Vier vrouwen en een man die hersteld waren, maakten een cursus van acht avonden, met huisartsen als achterwacht voor gewicht en bloedwaarden.
> Ouders wilden alles weten en belden ’s avonds de docenten. Er kwam een eigen ouderavond, waar cursisten bepalen wat er wordt verteld.
= Van de 64 deelnemers hielden er 58 de cursus vol. Twaalf van hen trokken hun aanmelding in en zeventien begonnen sterker aan de behandeling.
! Spreek met de huisarts af bij welke grens je een cursist niet meer alleen kunt helpen.
-- Academie op wielen voor het platteland
@ Herstelbus {p} | welfare | Terpwier | 2018
: Een bus met een koffiehoek en een leslokaal rijdt langs acht dorpen. Daar praat niemand graag over somber zijn.
? In de dorpen rond {p} kwam zelfdoding onder boeren vaker voor dan gemiddeld, en een cursus in de stad was een dag reizen. Wie hulp zocht, parkeerde zijn auto liever een dorp verder.
> Een oud-melkveehouder die zelf een zware depressie had gehad, reed een dag per week naar elk dorp en begon gewoon met koffie.
> In twee dorpen bleef de bus leeg, omdat iedereen kon zien wie erin ging. De bus staat nu bij de mechanisatiedag, de ijsbaan en de veemarkt.
= Er kwamen in een jaar 540 mensen in de bus, van wie er 83 een cursus volgden, meestal online vanuit huis.
! Ga staan op een plek waar mensen ook om een andere reden kunnen zijn.
-- Cursus voor familie: leven met iemand die stemmen hoort
@ Familieschool {p} | care | Schiewaard | 2025 | +mantelzorg
: Ouders, partners en kinderen leren van elkaar hoe je naast iemand met psychoses kunt blijven staan.
? Familieleden in {p} hoorden van behandelaars vooral dat zij niets mochten weten vanwege privacy. Zij maakten wel de nachten, de schulden en de politie mee.
> Drie moeders en een broer schreven de cursus samen met een psychiater, en gaven de eerste avond zonder hem.
> Een dochter die de ziekte had, voelde zich besproken. Nu schrijft degene om wie het gaat, als hij dat wil, een brief die in de eerste les wordt voorgelezen.
= In het eerste jaar deden 132 familieleden mee. Zes van de tien vertelden dat ruzies thuis minder hoog opliepen, en behandelaars spreken nu standaard met de familie over wat wél gedeeld mag worden.
! Luisteren naar familie mag altijd, ook als je zelf niets mag vertellen.

== ervaringsdeskundigen in het team
sector: ggz
themes: herstel goedwerk
perspectives: rehabilitatie kijken
factors: Minstens twee ervaringsdeskundigen per team; Een eigen functieprofiel en salaris; Scholing voor de hele groep; Ruimte om het anders te zien
partners: mbo-opleiding; cliëntenraad; vakbond; herstelacademie
? Teams namen een ervaringsdeskundige aan en wisten daarna niet goed wat zij met hem moesten: collega, cliënt of gezelschap?
? In vergaderingen werd over cliënten gesproken in woorden die niemand in hun gezicht zou gebruiken.
? Cliënten vertelden bepaalde dingen alleen aan elkaar, bij de koffie of in de rookruimte, en nooit aan een professional.
> Ervaringsdeskundigen werken altijd met zijn tweeën in een team, zodat zij elkaar kunnen steunen en bevragen.
> De ervaringsdeskundigen zijn bij de ochtendbespreking, gaan mee op huisbezoek en schrijven in het dossier wat de cliënt heeft goedgekeurd.
> Het hele team volgde drie middagen training over de vraag welke eigen ervaring iedereen meebrengt.
> Er kwam een functieprofiel, met opleiding op mbo-4-niveau, een salarisschaal en een vaste werkbegeleider.
> Een keer per maand leidt de ervaringsdeskundige een gesprek over wat het team gewoon is gaan vinden.
= Cliënten noemden de ervaringsdeskundige vaak als degene die hun hoop gaf.
= De taal in het team veranderde, en daarmee ook de plannen die werden gemaakt.
= Er werd minder vaak iets afgedwongen, al had dat meer dan één oorzaak.
! Neem nooit één ervaringsdeskundige alleen aan, want die wordt een mascotte.
! Een eigen verhaal is niet genoeg; opleiding maakt er deskundigheid van.
! Bespreek ook wat er gebeurt als de ervaringsdeskundige zelf ziek wordt, net als bij elke collega.
! Betaal gelijk voor gelijk werk.
-- Collega’s met een verleden in de kliniek
@ GGZ {p} | care | Kempenloo | 2011
: Twee ervaringsdeskundigen kwamen in een opnameteam werken. Het aantal separaties ging omlaag.
? Op de opnameafdeling in {p} werd gemiddeld elf keer per maand iemand gesepareerd. Het team zag geen andere weg, zeker niet in de nacht.
> Twee mensen die zelf gesepareerd waren geweest, begonnen met een gesprek over die ervaring, met het hele team en zonder verwijten.
> Een verpleegkundige zei dat zij zich niet door ‘een patiënt’ liet vertellen hoe het moest. De teamleider vroeg hun om samen een nachtdienst te draaien, en dat brak het ijs.
= Het aantal separaties ging in anderhalf jaar van elf naar drie per maand. De prikkelarme kamer heeft nu een schommelstoel en een telefoon.
! Begin met wat er in de nacht gebeurt, omdat daar de moeilijkste keuzes worden gemaakt.
-- Ervaren ouders in de jeugdbescherming
@ Jeugdbescherming Regio {p} | youth | Kavelmeer | 2019 | jg +jeugd
: Ouders die zelf met een ondertoezichtstelling te maken hadden, werken nu betaald mee in het team.
? Ouders in {p} begrepen de brieven van de rechter niet en zagen de jeugdbeschermer als tegenstander. Eerste gesprekken eindigden een op de drie keer in ruzie.
> Drie moeders en een vader, bij wie de maatregel al jaren voorbij was, werden opgeleid en gaan mee naar het eerste gesprek.
> Collega’s vroegen zich af of geheimhouding wel goed zat. De ouders tekenden dezelfde verklaring als iedereen en werken nooit in hun eigen wijk.
= In 120 gezinnen liep het eerste gesprek nog maar negen keer vast. Jeugdbeschermers vroegen de ouders daarna ook om mee te lezen met hun brieven.
! Laat ervaren ouders ook meeschrijven aan het gewone papierwerk.
-- Een herstelcoach voor de eerste honderd dagen na de verslavingskliniek
@ Verslavingskliniek {p} | care | Duinlaken | 2016
: Oud-gebruikers begeleiden mensen in de eerste honderd dagen na een kliniek. Dat zijn de gevaarlijkste.
? Van de mensen die in {p} hun opname afmaakten, dronk of gebruikte 60 procent binnen drie maanden weer. De nazorg was een afspraak over zes weken.
> Vier herstelcoaches, minstens twee jaar schoon, halen iemand op de laatste dag op bij de kliniek en gaan mee naar huis, winkel en bijeenkomst.
> Een coach viel zelf terug en meldde zich na twee dagen. Zijn collega’s namen zijn mensen over, en hij kwam na een halfjaar in een andere functie terug.
= Van 88 mensen waren er 49 na een jaar nog abstinent of gebruikten zij volgens hun eigen plan. Het belangrijkste contact vond plaats op vrijdagavond.
! Zet je beste mensen op de tijden waarop het misgaat, en dat is zelden kantoortijd.
-- Straatambassadeurs in een wijkteam
@ Gemeente {p} | municipality | Roerhoven | 2013 | wz +wijkteam ~wijkteams
: Een wijkteam nam twee mensen aan die zelf dakloos en verslaafd waren geweest. Zij kwamen achter deuren die dicht bleven.
? Het wijkteam in {p} had een lijst van 45 adressen waar nooit werd opengedaan. Brieven, bezoeken en een boete hadden niets veranderd.
> Twee oud-daklozen kregen een contract voor 24 uur, een telefoon en een opleiding naast het werk.
> Hun strafblad stond een verklaring omtrent het gedrag in de weg. Het duurde acht maanden en een hoorzitting voor die er kwam.
= Bij 38 van de 45 adressen kwam contact. Dat begon meestal met een sigaret op het balkon, en leidde in 26 gevallen tot hulp.
! Begin vroeg met de verklaring omtrent het gedrag en ga mee naar het gesprek.
-- Zorgverleners met eigen ervaring: uit de kast op het werk
@ Zorgorganisatie {p} | care | IJsselwoude | 2023 | gz
: Begeleiders die zelf een depressie of eetstoornis hadden, hielden dat geheim. Een netwerk gaf hun de keuze om er iets mee te doen.
? Uit een anonieme vragenlijst in {p} bleek dat 43 procent van de begeleiders ervaring had met psychische klachten. Slechts een enkeling durfde dat met collega’s te delen.
> Een groep van veertien begeleiders onderzocht wat het betekent om je eigen ervaring bewust te gebruiken, en wanneer je dat juist niet doet.
> Een leidinggevende gebruikte wat iemand had verteld in een beoordeling. De directie bood excuses aan en legde vast dat eigen ervaring nooit in een personeelsdossier komt.
= Het netwerk groeide naar 90 leden. Cliënten vertelden dat gesprekken gelijkwaardiger werden, en het verzuim door psychische klachten daalde licht.
! Maak eerst veilig dat iemand zwijgt, dan durft een ander te praten.

== mensen met verward gedrag
sector: ggz
themes: herstel wijkteam
perspectives: vakgrenzen wijkteams
factors: Eén meldpunt dag en nacht; Politie en zorg rijden samen; Familie en buren worden teruggebeld; Rustige plek zonder cel
partners: politie; GGD; wijkteam; ambulancedienst
? Agenten besteedden een steeds groter deel van hun dienst aan mensen die geen misdrijf hadden gepleegd, maar in de war waren.
? Wie verward op straat liep, belandde in een politiecel, omdat er nergens anders een bed en een gesprek was.
? Buren hielden het maandenlang vol met iemand die ’s nachts schreeuwde, en kregen bij elke instantie te horen dat die persoon eerst zelf hulp moest vragen.
> Er kwam één nummer dat ook ’s nachts wordt opgenomen door een verpleegkundige met ervaring in de psychiatrie.
> Een koppel van een agent in burger en een sociaal-psychiatrisch verpleegkundige gaat op meldingen af, in een gewone auto.
> Binnen een week na elke melding belt iemand de melder, de familie en de persoon zelf.
> Wie vaak in beeld komt, maakt met zijn netwerk een crisiskaart met daarop wat helpt en wat het erger maakt.
> Er is een rustige kamer met een bank en een bed, zonder slot, waar iemand tot de volgende ochtend kan blijven.
= Mensen in de war werden nog maar zelden naar een cel gebracht.
= Het aantal herhaalde meldingen over dezelfde personen daalde duidelijk.
= Agenten gaven aan dat zij rustiger werden in het contact, en minder vaak geweld gebruikten.
! Noem iemand niet verward als hij eigenlijk boos, dakloos of doodmoe is.
! Bel de melder terug, want dan belt hij de volgende keer op tijd.
! Spreek van tevoren af wie beslist als politie en zorg van mening verschillen.
! Vraag de mensen om wie het gaat wat hun goed heeft gedaan, en schrijf dat op.
-- Samen in één auto: politie en ggz
@ Veiligheidsregio {p} | municipality | Eemlaar | 2015
: Een agent en een verpleegkundige rijden ’s avonds samen. Dat scheelt een cel en veel onrust.
? De politie in {p} kreeg in een jaar 1.900 meldingen over mensen in de war, twee keer zoveel als vijf jaar eerder. Gemiddeld zaten agenten drie uur te wachten op een beoordeling.
> Van donderdag tot en met zondag reed er een duo in een grijze auto, zonder striping en zonder uniform.
> De meldkamer vergat het duo en stuurde uit gewoonte een gewone surveillance. Een rode knop op het scherm van de centralist maakte het verschil.
= Van 640 meldingen handelde het duo er 410 ter plekke af. Er kwamen nog negen mensen in de cel, tegen 160 in het jaar ervoor.
! Loop een dienst mee in de meldkamer, want daar wordt bepaald wie er komt.
-- Crisiskaart in de binnenzak
@ Belangengroep Psychiatrie {p} | residents | Oosterfjild | 2009 | +bewoners ~rehabilitatie
: Mensen die psychoses kennen, schreven op een opvouwbare kaart wat anderen moeten doen als het misgaat.
? Een vrouw in {p} werd tijdens een psychose zes keer vastgepakt, wat haar oude angsten opriep. Eén zin was genoeg geweest: ga zitten en praat zacht.
> Twintig leden maakten met een consulent hun eigen kaart, die ook door de huisarts en een naaste is ondertekend.
> Hulpdiensten kenden de kaart niet en legden hem opzij. Leden gaven zelf voorlichting op het politiebureau en aan de ambulancepost, met appeltaart.
= Honderdveertig mensen dragen de kaart. In 31 crisissituaties is hij gebruikt, en in 27 daarvan volgde de hulpverlener de aanwijzingen.
! Een kaart werkt pas als de ontvanger hem al eens in handen heeft gehad.
-- Time-outhuis zonder witte jassen
@ Time-outhuis {p} | welfare | Vossenberge | 2020 | wo +wonen ~rehabilitatie
: Wie voelt dat het misgaat, kan drie nachten logeren in een gewoon huis. Je hoeft niemand om toestemming te vragen.
? Mensen in {p} wisten vaak dagen van tevoren dat zij in een crisis kwamen. Hulp kregen zij pas als het zo erg was dat er een rechter aan te pas kwam.
> Een huis met vier kamers werd ingericht, met gastvrouwen en gastheren die zelf een crisis hebben meegemaakt en een verpleegkundige op afroep.
> De verzekeraar vond dat er een behandelaar bij hoorde. De gemeente betaalde de eerste twee jaar, tot een berekening liet zien hoeveel opnames er waren voorkomen.
= In een jaar sliepen er 230 mensen, samen 610 nachten. Van hen zei 70 procent dat zij anders waren opgenomen of zichzelf iets hadden aangedaan.
! Vertrouw erop dat mensen zelf voelen wanneer zij moeten aankloppen.
-- De GGD aan de deur bij woonoverlast
@ Meldpunt Zorg {p} | municipality | Goudersluis | 2018 | wo +wonen
: Buurtconflicten leken vaak onwil en bleken ziekte. Een verpleegkundige en een woonconsulent bellen samen aan.
? In {p} stapten buren in twee jaar 34 keer naar de rechter om iemand uit huis te krijgen. Bij het merendeel speelde een psychische aandoening of beginnende dementie die niemand kende.
> Bij elke derde overlastmelding gaat een duo van GGD en corporatie binnen vijf werkdagen langs, bij beide partijen.
> Buren vonden dat de overlastgever beloond werd met aandacht. Ook zij krijgen daarom een vaste contactpersoon en een kort verslag van wat er wél verteld mag worden.
= Het aantal rechtszaken ging van 34 naar 11. In 40 van de 62 gevallen werd de overlast volgens de buren duidelijk minder.
! Vergeet de buren niet: zij slapen al maanden slecht en verdienen ook hulp.
-- Studenten in de knel: een vangnet op de campus
@ Campuszorg {p} | education | Reitdrecht | 2022 | ow +jeugd -?1 -?3 ->1 ->2 -=1 -=3
: Na een aantal zelfdodingen onder studenten maakten opleiding, ggz en studenten samen een meldpunt zonder wachttijd.
? In {p} zaten studenten sinds de lockdowns vaker alleen op een kamer. De studentenpsycholoog had een wachttijd van tien weken, en huisgenoten wisten niet of zij mochten ingrijpen.
> Er kwam een nummer voor iedereen die zich zorgen maakt om een ander, met binnen een uur overleg en binnen een dag contact.
> Docenten waren bang dat zij iets verkeerds zouden vragen. In een training van twee uur leerden zij om het woord zelfdoding gewoon te noemen.
= Er kwamen 190 meldingen in het eerste studiejaar, de helft van huisgenoten. Bij 23 studenten was er acuut gevaar, en allemaal kregen zij dezelfde dag hulp.
! Vraag rechtstreeks of iemand dood wil; dat maakt het gevaar kleiner.

== leven na hersenletsel
sector: gz
themes: herstel dagbesteding
perspectives: rehabilitatie vakgrenzen
factors: Aandacht voor wat je niet ziet; Partner en kinderen in het plan; Contact tot jaren na het ziekenhuis; Rustige ruimte en korte gesprekken
partners: revalidatiecentrum; ziekenhuis; bedrijfsarts; vereniging van patiënten
? Na een beroerte of ongeluk volgden maanden van revalidatie, en daarna ging iedereen naar huis alsof het klaar was.
? Vermoeidheid, kort lontje en overprikkeling zijn aan de buitenkant niet te zien, waardoor de omgeving vaak onbegrip toonde.
? Mensen met niet-aangeboren hersenletsel vielen tussen ziekenhuis, ggz, gehandicaptenzorg en Wmo in.
> Een vaste hersenletselcoach belt na twee weken, drie maanden, een jaar en daarna elk jaar, ook als er geen vraag is.
> Samen met de partner wordt een week opgeschreven wat energie kost en wat energie geeft, en daarna volgt een nieuwe dagindeling.
> In een groep van zes leren deelnemers omgaan met prikkels, plannen en hun veranderde karakter.
> Er is een apart gesprek voor kinderen, met een tekening van de hersenen en ruimte voor boosheid.
> Een ergotherapeut past de werkplek, de keuken of het fietsen aan op wat nog wel gaat.
= Deelnemers kregen meer grip op hun dag en hadden minder uitbarstingen.
= Relaties hielden vaker stand, en partners vroegen eerder zelf om hulp.
= Huisartsen verwezen sneller door, omdat zij één adres kenden.
! Vraag niet hoe het gaat, vraag hoe de middag na een drukke ochtend is.
! Herstel stopt niet na een jaar, ook al zegt het schema dat.
! Wie rouwt om wie hij was, heeft tijd nodig voor hij plannen kan maken.
! Neem de kinderen vroeg mee, want zij geven vaak zichzelf de schuld.
-- Na de beroerte: elk jaar een telefoontje
@ Revalidatie {p} | care | Walcherzand | 2012
: Een hersenletselcoach blijft jaren bellen met mensen die een beroerte hadden. De meeste problemen komen pas na een jaar.
? In {p} kregen mensen na een CVA twee keer een afspraak met de neuroloog. Een navraag na drie jaar leerde dat een op de drie hun baan kwijt was en een op de vijf hun relatie.
> Alle 160 mensen die dat jaar ontslagen werden, kwamen op een bellijst van twee coaches.
> Sommigen wilden niet meer aan het ziekenhuis herinnerd worden. De coach vraagt nu in het eerste gesprek of en wanneer hij mag bellen.
= Bij 71 van de 160 werd in het tweede jaar een probleem opgemerkt dat eerder verborgen was, meestal somberheid of overbelasting van de partner.
! Wacht niet op een hulpvraag, want overzicht is nu juist wat iemand kwijt is.
-- Terug op de fiets: jongeren met NAH
@ Jongerencentrum Hersenletsel {p} | care | Peelhoven | 2017 | jg +jeugd
: Jongeren met hersenletsel door een scooterongeluk of een tumor zoeken samen uit wie zij nu zijn.
? Jongeren in {p} die na een ongeluk thuiskwamen, verloren in een jaar bijna al hun vrienden. Een feestje, een les of een bus gaf te veel prikkels.
> Negen jongeren kwamen om de week op vrijdag bij elkaar in een crossfietshal, met een stille kamer ernaast.
> Ouders wilden hun kind niet meer op een fiets zien. Met een ergotherapeut werd een baan gebouwd met helmen, zacht zand en een stopknop voor de muziek.
= Acht jongeren gaan weer naar school of werk, vaak halve dagen. Zij gaven les op zes scholen over helmen en over onzichtbaar ziek zijn.
! Vraag wat iemand vóór het ongeluk stoer vond, en zoek daar een vorm voor.
-- Partner van een ander mens
@ Centrum Hersenletsel {p} | care | Oldewierum | 2014 | +mantelzorg ~informeel
: Je man komt thuis uit het ziekenhuis en is iemand anders. Partners vonden steun bij elkaar en bij een psycholoog.
? Van de partners in {p} vertelde de helft dat zij rouwden om iemand die nog leefde. Vrienden zeiden dat zij blij mochten zijn dat hij er nog was.
> Tien partners volgden een groep van negen avonden, en hun mannen en vrouwen waren in de kamer ernaast met een begeleider aan het koken.
> Een partner besloot tijdens de groep om te scheiden, en dat bracht onrust bij de anderen. Scheiden en blijven zijn sindsdien allebei onderwerp van een avond.
= Van de 58 deelnemers gaven er 49 aan dat zij hun grenzen beter kennen. Drie groepen gaan zonder psycholoog door.
! Laat ruimte voor het verhaal dat niemand wil horen: misschien houd ik dit niet vol.
-- Werken met een halve batterij
@ Werkcentrum {p} | social_enterprise | Zuiderkavel | 2021 | wi +werk
: Mensen met hersenletsel zoeken met een jobcoach naar werk dat past bij hun energie. De pauze staat in het contract.
? Re-integratie in {p} rekende met uren opbouwen: elke week een uur erbij. Na zes weken zat bijna iedereen met hersenletsel weer ziek thuis.
> Deelnemers houden drie weken een batterijkaart bij, en daarna wordt pas gezocht naar werk.
> Bedrijfsartsen vonden twee uur werken per dag geen re-integratie. Een verzekeringsarts rekende voor dat een stabiele baan van tien uur minder kost dan steeds opnieuw uitvallen.
= Van de 37 deelnemers werkten er 24 na een jaar stabiel, gemiddeld twaalf uur per week. De meesten begonnen met vrijwilligerswerk op een vast tijdstip.
! Stel het aantal uren vast op de slechtste dag van de week, en niet op de beste.
-- Inloop voor mensen met afasie
@ Afasiecentrum {p} | welfare | Noorderzijl | 2009 | wz +eenzaamheid
: Als woorden wegblijven, blijven vrienden ook weg. In een wekelijkse inloop praten mensen met handen, plaatjes en geduld.
? In {p} woonden naar schatting negentig mensen met afasie. Zij konden geen telefoon beantwoorden, geen bestelling doen en geen ruzie maken.
> Een logopedist en vier vrijwilligers begonnen op woensdagmiddag, met aan elke tafel een schrijfblok, een kaart en een boek met foto’s.
> Vrijwilligers vulden uit vriendelijkheid steeds de zinnen aan. In een oefening met een koptelefoon merkten zij zelf hoe dat voelt.
= Wekelijks komen er 28 mensen. Negen van hen gaven les aan baliemedewerkers van de gemeente en de bank.
! Tel in stilte tot tien voordat je een woord aanreikt.
"""
