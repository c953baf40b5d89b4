"""Groups of four letters: they find words with a typing error, and words inside words that the splitter misses."""

import sys

SIZE = 4


def grams(word: str) -> tuple[str, ...]:
    """Each group of four letters of a folded word, once; a shorter word is one group."""
    if len(word) <= SIZE:
        return (word,)
    # Interned: the same groups come back in thousands of words.
    return tuple(dict.fromkeys(sys.intern(word[at : at + SIZE]) for at in range(len(word) - SIZE + 1)))
