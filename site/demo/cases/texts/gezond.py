"""Health: preventing falls, positive health."""

TEXT = """
== valpreventie
sector: pg
themes: preventie eenzaamheid
perspectives: vakgrenzen netwerken
factors: Bewegen dat leuk genoeg is om te blijven; Risico meten bij mensen die niet zelf komen; Huis, medicijnen en schoenen tegelijk; Verwijzing met een warme hand
partners: fysiotherapeuten; huisartsen; sportclubs; woningcorporatie; opticien
? Elke paar minuten valt er ergens een oudere zo hard dat hij naar de spoedeisende hulp moet. Een gebroken heup betekent vaak het einde van zelfstandig wonen.
? Ouderen die al eens waren gevallen, gingen uit angst minder bewegen, en werden daardoor juist zwakker.
? Fysiotherapeut, huisarts, opticien en corporatie deden elk een stukje, en niemand keek naar het geheel.
> Bij de griepprik en de apotheek doen ouderen een korte test: opstaan uit een stoel, vier meter lopen, op één been staan.
> Wie een verhoogd risico heeft, krijgt een huisbezoek waarin wordt gekeken naar medicijnen, ogen, voeten, drempels en angst.
> In een beweegcursus van twaalf weken oefenen deelnemers evenwicht, kracht, en ook vallen en opstaan.
> Na de cursus kunnen deelnemers aansluiten bij een club in de buurt, met iemand die zij al kennen.
> De ergotherapeut en de klussendienst brengen leuningen en verlichting aan, soms dezelfde week nog.
= Deelnemers hadden een betere balans en waren minder bang om te vallen.
= Het aantal meldingen van een val bij de huisarts nam af in de groep die meedeed.
= Velen bleven bewegen, vooral vanwege de koffie en de mensen.
! Noem het geen valcursus, want niemand wil een valler zijn.
! Leer ook opstaan: lang op de grond liggen is het ergste.
! Kijk naar slaapmiddelen en plaspillen voordat je aan oefeningen begint.
! Mannen komen eerder voor kracht dan voor balans.
-- Stevig staan op de dijk
@ Gemeente {p} | municipality | Scheldekerke | 2019
: Een gemeente testte ouderen bij de griepprik op valgevaar. Wie wilde, kreeg een cursus op de dijk.
? In {p} belandden in een jaar 210 senioren na een val in het ziekenhuis. De beweegcursus die er was, had acht deelnemers, allemaal fitte vrouwen.
> In vier huisartspraktijken deed een fysiotherapeut de test in de wachtrij voor de prik, bij 1.150 mensen.
> Van de mensen met een hoog risico meldde slechts een op de tien zich aan. Toen de praktijkondersteuner hen zelf belde, werd dat een op de drie.
= Honderdveertig ouderen volgden de cursus, van wie de helft nog nooit had gesport. Zij vielen in het jaar daarna 41 procent minder dan in het jaar ervoor.
! Bel mensen op; een folder bij de balie laat de kwetsbaarste mensen staan.
-- Judo voor tachtigers
@ Judoschool {p} | social_enterprise | Brinkerveld | 2013 | wz +bewoners
: Op de judomat leren ouderen vallen zonder breken. De jeugd van de club doet het voor.
? In {p} was de fysiotherapeut drie dorpen verder. Wel was er een judoschool, die overdag leegstond.
> De judoleraar volgde een scholing bij een ergotherapeut en begon met dertien mensen tussen 68 en 87.
> Een deelneemster brak haar pols bij de warming-up, nog voor de eerste rol. De verzekering stelde eisen, en sindsdien is er vooraf een controle op botontkalking.
= Er zijn drie groepen met samen 46 deelnemers. Acht van hen konden na een val thuis zelf opstaan, waar zij eerder op de alarmcentrale wachtten.
! Laat eerst de botten meten, en ga daarna pas de mat op.
-- Val en alcohol: een ongemakkelijk gesprek
@ Verslavingspreventie {p} | care | Duinlaken | 2022 | ggz
: Bij een deel van de valpartijen speelt drank een rol. Verpleegkundigen leerden ernaar vragen.
? Op de spoedeisende hulp in {p} had een op de zeven gevallen ouderen gedronken. In geen enkel dossier stond er iets over.
> Verpleegkundigen stelden aan alle 65-plussers drie vragen, op dezelfde toon als die over roken.
> Collega’s vonden het betuttelend en sloegen de vragen over. Een opname van een oudere dame die zei ‘eindelijk vraagt er iemand iets’, haalde hen over.
= Van 900 mensen gaven er 120 aan minder te willen drinken. Achtentwintig volgden een korte cursus en vielen dat jaar nauwelijks.
! Stel een lastige vraag aan iedereen, dan is zij voor niemand een verwijt.
-- Scootmobiel met beleid
@ Wmo-loket {p} | municipality | Kavelmeer | 2010 | wz
: Wie een scootmobiel kreeg, liep daarna nooit meer. Een beweegafspraak hoort nu bij de levering.
? In {p} werden jaarlijks 240 scootmobielen verstrekt. Een jaar later was de helft van de gebruikers slechter ter been, en kwamen er veel botsingen en valpartijen bij het opstappen voor.
> Bij elke toekenning horen drie rijlessen en een loopplan van de fysiotherapeut, voor korte afstanden.
> De adviesraad zag er een voorwaarde in om hulp te weigeren. De gemeente legde vast dat wie niet wil bewegen, de scootmobiel toch krijgt.
= Driekwart van de nieuwe gebruikers doet mee. Het aantal ongelukken met scootmobielen halveerde in twee jaar.
! Maak van bewegen een aanbod, en geen toegangsbewijs.
-- Vallen bij mensen met een verstandelijke beperking
@ Zorgpark {p} | care | Heuvelgrubbe | 2016 | gz +dagbesteding ~kijken
: Mensen met een verstandelijke beperking worden eerder oud en vallen eerder. Een danstraining hielp beter dan een rollator.
? In {p} brak een op de twaalf bewoners per jaar iets, gemiddeld op hun eenenvijftigste. De bestaande valtests waren te moeilijk uit te leggen.
> Een bewegingsagoog maakte een test met ballonnen en een stoepkrijtbaan, en een dansdocent gaf twee keer per week les.
> Bewoners deden op de toets extra hun best voor de stopwatch en vielen. Zonder stopwatch, met muziek, kwam er een eerlijk beeld.
= Van de 70 dansers vielen er in een jaar 19, tegen 34 in het jaar ervoor. Zij gaven een voorstelling voor 300 mensen.
! Meet op een manier die niet op een examen lijkt.

== positieve gezondheid
sector: pg
themes: preventie wijkteam
perspectives: kijken keukentafel
factors: Samen de zes onderdelen bespreken; Langer consult in de huisartspraktijk; Wijkteam en huisarts gebruiken dezelfde taal; De patiënt kiest waar hij begint
partners: huisartsengroep; zorgverzekeraar; wijkteam; leefstijlcoach
? Huisartsen merkten dat meer dan een derde van de klachten niet met een pil was op te lossen.
? Hulpverleners vroegen wat er mis was en nooit wat iemands leven de moeite waard maakt.
? De gemeente, de zorgverzekeraar en de dokter hadden elk hun eigen doelen voor dezelfde inwoner.
> Inwoners vullen een spinnenweb in over lichaam, gevoel, zingeving, kwaliteit van leven, meedoen en dagelijks functioneren.
> De huisarts nam voor dat gesprek een halfuur, met één vraag aan het eind: waar zou je iets aan willen veranderen?
> Alle medewerkers van praktijk, wijkteam en sportcentrum volgden samen een training van twee dagen.
> Elke zes weken bespraken praktijk en wijkteam wat mensen hadden gekozen, en wat daarvoor in de wijk ontbrak.
> Wie ondersteuning wilde, kreeg een leefstijlcoach die maximaal acht keer afspreekt.
= Het aantal verwijzingen naar het ziekenhuis daalde, terwijl patiënten zich beter geholpen voelden.
= Inwoners kozen zelden voor afvallen of stoppen met roken als eerste stap, en kwamen daar later soms vanzelf.
= Artsen en hulpverleners gaven aan dat zij weer plezier hadden in het gesprek.
! Het spinnenweb is een opening, en geen vragenlijst om te archiveren.
! Een langer gesprek heeft een andere betaling nodig; regel dat vooraf met de verzekeraar.
! Vraag naar dromen, ook bij iemand van negentig.
! Wie honger of schulden heeft, begint niet bij zingeving.
-- De dokter met een halfuur
@ Huisartsenpraktijk {p} | care | Roerhoven | 2016
: Een huisartsenpraktijk verlengde het consult naar een halfuur en vroeg mensen wat zij zelf wilden veranderen.
? In {p}, waar de mijnen sloten en veel mensen ongezond oud werden, zag een huisarts 42 patiënten op een dag. Zij kwamen gemiddeld negen keer per jaar terug.
> Vier artsen kozen voor kleinere lijsten en langere gesprekken, met een contract van drie jaar met de verzekeraar.
> Het eerste halfjaar liep de wachttijd op, en patiënten belden boos. Door de ochtend vrij te houden voor spoed kwam er rust.
= Na drie jaar waren er 25 procent minder verwijzingen naar specialisten. De verzekeraar verlengde de afspraak.
! Zoek een verzekeraar die drie jaar durft te wachten op resultaat.
-- Spinnenweb in beeld voor mensen die moeilijk lezen
@ Wijkgezondheidscentrum {p} | care | Kaagwoude | 2020 | +taal
: Voor mensen met weinig scholing werkte het spinnenweb niet. Met foto’s en een gesprekskleed wel.
? In een wijk met 90 nationaliteiten in {p} haakte de helft af bij vraag drie. Woorden als zingeving en veerkracht bestonden voor hen niet.
> Vrouwen uit de wijk borduurden een kleed met zes vlakken, waarop mensen steentjes leggen.
> Een onderzoeker vroeg of het wel wetenschappelijk klopte. Een vergelijking met de vragenlijst liet zien dat het kleed vaker over geld en familie ging.
= Er zijn 410 gesprekken mee gevoerd. Negen van de tien mensen wilden het na een jaar nog een keer doen.
! Ruil cijfers in voor iets om aan te raken.
-- Een dorp meet zijn eigen gezondheid
@ Dorpsraad {p} | residents | Vossenberge | 2018 | +bewoners ~netwerkstrategie
: Dorpsbewoners vulden samen het spinnenweb in en kozen wat zij wilden aanpakken. Dat was geen sport.
? De GGD stelde dat in {p} te weinig werd bewogen en te veel gedronken. Het dorp vond dat men een verkeerd beeld had.
> Op zes avonden in schuren en keukens vertelden 210 van de 900 inwoners wat hun leven goed maakt.
> De uitkomst was verrassend: jongeren en boeren voelden zich opgesloten door regels en eenzaamheid. De gemeente had alleen geld voor beweging, en draaide pas na een halfjaar bij.
= Er kwam een dorpshuis met een werkplek, een praatgroep voor boeren en een avondbus. Bij een herhaling na drie jaar steeg vooral het onderdeel meedoen.
! Laat een dorp zijn eigen cijfers maken, dan gelooft het ze ook.
-- Positieve gezondheid op het vmbo
@ Jeugdgezondheidszorg {p} | care | Reitdrecht | 2024 | ow +jeugd -?1 ->2 -=1 -!2
: Jeugdverpleegkundigen verruilden de vragenlijst voor een gesprek over wat goed gaat. Leerlingen kwamen terug.
? Op vmbo’s in {p} vulden leerlingen een lijst van honderd vragen in. Zij kregen een brief met een oranje stoplicht en hoorden daarna niets.
> Alle tweedeklassers maken hun web op de telefoon en kiezen of zij een gesprek willen, en met wie.
> Ouders wilden de uitkomst zien. Omdat leerlingen van zestien dat zelf mogen bepalen en jongeren van dertien niet, kwam er per leeftijd een duidelijke uitleg.
= Van de 780 leerlingen vroegen er 240 om een gesprek, drie keer zoveel als eerder. Slaap en ruzie thuis werden het vaakst gekozen.
! Vraag jongeren wie zij zouden willen spreken, dan is het zelden een dokter.
-- Gezonde wijk, gewone plekken
@ Alliantie Gezonde Buurt {p} | municipality | Goudersluis | 2014 | +bewoners
: Corporatie, huisartsen en bewoners gebruikten hetzelfde spinnenweb voor hun wijkplan. Groen en licht kwamen bovenaan.
? In een wijk in {p} leven mensen gemiddeld zeven jaar korter dan aan de overkant van het spoor. Elk project richtte zich op één ziekte.
> Zestig bewoners liepen met artsen en de wijkbeheerder door de straten en plakten stippen waar zij zich goed of slecht voelden.
> De corporatie had al een contract voor nieuwe hekken. Na de wandeling werd het geld gebruikt voor lantaarns, bankjes en een open hof.
= Het gebruik van het park verdrievoudigde. Bewoners beoordeelden hun gezondheid na twee jaar met een 6,9, waar dat 6,1 was.
! Wandel samen voordat je een plan schrijft, en neem degene met het geld mee.
"""
