"""What `casebook` registers with Wagtail's admin."""

from wagtail.snippets.models import register_snippet
from wagtail_modeladmin.options import modeladmin_register

from praktijkpodium.casebook.admin import RecognitionRegister, RecognitionViewSet

register_snippet(RecognitionViewSet)
modeladmin_register(RecognitionRegister)
