"""Work after a commit: in the process itself, or by workers (`manage.py db_worker`) with TASK_WORKER=true."""

from importlib.util import find_spec

from django.core.exceptions import ImproperlyConfigured

from praktijkpodium.site.settings.environment import env

_worker: bool = env.bool("TASK_WORKER", default=False)
if _worker and find_spec("django_tasks_db") is None:
    raise ImproperlyConfigured("TASK_WORKER needs django-tasks-db: pip install 'praktijkpodium[worker]'.")

# For INSTALLED_APPS: the table of what waits for a worker.
TASK_APPS = ["django_tasks_db"] if _worker else []
TASKS = {
    "default": {
        "BACKEND": "django_tasks_db.DatabaseBackend" if _worker else "django_tasks.backends.immediate.ImmediateBackend"
    }
}
