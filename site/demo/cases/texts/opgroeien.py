"""Growing up: divorce, a good start, children in poverty."""

TEXT = """
== scheiden met kinderen
sector: jg
themes: jeugd preventie
perspectives: netwerken
factors: Vroeg erbij; Kinderen krijgen een eigen stem; Professionals kiezen geen partij; Ook opa’s en oma’s worden bereikt
partners: advocaten en mediators; basisscholen; huisartsen; rechtbank
? Ouders zochten pas hulp toen er al een advocaat, een rechter en een jeugdbeschermer bij waren.
? Kinderen hielden zich stil om geen van beide ouders verdriet te doen.
? Scholen en huisartsen werden in het conflict getrokken en wisten niet wat zij mochten zeggen.
> Op één plek kunnen ouders terecht met vragen over geld, huis, kinderen en ruzie, zonder verwijzing.
> Kinderen komen in een groep van zes tot acht leeftijdgenoten bij elkaar, met spel, tekenen en een brief aan hun ouders.
> Ouders maken het ouderschapsplan aan de hand van vragen die kinderen zelf hebben bedacht.
> Leraren kregen een leidraad: twee ouders, twee uitnodigingen, één rapport.
> Bij oplopend conflict gaat een gezinswerker binnen een week naar beide huizen.
= Ouders kwamen eerder, gemiddeld een half jaar voor de officiële scheiding.
= Kinderen hadden minder last van buikpijn en slecht slapen.
= Het aantal procedures over omgang liep terug.
! Begin bij de kinderen en niet bij het gelijk.
! Bied het ook aan stellen die nooit getrouwd waren.
! Wees bereikbaar rond kerst en vakantie, dan knapt het.
! Wie geweld vermoedt, moet een andere weg nemen dan praten aan één tafel.
-- Scheidingsloket in de bibliotheek
@ Gemeente {p} | municipality | Heuvelrode | 2018
: Een loket tussen de boeken, zonder afspraak en zonder dossier. Ouders kwamen voor een boek en bleven voor een gesprek.
? In {p} maken elk jaar 130 kinderen een scheiding mee. Het wijkteam zag er gemiddeld twaalf van, allemaal als het al vastliep.
> Op dinsdagavond zitten een mediator, een gezinswerker en iemand van de schuldhulp samen aan tafel.
> Mannen kwamen niet. Na een avond in de kroeg, geleid door een gescheiden vader, was een derde van de bezoekers man.
= Er waren in een jaar 310 gesprekken. Bij 48 stellen kwam er een ouderschapsplan zonder advocaat.
! Kies een plek waar je ook voor iets anders kunt zijn.
-- Kinderen van twee huizen op de basisschool
@ Stichting Openbaar Onderwijs {p} | education | Veenmeden | 2011 | ow
: Een groepje op school voor kinderen met gescheiden ouders. Zij maakten de regels voor de gymtas.
? In een klas in {p} had elf van de 26 kinderen twee huizen. De gymtas was altijd in het verkeerde.
> Na schooltijd kwamen negen kinderen acht weken bij elkaar met de intern begeleider en een schoolmaatschappelijk werker.
> Een vader dreigde met een klacht, omdat hij geen toestemming gaf. De school vraagt nu beide ouders om een handtekening en begint pas als die er zijn.
= Kinderen bedachten een lijst van tien afspraken die nu in elke ouderbrief staat. De school koopt twee sets boeken.
! Kleine dingen als een gymtas zijn voor een kind heel groot.
-- Opa en oma in de vuurlinie
@ Seniorenbond {p} | residents | Markdonk | 2016 | oz +mantelzorg ~informeel
: Grootouders verloren na een scheiding hun kleinkinderen uit het oog. Een groep ouderen hielp elkaar om rustig te blijven.
? Bij de seniorenbond in {p} bleek een op de tien leden een kleinkind niet meer te zien. De meesten hadden er nooit met iemand over gepraat.
> Onder leiding van een gepensioneerde mediator komen twaalf grootouders elke maand bij elkaar.
> De groep werd in het begin een klaagmuur. De mediator voerde een regel in: elk verhaal eindigt met iets wat je zelf kunt doen.
= Van de 22 deelnemers hebben er negen weer contact. Zes grootouders passen op in een neutraal huis, zodat ouders elkaar niet hoeven te zien bij de overdracht.
! Grootouders kunnen een veilige haven zijn, mits zij geen partij kiezen.
-- Rechter zonder toga: overleg voor de zitting
@ Regionaal Jeugdplatform {p} | research | Oosterdreef | 2022
: Ouders, advocaten en jeugdhulp proberen een jaar lang een andere route. De zaak begint met een gezinsgesprek.
? In de regio {p} duurden zaken over omgang gemiddeld negentien maanden. In die tijd zagen kinderen een ouder soms helemaal niet.
> Voor elke nieuwe zaak is er binnen drie weken een gesprek met een gezinsvertegenwoordiger, nog voor er stukken worden gewisseld.
> Advocaten vreesden voor hun rol. Een gezamenlijke werkgroep maakte een code over wat er op papier komt.
= Van de 74 zaken werden er 45 zonder zitting opgelost. De onderzoekers volgen de kinderen nog twee jaar.
! Hoe meer papier, hoe groter de strijd; praat voor er geschreven wordt.
-- Vaders na detentie of scheiding: oefenen in contact
@ Vaderhuis {p} | welfare | Kavelmeer | 2013 | wz +wonen
: Vaders zonder eigen woning hadden geen plek om hun kind te zien. Een huis met speelgoed en een begeleider werd die plek.
? Na een scheiding sliepen vaders in {p} op een bank bij een vriend. Een rechter vond dat geen plek voor een kind van vier, en zo brak het contact.
> Een rijtjeshuis werd ingericht met een speelkamer, een keuken en een schommel.
> Sommige moeders vertrouwden het niet. Zij konden eerst zelf komen kijken, en op verzoek is er altijd een begeleider bij.
= Zestig vaders ontvingen er hun kinderen. Voor 23 van hen werd dat na een tijd een gewone logeerpartij thuis.
! Een plek met een schommel lost soms op wat een vonnis niet lukt.

== kansrijke start
sector: pg
themes: preventie jeugd
perspectives: vakgrenzen netwerken
factors: Verloskundige en wijkteam kennen elkaar; Contact al in de zwangerschap; Aandacht voor vaders; Praktische hulp gaat voor adviezen
partners: verloskundigenpraktijk; kraamzorg; consultatiebureau; schuldhulpverlening
? Niet elk kind begint gelijk. Stress, armoede en roken in de zwangerschap werken een leven lang door.
? Verloskundigen zagen zorgen, maar wisten niet waar zij met een huurschuld of een gewelddadige partner heen konden.
? Na de kraamweek viel alles stil, tot het consultatiebureau vier weken later.
> Verloskundige, kraamzorg, jeugdverpleegkundige en wijkteam zitten elke maand samen en bespreken gezinnen, met hun toestemming.
> Bij de eerste echo vraagt de verloskundige iedereen naar huis, geld, steun en stemming.
> Zwangere vrouwen met veel zorgen krijgen een vaste verpleegkundige tot hun kind twee jaar is.
> Een moedergroep begint in de zwangerschap en loopt door na de bevalling.
> Voor spullen als een bedje of een veilige wandelwagen is er een noodpot.
= Zorgen kwamen eerder in beeld, vaak al voor de twintigste week.
= Meer kinderen hadden een gezond geboortegewicht, en meer moeders stopten met roken.
= Moeders zeiden dat zij zich niet beoordeeld voelden, maar gezien.
! Vraag iedereen hetzelfde, dan voelt niemand zich eruit gepikt.
! Eerst de stress omlaag, dan pas praten over voeding en hechting.
! Vergeet de vader niet. Hij zit erbij en wordt nooit iets gevraagd.
! Houd het groepje professionals klein en vast.
-- Negen maanden voorsprong
@ GGD-regio {p} | municipality | Reitdrecht | 2019
: Verloskundigen vragen alle zwangeren naar hun leven. Een team staat klaar voor wat daaruit komt.
? In delen van {p} kwam een op de vijf baby’s te vroeg of te licht ter wereld. Verloskundigen hadden daar twaalf minuten per consult voor.
> Zes praktijken begonnen met een vragenlijst op de tablet, in zeven talen.
> Vrouwen vulden overal nee in zolang hun partner meekeek. Nu is er altijd een moment van vijf minuten alleen.
= Van de 900 zwangeren gaven er 140 aan hulp te willen. Het aantal dat doorrookte, zakte van 19 naar 13 procent.
! Zorg voor vijf minuten zonder partner, bij iedereen.
-- Moedergroep voor jonge moeders zonder moeder
@ Jonge Ouders {p} | youth | Goudersluis | 2010 | jg
: Meisjes die jong moeder worden, vinden elkaar in een huis met een wasmachine en een schoolboek.
? In {p} kregen per jaar zo’n 45 meisjes onder de twintig een kind. De meesten stopten met school, en een aantal woonde bij wisselende familie.
> Vier ochtenden per week is er opvang, les en koffie in hetzelfde huis.
> De vaders kwamen niet binnen, ook al wilden zij wel. Een mannelijke begeleider begon een zaterdagochtend met klussen en een verschoonmat.
= Van de 38 jonge moeders gingen er 24 terug naar school. Zeventien vaders kwamen meer dan vijf keer.
! Regel kinderopvang naast het lokaal en niet aan de andere kant van de stad.
-- Ouders met een LVB en een baby
@ Zorgorganisatie {p} | care | Hunzelo | 2016 | gz ~kijken
: Goed genoeg ouderschap is te leren, als de uitleg klopt. Een babykoffer in eenvoudige taal hielp.
? Ouders met een verstandelijke beperking in {p} hoorden vooral wat zij fout deden. Drie van hen raakten hun kind direct na de geboorte kwijt.
> In een koffer zitten foto’s, een pop, een timer en een maatbeker met een rode streep.
> Een gynaecoloog twijfelde openlijk over de veiligheid. Samen is een lijst gemaakt van wat minimaal elke dag moet lukken en wie daarop let.
= Bij elf van de veertien gezinnen woont het kind thuis, met steun van grootouders of buren.
! Doe voor, doe samen, laat doen, en begin morgen opnieuw.
-- Vaderschap begint voor de geboorte
@ Centrum voor Jeugd en Gezin {p} | youth | Dommelbeek | 2014 | jg ~informeel
: Aanstaande vaders krijgen een avond met andere vaders, in de werkplaats van een garage.
? In {p} waren bij de zwangerschapscursus vaders er als decor. Bij problemen na de geboorte wist niemand hoe het met hen ging.
> Een garagehouder stelde zijn kuil en koffie beschikbaar, en een kraamverzorger vertelde tussen de banden over slapen, huilen en seks.
> De eerste avond werd alleen gelachen. De begeleider begon daarna met de vraag naar hun eigen vader, en toen werd het stil en goed.
= In twee jaar kwamen er 170 vaders. Bij negen van hen is een depressie ontdekt.
! Mannen praten het best met hun handen bezig.
-- Stevige start in de asielopvang
@ Jeugdgezondheid {p} | care | Zandersloo | 2023 | +taal
: Zwangere vrouwen in een opvanglocatie krijgen één verpleegkundige, ook als zij verhuizen.
? Gezinnen in de noodopvang bij {p} verhuisden gemiddeld drie keer voor de geboorte. Elke verloskundige begon opnieuw.
> Een vaste verpleegkundige houdt via een app en een tolk contact, waar het gezin ook heen gaat.
> Verhuizingen werden op vrijdag bekendgemaakt voor maandag. Na aandringen is er nu een regel: vanaf week 34 geen verhuizing, tenzij het gezin dat zelf wil.
= In een jaar zijn 52 gezinnen gevolgd. Bij 49 was de overdracht compleet op de dag dat zij aankwamen.
! De verpleegkundige verhuist niet mee, maar haar nummer wel.

== kinderen in armoede
sector: wi
themes: schulden jeugd
perspectives: netwerken informeel
factors: Kinderen denken mee; Geen bewijsstapels voor ouders; Hulp loopt via mensen die kinderen toch al zien; Niet stigmatiseren
partners: kinderfonds; scholen; sportverenigingen; voedselbank
? In elke klas zitten kinderen die niet op schoolreis gaan, en zij zeggen dan dat ze ziek waren.
? Er waren potjes genoeg, maar ouders moesten voor elk potje een ander formulier en een ander bewijs inleveren.
? Werkende ouders met een laag loon vielen buiten de boot, omdat regelingen op de bijstand waren ingericht.
> Leraren, trainers en wijkagenten kunnen in twee minuten een kind aanmelden, zonder naar het inkomen te vragen.
> Eén aanvraag geldt voor sport, fiets, laptop, verjaardag en schoolreis samen.
> Een groep kinderen van tien tot zestien adviseert de wethouder en beslist over een deel van het geld.
> Spullen komen in een gewone winkel en met een gewone pas, zodat niemand aan de kassa hoeft uit te leggen waarom.
> Als ouders dat willen, komt er iemand thuis om ook naar schulden en toeslagen te kijken.
= Meer kinderen deden mee aan sport, muziek en schoolreizen.
= Het aandeel ouders dat van de regeling wist, nam flink toe.
= Leraren zagen dat kinderen minder vaak ziek gemeld werden op dure dagen.
! Vraag kinderen wat zij missen. Het is zelden wat volwassenen denken.
! Schaamte is de grootste drempel, en een formulier is de tweede.
! Help het kind nu en de ouders daarna, maar doe het allebei.
! Vertrouw de leraar die aanmeldt, controle kost meer dan misbruik.
-- Eén pas voor alle kinderen die het nodig hebben
@ Gemeente {p} | municipality | Geleenderberg | 2014
: Eén kindpas verving zeven regelingen. Leraren en trainers mogen kinderen aanmelden.
? In {p} groeide een op de zes kinderen op in armoede. Van het budget bleef elk jaar 40 procent over.
> De gemeente schrapte alle losse formulieren en gaf 60 aanmelders een code.
> Privacy van de leerkracht die iets ziet, was een heet punt. Ouders krijgen nu een brief waarin staat wie zich zorgen maakte en waarom, met de mogelijkheid om nee te zeggen.
= Het aantal kinderen dat gebruikmaakt, ging van 780 naar 1.650. Het geld ging voor het eerst helemaal op.
! Geld dat overblijft, is geen meevaller maar een signaal.
-- Kinderraad met een eigen portemonnee
@ Kinderombudsteam {p} | welfare | Kaagwoude | 2018 | wz +inclusie ~kijken
: Acht kinderen die weten wat armoede is, verdelen 25.000 euro. Hun eerste besluit verraste iedereen.
? De gemeente {p} deed veel met schoolspullen. Kinderen bleken iets anders belangrijk te vinden, maar niemand had het gevraagd.
> Acht kinderen vergaderden elke maand met pizza, een rekenmachine en een juriste.
> Twee moeders wilden niet dat het in de krant kwam. De kinderraad besloot om zonder foto’s te werken.
= Hun eerste uitgave was een kast met verjaardagstassen: taart, slingers en traktatie voor de klas. In een jaar gingen er 430 de deur uit.
! Kinderen weten het verschil tussen arm zijn en erbij horen.
-- Ontbijt op school, schulden na school
@ Schoolvereniging {p} | education | Schiewaard | 2022 | ow
: Een gratis ontbijt voor iedereen, en daarna koffie voor de ouders. Zo kwamen ook stille schulden boven tafel.
? Op een school in {p} vielen op maandag kinderen in slaap op de leesmat. Het eten was op sinds zaterdag.
> Alle 240 kinderen eten mee, zodat niemand op kan vallen.
> Sommige ouders voelden zich beschuldigd. Toen zij zelf het brood gingen smeren, werd het hun ontbijt.
= Te laat komen nam af met 60 procent. Vijfentwintig ouders kwamen via de koffietafel bij schuldhulp.
! Doe het voor iedereen, dan kijkt niemand wie het nodig heeft.
-- Sporten zonder contributie
@ Sportkoepel {p} | welfare | Terpwier | 2010 | pg +preventie
: Trainers zagen kinderen verdwijnen zodra de rekening kwam. Een stil fonds vangt dat op.
? Bij clubs in en rond {p} zegden in de crisis 90 kinderen op. Penningmeesters stuurden drie herinneringen en dan een incassobureau.
> Tien clubs spraken af dat eerst de jeugdtrainer belt, en dat het fonds zonder vragen betaalt.
> Bestuurders waren bang dat iedereen gratis wilde sporten. Na een jaar bleek 4 procent van de leden gebruik te maken.
= Van de 90 kinderen kwamen er 71 terug. Het fonds draait op de opbrengst van de bardienst en een bijdrage van de gemeente.
! Een telefoontje kost niets en houdt een kind op het veld.
-- Werkende armen: een fiets voor de dochter van de schoonmaker
@ Ondernemersfonds {p} | social_enterprise | Nieuw-Dijkstad | 2025 | +werk
: Werkgevers ontdekten dat kinderen van hun eigen personeel in armoede leven. Zij openden een fonds zonder loketten.
? Bij een schoonmaakbedrijf in {p} vroegen in een winter 26 mensen om een voorschot. De meesten hadden twee banen en kinderen op school.
> Acht bedrijven betalen per medewerker één euro per week aan een kinderfonds dat een stichting beheert.
> Personeel wilde niet dat de baas iets wist. De stichting werkt daarom met codes en meldt alleen totalen.
= In het eerste jaar kregen 112 kinderen een fiets, zwemles of laptop. Vier bedrijven verhoogden daarna de contracturen.
! Kijk eerst of je eigen lonen en uren een deel van de oorzaak zijn.
"""
