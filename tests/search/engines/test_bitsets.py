"""Sets of documents as numbers, against the same with sets and dictionaries."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from praktijkpodium.search.engines import bitsets

SIZE = 40
places = st.sets(st.integers(0, SIZE - 1))
weighed = st.lists(st.tuples(places, st.integers(0, 300)), max_size=8)


def bits(of: set[int]) -> int:
    return sum(1 << place for place in of)


@given(st.lists(st.integers(-5, 60)), st.integers(0, 20), st.integers(0, SIZE))
def test_from_ids(ids: list[int], base: int, size: int) -> None:
    assert bitsets.from_ids(ids, base, size) == bits({each - base for each in ids if base <= each < base + size})


@given(places)
def test_members(of: set[int]) -> None:
    assert list(bitsets.members(bits(of))) == sorted(of)
    for member in (bitsets.Member(bits(of), SIZE), bitsets.Member(~bits(set(range(SIZE)) - of), SIZE)):
        assert {place for place in range(SIZE) if place in member} == of


@given(weighed, places, st.integers(0, 700), st.integers(1, SIZE))
def test_numbers(added: list[tuple[set[int], int]], among: set[int], least: int, count: int) -> None:
    slices: bitsets.Slices = []
    numbers: Counter[int] = Counter(dict.fromkeys(range(SIZE), 0))
    for of, weight in added:
        bitsets.add(slices, bits(of), weight)
        numbers.update(dict.fromkeys(of, weight))
    reader = bitsets.Reader(slices, SIZE)
    assert [reader.number(place) for place in range(SIZE)] == [numbers[place] for place in range(SIZE)]
    assert bitsets.at_least(slices, least, bits(among)) == bits({place for place in among if numbers[place] >= least})
    best = set(bitsets.members(bitsets.best(slices, bits(among), count)))
    assert len(best) >= min(count, len(among))
    # Whoever is left out has less than all who are in, and without those with the least there would be too few.
    lowest = min((numbers[place] for place in best), default=0)
    assert all(numbers[place] < lowest for place in among - best)
    assert len({place for place in best if numbers[place] > lowest}) < count


@given(places, st.integers(-300, -1))
def test_what_weighs_less_than_nothing_adds_nothing(of: set[int], weight: int) -> None:
    slices: bitsets.Slices = []
    bitsets.add(slices, bits(of), weight)
    assert slices == []
