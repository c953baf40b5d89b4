"""What the tests of searching share."""

from collections.abc import Iterator

import pytest

from tests.search.collection import Collection, collection


@pytest.fixture
def proof(db: None) -> Iterator[Collection]:
    """An empty collection, which is all that there is to be found."""
    with collection() as made:
        yield made
