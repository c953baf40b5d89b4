"""Language: reading and writing, plain letters, culture and care."""

TEXT = """
== laaggeletterdheid herkennen
sector: ow
themes: taal leren
perspectives: netwerken
factors: Vraag ernaar zonder schaamte; Taalambassadeurs vertellen zelf; Lessen over het eigen leven; Dichtbij en op handige uren
partners: taalhuis in de bibliotheek; ROC; huisartsen; uitzendbureau
? Een op de zes volwassenen heeft moeite met lezen en schrijven. De meesten verbergen dat hun hele leven.
? ‘Ik ben mijn bril vergeten’ klonk aan elke balie, en niemand vroeg door.
? Cursussen waren er wel, maar ze stonden aangekondigd in een folder.
> Baliemedewerkers, assistenten en klantmanagers leerden signalen herkennen en een open vraag stellen.
> Taalambassadeurs, die pas op latere leeftijd leerden lezen, vertellen hoe zij het verborgen hielden.
> Wie wil, gaat direct naar iemand toe met een naam, en niet naar een website.
> De les gaat over het rapport van je kind, de bijsluiter en de app van je werk.
> Groepjes van zes oefenen twee keer per week, met een vrijwilliger ernaast.
= Er kwamen mensen binnen die al dertig jaar in Nederland woonden en mensen die er geboren waren.
= Deelnemers lazen hun kleinkinderen voor en durfden een formulier te openen.
= Organisaties gingen hun eigen brieven korter en duidelijker schrijven.
! Zeg niet laaggeletterd tegen iemand. Vraag of lezen vroeger op school lastig was.
! De eerste les moet meteen iets opleveren voor thuis.
! Zonder kinderopvang en avonduren blijven werkenden weg.
! Vier het: een diploma-uitreiking met taart telt ook bij volwassenen.
-- De vergeten bril
@ Huisartsenpost {p} | care | Dinkelmark | 2013 | pg +preventie
: Assistenten in huisartspraktijken leerden laaggeletterdheid herkennen. Medicijnen werden daarna beter gebruikt.
? Een man in {p} nam zijn bloedverdunner drie keer per dag, omdat hij de bijsluiter niet kon lezen. Niemand wist het, ook zijn vrouw niet.
> Vijftien assistenten oefenden met een acteur en een taalambassadeur.
> Artsen dachten dat het bij hun patiënten niet speelde. Een tel-week met één vraag bracht 64 patiënten aan het licht.
= In een jaar zijn er 120 mensen naar het taalhuis gegaan. Apothekers plakken nu pictogrammen op de doosjes.
! Tel een week lang, dan verdwijnt het ongeloof.
-- Taal op de vuilniswagen
@ Gemeente {p} | municipality | Roerhoven | 2017 | wi +werk
: De buitendienst kreeg taalles in werktijd. Veiligheid was de aanleiding, trots het resultaat.
? Bij de reinigingsdienst van {p} gebeurden drie ongelukken doordat instructies niet waren gelezen. Van de 80 man had een derde nooit een boek uitgelezen.
> Een voorman gaf zichzelf op als eerste. Daarna volgden er 22.
> Het rooster van de wagens liet geen les toe. Op regendagen met weinig groenwerk begon de les om zeven uur in de kantine.
= Negentien mannen haalden een niveau hoger. Vijf werden bijrijder met opleiding tot chauffeur.
! De baas die zelf leert, maakt leren gewoon.
-- De schaamte voorbij: ouders leren lezen op school
@ Taalpunt {p} | education | Zuiderkavel | 2019 | jg +jeugd
: Ouders die zelf slecht lezen, kwamen niet op school. In de ouderkamer leren zij samen met hun kind.
? Een meester in {p} stuurde elke week een nieuwsbrief van vier kantjes. Uit een telling bleek dat 40 procent van de ouders hem niet kon lezen.
> Twee ochtenden per week is er les in de ouderkamer, en het laatste half uur gaan ouders voorlezen in de klas.
> De eerste groep bestond alleen uit moeders uit het buitenland. Nederlandse vaders kwamen pas toen er les was in de garage van een van hen.
= Drieënvijftig ouders deden mee. Hun kinderen gingen in een jaar anderhalf leesniveau vooruit.
! Geef Nederlandse ouders een eigen ingang, hun schaamte is anders.
-- Leren lezen op je zeventigste
@ Volksuniversiteit {p} | education | Oldewierum | 2009 | oz +eenzaamheid
: Ouderen die als kind moesten werken op het land, leerden alsnog lezen. Een brief aan een overleden broer was het examen.
? In de veenstreek rond {p} ging men vroeger in de zomer niet naar school. Zestig jaar later stond een hele generatie voor dichte brieven.
> In het dorpshuis begon een klas van negen, waarvan de oudste 81 was.
> Een man stopte toen zijn kinderen het hoorden. Zijn vrouw nam zijn plaats in, en na een maand kwam hij mee.
= Alle negen lezen nu de krant. Er zijn in vijf dorpen groepen bijgekomen.
! Te laat bestaat niet, zolang je er iets mee wilt.
-- Taalcheck bij de schuldhulp
@ Kredietbank {p} | municipality | Peelhoven | 2022 | wi +schulden
: Wie bij de schuldhulp komt, krijgt eerst een gesprek over lezen. Dat voorkwam terugval.
? Van de mensen die in {p} opnieuw in de schulden kwamen, bleek de helft brieven van de bewindvoerder niet te begrijpen.
> In het eerste gesprek leggen consulenten een echte brief neer en vragen: zullen wij die samen lezen?
> Sommige klanten voelden zich getest. De zin werd veranderd in: dit is een rotbrief, ik begrijp hem zelf ook half.
= Van 400 klanten kozen er 85 voor taalles naast hun regeling. Onder hen was na twee jaar bijna geen nieuwe schuld.
! Maak de brief het probleem, nooit de lezer.

== begrijpelijke brieven
sector: wz
themes: taal inclusie
perspectives: kijken keukentafel
factors: Lezers testen vóór verzending; Jurist en schrijver aan één bureau; Minder brieven in plaats van mooiere; Vervolg op elke afdeling
partners: taalambassadeurs; cliëntenraad; communicatiebureau; juridische afdeling
? Een gewone brief telde zes pagina’s, en wat er veranderde stond op bladzijde vijf.
? De telefoon stond na elke verzending twee dagen roodgloeiend.
? Medewerkers schreven om fouten en bezwaren te voorkomen, en riepen er juist bezwaren mee op.
> Lezers met weinig scholing namen de brief hardop door, terwijl de schrijver zweeg en luisterde.
> De belangrijkste zin kwam bovenaan: wat is er besloten, wat moet je doen, wie kun je bellen?
> Juristen en schrijvers zaten een dag naast elkaar en schrapten zinnen die geen wet vereist.
> Lange woorden gingen in de ban, en onderaan kwam een naam in plaats van een afdeling.
> Elke nieuwe medewerker schrijft in de eerste maand een brief die door lezers wordt besproken.
= Er kwamen minder telefoontjes, minder misverstanden en minder boze reacties.
= Mensen reageerden vaker op tijd.
= Schrijvers gingen elkaars teksten lezen en verbeteren.
! Lees je brief voor aan iemand die er belang bij heeft.
! Duidelijk is niet hetzelfde als onbeleefd.
! Een slecht besluit wordt door een goede brief niet beter, wel zichtbaar.
! Vraag je af of die brief überhaupt nodig is, of dat bellen beter is.
-- Een besluit op één bladzijde
@ Gemeente {p} | municipality | Vechtlinden | 2018
: De Wmo-beschikking ging van zes pagina’s naar één. De rechter vond het goed.
? Inwoners van {p} belden over dezelfde brief gemiddeld 1,8 keer. Een man had acht maanden gewacht op een traplift die al was toegekend.
> Twaalf lezers van het taalhuis, twee consulenten en een jurist herschreven alle 41 modelbrieven.
> De rechtbank moest er aan te pas komen om te zeggen dat een korte beschikking geldig is. Tot die uitspraak liep er een variant met een bijlage.
= Het aantal telefoontjes na een besluit zakte met 55 procent en bezwaarschriften met een kwart.
! Nodig de strengste jurist als eerste uit.
-- Folders in het ziekenhuis, getest door patiënten
@ Ziekenhuis {p} | care | Brinkerveld | 2014 | pg +preventie
: Patiënten lieten zien waarom niemand nuchter kwam voor een onderzoek. Het lag aan het woord.
? In {p} moesten per maand dertig onderzoeken worden uitgesteld, omdat mensen wel gegeten hadden. Nuchter betekende voor hen: niet dronken.
> Acht ervaringsdeskundigen lazen 200 folders en omcirkelden elk woord dat zij niet kenden.
> Specialisten vonden de nieuwe teksten kinderachtig. Eén van hen testte zijn eigen folder bij zijn schoonvader en gaf zich gewonnen.
= Uitstel door eten nam af tot vier keer per maand. Er zijn nu 140 folders met tekeningen.
! Een professor heeft vast ook een schoonvader.
-- Zorgplan in beeld en gewone woorden
@ Woonvorm {p} | care | Noorderzijl | 2011 | gz
: Bewoners met een verstandelijke beperking lazen hun eigen plan nooit. Nu hangt het aan de muur.
? In {p} tekenden 60 bewoners jaarlijks een zorgplan van veertien bladzijden. Niemand kon er iets van navertellen.
> Bewoners kozen zelf foto’s en zinnen bij vijf vragen: wat doe ik graag, wat kan ik, wat leer ik, wie helpt, wat wil ik niet?
> De inspectie zocht naar doelen in het format. Een begeleider maakte een vertaaltabel van één kantje, en dat was genoeg.
= Achtenveertig bewoners kunnen nu vertellen wat zij leren. Teams besteden drie uur minder aan elk plan.
! Verantwoording mag, zolang de bewoner er geen last van heeft.
-- Appjes van de sociale dienst
@ Werkplein {p} | municipality | Kavelmeer | 2021 | wi +schulden
: In plaats van brieven stuurt de sociale dienst korte berichten. De toon was het moeilijkst.
? Van de uitnodigingen per brief in {p} leidde 47 procent niet tot een afspraak. Daarna volgde automatisch een korting op de uitkering.
> Klantmanagers testten zes soorten berichten met 30 klanten, van streng tot vriendelijk.
> Berichten leken op oplichting en werden gewist. Nu komt er altijd een foto van de klantmanager bij, en je mag terugbellen om te controleren.
= De opkomst steeg naar 84 procent. Kortingen wegens niet verschijnen werden zeldzaam.
! Vriendelijk en kort werkt; één uitroepteken bederft het.
-- De moeilijkste brief: over een overleden kind
@ Jeugdgezondheidsdienst {p} | care | Geleenderberg | 2016 | jg +jeugd ->1
: Ouders van een overleden kind kregen oproepen voor een prik. Een groep ouders herschreef alle brieven rond verlies.
? In {p} vielen bij gezinnen die een kind verloren nog maanden kaarten op de mat. Vier ouders stapten samen naar de directie.
> Zij schreven met een verpleegkundige zeven nieuwe brieven, en één daarvan is vooral wit.
> Het systeem verstuurde automatisch vanuit drie bronnen. Een medewerker kreeg de taak om elke ochtend de overlijdensberichten na te lopen.
= Er is in drie jaar één oproep verkeerd gegaan. De brieven worden gebruikt door negen organisaties.
! Soms is de beste brief een telefoontje dat je zelf moet plegen.

== cultuursensitieve zorg
sector: oz
themes: taal inclusie
perspectives: kijken informeel
factors: Sleutelpersonen uit de gemeenschap; Personeel dat een afspiegeling is; Vragen in plaats van invullen; Eten en geloof zijn geen bijzaak
partners: zelforganisaties; moskee en tempel; huisartsen; tolkdienst
? Mensen uit andere landen wilden best hulp, maar niet als hun eten, geloof en familie er dan niet meer toe deden.
? Zorgteams dachten in hokjes: ‘die zorgen voor elkaar’. Daardoor kwam hulp te laat.
? Veel mensen kenden de weg naar hulp niet, of dachten dat hulp vragen betekende dat de familie had gefaald.
> Sleutelpersonen uit de gemeenschap geven uitleg aan huis en nemen vragen mee terug naar de organisatie.
> Teams leerden in zes sessies vragen stellen over geloof, lichaam, familie, eten en sterven.
> Bij nieuwe cliënten wordt gevraagd wat er op een goede dag gebeurt, en hoe dat vroeger thuis ging.
> Er werden medewerkers geworven uit de eigen wijk, met taalles tijdens het werk.
> Er werd samen met families gekookt, geproefd en gepraat.
= Meer mensen met een migratieachtergrond maakten gebruik van hulp, en zij deden dat eerder.
= Misverstanden over afspraken, pijn en geld kwamen minder voor.
= Ook andere cliënten merkten dat er meer werd gevraagd en minder ingevuld.
! Cultuur is geen lijst met weetjes. Blijf vragen.
! Betaal sleutelpersonen; zij doen werk dat niemand anders kan.
! Respect zit in de begroeting.
! Let op verschil binnen groepen: een dochter denkt anders dan haar vader.
-- Molukse ouderen blijven in hun wijk
@ Woonzorgstichting {p} | care | Reggewolde | 2010 | +wonen
: In een Molukse wijk kwam een kleine woongroep voor ouderen, met de kerk en het eten dichtbij.
? Molukse ouderen in {p} verhuisden naar een huis waar niemand hun geschiedenis kende. Zij spraken weer over het kamp en niemand begreep waarom.
> De wijkraad, de kerk en de zorgorganisatie maakten samen een plan voor tien appartementen.
> De toewijzing mocht volgens de regels niet op afkomst. De oplossing was voorrang voor wie binding met de wijk heeft.
= Alle tien wonen er nog. De groep heeft een eigen nachtdienst van vijf verzorgenden, van wie vier uit de wijk.
! Praat over het verleden van mensen voordat je hun kamer inricht.
-- Hindoestaans koken in de thuiszorg
@ Thuiszorg {p} | care | Kaagwoude | 2016
: Surinaamse cliënten weigerden maaltijden aan huis. Een kok en drie dochters veranderden het menu.
? In {p} kwamen 40 procent van de maaltijden bij Hindoestaanse en Creoolse cliënten onaangeroerd terug. Suikerziekte raakte ontregeld.
> Drie dochters, een diëtist en een kok maakten achttien gerechten met minder zout en suiker.
> De fabriek wilde pas leveren vanaf 500 stuks. Een buurtkeuken nam de productie over en bezorgt op de fiets.
= Van 62 cliënten eten er 55 de maaltijd nu helemaal op. Bij de helft verbeterde de bloedsuiker.
! Gezond eten begint met de smaak van thuis.
-- Rouw en rituelen in het hospice
@ Hospice {p} | care | Merwestad | 2020 | +mantelzorg
: In een hospice kwamen alleen witte bewoners. Een imam, een pandit en een rabbijn kwamen op de koffie.
? In een stad waar de helft van de mensen wortels elders heeft, telde het hospice in {p} vier bewoners met een migratieachtergrond op 120.
> Vrijwilligers en geestelijken maakten samen een kamer waar het bed naar elke richting kan draaien.
> Een familie van twintig man bleef slapen in de gang, en andere families hadden daar last van. Er kwam een familiekamer met eigen ingang.
= In het tweede jaar kwamen er 23 bewoners met een migratieachtergrond. Tien nieuwe vrijwilligers spreken een tweede taal.
! Vraag aan wie niet komt waarom, en doe iets met het antwoord.
-- Jeugdhulp met sleutelpersonen
@ Jeugdhulporganisatie {p} | youth | Noordermaas | 2022 | jg +jeugd
: Somalische en Eritrese ouders vertrouwden jeugdhulp niet. Vrouwen uit hun midden werden tolk van twee werelden.
? In {p} meldden scholen zorgen over kinderen van nieuwkomers, maar ouders gaven niet thuis. ‘Zij nemen je kind af’, ging het verhaal.
> Negen sleutelpersonen gingen mee op huisbezoek en vertelden ook wat er in Nederland niet mag.
> Een sleutelpersoon werd in haar eigen kring verrader genoemd. De groep trad daarna altijd samen naar buiten en niet meer op naam.
= Van 70 gezinnen accepteerden er 61 hulp. Het aantal meldingen bij Veilig Thuis uit deze groep nam af.
! Bescherm de bruggenbouwer, want zij wonen aan beide kanten.
-- Poolse families in het dorp
@ Dorpsteam {p} | welfare | Kempenloo | 2023 | wz +wijkteam
: Arbeidsmigranten die bleven, kregen kinderen en vragen. Een Poolse sociaal werker opende een spreekuur op zondag.
? Een kwart van de kinderen op school in {p} spreekt thuis Pools. Hun ouders werken in twee ploegen en zijn op kantooruren niet te bereiken.
> Na de mis op zondag is er spreekuur, met koffie en een speelhoek.
> Werkgevers regelden huis en werk in één contract, en wie ontslagen werd, stond op straat. De gemeente sprak met zes bedrijven een opzegtermijn van vier weken af.
= In een jaar hielp het spreekuur 140 gezinnen, meestal met huur, zorgverzekering of school.
! Openingstijden zijn ook beleid.
"""
