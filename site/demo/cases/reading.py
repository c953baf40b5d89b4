"""Read the notation of the texts: one core, its pool of sentences, and its instances.

A line begins with what it is: `==` a core, `--` an instance, `@` its organisation, kind, place, year and extras, `:` its
introduction, `?` question, `>` approach, `=` result, `!` lesson; `sector:`, `themes:`, `perspectives:`, `factors:` and
`partners:` belong to a core. Extras: a sector, `+theme`, `~perspective`, and `->2`: the second `>` sentence of the core
does not hold here. `{p}` stands for the place.
"""

from dataclasses import dataclass, field

from praktijkpodium.site.demo.cases.facts import SECTOR_KEYS

MARKS = {"?": "question", ">": "approach", "=": "results", "!": "lessons"}
LISTS = ("sector", "themes", "perspectives", "factors", "partners")


@dataclass
class Instance:
    """One elaboration of a core: a setting, a complication, figures and a lesson of its own."""

    title: str
    organisation: str = ""
    kind: str = ""
    place: str = ""
    year: int = 0
    sector: str = ""
    themes: list[str] = field(default_factory=list)
    perspectives: list[str] = field(default_factory=list)
    left_out: set[tuple[str, int]] = field(default_factory=set)
    introduction: str = ""
    lines: dict[str, list[str]] = field(default_factory=lambda: {part: [] for part in MARKS.values()})


@dataclass
class Core:
    """One idea, with sentences that hold for each of its instances."""

    name: str
    lists: dict[str, list[str]] = field(default_factory=dict)
    lines: dict[str, list[str]] = field(default_factory=lambda: {part: [] for part in MARKS.values()})
    instances: list[Instance] = field(default_factory=list)


def read_cores(text: str) -> list[Core]:
    """The cores of one module, in the order of the text."""
    cores: list[Core] = []
    for line in filter(None, text.strip().splitlines()):
        mark, _, rest = line.partition(" ")
        if mark == "==":
            cores.append(Core(rest))
        elif mark == "--":
            cores[-1].instances.append(Instance(rest))
        elif cores[-1].instances:
            _read_instance(cores[-1].instances[-1], mark, rest)
        else:
            _read_core(cores[-1], mark, rest)
    return cores


def _read_core(core: Core, mark: str, rest: str) -> None:
    if mark in MARKS:
        core.lines[MARKS[mark]].append(rest)
    elif mark[:-1] in LISTS:
        core.lists[mark[:-1]] = rest.split("; ") if ";" in rest else rest.split()
    else:
        raise ValueError(f"Not a line of a core: {mark} {rest}")


def _read_instance(instance: Instance, mark: str, rest: str) -> None:
    if mark in MARKS:
        instance.lines[MARKS[mark]].append(rest)
    elif mark == "@":
        _read_setting(instance, rest)
    elif mark == ":":
        instance.introduction = rest
    else:
        raise ValueError(f"Not a line of an instance: {mark} {rest}")


def _read_setting(instance: Instance, rest: str) -> None:
    """The line `organisation | kind | place | year | extras`."""
    instance.organisation, instance.kind, instance.place, year, *extras = rest.split(" | ")
    instance.year = int(year)
    for extra in " ".join(extras).split():
        if extra in SECTOR_KEYS:
            instance.sector = extra
        elif extra[0] == "+":
            instance.themes.append(extra[1:])
        elif extra[0] == "~":
            instance.perspectives.append(extra[1:])
        elif extra[0] == "-" and extra[1:2] in MARKS:
            instance.left_out.add((MARKS[extra[1]], int(extra[2:])))
        else:
            raise ValueError(f"Not an extra: {extra}")
