"""The formula."""

import datetime
from itertools import pairwise

import pytest

from praktijkpodium.search import scoring
from praktijkpodium.search.scoring import Statistics

TODAY = datetime.date(2026, 11, 22)


def test_what_most_documents_have_says_little() -> None:
    says = [scoring.idf(containing, 1000) for containing in (1, 10, 100, 1000)]
    assert says == sorted(says, reverse=True)
    assert 0 < says[-1] < 0.001


def test_each_further_mention_says_less_and_long_texts_less_than_short_ones() -> None:
    mentions = [scoring.saturation(count, 100, 100) for count in range(6)]
    gains = [later - earlier for earlier, later in pairwise(mentions)]
    assert gains == sorted(gains, reverse=True)
    assert mentions[1] == pytest.approx(1.0)
    assert scoring.saturation(1000, 100, 100) < 1 + scoring.K1
    assert scoring.saturation(1, 50, 100) > scoring.saturation(1, 100, 100) > scoring.saturation(1, 300, 100)


def test_a_title_says_more_than_a_lead_and_that_more_than_a_text() -> None:
    usual = Statistics(10, (5.0, 20.0, 300.0))
    zones = [scoring.zoned(mentions, (5, 20, 300), usual) for mentions in ((1, 0, 0), (0, 1, 0), (0, 0, 1))]
    assert zones == pytest.approx(list(scoring.ZONES.values()))
    assert scoring.zoned((1, 1, 1), (5, 20, 300), usual) == pytest.approx(sum(zones))


def test_how_many_words_a_document_must_have() -> None:
    assert [scoring.need(words) for words in range(12)] == [0, 1, 2, 2, 3, 3, 4, 5, 5, 6, 6, 7]


def test_age_takes_away_a_little() -> None:
    ages = [scoring.decay(TODAY.replace(year=year), TODAY) for year in (2026, 2011, 1996, 1700)]
    assert ages[0] == 1
    assert ages[1] == pytest.approx(1 - scoring.DECAY_AT_MOST / 2, abs=0.001)
    assert ages == sorted(ages, reverse=True)
    assert ages[-1] >= 1 - scoring.DECAY_AT_MOST
    assert scoring.decay(None, TODAY) == pytest.approx(ages[1], abs=0.001)
    assert scoring.decay(TODAY + datetime.timedelta(days=99), TODAY) == 1


def test_a_word_never_says_less_than_nothing() -> None:
    """A document that is written while somebody searches is counted for its words first."""
    assert all(scoring.idf(containing, documents) > 0 for documents in range(4) for containing in range(9))
