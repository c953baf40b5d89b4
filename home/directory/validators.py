"""Names of organisations: which are fit to be read, and which are the same to whoever reads them."""

import unicodedata

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _


def _is_invisible(character: str) -> bool:
    """Control characters, direction marks, joiners and what is no character at all (Unicode category C)."""
    return unicodedata.category(character).startswith("C")


def name_key(name: str) -> str:
    """What is the same for names that look the same, or differ in case or spaces only."""
    visible = "".join(c for c in unicodedata.normalize("NFKC", " ".join(name.split())) if not _is_invisible(c))
    return " ".join(unicodedata.normalize("NFKC", visible.casefold()).split())[:255]


def validate_name(name: str) -> None:
    if any(_is_invisible(character) for character in name):
        raise ValidationError(
            _("This name contains invisible characters. Type it again, without copying it."), code="invisible"
        )
    if not name_key(name):
        raise ValidationError(_("This name is empty."), code="empty")
