"""A site with something of everything to walk through: people, things, and secrets, each with a word of its own."""

from dataclasses import dataclass, field
from typing import Any

# What addresses ask for that are about nothing in particular.
ANYTHING = {
    "action_name": "approve",
    "app_label": "praktijkpodium_home",
    "app_name": "wagtailcore",
    "code": "en",
    "content_type_app_name": "praktijkpodium_home",
    "content_type_model_name": "newspage",
    "id": 0,
    "key": "x",
    "model_name": "newspage",
    "provider_id": "oidc",
    "session_id": 1,
    "token": "b",
    "uidb36": "a",
    "uidb64": "a",
}


@dataclass
class World:
    """Who there is, what there is, and which words nobody may read but those who may know them."""

    people: dict[str, Any] = field(default_factory=dict)
    # A thing by its name in the matrix: what an address needs to point at it.
    things: dict[str, dict[str, Any]] = field(default_factory=dict)
    # A secret by its name in the matrix: the word by which it is known.
    secrets: dict[str, str] = field(default_factory=dict)

    def secret(self, name: str, word: str) -> str:
        """A text with a word that is nowhere else. All begin alike, so that one search finds them all."""
        self.secrets[name] = word
        return f"Kanarie {word}"
