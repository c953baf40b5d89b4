"""Finding and teaching people: career changers, learning wards, clients as teachers."""

TEXT = """
== zij-instromers in de zorg
sector: oz
themes: tekort leren
perspectives: beroepsonderwijs
factors: Kennismaken voordat iemand tekent; Leertempo naast werktempo; Praktijkbegeleider met uren; Inkomen tijdens de opleiding geregeld
partners: mbo-opleiding; UWV; regionale werkgeversorganisatie; leerwerkloket
? Er waren tientallen vacatures, en op een advertentie reageerden vooral mensen die al in het vak werkten en rondgingen van werkgever naar werkgever.
? Mensen uit de horeca, winkels of de bank wilden wel overstappen, maar konden niet twee jaar van een stagevergoeding leven.
? Van de zij-instromers die begonnen, vertrok een groot deel in de eerste vier maanden, meestal door een koude start op een drukke werkplek.
> Belangstellenden lopen eerst twee dagen mee, horen eerlijk wat er zwaar is en beslissen daarna pas.
> De opleiding is in stukken verdeeld: elk stuk levert een certificaat op waarmee je alvast bepaalde taken mag doen.
> Een groep van acht begint tegelijk, zodat zij elkaar hebben na een moeilijke dag of een eerste fout.
> De praktijkbegeleider wordt voor zes uur per week vrijgemaakt en staat niet mee in de bezetting.
> Eerdere ervaring telt: wie kok, kapper of teamleider was, gebruikt dat in het nieuwe werk.
= De meeste deelnemers bleven na het eerste jaar en haalden hun certificaten.
= Waar zij-instromers kwamen, daalde de inzet van uitzendkrachten.
= Mensen die van buiten het vak kwamen, brachten andere gesprekken en ideeën mee.
! Wees vooraf zo eerlijk dat een deel afhaakt, dan blijft de rest.
! Een volwassene leert anders dan iemand van zeventien; vraag naar wat hij al kan.
! Bereid het team voor, want begeleiden kost eerst tijd voordat het tijd oplevert.
! Regel kinderopvang en vervoer, daar strandt het vaker op dan op motivatie.
-- Van bar naar bed: horecamensen in het verpleeghuis
@ Zorggroep {p} | care | Amstelmeden | 2021
: Toen de horeca dichtging, stapten koks en obers over naar het verpleeghuis. Zij bleven ook toen de terrassen weer opengingen.
? In {p} zaten honderden horecamedewerkers thuis, terwijl verpleeghuizen in de tweede coronagolf hun roosters niet rond kregen.
> Vierentwintig obers en koks begonnen na een inwerkweek als gastheer, in beschermende kleding en met een eigen begeleider.
> Toen de cafés opengingen, wilden negen mensen terug. Het huis bood hun een contract van twee dagen naast de horeca, en zes namen dat aan.
= Twee jaar later werken er nog zeventien, van wie twaalf in opleiding zijn tot verzorgende. De maaltijden kregen een cijfer van 8,2, dat was 6,4.
! Laat mensen hun oude vak voor een deel houden, dan hoeven zij niet te kiezen.
-- Bankmedewerkers leren wassen en luisteren
@ Regionaal Zorgplein {p} | education | Eemlaar | 2018 | ow
: Na het sluiten van bankfilialen volgden vijftigers een opleiding tot verzorgende. Hun rust bleek een groot pluspunt.
? In {p} verloren 70 mensen van rond de vijftig hun baan bij de bank. Zij kregen een sollicitatietraining voor kantoren die ook krompen.
> Zeventien van hen begonnen aan een leerwerktraject van veertien maanden, met salaris uit het sociaal plan.
> De eerste toets ging over rekenen met medicijnen en daarvoor haalde iedereen een tien. Bij het wassen van een oudere man hield de helft van de groep het niet droog; er kwam een avond met een geestelijk verzorger.
= Veertien haalden hun diploma. Twee werden al snel teamcoach en een van hen regelt nu de administratie van bewoners zonder familie.
! Zet tegenover de vakinhoud evenveel tijd voor wat het met je doet.
-- Jongens in de zorg
@ Mbo-college {p} | education | Geleenderberg | 2013 | ow +jeugd
: Een opleiding zocht jongens voor de zorg in de boksschool en de garage. Rolmodellen deden het werk.
? Van de eerstejaars verzorgende in {p} was 6 procent man. Jongens zeiden dat het vrouwenwerk was, of dat hun vrienden hen zouden uitlachen.
> Drie mannelijke verpleegkundigen uit de ambulance, de psychiatrie en de wijk gingen een jaar lang op bezoek bij boksscholen en garages.
> De stagebegeleiders stuurden jongens vanzelf naar zware cliënten en agressie. Na klachten werd afgesproken dat iedere student alle soorten werk leert.
= Het aandeel jongens steeg in drie jaar naar 17 procent, en hun uitval was niet hoger dan die van de meisjes.
! Vraag jongens niet vanwege hun spieren, want dan laat je hun hart thuis.
-- Open hiring in de thuiszorg
@ Thuiszorg {p} | care | Oldewierum | 2023 | wi +werk ->1 -!1
: Wie als eerste op de lijst staat, krijgt de baan. Zonder brief en zonder gesprek.
? In de thuiszorg rond {p} bleven vacatures voor huishoudelijke hulp acht maanden open. In dezelfde streek zochten 400 mensen werk die altijd op hun cv werden afgewezen.
> Mensen schrijven hun naam op een lijst en krijgen drie vragen: mag je hier werken, kun je het lichamelijk aan en heb je een verklaring omtrent gedrag?
> Cliënten waren bezorgd over wie er binnenkwam. De eerste zes weken gaat er altijd een vaste collega mee, en de cliënt mag om een ander vragen.
= Van de 52 mensen die begonnen, zijn er na een jaar nog 37. Negen van hen volgen een opleiding, en twee keer werd een cliënt om een ander gevraagd.
! Investeer het geld van de selectie in het inwerken.
-- Leraren voor de klas uit een ander beroep
@ Schoolbesturen {p} | education | Dommelbeek | 2019 | ow
: Ook scholen hebben een tekort. Een ingenieur en een verpleegkundige stonden binnen een jaar zelfstandig voor groep zes.
? In {p} werden in een winter 140 klassen naar huis gestuurd. Zij-instromers waren er wel, maar de helft stopte binnen acht maanden met een burn-out.
> Vier besturen zetten elke zij-instromer het eerste halfjaar naast een ervaren leerkracht, voor dezelfde groep.
> Twee salarissen voor één klas was duur. De besturen legden hun geld voor werving en uitzendkrachten bij elkaar, en dat bleek bijna genoeg.
= Van de 26 zij-instromers staan er 22 nog voor de klas. Ouders gaven de groepen met twee leerkrachten een hoger cijfer.
! Dubbel betalen in het eerste halfjaar is goedkoper dan iemand verliezen.

== leerafdeling
sector: ow
themes: leren goedwerk
perspectives: beroepsonderwijs vakgrenzen
factors: Studenten dragen echt verantwoordelijkheid; Mbo en hbo leren samen; Docent is wekelijks op de werkvloer; Vragen uit de praktijk zijn de lesstof
partners: hogeschool; ROC; zorgorganisatie; lectoraat
? Wie een vak leerde, liep mee, haalde koffie en zag weken lang hoe een ander het deed.
? Docenten waren al jaren niet in de praktijk geweest, en werkbegeleiders kenden de opdrachten van school niet.
? Mbo’ers en hbo’ers zaten in aparte gebouwen en ontmoetten elkaar pas als collega.
> Wie leert, krijgt echte verantwoordelijkheid en leidt onder begeleiding een deel van de dagelijkse gang van zaken.
> Elke week is er een leermoment waarop een echte vraag van een bewoner of cliënt wordt onderzocht.
> De docent is een dag per week aanwezig en werkt zelf mee in de zorg of in het gesprek met families.
> Een vaste werkbegeleider coacht op afstand en stelt vragen in plaats van antwoorden te geven.
> Aan het eind laten de deelnemers aan iedereen zien wat er door hun onderzoek is veranderd.
= Deelnemers voelden zich beter voorbereid en bleven vaker in dezelfde organisatie werken.
= Vaste medewerkers gingen zelf ook weer leren, doordat er steeds iemand vroeg waarom iets zo gaat.
= Bewoners en cliënten kregen meer aandacht en vaker een activiteit die bij hen past.
! Verantwoordelijkheid geven is eng; spreek af wanneer je ingrijpt.
! Zonder tijd voor begeleiders is een leerafdeling gewoon goedkope bezetting.
! Laat wie leert ook meebeslissen over het rooster.
! Begin niet in het drukste seizoen.
-- Studenten runnen de afdeling
@ Zorginnovatiehuis {p} | care | Sallerbeek | 2012 | oz +dementie
: Op een afdeling voor mensen met dementie hebben twaalf studenten de leiding. De vaste verzorgende houdt zich in.
? In {p} waren stageplaatsen schaars en gaven teams aan dat begeleiding te veel kostte. Tegelijk bleven vacatures op juist deze afdeling open.
> Twaalf studenten van mbo en hbo kregen samen een huiskamer en acht slaapkamers onder hun hoede.
> In de tweede week miste een bewoonster haar insuline doordat iedereen dacht dat een ander het deed. De studenten bedachten zelf een overdracht waarbij je elkaar aankijkt en herhaalt.
= Van de 40 studenten in twee jaar bleven er 19 werken. Bewoners hadden meer bezoek van hun familie, vooral in het weekend.
! Maak van een fout een les voor iedereen, voordat iemand hem wil verstoppen.
-- Leerwerkplaats in de wijk
@ Wijkleerbedrijf {p} | education | Noordermaas | 2015 | wz +wijkteam ~informeel
: Mbo-studenten geven ondersteuning bij mensen thuis, met een wijkteam op de achtergrond. Zij leren kijken naar het gewone leven.
? Door de bezuinigingen op hulp in huis zaten in {p} ouderen met kleine vragen, en studenten zonder stage.
> Veertig studenten van niveau 2 doen boodschappen, wandelen en helpen met post bij 160 wijkbewoners.
> Een student kreeg geld toegestopt en nam het aan. De groep maakte een gedragscode, die bewoners en studenten allebei ondertekenen.
= De studenten maken 11.000 uur per jaar. Van hen ging 62 procent door naar niveau 3, bijna twee keer zoveel als in de jaren daarvoor.
! Leg uit wat je met fooien, sleutels en geheimen doet, in de eerste week.
-- Hybride docent: half in de ggz, half op school
@ Hogeschool {p} | education | Schiewaard | 2018 | ggz +herstel
: Verpleegkundigen uit de ggz geven twee dagen les. De lessen gaan over wat zij die week meemaakten.
? De opleiding in {p} behandelde psychiatrie in drie weken, met een boek uit 2004. Studenten kozen nauwelijks voor dat vak en instellingen zochten mensen.
> Zes verpleegkundigen en twee ervaringsdeskundigen werden halftijds docent, met een gezamenlijk contract.
> Twee personeelsadministraties konden één mens niet verwerken. Een jaar lang kregen zij twee kerstpakketten en geen reiskosten.
= Het aantal studenten dat voor de ggz koos, ging van 12 naar 41. Instellingen gebruiken de lesstof nu voor hun eigen scholing.
! Regel het contract eerst, want goede wil houdt geen salarisstrook bij.
-- Leren in de jeugdzorg met een spiegelwand
@ Opleidingshuis Jeugd {p} | youth | IJsselwoude | 2022 | jg +jeugd
: Studenten pedagogiek kijken mee met gezinsgesprekken en bespreken die direct met het gezin zelf.
? Studenten in {p} leerden gesprekken voeren met acteurs. In hun eerste echte gezin wisten zij na vijf minuten niet verder.
> Gezinnen die dat goedvinden, geven college: zij voeren een gesprek achter glas en komen daarna vertellen hoe het was.
> Een vader schrok toen hij hoorde hoe studenten over hem dachten. Nu schrijven studenten eerst op wat zij waarderen, en pas daarna wat zij zich afvragen.
= Achttien gezinnen deden mee, van wie er vijftien het nog een keer wilden. Hun eigen hulpverleners pasten in negen gevallen het plan aan.
! Begin elke nabespreking met waardering, en meen het.
-- Nachtschool: leren als de rest slaapt
@ Leerhuis {p} | care | Zwinhaven | 2025 | gz +tekort
: Wie altijd ’s nachts werkt, mist elke scholing. Een nachtschool maakte de stille uren tot leeruren.
? Van de nachtmedewerkers in {p} had 70 procent in vijf jaar geen scholing gevolgd. Cursussen begonnen om half tien ’s ochtends, na hun dienst.
> Tussen één en vier uur is er les van veertig minuten, via beeld of met een rondreizende docent.
> Alarmen gaan voor, en soms liep een hele les leeg. De lessen zijn nu in stukjes van tien minuten, die je ook later kunt inhalen.
= In het eerste jaar deden 84 van de 110 nachtmedewerkers mee. Het aantal keren dat voor niets de arts werd gebeld, daalde met een derde.
! Pas de school aan het rooster aan, want andersom is het al tien jaar geprobeerd.

== clienten als docent
sector: ow
themes: leren inclusie
perspectives: beroepsonderwijs informeel
factors: Betaling die gelijk is aan gastdocenten; Goede voorbereiding en nazorg; Cliënten ontwerpen de les zelf; Toetsen door cliënten telt mee
partners: opleiding social work; cliëntenraad; patiëntenorganisatie; ervaringsdeskundigen
? Studenten leerden over mensen met een beperking, schulden of een psychose, zonder ooit met hen gesproken te hebben.
? Als er een cliënt in de les kwam, mocht die zijn levensverhaal vertellen en kreeg hij een bos bloemen.
? In de beroepspraktijk bleken afgestudeerden goed in methodieken en onhandig in een gewoon gesprek.
> Een groep van ervaringsdocenten maakte zelf lessen, met oefeningen waarin studenten hulp moeten ontvangen in plaats van geven.
> Elke les heeft twee docenten: een van de opleiding en een die het onderwerp zelf heeft meegemaakt.
> Ervaringsdocenten kregen een korte opleiding over opbouw, vragen en je eigen grens.
> Bij het praktijkexamen geven ervaringsdocenten een cijfer op het onderdeel contact.
> Na elke les is er een halfuur nazorg, voor de docent én voor studenten die geraakt zijn.
= Studenten noemden deze lessen als de meest leerzame van hun opleiding.
= Een aantal ervaringsdocenten stroomde door naar een betaalde baan of ging zelf studeren.
= Docenten van de opleiding veranderden hun voorbeelden, hun boeken en hun taal.
! Wie alleen een verhaal mag vertellen, is geen docent maar illustratie.
! Betaal mensen, en help ze met wat dat doet met hun uitkering.
! Zorg dat iemand ook slecht nieuws mag geven bij een examen.
! Kies verschillende mensen, anders wordt één verhaal de waarheid.
-- Les van iemand die het weet
@ Opleiding Sociaal Werk {p} | education | Kromdrecht | 2011 | gz
: Mensen met een verstandelijke beperking geven les aan aankomende begeleiders. Zij beginnen met wachten.
? Studenten in {p} kenden alle syndromen uit het hoofd. Op stage praatten zij tegen volwassenen alsof zij kleuters waren.
> Zeven docenten met een beperking bouwden een les waarin studenten een dag lang bij alles om hulp moeten vragen.
> De examencommissie vond hen niet bevoegd. Er kwam een certificaat na een training van tien dagen, en daarmee een stem in het examen.
= In drie jaar kregen 640 studenten de les. Van hen deed 14 procent het praktijkexamen over, op verzoek van de ervaringsdocent.
! Laat studenten zelf meemaken hoe lang tien minuten wachten op de wc duurt.
-- De straat als collegezaal
@ Hogeschool Sociale Studies {p} | education | Merwestad | 2017 | wo +wonen
: Dakloze en oud-dakloze mensen geven rondleidingen en toetsen studenten op straat.
? Toekomstige sociaal werkers in {p} hadden een beeld van daklozen uit films. Op een spreekuur vroegen zij naar een adres.
> Negen stadsgidsen verzorgen een week college, met nachtopvang, loketten en een ontbijt in de inloop.
> Een gids was onder invloed bij zijn les. De groep sprak af dat iemand dan geen les geeft, wel betaald krijgt en er de volgende dag over praat met de studenten.
= Van de negen gidsen hebben er vijf inmiddels een huis. Studenten organiseerden een postadres bij de hogeschool, dat 60 mensen gebruiken.
! Zet ook de regels voor een slechte dag op papier, samen.
-- Mantelzorgers beoordelen verpleegkundigen in opleiding
@ Verpleegkundeschool {p} | education | Oosterfjild | 2020 | oz +mantelzorg
: Mantelzorgers geven studenten feedback op het eerste huisbezoek. Zij letten op andere dingen dan een docent.
? Bij het examen in {p} slaagde een student met een negen voor verbandtechniek. De dochter van de patiënt had hij niet één keer aangekeken.
> Veertien mantelzorgers maakten een lijst van zes vragen, zoals: wist ik na het bezoek wat ik vannacht moet doen?
> In de lockdown ging alles via een scherm en moest de feedback per telefoon. Dat beviel zo goed dat het bellen bleef.
= De lijst is vast onderdeel van het examen. Het aantal studenten dat een onvoldoende kreeg, was eerst hoger en na een jaar weer gelijk.
! Vraag aan de naaste wat er na het bezoek overbleef.
-- Studenten en schulden: cursus van binnenuit
@ Mbo Zorg en Welzijn {p} | education | Zuiderkavel | 2023 | wi +schulden
: Mensen die uit de schulden kwamen, leren aankomende hulpverleners hoe stress je denken verandert.
? Studenten in {p} vonden dat mensen met schulden gewoon moesten leren budgetteren. Een derde van hen had zelf ook een betalingsregeling.
> Vijf ervaringsdocenten laten studenten een week leven met een spel waarin elke dag iets misgaat.
> Tijdens het spel begon een student te huilen, omdat het over zijn eigen huis ging. Er staat nu altijd iemand van de studenthulp klaar, en die heeft het druk.
= Van de 220 studenten meldden er 31 hun eigen schuld voor het eerst. In toetsgesprekken gebruiken zij minder vaak het woord motivatie.
! Reken erop dat de doelgroep ook in de klas zit.
-- Jongeren leren juristen om besluiten uit te leggen
@ Leerlab Jeugd {p} | research | Veluwerloo | 2016 | jg +jeugd ~kijken ->4 -=1
: Jongeren uit pleegzorg en gesloten jeugdhulp trainen juristen en jeugdbeschermers in één moeilijk onderdeel: uitleggen.
? Jongeren in {p} kregen besluiten van acht pagina’s en snapten vooral de handtekening. Professionals dachten dat zij duidelijk waren.
> Zes jongeren van vijftien tot negentien leerden interviewen en gaven elk kwartaal een training.
> Een deelnemer herkende in de zaal de jeugdbeschermer die hem uit huis had gehaald. Zij spraken daarna een middag samen, en gaven de volgende training met z’n tweeën.
= De training is gegeven aan 190 professionals. Achttien maanden later bevatte twee derde van de besluiten een stuk tekst voor het kind zelf.
! Een brief aan een kind begint met wat er morgen gebeurt.
"""
