"""Housing: a home first, from sheltered to own home, living together, ageing in place."""

TEXT = """
== eerst een thuis
sector: wo
themes: wonen herstel
perspectives: kijken rehabilitatie
factors: Huis zonder voorwaarden vooraf; Begeleiding los van de huur; Dag en nacht bereikbaar; Ervaringsdeskundige in het team
partners: woningcorporaties; maatschappelijke opvang; verslavingszorg; straatdokter
? Wie geen huis had, moest eerst aan voorwaarden voldoen, van afkicken tot een cursus wonen. Zonder huis lukt dat bijna niemand.
? De opvang was bedoeld voor weken, en sommigen woonden er jaren in een stapelbed.
? Elke nacht op straat kost gezondheid, en ook geld aan politie, ambulance en ziekenhuis.
> Wie dakloos is, krijgt direct een gewone plek om te wonen, zonder eisen aan gedrag of behandeling vooraf.
> De begeleider komt zo vaak als de bewoner wil, en zoekt eerst uit wat een thuis voor hem betekent.
> Huur en begeleiding zijn twee aparte afspraken: wie de hulp weigert, houdt het huis.
> Een ervaringsdeskundige helpt met gordijnen, koken en de eerste stille avond.
> Met de buren is er vooraf een gesprek en een telefoonnummer dat altijd opneemt.
= Verreweg de meeste bewoners woonden na twee jaar nog in hun huis.
= Wie drank of drugs gebruikte, minderde vaak, zonder dat het werd geëist.
= Buren maakten minder klachten dan zij zelf hadden verwacht.
! Een huis is het begin van herstel en niet de beloning.
! De eerste maanden zijn stil. Let op eenzaamheid.
! Wees eerlijk tegen buren en kom na wat je belooft.
! Accepteer dat iemand anders woont dan jij.
-- Sleutel zonder voorwaarden
@ Stichting Thuis Eerst {p} | welfare | Amstelmeden | 2010
: Twintig mensen die jaren op straat leefden, kregen een huis zonder voorwaarden. Zeventien wonen er nog.
? In {p} kende de opvang een groep van veertig mensen die overal waren geschorst. Zij sliepen onder het viaduct en waren elke week in de krant.
> Twee corporaties gaven elk tien woningen, verspreid over de stad.
> Iemand liet zijn hele oude groep logeren, met overlast en een gesloopte deur. Het team zocht een ander huis, en gaf niet op; het tweede lukte.
= Van de twintig wonen er zeventien na twee jaar zelfstandig. De kosten aan politie en nachtopvang in deze groep daalden met ruim de helft.
! Reken op een tweede poging en begroot die.
-- Een huis voor jongeren zonder thuis
@ Jongerenopvang {p} | youth | Sallerbeek | 2019 | jg +jeugd
: Zwerfjongeren kregen een eigen studio en een coach. Slapen op de bank bij vrienden hield op.
? In {p} sliepen naar schatting 120 jongeren steeds ergens anders. Voor de opvang moesten zij een plan hebben, voor een plan een adres.
> Achttien studio’s kwamen vrij in een oud schoolgebouw, met een vast huurcontract.
> Sommigen vonden de stilte ondraaglijk en sliepen weer bij vrienden. Er kwam een huiskamer met een hond.
= Na een jaar waren er zestien nog steeds huurder, van wie er twaalf naar school gingen of werkten.
! Een huisdier mag hier mee, en dat scheelt.
-- Moeders met kinderen uit de noodopvang
@ Opvang {p} | welfare | Hollewaard | 2023 | jg +jeugd -?1 -=2
: Gezinnen in een hotelkamer van twaalf vierkante meter kregen voorrang op een huis. Kinderen gingen weer naar dezelfde school.
? In {p} zaten 31 gezinnen gemiddeld negen maanden in een hotel. Kinderen maakten huiswerk op de wc.
> De gemeente kocht tien rijtjeshuizen en vroeg drie corporaties om elk vier woningen.
> Omwonenden startten een petitie over overlast. De wijkwethouder nodigde hen uit in het hotel, en de helft hielp daarna met verhuizen.
= Dertig gezinnen hebben een huis. Het schoolverzuim in deze groep viel terug naar bijna normaal.
! Toon mensen wat er nu is, dan steunen zij wat er komt.
-- Wonen op het platteland na jaren zwerven
@ Beschermende Woonvormen {p} | care | Hunzelo | 2014 | ggz
: Niet iedereen wil een flat in de stad. Zes mannen kregen een tiny house aan de rand van het dorp.
? Een groep van zes mannen rond {p} sliep in schuren en auto’s. In de stad werden zij ziek van prikkels en terugval.
> Een boer stelde een hoek land beschikbaar voor kleine huisjes, met een gezamenlijke houtkachel.
> Het bestemmingsplan stond wonen niet toe. De gemeente gaf een tijdelijke vergunning van tien jaar.
= Alle zes wonen er nog. Vier werken mee op het land en twee halen elke zaterdag de kranten rond.
! Kijk welk landschap iemand rust geeft.
-- Van de straat, met hond en al
@ Straatteam {p} | welfare | Walcherzand | 2025
: Mensen met een hond mochten nergens naar binnen. Een woonproject begon bij het dier.
? In {p} weigerden dertien mensen opvang, omdat hun hond niet mee mocht. Eén van hen bevroor bijna in een badhokje.
> Een dierenarts, een corporatie en het straatteam kozen vijf woningen met een tuintje.
> Een hond beet een postbode. Iedere bewoner kreeg training en een muilkorf voor de eerste weken, en de postbode een verontschuldiging met taart.
= Twaalf van de dertien hebben onderdak. Negen zijn in behandeling, en zij begonnen daar zelf over.
! Vraag van wie iemand houdt, ook als dat een hond is.

== van beschermd naar gewoon wonen
sector: ggz
themes: wonen herstel
perspectives: rehabilitatie netwerken
factors: Oefenen met een terugkeergarantie; Buurt die weet wie er komt; Geld en huur vooraf op orde; Kleine stappen zichtbaar maken
partners: woningcorporatie; ggz-instelling; wijkteam; zelfregiecentrum
? In beschermd wonen leerde je afwachten: het eten kwam om zes uur en medicijnen om tien.
? Bewoners die best zelfstandig konden zijn, bleven omdat er geen huis was of omdat iedereen het te spannend vond.
? De wachtlijst voor een beschermde plek liep intussen op.
> Bewoners maken met een begeleider een eigen plan voor verhuizen, met de vraag wat er nu al kan.
> In een oefenflat wonen mensen drie maanden zelfstandig, met de oude kamer achter de hand.
> De begeleider verhuist mee en blijft een jaar hetzelfde gezicht.
> Vooraf gaat de bewoner met iemand van de buurt koffie drinken, als hij dat wil.
> Voor crisis is er een bed voor één nacht, zonder verwijzing.
= Bewoners woonden weer zelf, en maar weinigen kwamen terug.
= De vrijgekomen kamers gingen naar mensen die al lang wachtten.
= Oud-bewoners noemden vooral de eigen voordeur en zelf bepalen wanneer je eet.
! Haal angst weg bij de begeleiders, want die is vaak groter dan bij de bewoner.
! Te snel loslaten is ook niet zelfstandig.
! Een huis zonder bezigheid wordt een cel.
! Praat met buren over gedrag en niet over diagnoses.
-- Oefenflat met eigen voordeur
@ Beschermd Wonen {p} | care | Kennemerloo | 2016
: Bewoners oefenen in een flat of zij zelfstandig kunnen wonen. De oude kamer blijft bewaard.
? Van de 140 bewoners in {p} konden er naar eigen zeggen 60 zelfstandig wonen. De gemiddelde verblijfsduur was negen jaar.
> In een flat werden vier appartementen ingericht met alles behalve personeel.
> Een bewoonster belde de eerste week 43 keer. Zij kreeg een kaart met zes dingen om eerst zelf te proberen, en belde in week acht twee keer.
= In drie jaar verhuisden er 52 bewoners. Vijf kwamen terug naar een groep.
! Tel niet de telefoontjes, tel wat iemand zelf oplost.
-- Thuis in de wijk, met een eigen sleutelcirkel
@ Wooncollectief {p} | residents | Kromdrecht | 2020 | wo +bewoners
: Buren van mensen die uit beschermd wonen kwamen, vormden een sleutelcirkel. Zij weten wat zij wel en niet doen.
? In een wijk in {p} kwamen achttien mensen uit een instelling wonen. Bewoners hoorden het van een verhuiswagen.
> Zes buren en zes nieuwe bewoners maakten samen een afsprakenboekje over geluid, koffie en hulp.
> Een buurman ging medicijnen uitdelen, goedbedoeld. Sindsdien staat in het boekje: hulp met leven ja, hulp met pillen nee.
= Het aantal meldingen bij de wijkagent bleef op drie per jaar. Acht van de achttien helpen in de buurttuin.
! Geef buren een rol met een rand eromheen.
-- Herstel in je eigen stad
@ Gemeente {p} | municipality | Dinkelmark | 2022
: Een regio verdeelde het geld voor beschermd wonen opnieuw. Dorpen moesten zelf plekken maken.
? Alle beschermde plekken van de regio lagen in {p}. Wie uit een dorp van dertig kilometer verder kwam, verloor daar alles en iedereen.
> De acht gemeenten spraken af dat mensen in hun eigen dorp hulp krijgen, met een gezamenlijk crisisteam.
> Kleine gemeenten hadden geen ervaring en geen huizen. Medewerkers uit de stad werkten een jaar lang een dag per week bij hen.
= Van de 96 nieuwe aanvragen konden er 61 in de eigen gemeente blijven.
! Verplaats kennis, en geen mensen.
-- Afscheid van de groep
@ Regionale Woonvoorziening {p} | care | Markdonk | 2012
: Een groepshuis voor acht ging dicht. Bewoners zochten zelf met wie zij wilden blijven wonen.
? In het huis in {p} deelden acht mensen een keuken, een televisie en elkaars slechte nachten. Ruzie over een pak melk duurde drie weken.
> Iedere bewoner mocht kiezen: alleen, met z’n tweeën, of met een gezamenlijke huiskamer om de hoek.
> Twee mensen die niemand koos, bleven over. De begeleiders zochten met hen naar een plek bij bekenden van vroeger; dat duurde een jaar.
= Zeven van de acht zeggen nu beter te wonen. Begeleiding kost een derde minder uren.
! Vraag met wie iemand wil wonen vóór je vraagt waar.
-- Zelfstandig wonen met autisme en een wekker
@ Woonbegeleiding {p} | care | Oosterdreef | 2018 | gz +technologie ~technologie
: Jongvolwassenen met autisme gebruikten apps voor slapen, eten en alarm. De begeleider kwam op het scherm.
? Ouders in {p} kookten op hun tachtigste nog voor hun zoon van vijftig. Voor hem waren de post en de was een berg.
> Twaalf mensen kregen een huis en een tablet met dagstructuur, die zij zelf vulden.
> Twee van hen raakten in paniek bij een update. Updates gebeuren nu alleen op dinsdag, met de begeleider erbij.
= Elf van de twaalf redden zich met vier uur begeleiding per week, eerst was dat elf. De ouders gaan weer op vakantie.
! Verander nooit een knop op vrijdag.

== gemengd wonen
sector: wo
themes: wonen bewoners
perspectives: netwerkstrategie netwerken
factors: Gezamenlijke ruimte die echt gebruikt wordt; Bewoners kiezen mee wie er komt; Goede mix van dragers en vragers; Sociaal beheerder op vaste uren
partners: woningcorporatie; zorgorganisatie; studentenhuisvester; gemeente
? Woningen waren schaars, en mensen met een zorgvraag kwamen bij elkaar op dezelfde plek terecht.
? Waar veel problemen bij elkaar kwamen, durfde niemand meer een buurman aan te spreken.
? Jonge starters zochten een betaalbaar huis, en waren best bereid om er iets voor te doen.
> De helft van de bewoners heeft een steuntje nodig, de andere helft kiest er bewust voor om buur te zijn.
> Nieuwe huurders maken kennis met een groepje bewoners, die meebeslissen.
> In de gezamenlijke huiskamer wordt gekookt, geklust en vergaderd.
> Een sociaal beheerder is er op vaste uren, en lost in de eerste maanden kleine ergernissen snel op.
> Begeleiders van verschillende organisaties werken met één telefoonnummer.
= Bewoners kenden elkaar bij naam en hielpen elkaar met gewone dingen.
= Het verloop was lager dan op vergelijkbare plekken.
= Een aantal mensen had minder begeleiding nodig.
! Kies de mix niet op papier, maar met gesprekken.
! Verplicht niemand tot vriendschap; een groet is al veel.
! Stop niet met beheer als het goed gaat.
! Ruimte zonder programma blijft leeg.
-- Studenten en senioren onder één dak
@ Wooncentrum {p} | care | Reitdrecht | 2013 | oz +eenzaamheid
: Studenten wonen gratis in een woonzorgcentrum, voor dertig uur buurman zijn in de maand.
? Door het verdwijnen van lichte indicaties stonden er in {p} negentien appartementen leeg. Bewoners misten jonge stemmen op de gang.
> Zes studenten trokken in, gekozen door een commissie van bewoners.
> Een feestje liep uit tot half vier. De bewonerscommissie gaf geen straf, maar kwam de volgende keer zelf, tot elf uur.
= Bewoners beoordeelden hun dag met een 8,1, waar dat een 6,9 was. De studenten blijven gemiddeld langer dan twee jaar.
! Laat bewoners kiezen, zij zijn strenger en wijzer.
-- Flat vol verschil
@ Woningcorporatie {p} | housing | Vechtlinden | 2017 | +taal
: Statushouders, jongeren en ex-daklozen wonen samen in containers met een binnentuin.
? In {p} stonden 120 spoedzoekers op een lijst, en elke groep had een eigen project met een eigen hek.
> Op een braakliggend terrein kwamen 180 kleine woningen, waarvan de helft voor jongeren die voor de gemeenschap kozen.
> In het eerste jaar trokken alleen de jongeren de kar, en zij werden moe. Met betaalde bewonersrollen voor statushouders en oud-daklozen werd de last verdeeld.
= De tuin, het fietshok en de taalles worden door bewoners gedaan. Drie keer werd een incident opgelost zonder politie.
! Wie iets doet voor allen, verdient er iets voor, al is het huurkorting.
-- Boerenerf voor jong en oud
@ Erfdelers {p} | residents | Brinkerveld | 2021 | oz
: Op een boerenerf wonen vier gezinnen, vijf ouderen en drie mensen met een beperking. Het erf is van allen.
? In {p} kwamen tientallen boerderijen leeg. Ouderen wilden in de buurt blijven, maar alleen in een boerderij gaat dat niet.
> Twaalf huishoudens kochten samen een erf en verdeelden het in wooneenheden.
> De bank wilde geen lening geven zonder individuele eigenaren. Een coöperatie met ledenkapitaal en borg van de gemeente hielp.
= Na twee jaar wonen alle twaalf er nog. Er is per week voor gemiddeld zestien uur aan onderlinge hulp.
! Maak eerst afspraken over uitstappen en overlijden, dan pas over het tuinhek.
-- De portiek waar weer gegroet werd
@ Huurdersvereniging {p} | residents | Geleenderberg | 2009 | ->1 -=3
: In een portiekflat met veel ruzie kozen huurders zelf nieuwe buren. Dat mocht eigenlijk niet.
? In een flat in {p} stond elk jaar een kwart leeg. De politie was vaker op de trap dan de postbode.
> De corporatie gaf de veertig huurders van de eerste portieken het recht om voor een leeg huis zelf een kandidaat voor te dragen.
> Er was een risico van vriendjespolitiek en discriminatie, en de gemeente vroeg daar terecht naar. Een onafhankelijke waarnemer keek voortaan mee bij elk gesprek en schreef op waarom iemand niet werd gekozen.
= De leegstand was na twee jaar verdwenen. De huurders begonnen een naaikamer en een klusclub, en bij de deur hangt een bord met alle namen.
! Zeggenschap vraagt om een scheidsrechter.
-- Samen wonen met psychische kwetsbaarheid
@ Woongemeenschap {p} | housing | Zwinhaven | 2024 | ggz +herstel ~rehabilitatie
: In een oud havenkantoor wonen zestien mensen, van wie de helft herstelt van een psychische crisis. Niemand weet van buiten wie.
? In {p} was voor mensen na opname alleen een kamer bij anderen na opname. Herstellen tussen alleen maar lotgenoten werkt niet voor iedereen.
> De acht vaste bewoners kregen een opleiding van vier avonden en een eigen begeleider om op terug te vallen.
> Een van de vaste bewoners werd zelf depressief. Wie helpt en wie wordt geholpen, wisselde daarna vanzelf.
= Zeven van de acht mensen die na een crisis kwamen, hadden in twee jaar geen opname. De wachtlijst bestaat uit vooral gezonde mensen.
! Iedereen is wel eens de ander, richt het huis daarop in.
"""
