"""Why an action on an application is not done."""

from django.utils.translation import gettext as _


class NotPossible(Exception):
    """An action cannot be done now; the message says why and what to do."""


class NotComplete(NotPossible):
    """An application cannot be submitted yet: `problems` are the messages by the name of the field."""

    def __init__(self, problems: dict[str, str]) -> None:
        super().__init__(_("Your application is not complete yet."))
        self.problems = problems
