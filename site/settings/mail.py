"""Mail: to the console unless EMAIL_URL names a server."""

from praktijkpodium.site.plugin import SETTINGS
from praktijkpodium.site.settings.environment import env

_email = env.email_url("EMAIL_URL", default="consolemail://")
EMAIL_BACKEND: str = _email["EMAIL_BACKEND"]
EMAIL_HOST: str = _email.get("EMAIL_HOST") or "localhost"
EMAIL_PORT: int = _email.get("EMAIL_PORT") or 25
EMAIL_HOST_USER: str = _email.get("EMAIL_HOST_USER") or ""
EMAIL_HOST_PASSWORD: str = _email.get("EMAIL_HOST_PASSWORD") or ""
EMAIL_USE_TLS: bool = _email.get("EMAIL_USE_TLS", False)
EMAIL_USE_SSL: bool = _email.get("EMAIL_USE_SSL", False)
EMAIL_TIMEOUT = 10  # seconds
DEFAULT_FROM_EMAIL: str = env("DEFAULT_FROM_EMAIL", default="Praktijkpodium <noreply@praktijkpodium.example>")
SERVER_EMAIL = DEFAULT_FROM_EMAIL

# The terms of the outbox: after so many days the text of a mail is emptied, and the rest of it deleted.
MAIL_KEEP_TEXT_DAYS: int = env.int("MAIL_KEEP_TEXT_DAYS", default=SETTINGS["MAIL_KEEP_TEXT_DAYS"])
MAIL_KEEP_DAYS: int = env.int("MAIL_KEEP_DAYS", default=SETTINGS["MAIL_KEEP_DAYS"])
# That of the questions about ideas that were answered by mail.
QUESTION_KEEP_DAYS: int = env.int("QUESTION_KEEP_DAYS", default=SETTINGS["QUESTION_KEEP_DAYS"])
# Those of applications that were never handed in, and of those that were not chosen.
DRAFT_KEEP_DAYS: int = env.int("DRAFT_KEEP_DAYS", default=SETTINGS["DRAFT_KEEP_DAYS"])
APPLICATION_KEEP_DAYS: int = env.int("APPLICATION_KEEP_DAYS", default=SETTINGS["APPLICATION_KEEP_DAYS"])
# That of the names of who took part.
PARTICIPATION_KEEP_DAYS: int = env.int("PARTICIPATION_KEEP_DAYS", default=SETTINGS["PARTICIPATION_KEEP_DAYS"])
