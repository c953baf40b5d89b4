"""Words that say too little to rank by. They stay where they are: in phrases and names each word counts.

Among them are verbs that only carry a sentence ("hoe krijg je ...", "ik zoek iemand die ...").

Not among them: `niet`, `geen`, `zonder` and `nooit`. They turn a meaning round ("zorg zonder verblijf",
"niet-aangeboren hersenletsel"), and ranking gives words that stand everywhere little weight anyway. Nor `één`.
"""

from praktijkpodium.search.analysis.lexicon import read

STOP_WORDS = frozenset(read("stopwords.txt").decode().split())
