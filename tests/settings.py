"""Settings of the tests: the site's own, for a machine without any configuration."""

import os

os.environ.setdefault("SECRET_KEY", "only-for-tests-only-for-tests-only-for-tests-only-for-tests-1234567890")
os.environ.setdefault("ALLOWED_HOSTS", "testserver,localhost,127.0.0.1")
os.environ.setdefault("USE_HTTPS", "false")

from praktijkpodium.site.settings import *  # noqa: E402, F403
