"""The private storage: what is in it is never served by its own address."""

from boto3.exceptions import Boto3Error
from botocore.exceptions import BotoCoreError, ClientError
from django.core.files.storage import Storage, storages

# What a storage raises when it is away, refuses or misses a file, on the disk and on S3.
STORAGE_ERRORS = (OSError, Boto3Error, BotoCoreError, ClientError)


def private_storage() -> Storage:
    """The storage for files that only a rule opens. A callable, so that migrations name no settings."""
    return storages["private"]
