"""What is told of the documents of an application: `rules.may_download` says who reads them, `retention/` how long."""

from django.conf import settings
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from praktijkpodium.home.files.data_sheets import DataSheet, in_words


def _terms() -> tuple[str, ...]:
    drafts, others, taking_part = (
        in_words(days)
        for days in (settings.DRAFT_KEEP_DAYS, settings.APPLICATION_KEEP_DAYS, settings.PARTICIPATION_KEEP_DAYS)
    )
    return (
        gettext("You do not hand in the application: until %(term)s after the deadline.") % {"term": drafts},
        gettext("You hand it in, and get no place or withdraw: until %(term)s after the outcome or the deadline.")
        % {"term": others},
        gettext("You take part, or get no answer: until %(term)s after the last change.") % {"term": taking_part},
    )


DOCUMENT = DataSheet(
    name=_("Document with an application"),
    purpose=_("To judge the application, and to carry out what was agreed."),
    terms=_terms,
    readers=(
        _("the people who act for your organisation"),
        _("the secretariat, after you handed it in"),
        _("the committee and the chair, when the application goes to them"),
    ),
)
