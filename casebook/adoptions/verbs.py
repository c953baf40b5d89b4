"""The words of the timeline for what happens to them. Nothing is written there before an address is confirmed."""

from django.utils.translation import gettext_lazy as _

VERBS = {
    "adoption.confirmed": _("“We do this too” confirmed"),
    "adoption.approved": _("“We do this too” put on the page"),
    "adoption.declined": _("“We do this too” declined"),
    "adoption.corrected": _("“We do this too” corrected"),
    "adoption.replaced": _("“We do this too” replaced by a newer one"),
    "adoption.withdrawn": _("“We do this too” withdrawn"),
}
