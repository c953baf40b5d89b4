"""What is told of the letters in which an institution commits itself."""

from django.conf import settings
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from praktijkpodium.home.files.data_sheets import DataSheet, in_words


def _terms() -> tuple[str, ...]:
    term = in_words(settings.PARTICIPATION_KEEP_DAYS)
    return (gettext("Until %(term)s after the last change of what was agreed.") % {"term": term},)


LETTER = DataSheet(
    name=_("Commitment letter"),
    purpose=_("To show that the management of the institution stands behind taking part."),
    terms=_terms,
    readers=(_("the secretariat"), _("the people who act for the institution")),
)
