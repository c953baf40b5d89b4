from django.utils.translation import gettext_lazy as _

VERBS = {"application.entered": _("Entered by the secretariat: it came on paper or by e-mail")}
