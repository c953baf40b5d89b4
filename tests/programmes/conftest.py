import datetime
from collections.abc import Callable

import pytest
from django.utils import timezone


@pytest.fixture
def at(monkeypatch: pytest.MonkeyPatch) -> Callable[[datetime.datetime], None]:
    """Puts the clock at a moment, where it stands still."""
    return lambda moment: monkeypatch.setattr(timezone, "now", lambda: moment)
