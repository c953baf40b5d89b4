"""Work and participation: jobs made to measure, supported employment, newcomers, social enterprises."""

TEXT = """
== banen op maat
sector: wi
themes: werk inclusie
perspectives: kijken vakgrenzen
factors: Kijken naar taken in plaats van vacatures; Vaste begeleider op de werkvloer; Collega’s doen mee in het ontwerp; Geduld in de eerste drie maanden
partners: UWV; sociaal ontwikkelbedrijf; praktijkschool; ondernemersvereniging
? Mensen met een arbeidsbeperking pasten in geen enkele vacature, omdat elke vacature vroeg om een duizendpoot.
? Werkgevers wilden wel iemand aannemen, maar zagen niet welk werk er dan overbleef.
? Op de afdeling deden geschoolde mensen werk dat een ander met plezier zou doen.
> Een arbeidsdeskundige liep twee dagen mee en schreef alle taken op die anderen lieten liggen.
> Uit taken die bleven liggen, ontstond een nieuwe functie, met een naam, een rooster en een loon.
> De kandidaat werkte eerst drie maanden op proef, met een jobcoach op afroep.
> Een collega kreeg training en tijd om vaste werkbegeleider te zijn.
> Elke vrijdag bekeken kandidaat en begeleider met pictogrammen hoe de week was gegaan.
= Vaste medewerkers hielden uren over voor het werk waarvoor zij geleerd hadden.
= Na een jaar was het merendeel van de nieuwe medewerkers nog in dienst.
= Op de afdeling werd beter uitgelegd, en daar had iedereen iets aan.
! Begin bij het werk dat blijft liggen.
! Een buddy zonder uren is een goed voornemen.
! Verwacht een dip na zes weken, en plan dan een gesprek.
! Pas de functie aan als iemand groeit, anders is het geen baan maar een hok.
-- De linnenkamer als eerste echte baan
@ Ziekenhuisgroep {p} | care | Kromdrecht | 2014
: Een ziekenhuis maakte nieuwe functies van taken die verpleegkundigen erbij deden. Elf mensen met een beperking kregen er een contract.
? Verpleegkundigen in {p} waren per dienst vijftig minuten kwijt aan bedden, kasten en het ontbijt. Tegelijk stonden er in de regio 600 mensen op de lijst voor een garantiebaan.
> Drie afdelingen deden mee, met de ondernemingsraad aan tafel vanaf de eerste meting.
> Een afdelingshoofd was bang dat de nieuwe collega patiënten verkeerd zou aanspreken. Twee patiënten uit de cliëntenraad gaven zelf de gastvrijheidstraining.
= Elf mensen werken er als afdelingshulp. Verpleegkundigen wonnen gemiddeld 38 minuten per dienst.
! Laat patiënten meedoen; hun oordeel stelt iedereen gerust.
-- Medewerker met een grens: jobcarving in de bouwmarkt
@ Bouwmarkt {p} | social_enterprise | Sallerbeek | 2017
: Een bouwmarkt knipte functies op en vond werk voor jongeren van het praktijkonderwijs.
? De bouwmarkt in {p} had altijd vacatures voor verkopers die alles weten. Jongeren van de praktijkschool wisten alles van één pad.
> De bedrijfsleider koos voor padspecialisten: de een doet verf, de ander schroeven, en niemand hoeft aan de kassa.
> Een klant schold een jongen uit die een vraag niet kon beantwoorden. Op het schort staat nu waar iemand van is, en naar wie hij je doorstuurt.
= Vijf jongeren hebben een vast contract. De klachten over onvindbaar personeel verdwenen vrijwel.
! Zet op de jas wat iemand kan, niet wat hij mankeert.
-- Gemeente geeft het voorbeeld met 24 banen
@ Gemeente {p} | municipality | Oosterdreef | 2019
: Een gemeente vroeg bedrijven om mensen met een beperking aan te nemen en telde toen zichzelf: nul.
? Op het stadhuis van {p} werkten 520 mensen en niet één via een garantiebaan. Leidinggevenden zeiden dat er geen plek in de formatie was.
> De gemeentesecretaris zette een pot met geld buiten de formatie, voor wie een taak vond en een begeleider leverde.
> De ict-beveiliging stond geen afwijkende inlog toe. Drie nieuwe medewerkers zaten zes weken zonder computer, tot de secretaris zelf naar de helpdesk liep.
= Er zijn nu 24 mensen in dienst, van archief tot griffie. Het verzuim onder hen is lager dan gemiddeld.
! Los het computerprobleem op vóór de eerste werkdag.
-- Autisme in de datakamer
@ Databedrijf {p} | social_enterprise | Meierwijk | 2022 | ggz
: Mensen met autisme controleren zorgdata op fouten. De werkplek werd om hen heen gebouwd.
? Een ict-bedrijf in {p} zocht testers en vond ze niet. Kandidaten met autisme waren goed, maar vielen door het sollicitatiegesprek.
> Solliciteren werd een middag werken aan een echte opdracht, in een stille ruimte.
> Een open kantoortuin bleek onmogelijk. Het bedrijf bouwde hokken met kurk, en daarna wilden alle andere collega’s er ook een.
= Veertien medewerkers bleven gemiddeld meer dan twee jaar. Het foutpercentage in de data halveerde.
! Verander de selectie, want een goed gesprek is geen bewijs van goed werk.
-- Kringloop van taken in het verpleeghuis
@ Zorgcombinatie {p} | care | Heuvelgrubbe | 2024 | oz +tekort
: In een verpleeghuis namen mensen met een LVB huiskamertaken over. Het personeelstekort was de aanleiding, de sfeer het resultaat.
? Op elke huiskamer in {p} stond één verzorgende, die tegelijk kookte, waste en gesprekken voerde. Het ziekteverzuim was 11 procent.
> Vijftien mensen uit de dagbesteding leerden het vak van huiskamerassistent in zes modules met foto’s.
> De cao kende de functie niet. P&O en de vakbond schreven samen een functieprofiel onder schaal één, met een groeipad.
= Twaalf assistenten hebben een betaalde baan van gemiddeld 20 uur. Bewoners zitten minder vaak alleen, zo laten tellingen zien.
! Spreek af wat een assistent niet doet, bijvoorbeeld medicijnen en tillen.

== werken met een psychische kwetsbaarheid
sector: ggz
themes: werk herstel
perspectives: rehabilitatie vakgrenzen
factors: Coach en behandelaars werken samen; Meteen zoeken naar een gewone baan; Steun zonder einddatum; Cliënt bepaalt wat de baas weet
partners: FACT-team; UWV; sociale dienst; uitzendbureau
? Mensen met psychische klachten kregen te horen dat zij eerst stabiel moesten zijn. Dat moment kwam nooit.
? Re-integratie begon met een cursus, een test en een werkervaringsplaats, en eindigde daar meestal ook.
? Behandelaars noemden werk een risico. Cliënten noemden het een reden om op te staan.
> De coach werkt zij aan zij met de behandelaars en overlegt elke week met hen.
> Wie wil werken, begint daar binnen vier weken mee, zonder geschiktheidstest vooraf.
> De coach stapt met de cliënt bij werkgevers binnen en vraagt naar werk, niet naar een vacature.
> Coach en cliënt maken samen een lijst: wat vertel ik op mijn werk, aan wie en wanneer?
> Als iemand tijdelijk uitvalt, belt de coach de werkgever en houdt de plek warm.
= Meer cliënten kregen een betaalde baan dan met de oude aanpak.
= Het aantal crisisdagen ging bij werkenden eerder omlaag dan omhoog.
= Werkgevers die een keer ja zeiden, belden later zelf voor een tweede.
! Wacht niet tot iemand klaar is voor werk. Werken maakt klaar.
! Geld uit zorg en uit werk moet in één hand komen.
! Een baan verliezen is een ervaring en geen mislukking.
! Vraag naar dromen van vóór de ziekte.
-- Eerst de baan, dan de stabiliteit
@ FACT-team {p} | care | Schiewaard | 2013
: Een jobcoach in een behandelteam zocht direct naar gewoon werk. De helft van de deelnemers vond een baan.
? Van de 220 cliënten van het team in {p} hadden er negen betaald werk. Bij een rondvraag wilden er 94.
> Het team nam één jobcoach op voor twintig cliënten en volgde het IPS-model zo trouw mogelijk.
> UWV en gemeente betaalden elk alleen voor hun eigen uitkering, en vijf cliënten vielen ertussen. Zij begonnen op kosten van de instelling.
= Na achttien maanden hadden 24 van de 48 deelnemers een baan, vooral in winkels, logistiek en techniek.
! Hou je aan het model, ook als iedereen er iets aan wil veranderen.
-- Bakkersnacht: werkritme bij een depressie
@ Bakkerij De Vroege Vogel {p} | social_enterprise | Warremeer | 2011 | +dagbesteding
: In een bakkerij begint de dag om drie uur. Voor mensen die ’s nachts piekeren, is dat een uitkomst.
? Dagbesteding in {p} begon om tien uur. Wie slecht sliep of medicijnen gebruikte, miste dat, en kreeg het stempel ongemotiveerd.
> Een bakker in ruste en een ggz-begeleider begonnen met zes mensen, vier nachten per week.
> De bakkerij verdiende in het eerste jaar niets. Een contract met drie scholen voor krentenbollen redde de zaak.
= Van de 19 mensen die er werkten, gingen er acht naar een bakkerij of magazijn elders. Vijf bleven in vaste dienst.
! Zoek werk dat past bij het ritme van de ziekte, ook als dat half drie is.
-- Open of gesloten: vertellen op je werk
@ Lectoraat Arbeid en Gezondheid {p} | research | Vechtlinden | 2020 | ow +leren ~kijken
: Wat vertel je je baas over je psychose? Onderzoekers en ervaringsdeskundigen maakten een keuzehulp.
? Jobcoaches in {p} raadden openheid aan. Cliënten vertelden dat zij na die openheid hun contract niet verlengd zagen.
> Zesentwintig werkenden met een psychische aandoening hielden een jaar een dagboek bij.
> Een werkgever die had meegedaan, ontsloeg een deelnemer in de proeftijd. De groep besprak het openlijk en nam de casus op in de keuzehulp.
= De keuzehulp telt vier vragen en is 3.400 keer gebruikt. Wie hem gebruikte, had vaker een jaar later nog werk.
! Openheid is een keuze per persoon, per collega en per moment.
-- Jobcoaching bij jongeren na een eerste psychose
@ Vroege Interventie {p} | care | Dommelbeek | 2018 | jg +jeugd
: Jongeren krijgen direct na hun eerste psychose hulp bij school én bijbaan. Zo blijft het leven doorgaan.
? Na een eerste psychose raakten jongeren in {p} in een halfjaar hun studie, bijbaan en vrienden kwijt. De behandeling ging vooral over pillen.
> Een opleidingscoach en een jobcoach zijn er in de eerste maand, soms nog op de afdeling.
> Ouders vonden het te vroeg en waren bang voor terugval. In een oudergroep vertelden jongeren van een jaar verder wat er bij hen hielp.
= Van de 40 jongeren had 70 procent na een jaar een opleiding of baan. Bij de groep ervoor was dat 35 procent.
! Houd één draad met het oude leven vast: de voetbalclub, de bakker, de les.
-- Terug naar kantoor na burn-out, met een beetje hulp van iedereen
@ Verzekeringsbedrijf {p} | social_enterprise | Kennemerloo | 2023 | wi +goedwerk ->3 -=1
: Een kantoor met veel burn-outs leerde van de ggz. Terugkeren begint hier al in de eerste week.
? Bij het bedrijf in {p} met 340 mensen waren in een jaar 29 mensen langer dan drie maanden thuis door psychische klachten.
> Een ervaringsdeskundige coach belt in week één en drinkt koffie buiten de deur.
> Leidinggevenden vonden dat de coach ‘aan de kant van de medewerker’ stond. Dat klopt, zei de directeur, en daarom werkt het.
= De gemiddelde verzuimduur ging van negen naar vijf maanden. Drie teamleiders meldden zich zelf op tijd.
! Laat in de eerste week iemand bellen die niets van je wil.

== statushouders aan het werk
sector: wi
themes: taal werk
perspectives: netwerkstrategie beroepsonderwijs
factors: Taal en werk op dezelfde dag; Werkgever die ook wil leren; Vaste buddy op de vloer; Kinderopvang geregeld
partners: taalschool; werkgeversservicepunt; mbo-college; vluchtelingenorganisatie
? Nieuwkomers leerden eerst drie jaar de taal en daarna pas een vak. In die tijd raakten zij hun ritme en moed kwijt.
? Diploma’s en ervaring uit het land van herkomst telden niet, en een bakker werd vakkenvuller.
? Werkgevers met een tekort aan mensen waren bang voor misverstanden en papierwerk.
> Deelnemers werken drie dagen en gaan twee dagen naar les, waarbij de woorden van de werkvloer het lesboek zijn.
> In de eerste maand brengt een vakman in beeld wat iemand met zijn handen al kan.
> Elke deelnemer heeft een collega als buddy, die een training krijgt in langzaam en duidelijk praten.
> De gemeente regelt vervoer, kinderopvang en het papierwerk voor de werkgever.
> Eens per maand eten alle deelnemers, partners en buddy’s samen.
= Deelnemers leerden sneller Nederlands dan in een klas alleen.
= Werkgevers boden in de meeste gevallen een contract aan.
= Gezinnen kwamen geheel of gedeeltelijk uit de bijstand.
! Vaktaal op de werkvloer blijft hangen, omdat je handen meedoen.
! Vraag wat iemand vroeger deed, en geloof hem.
! Bereid collega’s voor, ook op humor die niet werkt.
! Inburgeren is geen cursus, maar een leven opbouwen.
-- Leren en lassen in twee talen
@ Metaalcollectief {p} | social_enterprise | Reggewolde | 2018
: Statushouders leren lassen en Nederlands tegelijk. De vonken waren de beste leraar.
? Metaalbedrijven in {p} hadden 70 vacatures. In dezelfde gemeente zaten 90 statushouders thuis met een woordenboek.
> Veertien mannen en twee vrouwen begonnen in een praktijkhal, met een docent die zelf uit Irak kwam.
> Veiligheidsinstructies waren alleen in het Nederlands. Het collectief maakte kaarten met tekeningen, die ook oudere lassers handig vonden.
= Dertien van de zestien hebben een contract. Zij slaagden sneller voor spreken dan voor schrijven.
! Veiligheid in plaatjes is er voor iedereen.
-- Vrouwen eerst: naaiatelier met inburgering
@ Vrouwenstudio {p} | welfare | Noordermaas | 2021 | wz +eenzaamheid
: Gevluchte vrouwen kwamen in het traject altijd na hun man. In een atelier kregen zij een eigen start.
? In {p} had van de mannelijke statushouders na drie jaar 40 procent werk, en van de vrouwen 11 procent. Zij pasten op, kookten en wachtten.
> Achttien vrouwen kwamen vier ochtenden naaien, met een taaldocent tussen de machines en opvang in de kamer ernaast.
> Vier mannen verboden het. Een vrouwelijke tolk en de voorzitter van de Eritrese gemeenschap gingen samen op bezoek; drie van hen draaiden bij.
= Elf vrouwen behaalden hun diploma, en zes werken bij een gordijnenbedrijf of vanuit huis.
! Zonder opvang naast de deur is er geen traject voor moeders.
-- Arts in Aleppo, verzorgende in opleiding
@ Zorgopleiders {p} | education | Eemlaar | 2023 | ow +tekort
: Hoogopgeleide vluchtelingen met een zorgberoep stromen via een versneld traject in. De weg terug naar het eigen vak blijft open.
? Een Syrische kinderarts in {p} bezorgde vier jaar maaltijden. Tegelijk kregen ziekenhuizen hun roosters niet rond.
> Negentien artsen, apothekers en verpleegkundigen werkten als helpende plus, met taalles over anamnese en overdracht.
> Sommigen voelden zich vernederd in een functie onder hun niveau. Een vaste arts-mentor en een planning naar de toelatingstoets gaven uitzicht.
= Veertien bleven in de zorg. Vijf doen mee aan de assessments voor hun eigen beroep.
! Geef mensen onder hun niveau werk alleen met een datum waarop het eindigt.
-- Duale route in de kas
@ Glastuinders {p} | social_enterprise | Hollewaard | 2016
: In de kassen leren Eritrese jongeren een vak. Een tomaat bleek een goed beginwoord.
? Eritrese jongeren zonder familie hadden in {p} weinig school gehad. In de klas vielen zij uit, op straat verveelden zij zich.
> Drie tuinders namen elk vijf jongeren in dienst, voor halve dagen met loon.
> In het seizoen was er druk om meer te werken en minder naar les te gaan. Het contract kreeg een slot: geen les, geen dienst.
= Negen van de vijftien haalden een mbo-certificaat op niveau één. De tuinders namen een tweede groep.
! Leg lesuren vast in het arbeidscontract.
-- Meewerken vanaf dag tien in de opvang
@ Gemeente {p} | municipality | Zandersloo | 2025 | +wonen
: Bewoners van een opvanglocatie doen vanaf de tweede week mee in groen, keuken en zorg. Wachten maakt ziek, werken niet.
? In de opvang bij {p} duurde een procedure zestien maanden. Bewoners sliepen overdag, en dorpelingen zagen alleen dat.
> Een meedoenbalie in de kantine koppelt bewoners aan vrijwilligerswerk, taalles en later aan een baan.
> De tewerkstellingsvergunning kwam soms pas na acht weken. Tot die tijd telt alles als vrijwilligerswerk met een verklaring.
= Van de 300 bewoners deden er 190 mee. Het dorp vroeg om verlenging van de opvang, met twee stemmen verschil.
! Laat het dorp en de opvang samen iets maken voordat zij over elkaar praten.

== sociale firma
sector: wi
themes: werk dagbesteding
perspectives: rehabilitatie netwerkstrategie
factors: Een echt product voor echte klanten; Werkleiders met vakkennis; Werktempo per persoon; Doorgroeien zonder te moeten
partners: sociaal ontwikkelbedrijf; gemeente; winkeliers; zorgaanbieder
? Arbeidsmatige dagbesteding was vaak inpakwerk dat niemand miste als het niet gebeurde.
? Tussen dagbesteding en een betaalde baan gaapte een kloof waar weinig mensen overheen kwamen.
? Mensen met een beperking zagen de hele dag anderen met een beperking, en nooit een klant.
> Het bedrijf maakt iets wat klanten echt willen kopen, en concurreert op kwaliteit.
> Deelnemers kiezen een plek in het bedrijf en kunnen van taak wisselen als zij toe zijn aan iets nieuws.
> De werkleider is een vakman die begeleiden leerde, en geen begeleider die een vak leerde.
> Voor wie dat wil, ligt er een route naar een gewone werkgever, met terugkeergarantie.
> Winst gaat naar gereedschap, opleiding en een uitje dat deelnemers kiezen.
= Deelnemers waren trots op hun werk en lieten het thuis zien.
= Een deel stroomde door naar betaald werk, en weinigen vielen terug.
= Klanten kwamen eerst voor het verhaal en bleven voor het product.
! Wees eerst een goed bedrijf en dan pas een goed doel.
! Zet deelnemers aan de klantkant, daar groeit het zelfvertrouwen.
! Zorggeld en omzet moet je nooit door elkaar gebruiken zonder het uit te leggen.
! Vakmanschap is besmettelijk.
-- Fietsen van de vuilstop
@ Fietswerkplaats {p} | social_enterprise | Goudersluis | 2009
: Mensen die lang geen werk hadden, knappen weesfietsen op. Studenten staan in de rij.
? De gemeente {p} haalde jaarlijks 2.000 fietsen op en betaalde om ze te laten persen. Dertig mensen uit de sociale werkplaats kregen geen werk meer.
> Een failliete fietsenmaker werd werkleider, in een hal naast het station.
> Drie rijwielwinkels klaagden over oneerlijke concurrentie. De werkplaats verkoopt nu niets boven de 120 euro en koopt bij hen de onderdelen.
= Per jaar gaan er 900 fietsen de deur uit. Van de 34 medewerkers stroomden er zeven door naar een winkel, twee bij de klagers.
! Praat met je concurrent, hij wordt je beste klant.
-- Lunchroom zonder haast
@ Stichting Aan Tafel {p} | care | Schorrekerke | 2015 | gz
: In een lunchroom bedienen mensen met een verstandelijke beperking. De kaart is kort en de klant leert wachten.
? De dagbesteding van {p} lag op een terrein met een slagboom. Ouders vroegen of hun kinderen niet gewoon in het dorp konden werken.
> Tien deelnemers begonnen, elk met één taak die zij tot in de puntjes leerden.
> In het toeristenseizoen liep het vast en liepen twee deelnemers huilend weg. In juli en augustus is er nu een kleinere kaart en dicht om drie uur.
= De lunchroom draait quitte met 22 deelnemers. Drie werken ook een dag in een strandpaviljoen.
! Bouw de zaak om het tempo heen en niet andersom.
-- Lokale was: van dagbesteding naar hotelbedden
@ Wasserij {p} | social_enterprise | Duinlaken | 2012 | ggz +herstel
: Een wasserij van mensen met een ggz-achtergrond doet de was voor hotels. De routine geeft houvast.
? Bij een ggz-dagcentrum in {p} maakten cliënten al jaren kaarsen. Een cliënt vroeg wie die eigenlijk kocht: de moeders van de begeleiders.
> Twee hotels gaven een proefopdracht voor handdoeken, twee maanden lang.
> Een partij werd roze. De cliënten stelden zelf een controle in van drie paar ogen.
= De wasserij telt nu 41 werkplekken, van wie 15 met loon. Opnames onder deelnemers daalden met de helft.
! Een fout met gevolgen leert meer dan een oefening zonder.
-- Kweekplaats op het dak
@ Dakakker {p} | social_enterprise | Merwestad | 2019 | wo +bewoners
: Op het dak van een parkeergarage kweken bewoners met een bijstandsuitkering groente voor restaurants.
? In {p} waren 1.100 mensen langer dan vijf jaar zonder werk. Een werkervaringsplaats van drie maanden hielp hen niets.
> Een corporatie gaf het dak, een kok beloofde alle kruiden af te nemen, en acht bewoners begonnen met bakken.
> De constructie kon minder aarde dragen dan berekend. Er kwam lichte teelt op kokos, waar deelnemers zelf een cursus voor volgden.
= Zesendertig bewoners werkten mee, van wie er veertien een betaalde baan kregen in groen of horeca.
! Neem langer de tijd dan een subsidieperiode; wortels hebben dat ook nodig.
-- Houtatelier voor mannen met NAH
@ Houtatelier {p} | care | Esveen | 2024 | gz ~kijken
: Na hersenletsel lukt het oude beroep niet meer. In een houtatelier telt wat de handen nog weten.
? Timmerlieden, een vrachtwagenchauffeur en een leraar uit {p} zaten na een beroerte thuis. Dagbesteding vonden zij kinderachtig.
> Elke deelnemer ontwerpt zijn eigen werkplek, met licht, stilte en pauzes op maat.
> Een man zaagde in zijn duim doordat hij zijn linkerkant niet zag. Machines hebben nu rode lijnen en een tweede paar ogen.
= Zeventien deelnemers maken meubels voor zes scholen. Vier zijn voor halve dagen terug bij hun oude baas.
! Verlies aan hersenen is geen verlies aan vakmanschap.
"""
