"""Files: two storages, `default` (public) and `private` (application documents), local or on S3."""

from typing import Any

from botocore.config import Config

from praktijkpodium.site.plugin import private_folder
from praktijkpodium.site.settings.environment import DATA_DIR, DEBUG, env

MEDIA_ROOT = DATA_DIR / "media"
MEDIA_URL = "/media/"
STATIC_ROOT = DATA_DIR / "static"
STATIC_URL = "/static/"

# An endpoint of an S3 server, or only bucket names for AWS itself.
S3_ENDPOINT_URL: str = env("S3_ENDPOINT_URL", default="")
S3_PUBLIC_BUCKET: str = env("S3_PUBLIC_BUCKET", default="")
S3_PRIVATE_BUCKET: str = env("S3_PRIVATE_BUCKET", default="")
S3_REGION: str = env("AWS_S3_REGION_NAME", default="us-east-1")
AWS_ACCESS_KEY_ID: str = env("AWS_ACCESS_KEY_ID", default="")
AWS_SECRET_ACCESS_KEY: str = env("AWS_SECRET_ACCESS_KEY", default="")

# The clamd daemon that scans uploads: tcp://host:3310 or unix:///run/clamd.sock. Empty: files are marked "not scanned".
CLAMD_URL: str = env("CLAMD_URL", default="")


def _s3(bucket: str, **options: Any) -> dict[str, Any]:
    return {
        "BACKEND": "praktijkpodium.home.files.storages.NamedS3Storage",
        "OPTIONS": {
            "bucket_name": bucket,
            "endpoint_url": S3_ENDPOINT_URL or None,
            "region_name": S3_REGION,
            "access_key": AWS_ACCESS_KEY_ID or None,
            "secret_key": AWS_SECRET_ACCESS_KEY or None,
            # A server that does not answer must not hold a visitor up for the minutes that botocore waits by default.
            "client_config": Config(
                s3={"addressing_style": "path" if S3_ENDPOINT_URL else "auto"},
                signature_version="s3v4",
                connect_timeout=5,
                read_timeout=20,
                retries={"max_attempts": 2},
            ),
            "default_acl": None,
            "file_overwrite": False,
            **options,
        },
    }


_on_s3 = bool(S3_PUBLIC_BUCKET and S3_PRIVATE_BUCKET)
STORAGES: dict[str, dict[str, Any]] = {
    "default": (
        _s3(S3_PUBLIC_BUCKET, querystring_auth=False)
        if _on_s3
        else {"BACKEND": "django.core.files.storage.FileSystemStorage"}  # in MEDIA_ROOT, at MEDIA_URL
    ),
    # 60 s: long enough to start a download, too short to pass the link on.
    "private": (
        _s3(S3_PRIVATE_BUCKET, querystring_auth=True, querystring_expire=60)
        if _on_s3
        else private_folder(DATA_DIR / "private")
    ),
    "staticfiles": {
        "BACKEND": (
            "django.contrib.staticfiles.storage.StaticFilesStorage"
            if DEBUG
            else "whitenoise.storage.CompressedManifestStaticFilesStorage"
        )
    },
}
WHITENOISE_MAX_AGE = 0 if DEBUG else 3600
