"""dutch_words.py HUNSPELL_DEB: make search/analysis/data/words.txt.gz, the parts of which Dutch compounds are made.

From Debian's package hunspell-nl (OpenTaal; BSD or CC BY 3.0), whose entries say what may begin and what may end a
compound, and with which linking letter. Compounds themselves are left out: the splitter finds their parts. What the
list lacks, and what must stay whole, is in dutch_words.txt beside this file.
"""

import gzip
import io
import re
import sys
import tarfile
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / ".typing"))

from praktijkpodium.search.analysis.compounds import best_split
from praktijkpodium.search.analysis.fold import fold
from praktijkpodium.search.analysis.lexicon import BEGINS, ENDS, LINKS, NO_VERB, OWN_EN, VERB, WHOLE
from praktijkpodium.search.analysis.stems import looks_like_verb, regular

ROOT = Path(__file__).resolve().parents[2]
TARGET = ROOT / "search" / "analysis" / "data" / "words.txt.gz"
OWN = Path(__file__).with_suffix(".txt")
FOLDER = "./usr/share/hunspell/"
# Plurals and diminutives; what else an affix makes of a noun ends no compound.
NOUN_FORMS = {f"Z{letter}" for letter in "abcdefghijkmux"} | {f"Y{letter}" for letter in "abcdef"} | {"Xe"}
LINKING = {"Ch", "Cd"}  # "arbeid", for "arbeidsmarkt"
NAME = {"PN", "PI", "PK"}  # families, places and regions
# A capitalised entry that ends like this is a place, whatever its flags say.
PLACE = re.compile(r"(akker|beek|berg(en)?|broek|burg|dijk|diep|haven|heuvel|hoorn|hout|huizen|sloot|stad|steeg|veen)$")
MIN_LENGTH = 3


class Form(NamedTuple):
    word: str
    flags: frozenset[str]


def pairs(flags: str) -> frozenset[str]:
    """Hunspell writes flags of two characters, without a space."""
    return frozenset(flags[at : at + 2] for at in range(0, len(flags), 2))


def read_deb(deb: Path) -> tuple[str, str]:
    """The dictionary and the affixes in a package: files in a tar in an ar, each with a header of 60 bytes."""
    packed = deb.read_bytes()
    at, data = len(b"!<arch>\n"), b""
    while not data:
        name, size = packed[at : at + 16].decode().strip(), int(packed[at + 48 : at + 58])
        if name.startswith("data.tar"):
            data = packed[at + 60 : at + 60 + size]
        at += 60 + size + size % 2
    with tarfile.open(fileobj=io.BytesIO(data)) as archive:
        files = [archive.extractfile(f"{FOLDER}nl.{kind}") for kind in ("dic", "aff")]
        dictionary, affixes = [file.read().decode() for file in files if file]
    return dictionary, affixes


class Rule(NamedTuple):
    strip: str
    add: str
    flags: frozenset[str]
    ends: re.Pattern[str]


def read_rules(affixes: str) -> dict[str, list[Rule]]:
    """The suffixes that each flag allows."""
    rules: dict[str, list[Rule]] = defaultdict(list)
    for line in affixes.splitlines():
        match line.split("#")[0].split():
            case ["SFX", flag, strip, add, *rest] if strip not in ("Y", "N"):
                add, _, flags = add.partition("/")
                ends = rest[0] if rest and not rest[0].startswith("ts:") else "."
                bare = [text if text != "0" else "" for text in (strip, add)]
                rules[flag].append(Rule(bare[0], bare[1], pairs(flags), re.compile(f"{ends}$")))
    return rules


def forms(word: str, flags: frozenset[str], rules: dict[str, list[Rule]]) -> Iterator[Form]:
    """The word and what its flags make of it."""
    yield Form(word, flags)
    for flag in flags:
        for rule in rules.get(flag, ()):
            if word.endswith(rule.strip) and rule.ends.search(word):
                ends = {"Cc"} if "Cc" in flags and flag in NOUN_FORMS else set()
                yield Form(word[: len(word) - len(rule.strip)] + rule.add, rule.flags | ends)


def read_own() -> dict[str, set[str]]:
    """Our own words by kind: begin, end, whole."""
    own: dict[str, set[str]] = defaultdict(set)
    kind = ""
    for line in OWN.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            kind = line.strip("[]")
        elif not line.startswith("#"):
            own[kind].update(map(fold, line.split()))
    return own


def entries(dictionary: str) -> Iterator[Form]:
    for line in dictionary.splitlines()[1:]:
        word, _, rest = line.strip().partition("/")
        flags = pairs(rest.split()[0]) if rest else frozenset()
        if word.isalpha() and "Fw" not in flags:
            yield Form(word, flags)


def collect(dictionary: str, rules: dict[str, list[Rule]]) -> tuple[dict[str, int], set[str]]:
    """What each folded word may do in a compound, and the names."""
    parts: dict[str, int] = defaultdict(int)
    names: set[str] = set()
    for word, flags in entries(dictionary):
        if word[0].isupper():
            if flags & NAME or PLACE.search(word):
                names.add(fold(word))
            continue
        for form in forms(word, flags, rules):
            if form.word.isalpha() and len(form.word) >= MIN_LENGTH:
                parts[fold(form.word)] |= BEGINS * bool(form.flags & {"Ca", "Cb"}) | ENDS * ("Cc" in form.flags)
        if flags & LINKING:
            parts[fold(word)] |= LINKS
            parts[f"{fold(word)}s"] &= ~BEGINS
    for word in [word for word, may in parts.items() if may & ENDS and word.endswith("er")]:
        parts[f"{word}s"] |= ENDS  # the list has "verlener" without its plural
    return parts, names - set(parts)


def link(parts: dict[str, int]) -> None:
    """Keep "arbeids" as "arbeid" with a linking s, so that both are one part."""
    for word in [word for word, may in parts.items() if may & BEGINS and word.endswith("s")]:
        if parts.get(word[:-1], 0) & ENDS and not word.endswith("ss"):  # not "nieuws" as "nieuw"
            parts[word[:-1]] |= LINKS
            parts[word] &= ~BEGINS


def made_of_others(word: str, may: int, parts: dict[str, int]) -> int:
    """What of that which `word` may do its parts may do together. (brand+weer ends, but "weer" begins nothing.)"""
    return sum(role for role in (BEGINS, ENDS, LINKS) if may & role and best_split(word, parts, role))


def add_verbs(known: dict[str, int], dictionary: str) -> None:
    """Note what regular verbs are without their endings."""
    for word, flags in entries(dictionary):
        if flags & {"Vp", "Vq"}:
            known[fold(word)] = known.get(fold(word), 0) | VERB
        elif flags & {"Va", "Vb"} and word.endswith("t"):
            known[fold(word[:-1])] = known.get(fold(word[:-1]), 0) | VERB


def add_nouns(known: dict[str, int], dictionary: str, rules: dict[str, list[Rule]]) -> None:
    """Note which nouns look like a form of a verb, and which end in an -en of their own."""
    verbs = {regular(word) for word, may in known.items() if may & VERB}
    for word, flags in entries(dictionary):
        # A participle, such as "verzorgd", has flags of an adjective (A...) too.
        if not flags & NOUN_FORMS or not word.islower() or any(flag.startswith("A") for flag in flags):
            continue
        for form in forms(word, flags & NOUN_FORMS, rules):
            noun = fold(form.word)
            if looks_like_verb(noun, known):
                known[noun] = known.get(noun, 0) | NO_VERB
        noun = fold(word)
        own_en = noun.endswith("en") and flags & {"Za", "Cd"}
        if own_en and regular(noun) not in verbs and not best_split(noun, known):
            known[noun] = known.get(noun, 0) | OWN_EN


def build(dictionary: str, affixes: str) -> dict[str, int]:
    """What the splitter has to know."""
    own = read_own()
    rules = read_rules(affixes)
    parts, names = collect(dictionary, rules)
    link(parts)
    for word in own["never"]:
        parts.pop(word, None)
    # Not formule+ring and code+ring.
    rings = {word for word in parts if best_split(word, parts)[-1:] == ("ring",) and word.endswith("ering")}
    whole = own["whole"] | names | rings
    # Decided by the list alone: with our short words beside it, kant+oor would be made of others too.
    kept = {
        word: left
        for word, may in parts.items()
        if (left := may if word in whole else may & ~made_of_others(word, may, parts))
    }
    for kind, role in (("link", LINKS), ("begin", BEGINS), ("end", ENDS)):
        for word in own[kind]:
            kept[word] = kept.get(word, 0) | role
    for word in whole:
        if best_split(word, kept):
            kept[word] = kept.get(word, 0) | WHOLE
    add_verbs(kept, dictionary)
    add_nouns(kept, dictionary, rules)
    return kept


def main() -> None:
    parts = build(*read_deb(Path(sys.argv[1])))
    by_kind: dict[int, list[str]] = defaultdict(list)
    for word, may in parts.items():
        by_kind[may].append(word)
    text = "\n".join(f"{may} {' '.join(sorted(words))}" for may, words in sorted(by_kind.items()))
    with gzip.GzipFile(TARGET, "wb", mtime=0) as file:
        file.write(text.encode())
    print(f"{TARGET.relative_to(ROOT)}: {len(parts)} words, {TARGET.stat().st_size} bytes")


if __name__ == "__main__":
    main()
