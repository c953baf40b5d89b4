"""The shape of a fictional case study, and the lists that it chooses from."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class CaseFacts:
    """One fictional case study: plain facts, from which a loader makes a page. The four texts are simple HTML."""

    title: str
    introduction: str
    organisation: str
    organisation_kind: str
    region: str
    place: str
    sector: str
    themes: tuple[str, ...]
    perspectives: tuple[str, ...]
    year: int
    question: str
    approach: str
    results: str
    lessons: str
    success_factors: tuple[str, ...]
    partners: tuple[str, ...]
    core: str = field(default="", compare=False)  # the idea it was made from: six cases may share one

    @property
    def texts(self) -> tuple[str, str, str, str]:
        """The four texts, in reading order."""
        return (self.question, self.approach, self.results, self.lessons)


FICTIONAL = " (fictief)"

YEARS = range(2008, 2026)

ORGANISATION_KINDS = (
    "municipality",
    "care",
    "welfare",
    "education",
    "research",
    "youth",
    "residents",
    "housing",
    "social_enterprise",
)

# Each list below has a short key that the texts use, and the Dutch name that a reader sees.
SECTOR_KEYS = {
    "oz": "Ouderenzorg",
    "gz": "Gehandicaptenzorg",
    "ggz": "Geestelijke gezondheidszorg",
    "jg": "Jeugd",
    "wz": "Welzijn",
    "wi": "Werk en inkomen",
    "wo": "Wonen",
    "ow": "Onderwijs",
    "pg": "Publieke gezondheid",
}
SECTORS = tuple(SECTOR_KEYS.values())

THEME_KEYS = {
    "dementie": "Dementie",
    "mantelzorg": "Mantelzorg en vrijwilligers",
    "eenzaamheid": "Eenzaamheid en ontmoeting",
    "wijkteam": "Wijkteams en toegang tot hulp",
    "jeugd": "Jeugd en gezin",
    "schulden": "Schulden en armoede",
    "werk": "Werk en participatie",
    "wonen": "Wonen en opvang",
    "herstel": "Herstel en ervaringskennis",
    "technologie": "Technologie in de zorg",
    "goedwerk": "Goed werk en zeggenschap",
    "tekort": "Personeelstekort",
    "leren": "Leren en opleiden",
    "taal": "Taal en nieuwkomers",
    "preventie": "Gezondheid en preventie",
    "dagbesteding": "Dagbesteding",
    "inclusie": "Toegankelijkheid en inclusie",
    "bewoners": "Bewonersinitiatieven",
}

THEMES = {
    "Dementie": "Leven met dementie, thuis, in de buurt en in het verpleeghuis, en steun voor de naasten.",
    "Mantelzorg en vrijwilligers": "Zorg door familie, buren en vrijwilligers, en wat zij nodig hebben om het vol te houden.",
    "Eenzaamheid en ontmoeting": "Elkaar leren kennen, samen eten, bezoek krijgen: wat helpt als je niemand spreekt.",
    "Wijkteams en toegang tot hulp": "Hulp dichtbij, in één plan en met één gezicht, van eerste vraag tot besluit.",
    "Jeugd en gezin": "Opgroeien en opvoeden, op school, thuis en op straat, en hulp als het niet vanzelf gaat.",
    "Schulden en armoede": "Rondkomen, schulden voorkomen en oplossen, en meedoen met weinig geld.",
    "Werk en participatie": "Werk vinden en houden als dat niet vanzelf gaat, in een gewone of een aangepaste baan.",
    "Wonen en opvang": "Een eigen plek, met steun als dat nodig is, en voorkomen dat mensen hun huis verliezen.",
    "Herstel en ervaringskennis": "Weer grip krijgen op je leven na een ziekte of crisis, met hulp van wie het zelf meemaakte.",
    "Technologie in de zorg": "Sensoren, beeldzorg, robots en apps: wat ze brengen en wat ze vragen van mensen.",
    "Goed werk en zeggenschap": "Roosters, werkdruk, zelf organiseren en meepraten: werk waar je het lang volhoudt.",
    "Personeelstekort": "Genoeg collega's vinden, houden en anders inzetten in zorg, welzijn en onderwijs.",
    "Leren en opleiden": "Leren op de werkvloer en op school, van elkaar en van wie de hulp krijgt.",
    "Taal en nieuwkomers": "Nederlands leren, begrijpelijke taal, en een plek vinden in een nieuw land.",
    "Gezondheid en preventie": "Gezond blijven en ziekte of een val voorkomen, met aandacht voor het hele leven.",
    "Dagbesteding": "Een zinvolle dag, op een boerderij, in een werkplaats of midden in de buurt.",
    "Toegankelijkheid en inclusie": "Meedoen met een beperking: op straat, op een website, in het verkeer en in de sport.",
    "Bewonersinitiatieven": "Inwoners die zelf zorg, een buurthuis of een plan voor hun wijk organiseren.",
}

PERSPECTIVE_KEYS = {
    "netwerken": "Netwerken rond kwetsbare mensen",
    "netwerkstrategie": "Nieuwe manieren om een netwerk te maken",
    "keukentafel": "Het keukentafelgesprek",
    "rehabilitatie": "Herstel en rehabilitatie",
    "vakgrenzen": "Samenwerken over vakgrenzen",
    "wijkteams": "Integrale wijkteams",
    "kijken": "Anders leren kijken",
    "technologie": "Nieuwe technologie",
    "informeel": "Formele en informele zorg",
    "beroepsonderwijs": "Vernieuwing in het beroepsonderwijs",
}

PERSPECTIVES = {
    "Netwerken rond kwetsbare mensen": "Familie, buren en professionals vormen samen een kring om iemand heen.",
    "Nieuwe manieren om een netwerk te maken": "Mensen die weinig anderen kennen, bouwen stap voor stap aan contacten.",
    "Het keukentafelgesprek": "Het gesprek thuis over wat iemand wil, kan en nodig heeft.",
    "Herstel en rehabilitatie": "Weer meedoen na ziekte of crisis, met eigen doelen en eigen kracht.",
    "Samenwerken over vakgrenzen": "Mensen met verschillende beroepen werken aan één vraag.",
    "Integrale wijkteams": "Eén team in de wijk voor vragen over zorg, geld, wonen en opvoeden.",
    "Anders leren kijken": "Oude gewoonten loslaten en beginnen bij wat iemand zelf belangrijk vindt.",
    "Nieuwe technologie": "Techniek die zorg en welzijn verandert, en wat daarvoor nodig is.",
    "Formele en informele zorg": "Beroepskrachten, mantelzorgers en vrijwilligers vullen elkaar aan.",
    "Vernieuwing in het beroepsonderwijs": "Opleidingen die met en in de praktijk leren.",
}

# All places are invented. No municipality of the Netherlands has one of these names.
PLACES = {
    "Groningen": ("Eemswolde", "Oldewierum", "Veenmeden", "Reitdrecht"),
    "Friesland": ("Warremeer", "Terpwier", "Oosterfjild", "Sânhuzum"),
    "Drenthe": ("Brinkerveld", "Zandersloo", "Hunzelo", "Esveen"),
    "Overijssel": ("Dinkelmark", "Vechterloo", "Sallerbeek", "Reggewolde"),
    "Flevoland": ("Zuiderkavel", "Kavelmeer", "Oosterdreef", "Nieuw-Dijkstad"),
    "Gelderland": ("Waalbeek", "Veluwerloo", "Achterlaar", "Lingemark", "Vossenberge", "IJsselwoude"),
    "Utrecht": ("Vechtlinden", "Kromdrecht", "Heuvelrode", "Eemlaar"),
    "Noord-Holland": ("Kaagwoude", "Duinlaken", "Noorderzijl", "Amstelmeden", "Kennemerloo"),
    "Zuid-Holland": ("Merwestad", "Schiewaard", "Goudersluis", "Hollewaard"),
    "Zeeland": ("Scheldekerke", "Zwinhaven", "Walcherzand", "Schorrekerke"),
    "Noord-Brabant": ("Peelhoven", "Dommelbeek", "Kempenloo", "Meierwijk", "Markdonk"),
    "Limburg": ("Roerhoven", "Geleenderberg", "Heuvelgrubbe", "Noordermaas"),
}
PROVINCES = tuple(PLACES)
PROVINCE_OF = {place: province for province, places in PLACES.items() for place in places}
