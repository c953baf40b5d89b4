"""Compounds: `wijkteam` is found by `team`.

A word is split when all of it is made of known parts, of which all but the last may begin a compound (with or without
a linking s) and the last may end one. Which may is in data/words.txt.gz. Fewest parts go first, long ones before short.
"""

import re
from collections.abc import Mapping

from praktijkpodium.search.analysis.lexicon import BEGINS, ENDS, LINKS, WHOLE, known_words

MIN_PART = 3
MIN_WORD = 2 * MIN_PART
MAX_PARTS = 6
_PART_COST = 10_000  # more than the square of any part's length

# A capitalised word within a sentence that ends like this is a place or a family.
_NAME = re.compile(
    r"(akkers?|beek|berge?n?|boer|bos|brink|broek|brug|burgh?|dam|dijke?|donk|drecht|haven|heuvel|hof|hove?n?|hoorn|"
    r"hout|huis|huizen|kamp|kerke?|kerken|laan|land|lo|man|mans|meer|mond|molen|oord|plein|poort|sluis|stad|steeg|"
    r"stein|straat|veen|velde?n?|voort|waard|water|weg|wijk|woude?|zand|zee|zijl)$"
)


def best_split(word: str, parts: Mapping[str, int], last: int = ENDS) -> tuple[str, ...]:
    """The parts of a compound, without linking letters; nothing when it is none. `last`: what the last part must do."""
    end = len(word)
    # For each place that whole parts reach: what it cost, and the parts.
    best: dict[int, tuple[int, tuple[str, ...]]] = {0: (0, ())}
    for start in range(end - MIN_PART + 1):
        if start not in best or len(best[start][1]) == MAX_PARTS:
            continue
        cost, before = best[start]
        for stop in range(start + MIN_PART, end + 1):
            may = parts.get(word[start:stop], 0)
            reached = []
            if stop == end and may & last and start:
                reached = [end]
            elif stop < end:
                reached = [stop] * bool(may & BEGINS) + [stop + 1] * bool(may & LINKS and word[stop] == "s")
            for place in reached:
                total = cost + _PART_COST - (stop - start) ** 2
                if place not in best or total <= best[place][0]:  # equal: the longer one first (buurt+huis)
                    best[place] = (total, (*before, word[start:stop]))
    found = best.get(end, (0, ()))[1]
    return found if len(found) > 1 else ()


def split(word: str) -> tuple[str, ...]:
    """The parts of a folded word, or nothing when it is no compound."""
    if len(word) < MIN_WORD or not word.isalpha():
        return ()
    known = known_words()
    if known.get(word, 0) & WHOLE:
        return ()
    return tuple(leaf for part in best_split(word, known) for leaf in split(part) or (part,))


def ends_like_name(word: str) -> bool:
    """Whether a word that may be a name, since it has a capital within a sentence, is better left whole."""
    return bool(_NAME.search(word))
