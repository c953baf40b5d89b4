"""The private storage: what is in it is never served by its own address."""

from django.core.files.storage import Storage, storages


def private_storage() -> Storage:
    """The storage for files that only a rule opens. A callable, so that migrations name no settings."""
    return storages["private"]
