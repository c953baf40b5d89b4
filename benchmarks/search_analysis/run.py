"""run.py [WORDS]: how fast Dutch is read, and how well. See README.md.

Started by `make bench`, or by hand; it needs no database and no service.
"""

import random
import resource
import subprocess
import sys
import time
from importlib import import_module
from pkgutil import iter_modules

from snowballstemmer.dutch_porter_stemmer import DutchPorterStemmer

from praktijkpodium.search.analysis import analyse, passages
from praktijkpodium.search.analysis.analyser import read
from praktijkpodium.search.analysis.lexicon import known_words
from praktijkpodium.site.demo.cases import texts
from tests.search.analysis import gold

DEFAULT_WORDS = 200_000
WANTED_PER_SECOND = 20_000
ROUNDS = 3


def demo_text() -> str:
    """The case studies of the demo."""
    return "\n\n".join(import_module(f"{texts.__name__}.{module.name}").TEXT for module in iter_modules(texts.__path__))


def long_text(words: int) -> str:
    """The demo over and over, with another word of the list for one in ten, so that memory does not do it all."""
    # Seeded: the same text each time.
    chance = random.Random(1)  # noqa: S311
    known = sorted(known_words())
    demo = demo_text().split(" ")
    taken = (chance.choice(known) if chance.random() < 0.1 else demo[at % len(demo)] for at in range(words))  # noqa: PLR2004
    return " ".join(taken)


def per_second(text: str) -> tuple[int, int]:
    """Words, and words a second."""
    began = time.process_time()
    words = len(analyse(text))
    return words, round(words / (time.process_time() - began))


def load_cost() -> str:
    """What a new process pays for the modules and the first word (Linux)."""
    code = (
        "import re, time\n"
        "from pathlib import Path\n"
        "def kilobytes(): return int(re.search(r'VmRSS:\\s*(\\d+)', Path('/proc/self/status').read_text())[1])\n"
        "before, began = kilobytes(), time.perf_counter()\n"
        "from praktijkpodium.search.analysis import analyse\n"
        "analyse('zorgen')\n"
        "print(f'{(time.perf_counter() - began) * 1000:.0f} ms, {(kilobytes() - before) / 1024:.0f} MB')"
    )
    command = [sys.executable, "-c", code]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()  # noqa: S603


def main() -> None:
    text = long_text(int(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT_WORDS)
    print(f"first word of a process: {load_cost()}")
    for name, sample in (("the demo, once", demo_text()), ("long and mixed", text)):
        read.cache_clear()
        words, cold = per_second(sample)
        kinds = read.cache_info().currsize
        warm = max(per_second(sample)[1] for _ in range(ROUNDS))
        verdict = "enough" if cold >= WANTED_PER_SECOND else "TOO SLOW"
        print(f"{name}: {words} words ({kinds} kept), cold {cold} words/s ({verdict}), warm {warm} words/s")
    began = time.process_time()
    number = sum(1 for _ in passages(text))
    print(f"passages: {number} in {(time.process_time() - began) * 1000:.0f} ms")
    print(f"most memory used: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB")
    for subject, scores in (
        ("compounds", gold.compounds()),
        ("stems", gold.stems()),
        ("stems by Porter's rules alone", gold.stems(lambda word: DutchPorterStemmer().stemWord(gold.fold(word)))),
    ):
        for half, score in scores.items():
            print(f"{subject}, {half}: {score}")


if __name__ == "__main__":
    main()
