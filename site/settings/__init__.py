"""Settings of the reference site, by subject, all from the environment (docs/production.md lists the variables)."""

from .environment import DEBUG  # noqa: F401
from .base import *  # noqa: F403
from .database import *  # noqa: F403
from .storage import *  # noqa: F403
from .search import *  # noqa: F403
from .mail import *  # noqa: F403
from .accounts import *  # noqa: F403
from .security import *  # noqa: F403
from .logs import *  # noqa: F403
from .cms import *  # noqa: F403
