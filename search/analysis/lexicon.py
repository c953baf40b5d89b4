"""What is known of single words: data/words.txt.gz, made by scripts/lib/dutch_words.py."""

import gzip
import hashlib
from functools import cache
from importlib.metadata import version
from importlib.resources import files

# What a word may do: begin a compound, end one, begin one with a linking s.
BEGINS, ENDS, LINKS = 1, 2, 4
# It looks like a compound and is none.
WHOLE = 8
# It is what is left of a regular verb without its ending: "werk", "ontmoet".
VERB = 16
# It looks like a form of such a verb and is none: "gemeente", which "menen" did not make.
NO_VERB = 32
# A noun whose -en is no ending: "keuken".
OWN_EN = 64


def read(name: str) -> bytes:
    """A file of the folder data."""
    return files(__package__).joinpath("data", name).read_bytes()


@cache
def known_words() -> dict[str, int]:
    """Each known word, and what it may do. Read once, when the first word comes along."""
    words: dict[str, int] = {}
    for line in gzip.decompress(read("words.txt.gz")).decode().splitlines():
        may, *same = line.split(" ")
        words.update(dict.fromkeys(same, int(may)))
    return words


@cache
def fingerprint() -> str:
    """What an index was made with. Another one means: index anew, or questions and texts are read differently."""
    # Synonyms are not in it: they are added to questions only.
    folder = files(__package__)
    sources = [entry for entry in folder.iterdir() if entry.name.endswith(".py")]
    sources += [entry for entry in folder.joinpath("data").iterdir() if entry.name != "synonyms.txt"]
    digest = hashlib.sha256(version("snowballstemmer").encode())
    for entry in sorted(sources, key=lambda entry: entry.name):
        digest.update(entry.read_bytes())
    return digest.hexdigest()[:16]
