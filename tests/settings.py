"""Settings of the tests: the site's own, for a machine without any configuration.

Without DATABASE_URL the tests run on SQLite with local files, whatever other services are named; the tests of those
services find their addresses in TEST_SERVICES. With DATABASE_URL everything that is named is used.
"""

import os
import tempfile
from pathlib import Path

TEST_SERVICES = {
    name: os.environ.get(name, "")
    for name in (
        "DATABASE_URL",
        "ELASTICSEARCH_URL",
        "S3_ENDPOINT_URL",
        "S3_PUBLIC_BUCKET",
        "S3_PRIVATE_BUCKET",
        "AWS_ACCESS_KEY_ID",
        "AWS_SECRET_ACCESS_KEY",
        "CLAMD_URL",
    )
}
_data = tempfile.mkdtemp(prefix="praktijkpodium-tests-")
Path(_data, "static").mkdir()
# Given a value, not taken away: what is not in the environment the settings would read from a developer's .env.
if not TEST_SERVICES["DATABASE_URL"]:
    os.environ.update(dict.fromkeys(TEST_SERVICES, ""))
    os.environ["DATABASE_URL"] = f"sqlite:///{_data}/praktijkpodium.sqlite3"
# Else each page that a test saves would be sent there; who tests with it, names it (tests/search/elasticsearch.py).
os.environ["ELASTICSEARCH_URL"] = ""
os.environ.update(
    DATA_DIR=_data,
    DEBUG="false",
    SECRET_KEY="only-for-tests-only-for-tests-only-for-tests-only-for-tests-1234567890",
    ALLOWED_HOSTS="testserver,localhost,127.0.0.1",
    USE_HTTPS="false",
    LOG_FORMAT="text",
    LOG_LEVEL="WARNING",
    # Playwright's synchronous interface runs an event loop in the thread of the tests.
    DJANGO_ALLOW_ASYNC_UNSAFE="true",
)

from praktijkpodium.site.settings import *  # noqa: E402, F403
from praktijkpodium.site.settings import STORAGES  # noqa: E402

PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]  # fast; passwords of tests are no secret
STORAGES["staticfiles"] = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
PAGE_CACHE = ""  # tests are about pages; tests/site/test_page_cache.py turns it on
# One browser signs in as many people within a minute.
ACCOUNT_RATE_LIMITS = False
