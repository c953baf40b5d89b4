"""How Dutch text is read, once for all engines. See docs/search.md."""

from praktijkpodium.search.analysis.analyser import Token, analyse
from praktijkpodium.search.analysis.fold import fold
from praktijkpodium.search.analysis.lexicon import fingerprint
from praktijkpodium.search.analysis.passages import Passage, passages
from praktijkpodium.search.analysis.synonyms import Alternative, Synonyms

__all__ = ["Alternative", "Passage", "Synonyms", "Token", "analyse", "fingerprint", "fold", "passages"]
