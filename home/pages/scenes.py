"""What an illustration shows: a ground, two or three people and one thing of the theme.

A scene follows from a text alone, so a page always has the same one. The parts are drawn in img/scenes.svg; this module
says which of them stand where. Units are those of a drawing of 320 by 180; people and things stand on the floor in a
row, so that nobody hides anybody else.
"""

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from praktijkpodium.home.pages import scene_parts as parts
from praktijkpodium.home.pages.scene_parts import FIGURES, THINGS, Ground, Staging

WIDTH, HEIGHT, FLOOR = 320, 180, 152
MARGIN, HEADROOM, BELOW = 12, 6, 54
NARROWEST_GAP, WIDEST_GAP, LARGEST = 8, 26, 1.14
# Where people are behind a table, from its middle, and where on a bench.
BEHIND: dict[str, tuple[tuple[int, ...], ...]] = {"table": ((-54, 0, 54), (-34, 34)), "laptop": ((-30, 30),)}
SEATS = (-46, 4)
# Where something can be in the sky, and the room that it takes.
ABOVE = ((44, 38), (276, 38), (104, 34), (216, 34), (160, 30))
ABOVE_SIZE = 28

CLOUDS = {"sky": "far", "far": "sky"}

Choice = TypeVar("Choice")


@dataclass(frozen=True)
class Part:
    """A part of the sprite in its place. Colours are the ends of the names of --podium-art-* variables."""

    name: str
    x: float = 0
    y: float = 0
    scale: float = 1
    flipped: bool = False
    fill: str = ""
    color: str = ""

    @property
    def attributes(self) -> dict[str, str]:
        """As SVG has them. No `style`: the content security policy forbids it."""
        moves = [f"translate({self.x:g} {self.y:g})"] if self.x or self.y else []
        if self.flipped or self.scale != 1:
            moves.append(f"scale({-self.scale:g} {self.scale:g})" if self.flipped else f"scale({self.scale:g})")
        paints = {"fill": self.fill, "color": self.color}
        found = {name: f"var(--podium-art-{paint})" for name, paint in paints.items() if paint}
        return {"transform": " ".join(moves), **found} if moves else found

    @property
    def box(self) -> tuple[float, float, float, float]:
        """Left, top, right and bottom of somebody or something on the floor."""
        size = (FIGURES | THINGS)[self.name]
        left, right = (size.right, size.left) if self.flipped else (size.left, size.right)
        return self.x - left * self.scale, self.y - size.height * self.scale, self.x + right * self.scale, self.y


@dataclass(frozen=True)
class Scene:
    """What is drawn, furthest away first."""

    thing: str
    ground: tuple[Part, ...]
    cast: tuple[Part, ...]

    @property
    def parts(self) -> tuple[Part, ...]:
        return self.ground + self.cast


@dataclass(frozen=True)
class Group:
    """Who and what stands together in the row, around its own middle."""

    left: float
    right: float
    members: tuple[Part, ...]


class Dice:
    """Choices that follow from a text, the same on every machine and with every version of Python."""

    def __init__(self, text: str) -> None:
        self._numbers = self._roll(text.encode())

    @staticmethod
    def _roll(digest: bytes) -> Iterator[int]:
        while True:
            digest = hashlib.sha256(digest).digest()
            yield from (int.from_bytes(digest[at : at + 2], "big") for at in range(0, len(digest), 2))

    def pick(self, choices: Sequence[Choice]) -> Choice:
        return choices[next(self._numbers) % len(choices)]

    def deal(self, choices: Sequence[Choice], number: int) -> list[Choice]:
        """So many different ones."""
        left = list(choices)
        return [left.pop(next(self._numbers) % len(left)) for _ in range(number)]


def composition(key: str, theme: str = "") -> Scene:
    """The scene of a page: always the same for the same texts. The thing follows the theme, else a word of the key."""
    dice = Dice(f"{theme}|{key}")
    thing = dice.pick(things_for(theme) or things_for(key) or tuple(THINGS))
    ground = dice.pick([ground for ground in parts.GROUNDS if ground.name not in THINGS[thing].never])
    mirrored = dice.pick((False, True))
    groups = row(thing, mirrored, dice)
    if THINGS[thing].staging is Staging.BELOW:
        cast = (Part(thing, WIDTH / 2, FLOOR, flipped=mirrored), *in_a_row(groups, BELOW))
    else:
        cast = in_a_row(groups, HEADROOM)
    cast = in_colours(cast, ground, dice)
    return Scene(thing, tuple(backdrop(ground, cast, mirrored)), cast)


def things_for(text: str) -> tuple[str, ...]:
    """What goes with the first known word: one that begins like it, else one that has it inside."""
    words = re.findall(r"[\w-]+", text.casefold())
    for fits in (str.startswith, str.__contains__):
        for stem, things in parts.WORDS:
            if any(fits(word, stem) for word in words):
                return things
    return ()


def row(thing: str, mirrored: bool, dice: Dice) -> list[Group]:
    """Who and what stands next to each other, from left to right; the people face the thing."""
    about = THINGS[thing]
    if about.staging is Staging.BELOW:
        first, last = dice.deal(parts.UPRIGHT, 2)
        names, middle = [first, dice.pick(parts.CHILDREN), last], 1
    else:
        centre = alone(thing, mirrored and about.turns)
        gathered = about.staging is not Staging.BESIDE
        if gathered:
            centre = together(thing, mirrored, dice)
        names = company(THINGS[thing].width, 3 - len(people(centre.members)), dice)
        middle = 0 if gathered else dice.pick((0, 0, 1))
    order: list[str] = [*names[:middle], "", *names[middle:]]
    if mirrored:
        order.reverse()
    here = order.index("")
    groups = [alone(name, number > here) for number, name in enumerate(order) if name]
    if about.staging is not Staging.BELOW:
        groups.insert(here, centre)
    return groups


def company(taken: float, most: int, dice: Dice) -> list[str]:
    """Different people for whom there is room beside a thing. The first leaves room for a second."""
    room = WIDTH - 2 * MARGIN - taken
    narrowest = min(size.width for size in FIGURES.values()) + NARROWEST_GAP
    names: list[str] = []
    for choices in parts.ROW[len(parts.ROW) - most :]:
        spare = room - (0 if names or most == 1 else narrowest)
        fitting = [name for name in choices if name not in names and FIGURES[name].width + NARROWEST_GAP <= spare]
        if fitting:
            names.append(dice.pick(fitting))
            room -= FIGURES[names[-1]].width + NARROWEST_GAP
    return names


def alone(name: str, flipped: bool) -> Group:
    part = Part(name, flipped=flipped)
    left, _, right, _ = part.box
    return Group(-left, right, (part,))


def together(thing: str, mirrored: bool, dice: Dice) -> Group:
    """People who sit on a thing, or stand behind it."""
    about = THINGS[thing]
    centre = alone(thing, mirrored and about.turns)
    if about.staging is Staging.ON:
        names, seats = dice.deal(parts.SEATED, 2), [-seat if mirrored else seat for seat in SEATS]
        seated = [Part(name, x, flipped=x > 0) for name, x in zip(names, seats, strict=True)]
        return replace(centre, members=(*centre.members, *seated))
    places = dice.pick(BEHIND[thing])
    names = dice.deal(parts.UPRIGHT, len(places))
    standing = [Part(name, x, flipped=x > 0) for name, x in zip(names, places, strict=True)]
    return replace(centre, members=(*standing, *centre.members))


def people(cast: Sequence[Part]) -> list[Part]:
    return [part for part in cast if part.name in FIGURES]


def in_a_row(groups: list[Group], headroom: float) -> tuple[Part, ...]:
    """On the floor in the middle of the drawing: as large as there is room for, with the same space between all."""
    width = sum(group.left + group.right for group in groups)
    tallest = max(-part.box[1] for group in groups for part in group.members)
    gaps = max(len(groups) - 1, 1)
    scale = min(LARGEST, (FLOOR - headroom) / tallest, (WIDTH - 2 * MARGIN) / (width + gaps * NARROWEST_GAP))
    gap = min(WIDEST_GAP, ((WIDTH - 2 * MARGIN) / scale - width) / gaps)
    x = -(width + gap * (len(groups) - 1)) / 2
    cast = []
    for group in groups:
        x += group.left
        cast += [
            replace(part, x=round(WIDTH / 2 + (x + part.x) * scale, 1), y=FLOOR, scale=round(scale, 3))
            for part in group.members
        ]
        x += group.right + gap
    return tuple(cast)


def in_colours(cast: Sequence[Part], ground: Ground, dice: Dice) -> tuple[Part, ...]:
    """Everybody in a coat of another colour, all of which stand out before this ground."""
    pairs = iter({coat: (coat, head) for coat, head in dice.deal(ground.people, len(ground.people))}.values())
    coloured = []
    for part in cast:
        coat, head = next(pairs) if part.name in FIGURES else ("", "")
        coloured.append(replace(part, fill=coat, color=head))
    return tuple(coloured)


def backdrop(ground: Ground, cast: Sequence[Part], mirrored: bool) -> Iterator[Part]:
    """Sky, what is far away, half discs and the floor; in the sky only where nobody is."""
    yield Part("sky", fill=ground.sky)
    if ground.far:
        yield Part(ground.far, WIDTH / 2, FLOOR, flipped=mirrored)
    for middle, radius, colour in ground.discs:
        yield Part("disc", WIDTH - middle if mirrored else middle, FLOOR, radius, fill=colour)
    free = [(x, y) for x, y in ABOVE if all(_is_clear(x, y, part) for part in cast)]
    for name, (x, y) in zip(ground.above, free[::-1] if mirrored else free, strict=False):
        yield Part(name, x, 0 if name == "lamp" else y, fill=CLOUDS[ground.sky] if name == "cloud" else "")
    yield Part("floor", fill=ground.floor)


def _is_clear(x: float, y: float, part: Part) -> bool:
    left, top, right, _ = part.box
    return right < x - ABOVE_SIZE or left > x + ABOVE_SIZE or top > y + ABOVE_SIZE
