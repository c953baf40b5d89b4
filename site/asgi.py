import os

from django.core.asgi import get_asgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "praktijkpodium.site.settings")
application = get_asgi_application()

# Not before: the apps are loaded now.
from praktijkpodium.site.start import check_configuration  # noqa: E402

check_configuration()
