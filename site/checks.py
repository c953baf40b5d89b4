"""Checks of the configuration, one group for each subject. `manage.py check` and every start (start.py) run them."""

from collections.abc import Iterator, Sequence
from typing import Any
from urllib.parse import urlsplit

from django.apps import AppConfig
from django.conf import settings
from django.core.checks import CheckMessage, Error, Tags, register
from django.core.checks import Warning as CheckWarning
from django.core.exceptions import ImproperlyConfigured
from django.db import DatabaseError, connection

from praktijkpodium.search.elastic import ElasticsearchProblem, server_version

# As Django asks of a SECRET_KEY (security.W009).
MIN_KEY_LENGTH, MIN_KEY_VARIETY = 50, 5  # characters, different characters

Apps = Sequence[AppConfig] | None


def error(number: int, message: str, hint: str) -> Error:
    return Error(message, hint=hint, id=f"praktijkpodium.E{number}")


@register(Tags.files)
def storage(app_configs: Apps, **kwargs: Any) -> list[CheckMessage]:
    """E1xx: files."""
    return list(_storage())


def _storage() -> Iterator[CheckMessage]:
    buckets = {"S3_PUBLIC_BUCKET": settings.S3_PUBLIC_BUCKET, "S3_PRIVATE_BUCKET": settings.S3_PRIVATE_BUCKET}
    missing = [name for name, value in buckets.items() if not value]
    if settings.S3_ENDPOINT_URL and missing:
        yield error(
            101,
            f"S3_ENDPOINT_URL is set, but {' and '.join(missing)} is not: files would go to the local disk.",
            "Name two buckets, or leave S3_ENDPOINT_URL empty.",
        )
    elif len(missing) == 1:
        yield error(102, f"{missing[0]} is not set, but the other bucket is.", "Name two buckets, or none.")
    if not missing and len(set(buckets.values())) == 1:
        yield error(
            103,
            "S3_PUBLIC_BUCKET and S3_PRIVATE_BUCKET are the same bucket: application documents would be public.",
            "Use two buckets; the private one without any public access.",
        )
    if bool(settings.AWS_ACCESS_KEY_ID) != bool(settings.AWS_SECRET_ACCESS_KEY):
        yield error(
            104, "Only one of AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY is set.", "Set both, or none to use a role."
        )
    if settings.CLAMD_URL and not _is_clamd_url(settings.CLAMD_URL):
        yield error(
            105,
            "CLAMD_URL is not an address of clamd.",
            "Use tcp://host:3310 or unix:///run/clamav/clamd.sock; leave it empty to mark files as not scanned.",
        )


def _is_clamd_url(url: str) -> bool:
    try:
        parts = urlsplit(url)
        return bool(
            (parts.scheme == "tcp" and parts.hostname and parts.port != 0) or (parts.scheme == "unix" and parts.path)
        )
    except ValueError:  # a port that is no number, a bracket too few
        return False


def _are_elasticsearch_urls(urls: str) -> bool:
    try:
        parts = [urlsplit(url.strip()) for url in urls.split(",")]
        # The client wants a port.
        return all(each.scheme in {"http", "https"} and each.hostname and each.port for each in parts)
    except ValueError:
        return False


@register("search")
def search(app_configs: Apps, **kwargs: Any) -> list[CheckMessage]:
    """E2xx: search."""
    if not settings.ELASTICSEARCH_URL:
        return []
    if not _are_elasticsearch_urls(settings.ELASTICSEARCH_URL):
        return [
            error(
                201,
                "ELASTICSEARCH_URL is not an address.",
                "Use http://host:9200 or https://host:9200, with commas between several nodes.",
            )
        ]
    try:
        server_version()
    except ElasticsearchProblem as problem:
        if "not supported" in str(problem):
            return [error(202, str(problem), "Upgrade the server, or leave ELASTICSEARCH_URL empty.")]
        # A server that is away for a moment must not keep the site from starting.
        return [
            CheckWarning(str(problem), hint="Is ELASTICSEARCH_URL right, and the server up?", id="praktijkpodium.W203")
        ]
    return []


@register(Tags.security)
def security(app_configs: Apps, **kwargs: Any) -> list[CheckMessage]:
    """E3xx: security. Only outside development."""
    return [] if settings.DEBUG else list(_security())


def _security() -> Iterator[CheckMessage]:
    try:
        key = settings.SECRET_KEY
    except ImproperlyConfigured:  # Django's way of saying that it is empty
        key = ""
    if len(key) < MIN_KEY_LENGTH or len(set(key)) < MIN_KEY_VARIETY or "insecure" in key:
        yield error(
            301,
            "SECRET_KEY is missing or weak.",
            "Set one of at least 50 characters: python -c 'import secrets; print(secrets.token_urlsafe(64))'",
        )
    if not settings.ALLOWED_HOSTS:
        yield error(302, "ALLOWED_HOSTS is empty: no request would be answered.", "Name the site's own host names.")
    elif "*" in settings.ALLOWED_HOSTS:
        yield error(303, "ALLOWED_HOSTS allows every name.", "Name the site's own host names.")
    if settings.CACHES["default"]["BACKEND"].endswith("LocMemCache"):
        yield CheckWarning(
            "Each process counts attempts to sign in for itself: four processes let through four times as many.",
            hint="Set CACHE_URL, for example dbcache://cache after manage.py createcachetable.",
            id="praktijkpodium.W305",
        )


@register(Tags.security, Tags.database)
def demo_accounts(app_configs: Apps, databases: Sequence[str] | None = None, **kwargs: Any) -> list[CheckMessage]:
    """E304: no account with the demo's password outside development. Looks in the database, so only where asked to."""
    if settings.DEBUG or not databases:
        return []
    from praktijkpodium.site.demo.accounts import accounts_with_demo_password

    try:
        names = accounts_with_demo_password()
    except DatabaseError:  # the tables are not there yet
        return []
    if not names:
        return []
    return [
        error(
            304,
            f"DEBUG is off and these accounts have the password of the demo: {', '.join(names)}.",
            "Give them other passwords, or delete them.",
        )
    ]


@register(Tags.caches)
def page_cache(app_configs: Apps, **kwargs: Any) -> list[CheckMessage]:
    """E8xx: kept pages."""
    name = settings.PAGE_CACHE
    if not name or name in settings.CACHES:
        return []
    return [error(801, f"PAGE_CACHE names {name!r}, which is not among CACHES.", "Use pages, or leave it empty.")]


@register("mail")
def mail(app_configs: Apps, **kwargs: Any) -> list[CheckMessage]:
    """E4xx: mail."""
    module = settings.EMAIL_BACKEND.rsplit(".", 2)[-2]
    if settings.DEBUG or module not in {"console", "dummy", "filebased"}:
        return []
    return [
        CheckWarning(
            "EMAIL_URL names no mail server: sign-in codes and outcomes reach nobody.",
            hint="For example smtp+tls://user:password@mail.example:587",
            id="praktijkpodium.W401",
        )
    ]


@register("engine")  # not Tags.database: those run only when a database is named
def database(app_configs: Apps, **kwargs: Any) -> list[CheckMessage]:
    """E5xx: the database."""
    # The vendor, not the engine: PostGIS is PostgreSQL too.
    if connection.vendor in {"sqlite", "postgresql"}:
        return []
    return [
        error(501, f"The database {connection.vendor} is not supported.", "Use SQLite or PostgreSQL (DATABASE_URL).")
    ]


@register(Tags.urls)
def cms(app_configs: Apps, **kwargs: Any) -> list[CheckMessage]:
    """E6xx: Wagtail."""
    base = settings.WAGTAILADMIN_BASE_URL
    if not settings.DEBUG and (urlsplit(base).hostname or "") in {"", "127.0.0.1", "localhost"}:
        return [
            CheckWarning(
                "BASE_URL is not the address of this site: links in mails would lead nowhere.",
                hint="Set BASE_URL to https:// and the name of the site.",
                id="praktijkpodium.W601",
            )
        ]
    return []


@register("logging")
def logging_(app_configs: Apps, **kwargs: Any) -> list[CheckMessage]:
    """E7xx: logging."""
    import logging

    level = getattr(settings, "LOG_LEVEL", "INFO")  # of our own site; a host configures its logs itself
    if level in logging.getLevelNamesMapping():
        return []
    return [error(701, f"LOG_LEVEL {level!r} is not a level.", "Use DEBUG, INFO, WARNING or ERROR.")]
