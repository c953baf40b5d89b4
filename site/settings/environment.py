"""Reading the environment: the one place that knows where values come from."""

from pathlib import Path

import environ

env = environ.Env()
environ.Env.read_env(Path.cwd() / ".env")

# Files that the site writes when no service is configured: database, uploads, collected static files.
DATA_DIR = Path(env("DATA_DIR", default=str(Path.cwd() / "var")))

DEBUG: bool = env.bool("DEBUG", default=False)
