"""Debts, paper work, young people with debts, the energy bill."""

TEXT = """
== vroegsignalering van schulden
sector: wi
themes: schulden preventie
perspectives: netwerken vakgrenzen
factors: Snel na de eerste achterstand; Aanbellen in plaats van schrijven; Gegevens veilig gedeeld; Ook bij klein bedrag in actie
partners: woningcorporatie; energieleverancier; zorgverzekeraar; waterbedrijf
? Mensen met schulden wachtten gemiddeld vijf jaar voor zij om hulp vroegen. Dan was de schuld al opgelopen tot tienduizenden euro’s.
? De corporatie, de zorgverzekeraar en het energiebedrijf zagen elk een kleine achterstand. Samen was het een groot probleem.
? Brieven bleven dicht, want elke envelop was slecht nieuws.
> Verhuurder, energiebedrijf, verzekeraar en waterbedrijf melden achterstanden aan de gemeente, die de meldingen naast elkaar legt.
> Bij twee meldingen op één adres belt binnen een week een medewerker aan, met een oranje tas en zonder boete.
> In het eerste gesprek gaat het om lucht: een betaalpauze, een voorschot, een toeslag die nooit is aangevraagd.
> Incasso stopt zolang er wordt gepraat.
> Wie dat wil, krijgt een vrijwilliger die een jaar lang eens per maand meekijkt.
= Mensen werden bereikt met een veel kleinere schuld dan voorheen.
= Het aantal huisuitzettingen en afsluitingen liep terug.
= Schuldeisers kregen vaker hun geld, en zonder deurwaarder.
! Een bezoek op dinsdagavond bereikt meer mensen dan vijf brieven.
! Kom niet met een oplossing binnen, maar met tijd.
! Let op jongeren met alleen een zorgschuld, die vallen anders buiten de lijst.
! Ook mensen met een baan, een koophuis of een bedrijf hebben schulden.
-- Aanbellen bij de eerste achterstand
@ Gemeente {p} | municipality | Zuiderkavel | 2012
: Een stad wachtte niet meer tot mensen om hulp vroegen. Twee mensen belden aan bij elke dubbele achterstand.
? In {p} werden in één jaar 94 gezinnen uit huis gezet. Vrijwel geen van hen had ooit met schuldhulp gesproken.
> Met een corporatie en een energiebedrijf werd een eerste lijst van 200 adressen gemaakt.
> De privacytoezichthouder had vragen over het delen van namen. De proef lag drie maanden stil, tot er een convenant was met alleen adres en bedrag.
= Van de 200 adressen deed 61 procent open. Het aantal ontruimingen ging in twee jaar naar 38.
! Vraag juridisch advies aan het begin; drie maanden stil kost gezinnen hun huis.
-- Zzp’ers in de rode cijfers
@ Ondernemersloket {p} | municipality | Kempenloo | 2021 | +werk
: Kleine ondernemers vragen geen hulp, zij werken harder. Een oud-ondernemer belt bij hen aan.
? Kappers, taxichauffeurs en marktkooplui in {p} hadden na de sluitingen achterstand bij de belasting. De schuldhulp kende alleen loonstroken.
> Een oud-bakker die zelf failliet ging, deed de huisbezoeken, samen met een boekhouder.
> Privé en zakelijk liepen door elkaar, waardoor geen enkele regeling paste. Er kwam een noodkrediet van hoogstens 7.500 euro.
= Van de 83 ondernemers ging het bedrijf van 52 door. Negentien kozen voor een baan en hielden hun huis.
! Stuur iemand die weet hoe een dag zonder omzet voelt.
-- Corporatie belt op de derde van de maand
@ Woonstichting {p} | housing | Noorderzijl | 2008 | wo +wonen
: Wie op de derde de huur niet heeft betaald, krijgt een telefoontje in plaats van een aanmaning.
? De corporatie in {p} verstuurde elk jaar 11.000 aanmaningen. De meeste gingen naar dezelfde 900 huurders.
> Vier medewerkers van incasso werden opgeleid om te bellen en langs te gaan.
> Sommigen van hen misten het strenge. Twee kozen ander werk; hun plek werd ingenomen door een maatschappelijk werker.
= De huurachterstand halveerde in twee jaar en het aantal vonnissen ging van 140 naar 52.
! Incasso is ook sociaal werk, selecteer je mensen daarop.
-- Zorgverzekering betaald, rust in de kop: mensen met ggz-problemen
@ Bemoeizorgteam {p} | care | Schiewaard | 2018 | ggz +herstel
: Bij mensen in een depressie of psychose loopt de post maanden op. Een signaal van de verzekeraar brengt hulp binnen.
? Uit gegevens in {p} bleek dat een op de drie wanbetalers in behandeling was bij de ggz. Behandelaars vroegen nooit naar geld.
> Een schuldhulpverlener zit elke week in het FACT-team en gaat mee op huisbezoek.
> Cliënten waren bang voor bewind. Zij houden nu zelf hun pas en tekenen per maand opnieuw.
= Bij 67 van de 90 cliënten is de premie weer betaald. Het team zag in die groep een derde minder crisismeldingen.
! Vraag bij elke intake: hoeveel dichte enveloppen liggen er?
-- Water, stroom en een laatste kans
@ Regionale Kredietbank {p} | municipality | Sallerbeek | 2015
: Elf gemeenten en een waterbedrijf maakten samen één lijst, één protocol en één belteam.
? In de streek rond {p} deed elke gemeente het anders. Het waterbedrijf had elf contactpersonen en belde er geen.
> Een belteam van vijf mensen werkt voor alle elf gemeenten en heeft in elke gemeente een vast gezicht.
> Twee kleine gemeenten stapten eruit vanwege de kosten en kwamen na een winter met 31 afsluitingen terug.
= Er zijn in het werkgebied geen gezinnen met kinderen meer afgesloten. Eén op de vier bezoeken leidt tot een traject.
! Voor het waterbedrijf bestaat geen gemeentegrens, en voor een schuld ook niet.

== jongeren met schulden
sector: wi
themes: schulden jeugd
perspectives: netwerkstrategie
factors: Schuld verdwijnt in ruil voor een stap vooruit; Coach die appt; Eén schuldeiser in plaats van tien; Tweede kans na een misser
partners: mbo-school; jongerenwerk; gemeentelijke kredietbank; incassobureaus
? Een kwart van de jongeren begon het volwassen leven met schuld: zorgpremie, telefoon, boete en een webwinkel met achteraf betalen.
? De gewone schuldhulp duurde drie jaar op een minimum. Voor iemand van negentien is dat een eeuwigheid.
? Jongeren met schuld stopten met school om te gaan werken, en bleven daardoor arm.
> Bij wie al schulden heeft, koopt de kredietbank die af, zodat er nog maar één schuldeiser is: de gemeente.
> De jongere betaalt een deel terug, en de rest met een opleiding, vrijwilligerswerk of therapie.
> Een coach heeft contact via de telefoon, ook ’s avonds, en gaat mee naar school of werk.
> Er is een cursus over geld met echte brieven, een echte loonstrook en een echte webwinkel.
> Wie een afspraak mist, krijgt eerst een bezoek en geen brief.
= De meeste jongeren hielden hun plan vol en bleven op school.
= Terugval kwam voor, maar was meestal met één gesprek te herstellen.
= Jongeren vertelden dat zij beter sliepen en weer durfden op te nemen.
! Maak het kort. Uitzicht van een jaar werkt, drie jaar niet.
! Achteraf betalen is lenen: zeg dat hardop op school.
! Straf niet voor één misstap, het leren zit juist daar.
! Vraag jongeren om de teksten te schrijven, dan worden ze gelezen.
-- Schuldenvrij naar je diploma
@ Gemeente {p} | municipality | Meierwijk | 2018
: Jongeren ruilen hun schuld in voor een afgemaakte opleiding. De gemeente werd hun enige schuldeiser.
? Op de mbo’s van {p} had 38 procent van de studenten betalingsachterstand. Een jongen met 6.200 euro schuld had er 4.100 van aan kosten.
> De kredietbank bood schuldeisers 35 procent in één keer.
> Drie grote incassobureaus weigerden. Na een brief van de burgemeester, en een artikel in de krant, gingen er twee om.
= Van de 57 jongeren zijn er 44 schuldenvrij en haalden er 33 een diploma.
! Onderhandel als stad en niet als jongere.
-- Geldles door leeftijdgenoten
@ Jongeren Adviseren {p} | youth | Hollewaard | 2013 | ow +leren ~beroepsonderwijs ->1 ->2
: Jongeren met een schuldverleden geven les op het vmbo. Zij hebben de bewijzen bij zich.
? Op een vmbo in {p} dachten leerlingen dat een deurwaarder aan huis iets uit films was. De les over budget ging over gezinnen met een koophuis.
> Zes jongeren tussen achttien en vierentwintig maakten vier lessen met hun eigen aanmaningen, waarop alleen de namen zwart waren gemaakt.
> Eén van hen kreeg tijdens de les een herinnering aan zijn ergste tijd. Zij werken nu in tweetallen en er is altijd een time-out.
= Er zijn 64 klassen bereikt. In een meting na een jaar had 11 procent een betaalachterstand, tegen 19 procent in klassen zonder les.
! Een leeftijdgenoot met een rode brief overtuigt meer dan een bankmedewerker.
-- Van gokken naar gras maaien
@ Verslavingszorg {p} | care | Eemswolde | 2024 | ggz +preventie
: Online gokken maakt jongens van twintig in een maand arm. Een groep in de buitenlucht doorbreekt het.
? In {p} meldden zich sinds de legale markt drie keer zoveel jongens met een gokschuld. Gemiddeld ging het om 14.000 euro.
> Behandeling, schuldregeling en vier ochtenden groenwerk beginnen in dezelfde week.
> Vrienden bleven filmpjes met winst sturen. De groep maakte een afspraak: elk weekend leveren ze hun telefoon om de beurt in.
= Van de 31 jongens gokten er na negen maanden 21 niet meer. De groenploeg kreeg een vast contract voor twee begraafplaatsen.
! Haal eerst de adrenaline weg, en zet er iets vermoeiends voor terug.
-- Jonge moeder, oude boete
@ Meidenhuis {p} | youth | Warremeer | 2016 | jg +wonen
: Schulden van een ex-vriend hielden jonge moeders gevangen. Een jurist en een coach trokken ze los.
? Jonge vrouwen in de opvang van {p} stonden garant voor een auto of telefoon van hun ex. Zij konden geen huis huren en geen rekening openen.
> Elke schuld werd onderzocht op dwang, met hulp van twee advocaten die gratis meededen.
> Bewijs was vaak gewist. Berichten uit oude telefoons en een verklaring van de hulpverlening bleken soms genoeg.
= Bij 19 van de 27 vrouwen verviel een deel van de schuld. Twaalf verhuisden binnen een jaar naar een eigen woning.
! Vraag bij een schuld altijd wie er het voordeel van had.
-- Eerste loon, eerste rekening: leerlingen van het praktijkonderwijs
@ Praktijkschool {p} | education | Roerhoven | 2011 | ow +werk ->1 ->2
: Leerlingen met een leerachterstand leren omgaan met geld in hun stage, in een winkel zonder pinautomaat.
? Leerlingen in {p} kregen op hun achttiende loon en stonden na twee maanden rood. Ouders hadden zelf ook schulden.
> In de schoolwinkel krijgen leerlingen echt loon in envelopjes: huur, eten, telefoon en plezier.
> Een leerling gaf alles uit aan schoenen en kon de ‘huur’ niet betalen. De klas bedacht zelf een regeling, en dat werd de beste les van het jaar.
= Een jaar na de school had 14 procent schuld, waar dat bij de vorige groep 33 procent was.
! Laat ze één keer misgaan waar het nog veilig is.

== thuisadministratie en formulieren
sector: wi
themes: schulden mantelzorg
perspectives: informeel keukentafel
factors: Vrijwilligers met een achtervang; Inwoner houdt zelf de pen vast; Eén map voor alle post; Snel geholpen bij spoed
partners: sociaal raadslieden; vrijwilligersorganisatie; bibliotheek; kerken
? Wie rond moet komen van weinig, moet het meeste papier invullen. Toeslagen werden niet aangevraagd of later teruggevorderd.
? Ongeopende brieven lagen in tassen, lades en zelfs in de oven.
? Beroepskrachten hadden voor één gezin drie uur, terwijl een vrijwilliger een heel jaar kan blijven.
> Een vrijwilliger komt eerst elke week en later elke maand, en ordent met de bewoner de post in vijf tabbladen.
> De bewoner opent zelf elke envelop, ook als dat een uur duurt.
> Ingewikkelde vragen gaan naar een sociaal raadsman die de vrijwilligers dezelfde dag terugbelt.
> Samen met de bewoner wordt een lijst nagelopen van alle regelingen waar hij recht op kan hebben.
> Bij elk bezoek schrijft de bewoner op wat hij de volgende keer alleen doet.
= Per huishouden kwamen er gemiddeld enkele honderden euro’s per jaar bij aan inkomen waar men recht op had.
= Bewoners openden hun post weer zelf.
= Beroepskrachten hielden tijd over voor zware zaken.
! Neem nooit de pen over, ook niet als het sneller gaat.
! Vrijwilligers zien veel ellende. Geef ze een plek om dat te laten.
! Vier de laatste lege tas, bijvoorbeeld met een ritje naar de papierbak.
! Wees voorzichtig met wachtwoorden; een vrijwilliger bewaart ze nooit.
-- Tassen vol post aan de keukentafel
@ Humanitaire Hulp {p} | welfare | Oldewierum | 2010
: Vrijwilligers helpen een jaar lang met de administratie. De bewoner houdt zelf de pen vast.
? In {p} sloeg de crisis hard toe bij fabrieksarbeiders die nooit een formulier hadden hoeven invullen.
> Vijftien vrijwilligers, van oud-bankdirecteur tot bijstandsmoeder, kregen een training van vijf avonden.
> De oud-bankdirecteur nam alles over en de bewoner leerde niets. Hij werd opleider van de nieuwe groep en leerde daar zelf van.
= Honderdtwintig huishoudens werden geholpen. Na een jaar redde 64 procent zich alleen.
! De beste boekhouder is niet altijd de beste vrijwilliger.
-- Formulierenhulp in de moskee
@ Brugproject {p} | residents | Amstelmeden | 2016 | +taal
: In een moskee en een kerk helpen dezelfde vrijwilligers met brieven. Het vertrouwen was er al.
? Inwoners van {p} gingen met een brief van de belasting eerst naar de imam. Die was daar drie avonden per week mee bezig.
> Twaalf jonge vrouwen met een hbo-diploma, veelal zonder baan, werden formulierenhulp.
> Mannen wilden eerst niet door vrouwen geholpen worden. De imam liet zijn eigen belasting publiekelijk door een van hen doen.
= Per jaar zijn er 900 gesprekken. Acht van de twaalf vrouwen vonden werk als klantmanager of administrateur.
! Gebruik het gezag dat er al is, en geef het door aan anderen.
-- Papieren van een partner die dement wordt
@ Thuisadministratie {p} | welfare | Achterlaar | 2019 | oz +dementie
: Als degene die altijd de administratie deed dementie krijgt, blijft de ander achter met een kast vol ordners.
? Bij echtparen in {p} deed hij de bank en zij het huis. Toen hij dementie kreeg, ontdekte zij drie dubbele verzekeringen en een abonnement op tien tijdschriften.
> De vrijwilliger werkt samen met de casemanager dementie en begint als beiden nog kunnen meepraten.
> Een man vond dat er spionnen in zijn bureau zaten. De vrijwilliger liet hem elke week zelf drie papieren afstempelen.
= Bij 34 echtparen zijn volmacht, levenstestament en machtigingen op tijd geregeld. Twee gevallen van oplichting werden gestopt.
! Regel de volmacht op de dag dat iedereen nog weet waarvoor.
-- Sociaal raadslieden op de markt
@ Stichting Recht en Raad {p} | welfare | Goudersluis | 2023
: Elke vrijdag staat er een kraam met een bank en een laptop. Tussen de kaas en de sokken durven mensen wél.
? In {p} liet 30 procent van de mensen met recht op individuele inkomenstoeslag die liggen. Na de toeslagenaffaire durfde men niets meer aan te vragen.
> Twee raadslieden en vier vrijwilligers rekenen ter plekke uit waar iemand recht op heeft.
> Mensen vreesden terugvordering. Bij elke aanvraag hoort nu een brief waarin de raadsman meetekent op wat is opgegeven.
= In een jaar werd voor 410.000 euro aan toeslagen en regelingen aangevraagd door 690 mensen.
! Zeg erbij wat er gebeurt als je je vergist. Dat is waar de angst zit.
-- Studenten rechten in de buurtkamer
@ Rechtswinkel {p} | education | Dinkelmark | 2014 | ow +leren
: Rechtenstudenten oefenen in een buurtkamer met echte brieven. Bewoners krijgen gratis advies.
? Door de bezuiniging op rechtshulp was er in {p} voor bezwaar tegen een besluit geen betaalbare hulp meer.
> Vierentwintig studenten draaien twee middagen per week spreekuur, met een docent achter de deur.
> Studenten praatten als wetboeken. Bewoners mochten een bel rinkelen bij elk woord dat zij niet begrepen.
= Er zijn 430 zaken gedaan, met bij 61 procent van de bezwaren succes.
! De bel zou in elke spreekkamer mogen staan.

== energiearmoede
sector: wo
themes: schulden bewoners
perspectives: netwerken informeel
factors: Buren die bij buren aan de deur komen; Direct iets doen bij het eerste bezoek; Combineren met schuldhulp; Verhuurder pakt schimmel aan
partners: woningcorporatie; energiecoöperatie; GGD; sociaal ontwikkelbedrijf
? Steeds meer gezinnen zetten de verwarming uit of gingen om acht uur naar bed vanwege de rekening.
? In slecht geïsoleerde huizen stond schimmel achter de kast, en hoestende kinderen kregen een puffer.
? Subsidies voor isolatie kwamen terecht bij mensen met een eigen huis en spaargeld.
> Een team van getrainde wijkbewoners komt aan huis met tochtstrips, radiatorfolie en ledlampen, en brengt die meteen aan.
> Tijdens het klussen wordt gevraagd naar de energierekening, het contract en de toeslagen.
> Bij schimmel gaat er een melding met foto naar de verhuurder, die binnen drie weken komt.
> Mensen die bij de klusploeg werken, volgen een opleiding tot installatiehulp.
> In een wijkpunt kun je een slimme meter leren lezen en een koelkast omruilen.
= Huishoudens bespaarden gemiddeld enkele honderden euro’s per jaar.
= Bij veel bezoeken kwamen ook andere problemen naar boven, zoals eenzaamheid of een huurschuld.
= Een deel van de fixers kreeg een vaste baan in de techniek.
! Wie praat terwijl hij klust, hoort meer dan aan een loket.
! Kleine maatregelen zijn een begin, en geen vervanging van echte isolatie.
! Vraag niet naar inkomen aan de deur: wie in dit huis woont, heeft het nodig.
! Let op zuurstofapparaten en medische hulpmiddelen, die vreten stroom.
-- Klusbus tegen de kou
@ Energiefixers {p} | social_enterprise | Markdonk | 2022 | +werk
: Wijkbewoners zonder baan brengen tochtstrips en lampen aan bij hun buren. Zij leren er een vak mee.
? In een naoorlogse wijk in {p} gaf een op de vijf huishoudens meer dan 13 procent van het inkomen uit aan energie.
> Acht bewoners begonnen, met een busje, een trainer en een lijst van 400 adressen.
> Oplichters trokken in dezelfde weken met een mapje door de buurt. De ploeg draagt nu een gele jas en belt altijd eerst met een code.
= In een jaar zijn er 1.240 huizen bezocht. Gemiddeld scheelde het 380 euro per huishouden en vijf fixers kregen een vaste baan.
! Herkenbaarheid is veiligheid; zet het gezicht van de ploeg in de wijkkrant.
-- Warme kamers in de winter
@ Gemeente {p} | municipality | Eemswolde | 2023 | wz +eenzaamheid
: Bibliotheek, kerk en sporthal stonden de hele winter open met soep en stopcontacten.
? In {p} staan veel oude boerderijen met enkel glas. Ouderen verwarmden één kamer en kwamen in januari ziek bij de huisarts.
> Zeven plekken deden mee, elk op een andere dag.
> Mensen wilden niet gezien worden als arm. De plekken kregen een naam en een programma, en de warmte was bijzaak.
= Er waren in vier maanden 9.800 bezoeken. Bij 210 mensen is daarna thuis iets aan de woning gedaan.
! Nodig uit voor schaken, dan kan iedereen komen om warm te worden.
-- Schimmel meten met een medisch oog
@ Woonbond-afdeling {p} | residents | Scheldekerke | 2018 | pg +preventie
: Huurders en de jeugdarts brachten samen vocht, schimmel en astma bij kinderen in kaart.
? In een wijk in {p} gebruikte een op de zes kinderen een puffer. De verhuurder zei dat bewoners te weinig luchtten.
> Zestig huishoudens kregen een meter voor vocht en temperatuur, en een logboek.
> De cijfers lieten zien dat luchten inderdaad niet genoeg gebeurde: de ramen klemden. Dat gaf beide partijen een beetje gelijk.
= De verhuurder verving de kozijnen in 140 woningen. Het gebruik van puffers ging met een kwart omlaag.
! Meten haalt het verwijt uit het gesprek.
-- Met z’n allen van het gas: een flat kiest zelf
@ Bewonerscommissie {p} | residents | Heuvelrode | 2020
: Huurders van een flat mochten meebeslissen over hun nieuwe verwarming. Zonder vertrouwen in de rekening zou niemand tekenen.
? In de flat in {p} met 160 woningen moest 70 procent instemmen. Mensen die elke maand bang waren voor de rekening, stemden uit voorzichtigheid tegen.
> Zes bewoners gingen langs alle deuren met een persoonlijk sommetje.
> De leverancier wilde geen garantie geven op de prijs. De corporatie zegde toe dat zij drie jaar lang het verschil betaalt als het duurder wordt.
= Uiteindelijk stemde 83 procent voor. De gemiddelde rekening ging met 27 euro per maand omlaag.
! Een garantie op papier is sterker dan een ambitie op een poster.
-- Stookcoach voor ouderen met een laag pensioen
@ Woonzorgcorporatie {p} | housing | Vechterloo | 2013 | oz
: Vrijwillige stookcoaches leerden ouderen zuinig en toch warm wonen. Zij letten ook op kou als gezondheidsrisico.
? Een vrouw van 86 in {p} werd gevonden met onderkoeling, bij een rekening van 190 euro per maand en de thermostaat op dertien.
> Dertig gepensioneerde installateurs en huisvrouwen werden opgeleid door een technisch bureau.
> Ouderen wilden niets veranderen aan hun kachel van vroeger. Een coach stookte een middag samen met hen, en legde het daarna pas uit.
= De coaches kwamen bij 520 ouderen. Bij 17 van hen werd een gevaarlijke geiser ontdekt.
! Warm genoeg is het doel, zuinig is het middel.
"""
