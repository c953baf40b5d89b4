"""The private storage, what is in it is never served by its own address; and S3 by the names of the settings."""

import logging
from typing import Any

from boto3.exceptions import Boto3Error
from botocore.exceptions import BotoCoreError, ClientError
from django.conf import settings
from django.core.files.storage import Storage, storages
from storages.backends.s3 import S3Storage
from storages.utils import clean_name

# What a storage raises when it is away, refuses or misses a file, on the disk and on S3.
STORAGE_ERRORS = (OSError, Boto3Error, BotoCoreError, ClientError)

logger = logging.getLogger("praktijkpodium.files")

# What a server answers that has no versions at all.
_WITHOUT_VERSIONS = ("NotImplemented", "MethodNotAllowed")


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

    def delete(self, name: str) -> None:
        """Delete a file, with all that a bucket with versions keeps of it: what is deleted is really gone.

        On a bucket without versions that is the one there is. Of a server that has none, or does not tell us, the file
        itself is deleted.
        """
        for version in self._versions(self._normalize_name(clean_name(name))):
            version.delete()
        # Not on top of nothing: a bucket with versions would keep a mark that something was deleted.
        if self.exists(name):
            super().delete(name)

    def _versions(self, key: str) -> list[Any]:
        try:
            # What begins with the same key may be another file.
            return [each for each in self.bucket.object_versions.filter(Prefix=key) if each.object_key == key]
        except ClientError as problem:
            code = problem.response.get("Error", {}).get("Code")
            if code == "AccessDenied":
                logger.exception("the key of the site may not list versions: some may be left (docs/production.md)")
            elif code not in _WITHOUT_VERSIONS:
                raise
            return []

    def deconstruct(self) -> tuple[str, list[Any], dict[str, Any]]:
        alias = next((alias for alias in settings.STORAGES if storages[alias] is self), None)
        if alias is None:
            raise LookupError("this storage is not one of STORAGES")
        return f"{named_storage.__module__}.{named_storage.__name__}", [alias], {}
