"""Logging: one JSON object a line on standard error, readable text in development."""

from logging import getLevelNamesMapping

from praktijkpodium.site.settings.environment import DEBUG, env

LOG_LEVEL: str = env("LOG_LEVEL", default="INFO").upper()

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "json": {"()": "praktijkpodium.site.logs.JsonFormatter"},
        "text": {"format": "{levelname:<7} {name}: {message}", "style": "{"},
    },
    "handlers": {
        "stderr": {
            "class": "logging.StreamHandler",
            "formatter": env("LOG_FORMAT", default="text" if DEBUG else "json"),
        }
    },
    "root": {"handlers": ["stderr"], "level": LOG_LEVEL if LOG_LEVEL in getLevelNamesMapping() else "INFO"},
    "loggers": {
        "django": {"handlers": [], "level": "INFO", "propagate": True},
        "django.server": {"handlers": ["stderr"], "level": "INFO", "propagate": False},
        # What scanners of the internet ask for by made-up names; the answer 400 is enough.
        "django.security.DisallowedHost": {"handlers": [], "propagate": False},
        # It tells of each request that fails; search/engines/breaker.py tells of the first.
        "elastic_transport": {"level": "ERROR"},
        "django_tasks": {"level": "WARNING"},
        "botocore": {"level": "WARNING"},
    },
}
