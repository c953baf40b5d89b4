"""Settings of the reference site, by subject, all from the environment (docs/production.md lists the variables)."""

from praktijkpodium.site.settings.accounts import *  # noqa: F403
from praktijkpodium.site.settings.base import *  # noqa: F403
from praktijkpodium.site.settings.cache import *  # noqa: F403
from praktijkpodium.site.settings.cms import *  # noqa: F403
from praktijkpodium.site.settings.database import *  # noqa: F403
from praktijkpodium.site.settings.environment import DEBUG  # noqa: F401
from praktijkpodium.site.settings.logs import *  # noqa: F403
from praktijkpodium.site.settings.mail import *  # noqa: F403
from praktijkpodium.site.settings.search import *  # noqa: F403
from praktijkpodium.site.settings.security import *  # noqa: F403
from praktijkpodium.site.settings.storage import *  # noqa: F403
from praktijkpodium.site.settings.tasks import *  # noqa: F403
