"""Technology: medicine dispensers, video care, robots, sensors."""

TEXT = """
== medicijndispenser
sector: oz
themes: technologie tekort
perspectives: technologie informeel
factors: Wijkverpleging kiest zelf voor wie het past; Familie weet wat er bij een alarm gebeurt; Apotheek levert op vaste dag; Rustig oefenen in de eerste week
partners: apotheek; leverancier van zorgtechnologie; zorgverzekeraar; alarmcentrale
? De wijkverpleging reed soms drie keer per dag naar hetzelfde adres, alleen om pillen aan te reiken.
? Cliënten zaten op de verpleegkundige te wachten, en konden daardoor niet naar hun kleinkind, de kerk of de markt.
? Mensen vergaten medicijnen of namen ze dubbel, en dat leidde geregeld tot een ziekenhuisopname.
> Een medicijndispenser geeft op het juiste moment een geluid en een lichtsignaal, en de cliënt drukt op een knop om het zakje te krijgen.
> Als iemand na een halfuur niet heeft gedrukt, belt de alarmcentrale eerst de cliënt en dan een naaste of de wijkverpleegkundige.
> De eerste week komt de verpleegkundige nog gewoon langs, om te zien of horen, zien en begrijpen lukken.
> Per cliënt bekijken apotheker en verpleegkundige of alle medicijnen nog nodig zijn en of tijden samengevoegd kunnen worden.
> Het team heeft twee ambassadeurs, die collega’s helpen en bij wie twijfels op tafel mogen.
= Er waren minder bezoeken nodig, en de vrijgekomen tijd ging naar mensen die wachtten op zorg.
= Medicijnen werden stipter ingenomen dan daarvoor.
= De meeste cliënten wilden het apparaat na de proef niet meer kwijt.
! Verkoop het niet als besparing, maar als vrijheid om weg te kunnen.
! Er gaat contact verloren. Spreek af wie er dan wél even binnenloopt.
! Leg het uit in drie korte bezoeken in plaats van in één lang gesprek.
! Houd een papieren medicijnlijst in huis, ook als alles digitaal gaat.
-- Pillen op tijd zonder wachten op de wijkzuster
@ Thuiszorg {p} | care | Achterlaar | 2017
: Een medicijndispenser geeft ouderen thuis op tijd hun pillen. De wijkverpleging hoeft er minder vaak voor te rijden.
? In het uitgestrekte gebied rond {p} reed de avonddienst gemiddeld 94 kilometer. Bij een op de drie adressen was pillen geven de enige handeling.
> Drie teams begonnen met 40 cliënten, die door hun eigen verpleegkundige waren gevraagd.
> Bij onweer viel in het buitengebied de verbinding weg en gingen er negen alarmen tegelijk af. De leverancier bouwde een tweede simkaart in.
= Na een jaar gebruikten 130 mensen de dispenser. Dat scheelde 1.900 ritten per maand, en van alle doses werd 97 procent op tijd genomen.
! Vraag de leverancier om te bewijzen dat het ook bij stroomuitval werkt.
-- Dispenser bij beginnende dementie
@ Zorgcombinatie {p} | care | Lingemark | 2020 | +dementie
: Ook bij beginnende dementie thuis kan een medicijndispenser werken, als je vroeg begint en de partner meedoet.
? In {p} kregen mensen met dementie de dispenser niet aangeboden, omdat iedereen dacht dat leren niet meer lukt. Hun partners telden elke ochtend zelf pillen uit zes doosjes.
> Vierentwintig echtparen begonnen in het eerste jaar na de diagnose, met een stem van een kleinkind die zegt: opa, pillen.
> Bij vijf mensen lukte het na een paar maanden niet meer en raakten zij in de war van de stem. De casemanager kijkt nu elk kwartaal of stoppen beter is.
= Zeventien mensen gebruikten de dispenser langer dan een jaar. Partners noemden vooral dat de dagelijkse ruzie over pillen weg was.
! Begin vroeg, en spreek direct af aan welk teken je ziet dat het niet meer gaat.
-- Van twaalf naar zes momenten: psychiatrie in de wijk
@ FACT-team {p} | care | Schiewaard | 2019 | ggz +herstel ~rehabilitatie
: Mensen met een psychose-gevoeligheid bepalen met een dispenser zelf wanneer zij hun medicatie innemen.
? Cliënten van het team in {p} voelden zich gecontroleerd door het dagelijkse bezoek. Sommigen verstopten pillen onder hun tong.
> Achttien cliënten kregen de dispenser, met de afspraak dat alleen zijzelf de gegevens zien, tenzij zij anders kiezen.
> De psychiater wilde de cijfers wel hebben. Na een stevig gesprek met de cliëntenraad bleef het bij de cliënt, en twaalf van hen deelden ze daarna vrijwillig.
= Veertien cliënten bleven hun medicijnen beter gebruiken dan tevoren. De begeleiders gebruikten de vrije tijd voor een wandeling of een sollicitatie.
! Wie de gegevens mag zien, is belangrijker dan het apparaat.
-- Medicijnen in een woongroep voor mensen met een beperking
@ Stichting Woonzorg {p} | care | Brinkerveld | 2022 | gz ~kijken
: Bewoners beheren met een dispenser hun eigen medicijnen. Begeleiders hoeven niet meer dubbel af te tekenen.
? In veertien woningen in {p} gingen er per jaar 210 keer medicijnen fout, meestal in de drukte rond het avondeten. Elke fout vroeg een formulier van vier bladzijden.
> Bewoners kozen zelf de kleur en het geluid van hun apparaat en oefenden met snoepjes.
> Een moeder was tegen, omdat haar zoon ooit een overdosis had genomen. Voor hem kwam een variant die nooit meer dan één dosis bevat en meteen een begeleider belt.
= Het aantal fouten zakte naar 60 per jaar. Zesentwintig bewoners noemen zichzelf nu ‘baas over mijn pillen’.
! Oefenen met snoep is een serieuze methode.
-- Apotheker aan de keukentafel
@ Apothekersgroep {p} | care | Heuvelgrubbe | 2024 | pg +preventie ~keukentafel -?2 ->2
: Voor er een dispenser komt, kijkt de apotheker thuis in het medicijnkastje. Vaak kan er een derde weg.
? Ouderen in {p} gebruikten gemiddeld twaalf middelen. In laden lagen pillen van een overleden man en zalf uit 2009.
> De apotheker en de wijkverpleegkundige gaan samen op bezoek bij mensen boven de tachtig, en leggen alles op de keukentafel.
> Specialisten waren het onderling oneens over wat gestopt kon worden. De huisarts kreeg de beslissende stem, na overleg met de patiënt.
= Bij 140 mensen verdwenen gemiddeld drie middelen. Van hen had de helft daarna helemaal geen dispenser meer nodig.
! Ruim eerst op en zet daarna pas een apparaat neer.

== beeldzorg
sector: oz
themes: technologie tekort
perspectives: technologie
factors: Eerst bij iemand thuis kennismaken; Eenvoudig scherm met één knop; Vaste gezichten in beeld; Keuze blijft bij de cliënt
partners: zorgverzekeraar; ict-bedrijf; hogeschool; vrijwilligers voor uitleg
? Er waren te weinig mensen voor alle huisbezoeken, terwijl een deel van die bezoeken uit kijken en praten bestond.
? Cliënten moesten wachten tot iemand tussen acht en elf aanbelde, ook als het maar over een kleine vraag ging.
? In de avond en nacht voelden mensen zich onveilig, omdat een alarmknop alleen voor een noodgeval leek.
> Cliënten kregen een scherm met een grote knop, waarmee zij hun eigen team in beeld krijgen.
> Het eerste gesprek is altijd thuis: cliënt en zorgverlener kiezen welke bezoeken door een videogesprek vervangen kunnen worden.
> Een medewerker draait een beelddienst van vier uur en spreekt in die tijd twintig tot vijfentwintig mensen.
> Medewerkers oefenden met camera, licht en stem, en leerden stiltes verdragen op een scherm.
> Elke drie maanden vraagt het team of de verhouding tussen beeld en bezoek nog klopt.
= Het team kon meer mensen helpen met dezelfde bezetting.
= Cliënten namen vaker contact op met kleine vragen, en dat voorkwam grotere problemen.
= Medewerkers met lichamelijke klachten konden door de beelddienst aan het werk blijven.
! Een scherm vervangt een blik, maar geen hand op een schouder.
! Begin bij mensen die het willen, dan gaan hun buren er zelf om vragen.
! Zorg dat de techniek een eigenaar heeft die om zeven uur ’s ochtends opneemt.
! Beeldzorg die van bovenaf wordt opgelegd, ligt na een maand in de kast.
-- Goedemorgen op het scherm
@ Zorggroep {p} | care | Warremeer | 2011
: Ouderen op het Friese platteland begonnen de dag met een videogesprek. Het was pionieren met kabels en geduld.
? Rond {p} lagen adressen soms zeven kilometer uit elkaar. Voor een controle van twee minuten zat de zuster een halfuur in de auto.
> Dertig mensen kregen een scherm aan hun televisie, aangesloten door een installateur uit het dorp.
> Het beeld haperde en de helft van de deelnemers trok de stekker eruit. Vier scholieren met verstand van modems gingen een zomer lang bij iedereen langs.
= Eenentwintig mensen bleven het gebruiken. Het team telde 3.200 minder kilometers per maand en ontdekte dat mensen ook onderling gingen bellen.
! Reken op een halfjaar storing voor je iets kunt zeggen over de zorg.
-- Wondzorg op afstand
@ Wijkverpleging {p} | care | Markdonk | 2018
: Een wondverpleegkundige kijkt via de tablet mee met haar collega. Cliënten hoeven minder naar het ziekenhuis.
? In {p} had de regio één gespecialiseerd wondverpleegkundige voor 900 cliënten. Mensen met een open been reisden met een taxi naar de poli voor zeven minuten.
> Wijkteams stuurden foto’s en deden een videogesprek aan het bed, met de cliënt erbij.
> Kleuren op het scherm bleken niet te kloppen, en een ontsteking werd een dag te laat gezien. Nu ligt er altijd een kleurenkaart in beeld.
= De wachttijd voor advies ging van zestien dagen naar twee. Ritten naar de poli namen met 60 procent af.
! Neem een kleurenkaart mee, hoe goed de camera ook is.
-- Opvoedhulp via het scherm voor schippersgezinnen
@ Jeugdhulp {p} | youth | Zwinhaven | 2016 | jg +jeugd
: Gezinnen die varen, misten elke afspraak. Met beeldbellen voer de opvoedhulp mee.
? Kinderen van binnenschippers in {p} wonen door de week in een internaat. Hun ouders lagen dan bij Mannheim of Gent, en hulp stond stil.
> Acht gezinnen kregen een vaste hulpverlener met beeldcontact op zaterdagmorgen en na schooltijd met het kind.
> Onder bruggen viel het beeld weg, vaak midden in een emotioneel gesprek. De afspraak werd: bij een storing bel ik je binnen tien minuten met de gewone telefoon.
= Zeven van de acht gezinnen maakten de hulp af, waar dat er eerder twee van de acht waren.
! Spreek af wat je doet als het beeld wegvalt, vóór iemand zijn hart lucht.
-- Ambulante begeleiding met een knop
@ Begeleid Zelfstandig {p} | care | Hollewaard | 2021 | gz
: Mensen met een LVB of autisme bellen hun begeleider wanneer het nodig is, in plaats van te wachten op donderdag.
? Cliënten in {p} hadden één vast uur begeleiding per week. De brief kwam op maandag, de ruzie op zaterdag en de begeleider op donderdag.
> Veertig cliënten konden zeven dagen per week tot tien uur ’s avonds beeldbellen met een klein team.
> Sommigen belden twintig keer per dag. Begeleiders zetten het om: samen een lijstje maken van drie dingen die je eerst probeert.
= Van de 40 zijn er 34 tevreden tot zeer tevreden. De gemiddelde inzet ging van 3,1 naar 2,2 uur per week, terwijl er vaker contact is.
! Korte contacten op het juiste moment zijn meer waard dan een lang gesprek op donderdag.
-- Nachtzuster op het scherm: een proef in drie provincies
@ Kennisplatform Zorgtechniek {p} | research | Esveen | 2025 | +leren ~vakgrenzen
: Onderzoekers volgden negen organisaties die beeldzorg in de nacht wilden. Wat maakt dat het blijft?
? Van negen proeven met beeldzorg in {p} en omgeving waren er na twee jaar nog drie over. De techniek was het probleem niet, zo leek het.
> De onderzoekers spraken 120 verpleegkundigen, cliënten en planners, en lazen de roosters van voor en na.
> De eerste uitkomsten vielen slecht: managers hadden de tijdwinst al in de begroting gezet voor er iemand gebeld had. Twee directies wilden dat niet in het rapport, en lazen het toch terug.
= Waar teams de gewonnen uren zelf mochten verdelen, bleef beeldzorg bestaan; waar dat niet mocht, stopte zij gemiddeld na negen maanden.
! Geef gewonnen tijd terug aan het team, ten minste het eerste jaar.

== sociale robot
sector: oz
themes: technologie eenzaamheid
perspectives: technologie informeel
factors: Robot heeft één duidelijke taak; Personeel stelt zelf de teksten in; Bewoner kan hem altijd uitzetten; Stoppen als het niets toevoegt
partners: technische universiteit; mbo-ict; leverancier; ethische commissie
? Mensen die houvast nodig hadden, zaten een groot deel van de dag zonder iemand naast zich.
? Personeel was bang dat een robot bedoeld was om mensen te vervangen, en deed daarom liever niet mee.
? Bij eerdere proeven verdween de techniek in een kast zodra de onderzoeker weg was.
> De robot doet één ding op vaste tijden, met woorden, muziek of geluiden die vooraf samen zijn gekozen.
> Een verzorgende en een student ict vormden een duo, dat de instellingen per bewoner aanpaste.
> Vooraf besprak een groep van bewoners, naasten en personeel wat zij wel en niet wilden.
> Elke week werd opgeschreven hoe vaak iemand reageerde, lachte of het apparaat uitzette.
> Er was een afgesproken moment waarop stoppen net zo goed een uitkomst mocht zijn.
= Bij een deel van de deelnemers nam de onrust af en kwam er meer ritme in de dag.
= Bij anderen deed de robot niets of irriteerde hij, en werd er zonder spijt gestopt.
= Er ontstond meer gesprek tussen bewoners, juist omdat er iets geks op tafel stond.
! Een robot is een gespreksonderwerp, geen gezelschap.
! Begin met het probleem van iemand en kijk daarna pas in de doos.
! Bespreek eerlijk wat het met iemands waardigheid doet.
! Wat bij de een een knuffel is, vindt de ander een belediging.
-- Een pratende bloempot bij dementie thuis
@ Thuiszorg {p} | care | Veluwerloo | 2022 | +dementie ~keukentafel
: Een kleine robot helpt mensen met dementie thuis aan dagritme. Hun kinderen spreken de teksten in.
? In {p} aten alleenwonende mensen met dementie soms de hele dag niets, terwijl de koelkast vol was. Zij wachtten op iemand die zei dat het tijd was.
> Bij twintig mensen kwam een robotje op tafel dat op vaste tijden praat of muziek speelt, in te stellen door de familie.
> Een man begon ertegen te schreeuwen, omdat hij dacht dat er iemand in zijn huis was. Bij hem en bij twee anderen werd na een week gestopt.
= Dertien mensen gebruikten het langer dan een halfjaar. Bij negen van hen nam het gewicht weer toe, en de kinderen belden zonder eerst te vragen of er al gegeten was.
! Gebruik een stem die iemand kent, en luister de eerste dag samen.
-- De zeehond op schoot
@ Verpleeghuis {p} | care | Duinlaken | 2009 | +dementie
: Een knuffelrobot in de vorm van een zeehond gaf bewoners met gevorderde dementie rust. Niet iedereen was er blij mee.
? Bewoners in {p} die niet meer konden praten, plukten de hele dag aan hun kleding of riepen. Rustgevende middelen maakten hen suf.
> De psycholoog koos zes bewoners en was er zelf bij in de eerste maand, steeds op het onrustigste uur van de dag.
> Een dochter vond het mensonterend om haar vader met speelgoed te zien. Het huis besprak het met haar en gaf haar vader een kat op woensdag.
= Bij vier van de zes bewoners duurde de onrust korter, en twee kregen minder medicijnen. De andere twee hadden er niets aan.
! Familie moet het vooraf zien en mag zonder uitleg nee zeggen.
-- Robot als gymleraar
@ Woonzorg {p} | care | Dommelbeek | 2016 | +preventie
: Elke ochtend doet een robot van een meter hoog oefeningen voor. De bewoners verbeteren hem graag.
? In {p} was de beweeggroep geschrapt omdat er geen fysiotherapeut meer was. Bewoners zaten gemiddeld tien uur per dag.
> Studenten ict programmeerden vijftien oefeningen, op muziek die bewoners hadden uitgezocht.
> De robot viel om en een bewoonster schrok zo dat zij niet meer wilde komen. Met een bredere voet en een naam, gekozen door haar, kwam zij terug.
= Gemiddeld doen er 26 bewoners mee, tegen 9 in de oude groep. Het plezier zat vooral in lachen om de fouten van de robot.
! Laat hem fouten maken, dat geeft bewoners de rol van kenner.
-- Oefenen met emoties: robot en kinderen met autisme
@ Kinderdagcentrum {p} | youth | Oosterdreef | 2019 | gz +jeugd
: Kinderen met autisme oefenden met een robot in begroeten, wachten en samen spelen. De overstap naar mensen is het echte werk.
? Op het dagcentrum in {p} keken zeven kinderen nooit iemand aan. Begeleiders waren te snel, te hard en te onvoorspelbaar voor hen.
> In korte sessies van acht minuten speelde elk kind een spel met de robot, met de begeleider steeds dichterbij.
> Eén meisje wilde daarna alleen nog met de robot praten. De groep bouwde de sessies af en liet een andere kleuter de robot bedienen.
= Vijf van de zeven kinderen begroeten nu ook andere kinderen. Bij twee werd geen verschil gezien.
! Zet al in de eerste week een mens naast het apparaat.
-- Het ethisch café over robots
@ Hogeschool {p} | education | Dinkelmark | 2014 | ow +leren ~beroepsonderwijs -=1 -=2
: Studenten zorg en techniek voerden met ouderen het gesprek dat vaak wordt overgeslagen: willen we dit?
? Studenten verpleegkunde in {p} hadden van zorgrobots gehoord, maar nooit met een oudere erover gesproken. Techniekstudenten hadden nooit iemand gewassen.
> Gemengde groepjes bezochten zes avonden een verzorgingshuis, met telkens een ander apparaat en een stelling.
> De eerste avond praatten de studenten en luisterden de ouderen. Een mevrouw van 88 draaide dat om door zelf voorzitter te worden.
= Er liggen zes ontwerpen, waarvan er één is gebouwd: een lamp die rustig aangaat als je opstaat. De lessen zijn vast onderdeel van twee opleidingen.
! Betrek de gebruiker bij de vraag en niet alleen bij het testen.

== sensoren en nachtzorg
sector: oz
themes: technologie preventie
perspectives: technologie vakgrenzen
factors: Minder alarmen en betere alarmen; Nachtdienst bepaalt de instellingen; Toestemming per bewoner; Iemand die de gegevens uitlegt
partners: leverancier van sensoren; woningcorporatie; alarmcentrale; cliëntenraad
? In de nacht liepen medewerkers vaste rondes en maakten bewoners wakker om te kijken of zij sliepen.
? Een val werd soms pas uren later ontdekt, omdat iemand de alarmknop niet om had of niet bij het koord kon.
? Kinderen op afstand maakten zich zorgen en belden elke ochtend, en wat zij hoorden was altijd ‘goed hoor’.
> Waar sensoren hangen, zien zij beweging, opstaan of een val, zonder beeld of geluid op te nemen.
> Per persoon is ingesteld wanneer er een melding komt, in overleg met hem of zijn vertegenwoordiger.
> De zorgcentrale kijkt, belt zo nodig en stuurt iemand die in de buurt is.
> Eens per maand leest een verpleegkundige de patronen terug: vaker naar het toilet, minder koken, onrustig slapen.
> Medewerkers konden de eerste drie maanden elke dag laten weten welke melding onzin was.
= Bewoners sliepen langer door en de nachtdienst was er sneller bij als het nodig was.
= Een blaasontsteking of beginnende verwardheid werd eerder opgemerkt.
= Familie was geruster en belde weer om te kletsen.
! Gegevens zonder iemand die ernaar kijkt, geven schijnveiligheid.
! Vraag toestemming opnieuw als iemand achteruitgaat.
! Laat de mensen van de nacht beslissen, en niet de leverancier.
! Reken op een jaar voor iedereen het vertrouwt.
-- Slapen zonder nachtronde
@ Woonzorgpark {p} | care | Geleenderberg | 2013
: In een verpleeghuis vervingen slimme matten en akoestische sensoren de vaste nachtronde. Bewoners slapen nu door.
? In {p} ging om elf, drie en zes uur bij 90 bewoners de deur open met een zaklamp. De meesten werden wakker en hadden hulp nodig om weer in te slapen.
> Eén afdeling stopte twee maanden met de rondes, terwijl een extra collega in de gang bleef voor het vertrouwen.
> Een bewoonster overleed in haar slaap en werd pas om zeven uur gevonden. Met de familie en het team is besproken dat dit ook een rustige dood was, en toch kwam er een extra stille controle bij wie stervende is.
= Bewoners sliepen gemiddeld vijftig minuten langer. Het aantal valpartijen in de nacht daalde van negentien naar elf per kwartaal.
! Praat van tevoren over het overlijden in de nacht; dat komt een keer.
-- Leefstijlmonitoring in een sociale huurflat
@ Woningcorporatie {p} | housing | Kaagwoude | 2020 | wo +wonen
: Kleine sensoren in een huurflat laten zien of iemand nog opstaat en kookt. De huurder beslist wie dat ziet.
? In de seniorenflat in {p} wonen 140 mensen met een gemiddelde leeftijd van 82 jaar. Twee keer in een jaar werd iemand pas na dagen gevonden.
> Vijftig huurders lieten sensoren plaatsen op de koelkast, de wc-deur en het bed, zonder camera.
> Een zoon gebruikte de gegevens om zijn moeder te controleren op haar bezoek. Sindsdien ziet de huurder zelf als eerste alles, en zet hij anderen aan of uit.
= Van de 50 deelnemers bleven er 44. In zeven gevallen was er op tijd hulp bij een val, een hersenbloeding of uitdroging.
! Leg de knop om mee te kijken bij de bewoner neer, en nergens anders.
-- Slim incontinentiemateriaal: wisselen als het nodig is
@ Zorgcentrum {p} | care | Vechtlinden | 2022 | gz +tekort
: Een sensor in het materiaal meldt wanneer verschonen nodig is. Mensen met een ernstige beperking worden niet meer voor niets gewekt.
? In {p} werden bewoners met ernstig meervoudige beperkingen vier keer per nacht verschoond volgens schema. Bij de helft van die keren was het materiaal droog.
> Twee woningen testten de sensor bij zestien bewoners, waarbij de ouders vooraf het materiaal zelf in handen hadden.
> De clip veroorzaakte bij drie bewoners een drukplek. De leverancier maakte hem platter, en tot die tijd werd er zonder sensor doorgegaan.
= Het aantal wisselingen in de nacht ging van 64 naar 27. Lekkages daalden en de huid van negen bewoners herstelde.
! Kijk bij elke techniek naar de huid eronder.
-- Heupairbag en slimme vloer
@ Academische Werkplaats {p} | research | Meierwijk | 2024 | +leren
: Onderzoekers, fysiotherapeuten en bewoners vergeleken drie manieren om letsel na een val te voorkomen.
? In verpleeghuizen in en rond {p} brak elk jaar een op de twintig bewoners een heup. Er kwamen ieder kwartaal nieuwe apparaten op de markt, zonder dat iemand wist of ze werkten.
> Negentig bewoners kozen zelf of zij een heupairbag, een dempende vloer of een bewegingssensor wilden uitproberen.
> De airbag ging bij snel gaan zitten onbedoeld af en een bewoner kreeg de schrik van zijn leven. Hij bleef meedoen, mits hij een rode mocht.
= De vloer gaf het grootste verschil in letsel en was ook het duurst. De airbag werd door een op de drie bewoners na een maand niet meer gedragen.
! Meet ook of mensen het willen dragen, want in een la voorkomt het niets.
-- Alarm bij de buren: hulp binnen zes minuten
@ Gemeente {p} | municipality | Lingemark | 2010 | wz +mantelzorg ~informeel -?1 ->1 ->4 -=1 -=2
: Alarmering werkte hier met de buren als eerste. De centrale kwam pas daarna.
? In {p} duurde het na een alarm gemiddeld 38 minuten voor er iemand binnen was. De buurman had er in één minuut kunnen zijn.
> Tweehonderd ouderen met personenalarmering wezen twee buren aan, die een sleutel en een uur uitleg kregen.
> Buren schrokken van een zware val en van bloed. Er kwam een kaart met drie stappen, en de centrale blijft aan de lijn tot er een verpleegkundige is.
= De gemiddelde tijd tot hulp ging naar zes minuten. Van de 400 buren haakten er 31 af, meestal door verhuizing.
! Bel een buur na afloop even terug, want ook hij heeft iets meegemaakt.
"""
