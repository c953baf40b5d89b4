"""What `casebook` registers with Wagtail's admin."""

from wagtail import hooks
from wagtail.permissions import register_permission_policy
from wagtail.snippets.models import register_snippet
from wagtail_modeladmin.options import modeladmin_register

from praktijkpodium.casebook.admin import RecognitionRegister, RecognitionViewSet
from praktijkpodium.casebook.adoptions.admin import AdoptionViewSet
from praktijkpodium.casebook.adoptions.dashboard import add_panel
from praktijkpodium.casebook.adoptions.models import Adoption
from praktijkpodium.casebook.adoptions.rules import may_moderate, visible_adoptions
from praktijkpodium.casebook.following.admin import FollowedSearchRegister
from praktijkpodium.home.editorial.looking import LookingPolicy

register_snippet(RecognitionViewSet)
modeladmin_register(RecognitionRegister)
modeladmin_register(FollowedSearchRegister)
register_permission_policy(Adoption, LookingPolicy(Adoption, may_look=may_moderate, visible=visible_adoptions))
hooks.register("register_admin_viewset", AdoptionViewSet)
hooks.register("construct_homepage_panels", add_panel)
