"""Make case studies of cores and instances: which sentences of the pool go with which instance, and in which form."""

from itertools import combinations

from praktijkpodium.site.demo.cases.facts import (
    FICTIONAL,
    PERSPECTIVE_KEYS,
    PROVINCE_OF,
    SECTOR_KEYS,
    THEME_KEYS,
    CaseFacts,
)
from praktijkpodium.site.demo.cases.reading import Core, Instance

# How many sentences of the core's pool an instance takes; one that is too short takes more, in this order.
TAKES = {"question": 2, "approach": 3, "results": 2, "lessons": 2}
MORE = ("approach", "question", "approach", "results", "lessons")
FEWEST_WORDS = 215
MOST_THEMES = MOST_PERSPECTIVES = 3
STRIDE = 7  # choices that follow each other have little in common


def build(core: Core) -> list[CaseFacts]:
    """The case studies of one core."""
    return [_build(core, instance, number) for number, instance in enumerate(core.instances)]


def _build(core: Core, instance: Instance, number: int) -> CaseFacts:
    own = {part: [line.replace("{p}", instance.place) for line in lines] for part, lines in instance.lines.items()}
    pool = {
        part: [line for nth, line in enumerate(lines, 1) if (part, nth) not in instance.left_out]
        for part, lines in core.lines.items()
    }
    taken = _taken(pool, sum(len(line.split()) for lines in own.values() for line in lines), number)
    themes = [*core.lists["themes"], *instance.themes]
    perspectives = [*core.lists["perspectives"], *instance.perspectives]
    return CaseFacts(
        title=instance.title,
        introduction=instance.introduction,
        organisation=instance.organisation.replace("{p}", instance.place) + FICTIONAL,
        organisation_kind=instance.kind,
        region=PROVINCE_OF[instance.place],
        place=instance.place,
        sector=SECTOR_KEYS[instance.sector or core.lists["sector"][0]],
        themes=tuple(dict.fromkeys(THEME_KEYS[key] for key in themes))[:MOST_THEMES],
        perspectives=tuple(dict.fromkeys(PERSPECTIVE_KEYS[key] for key in perspectives))[:MOST_PERSPECTIVES],
        year=instance.year,
        question=_question(own["question"], taken["question"], number),
        approach=_approach(own["approach"], taken["approach"], number),
        results=_paragraphs(*own["results"], " ".join(taken["results"])),
        lessons=_lessons([*taken["lessons"], *own["lessons"]], number),
        success_factors=tuple(_take(core.lists["factors"], 2 + number % 2, number)),
        partners=tuple(_take(core.lists["partners"], number % 4, number)),
        core=core.name,
    )


def _taken(pool: dict[str, list[str]], own_words: int, number: int) -> dict[str, list[str]]:
    """The sentences of the pool for each of the four texts, as many as the length asks."""
    sizes = dict(TAKES)
    more = iter(MORE)
    while True:
        taken = {part: _take(lines, sizes[part], number) for part, lines in pool.items()}
        words = own_words + sum(len(line.split()) for lines in taken.values() for line in lines)
        part = next(more, None) if words < FEWEST_WORDS else None
        if part is None:
            return taken
        sizes[part] += 1


def _take(pool: list[str], size: int, number: int) -> list[str]:
    """A choice from a pool, in its own order."""
    choices = list(combinations(pool, min(size, len(pool))))
    return list(choices[number * STRIDE % len(choices)])


def _question(own: list[str], taken: list[str], number: int) -> str:
    """First the general and then the place, or the other way round."""
    return _paragraphs(" ".join(taken), *own) if number % 2 else _paragraphs(*own, " ".join(taken))


def _approach(own: list[str], taken: list[str], number: int) -> str:
    """How it began, what was done (in some cases as a list), and what came in between."""
    begin, *later = own
    forms = (
        _paragraphs(begin, " ".join(taken)),
        _paragraphs(begin) + _items(taken),
        _paragraphs(f"{begin} {taken[0]}", " ".join(taken[1:])),
    )
    return forms[number % len(forms)] + _paragraphs(*later)


def _lessons(lines: list[str], number: int) -> str:
    """A list, or paragraphs in which the own lesson comes first."""
    return _items(lines) if number % 2 == 0 else _paragraphs(lines[-1], " ".join(lines[:-1]))


def _paragraphs(*texts: str) -> str:
    return "".join(f"<p>{text}</p>" for text in texts if text)


def _items(texts: list[str]) -> str:
    return "<ul>" + "".join(f"<li>{text}</li>" for text in texts) + "</ul>"
