"""The parts of the illustrations: what is in img/scenes.svg, how large it is, and which theme it goes with."""

from dataclasses import dataclass
from enum import Enum, auto


@dataclass(frozen=True)
class Size:
    """What a part takes to the left, to the right and upwards of the middle of its foot."""

    left: float
    right: float
    height: float

    @property
    def width(self) -> float:
        return self.left + self.right


class Staging(Enum):
    """Where the people are."""

    BESIDE = auto()
    BEHIND = auto()
    ON = auto()
    BELOW = auto()


@dataclass(frozen=True)
class Thing(Size):
    staging: Staging = Staging.BESIDE
    # Whether it may look the other way; a rising line and a euro sign may not.
    turns: bool = False
    # Of the grounds: those before which it would be lost, or out of place.
    never: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Ground:
    """Colours of sky and floor, half discs (middle, radius, colour), what is far away, and the colours of people."""

    name: str
    sky: str
    floor: str
    discs: tuple[tuple[float, float, str], ...]
    people: tuple[tuple[str, str], ...]
    far: str = ""
    above: tuple[str, ...] = ()


# All face to the right.
FIGURES = {
    "stand": Size(20, 20, 105),
    "point": Size(20, 52, 105),
    "talk": Size(44, 49, 105),
    "tablet": Size(20, 30, 105),
    "stick": Size(20, 37, 103),
    "wheelchair": Size(33, 36, 97),
    "child": Size(14, 14, 67),
    "cheer": Size(17, 27, 69),
    "seat": Size(19, 19, 97),
    "seat-elder": Size(19, 19, 100),
    "dress": Size(26, 26, 108),
    "scarf": Size(22, 22, 108),
    "cup": Size(20, 33, 112),
    "walk": Size(20, 30, 106),
}
# Who may be next to a thing, who after that, and who comes last.
ROW = (
    ("point", "tablet", "talk", "cup", "walk"),
    ("wheelchair", "stick", "dress", "scarf", "stand"),
    ("child", "cheer", "wheelchair", "stick", "dress", "scarf"),
)
UPRIGHT = ("stand", "dress", "scarf")
SEATED = ("seat", "seat-elder")
CHILDREN = ("child", "cheer")

_INDOORS = frozenset({"hills", "street", "park"})
_OUTDOORS = frozenset({"room"})
_TEAL = frozenset({"stage"})
_SUNNY = frozenset({"evening"})
_BUILT = frozenset({"street", "park"})

THINGS = {
    "table": Thing(86, 86, 72, Staging.BEHIND, never=_INDOORS),
    "laptop": Thing(52, 52, 81, Staging.BEHIND, never=_INDOORS),
    "roster": Thing(50, 50, 133, never=_INDOORS),
    "bench": Thing(78, 88, 120, Staging.ON, turns=True, never=_OUTDOORS | _TEAL),
    "houses": Thing(98, 96, 110, turns=True, never=_OUTDOORS | _TEAL | _BUILT),
    "phone": Thing(34, 34, 124, never=_INDOORS),
    "robot": Thing(37, 45, 110, turns=True, never=_INDOORS),
    "network": Thing(56, 57, 126, turns=True, never=_INDOORS | _TEAL | _SUNNY),
    "teapot": Thing(41, 41, 119, never=_INDOORS),
    "tools": Thing(48, 48, 101, turns=True),
    "book": Thing(42, 34, 100),
    "balloons": Thing(104, 92, 146, Staging.BELOW, turns=True, never=_TEAL | _SUNNY),
    "school": Thing(78, 78, 126, never=_OUTDOORS | _BUILT),
    "bus": Thing(74, 68, 78, turns=True, never=_OUTDOORS | _TEAL),
    "plant": Thing(36, 38, 132, never=_TEAL),
    "board": Thing(54, 54, 122, never=_INDOORS),
    "desk": Thing(57, 57, 130, never=_OUTDOORS | _TEAL),
    "signpost": Thing(51, 52, 122, never=_OUTDOORS | _SUNNY),
    "bag": Thing(44, 44, 72),
    "coins": Thing(41, 50, 91, never=_SUNNY),
    "bike": Thing(55, 60, 71, turns=True, never=_OUTDOORS),
}

_ON_LIGHT = (("disc", "sand"), ("brick", "sand"), ("floor", "brick"), ("sun", "brick"), ("disc", "brick"))
_ON_TEAL = (("sun", "brick"), ("brick", "sand"), ("sand", "brick"), ("floor", "sand"))
_ON_SUN = (("disc", "sand"), ("brick", "sand"), ("floor", "brick"), ("disc", "brick"), ("sand", "brick"))
_ON_WARM = (("disc", "brick"), ("brick", "sun"), ("floor", "sun"), ("disc", "sun"), ("sun", "brick"))

GROUNDS = (
    Ground("stage", "sky", "floor", ((160, 128, "disc"),), _ON_TEAL),
    Ground("dawn", "sky", "disc", ((136, 126, "far"),), _ON_LIGHT, above=("sun", "cloud")),
    Ground("evening", "sky", "floor", ((180, 108, "sun"),), _ON_SUN),
    Ground("hills", "sky", "disc", ((52, 96, "far"), (262, 118, "far")), _ON_LIGHT, above=("sun",)),
    Ground("noon", "far", "floor", ((160, 130, "sky"),), _ON_LIGHT, above=("sun", "cloud")),
    Ground("street", "sky", "floor", (), _ON_LIGHT, far="town", above=("sun", "cloud")),
    Ground("park", "warm", "disc", (), _ON_WARM, far="trees", above=("sun",)),
    Ground("room", "warm", "disc", ((160, 122, "sky"),), _ON_WARM, above=("lamp",)),
)

# Beginnings of Dutch words, and what goes with them. The first that fits is taken.
WORDS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("404", ("signpost",)),
    ("403", ("desk",)),
    ("500", ("tools",)),
    ("keukentafel", ("table", "teapot")),
    ("rooster", ("roster",)),
    ("planning", ("roster",)),
    ("agenda", ("roster",)),
    ("wijk", ("houses", "bike", "bench")),
    ("buurt", ("houses", "bench", "bike")),
    ("woon", ("houses",)),
    ("wonen", ("houses",)),
    ("gemeente", ("houses", "desk")),
    ("loket", ("desk",)),
    ("eenzaam", ("bench", "teapot")),
    ("ontmoet", ("bench", "teapot", "table")),
    ("natuur", ("bench", "plant")),
    ("groen", ("plant", "bench")),
    ("inzetbaar", ("plant", "tools")),
    ("ontwikkel", ("plant", "board")),
    ("groei", ("plant",)),
    ("mantelzorg", ("teapot", "bag", "bench")),
    ("informel", ("teapot", "bench")),
    ("robot", ("robot",)),
    ("techn", ("robot", "phone", "laptop")),
    ("digita", ("phone", "laptop", "robot")),
    ("e-health", ("phone",)),
    ("app", ("phone",)),
    ("data", ("board", "laptop")),
    ("online", ("laptop", "phone")),
    ("netwerk", ("network",)),
    ("samenwerk", ("network", "table", "balloons")),
    ("keten", ("network",)),
    ("interdiscipl", ("network", "table")),
    ("geld", ("coins",)),
    ("schuld", ("coins", "desk")),
    ("armoede", ("coins",)),
    ("inkom", ("coins",)),
    ("financ", ("coins",)),
    ("subsidie", ("coins",)),
    ("vervoer", ("bus", "bike")),
    ("mobiliteit", ("bus", "bike")),
    ("reis", ("bus", "signpost")),
    ("fiets", ("bike",)),
    ("school", ("school",)),
    ("onderwijs", ("school", "book")),
    ("student", ("school", "book", "laptop")),
    ("jeugd", ("school", "bike")),
    ("jongeren", ("school", "bike")),
    ("kind", ("school",)),
    ("boek", ("book",)),
    ("publicatie", ("book",)),
    ("lezen", ("book",)),
    ("taal", ("book", "balloons")),
    ("kennis", ("book", "board")),
    ("onderzoek", ("board", "book", "laptop")),
    ("leren", ("board", "book")),
    ("leer", ("board", "book")),
    ("opleid", ("board", "school")),
    ("training", ("board",)),
    ("resultat", ("board",)),
    ("implement", ("tools", "board")),
    ("werkplaats", ("tools", "table")),
    ("innovat", ("tools", "plant", "board")),
    ("vernieuw", ("tools", "plant")),
    ("arbeid", ("tools", "roster")),
    ("gesprek", ("balloons", "table")),
    ("dialoog", ("balloons",)),
    ("inspraak", ("balloons",)),
    ("cliënt", ("balloons", "table", "teapot")),
    ("inwoner", ("balloons", "houses")),
    ("vrijwillig", ("teapot", "bike", "plant")),
    ("burger", ("balloons", "desk")),
    ("rehabilit", ("bike", "plant", "bag")),
    ("gezond", ("bag", "bike")),
    ("zorg", ("bag", "teapot", "bench")),
    ("hulp", ("bag", "desk")),
    ("welzijn", ("bench", "teapot")),
    ("ouder", ("bench", "teapot")),
    ("dement", ("bench", "teapot")),
    ("aanmeld", ("laptop", "desk")),
    ("oproep", ("signpost", "balloons")),
    ("programma", ("board", "network")),
    ("parade", ("signpost", "balloons")),
    ("nieuws", ("phone", "balloons")),
    ("team", ("table", "network")),
    ("medewerker", ("roster", "table", "laptop")),
    ("overleg", ("table", "balloons")),
    ("werk", ("tools", "laptop", "roster")),
)
