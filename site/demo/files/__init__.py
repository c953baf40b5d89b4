"""The documents of the demo. `scripts/demo-documents` makes them."""

from pathlib import Path

DOCUMENTS = Path(__file__).parent
