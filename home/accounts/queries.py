"""What is shown of an account."""

from typing import Any


def display_name(user: Any) -> str:
    """A person's name, or else the address; works with any user model."""
    full_name = user.get_full_name() if hasattr(user, "get_full_name") else ""
    return full_name.strip() or getattr(user, user.get_email_field_name(), "") or user.get_username()
