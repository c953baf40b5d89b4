"""The private storage, what is in it is never served by its own address; and S3 by the names of the settings."""

from typing import Any

from boto3.exceptions import Boto3Error
from botocore.exceptions import BotoCoreError, ClientError
from django.conf import settings
from django.core.files.storage import Storage, storages
from storages.backends.s3 import S3Storage

# What a storage raises when it is away, refuses or misses a file, on the disk and on S3.
STORAGE_ERRORS = (OSError, Boto3Error, BotoCoreError, ClientError)


def private_storage() -> Storage:
    """The storage for files that only a rule opens. A callable, so that migrations name no settings."""
    return storages["private"]


def named_storage(alias: str) -> Storage:
    """The storage with this name in STORAGES."""
    return storages[alias]


class NamedS3Storage(S3Storage):
    """S3 for STORAGES, which tells a task its name there.

    Wagtail deletes the file of a document and of an image in a task, and the task carries the storage. That of
    django-storages would carry its key and secret into the queue in the database, and its client settings cannot go.
    """

    def deconstruct(self) -> tuple[str, list[Any], dict[str, Any]]:
        alias = next((alias for alias in settings.STORAGES if storages[alias] is self), None)
        if alias is None:
            raise LookupError("this storage is not one of STORAGES")
        return f"{named_storage.__module__}.{named_storage.__name__}", [alias], {}
