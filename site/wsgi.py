import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "praktijkpodium.site.settings")
application = get_wsgi_application()

# Not before: the apps are loaded now.
from praktijkpodium.site.start import check_configuration  # noqa: E402

check_configuration()
