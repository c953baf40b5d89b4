"""Registers in the admin in which one only looks."""

from typing import Any, ClassVar

from rules import Predicate
from wagtail_modeladmin.helpers import PermissionHelper


class ReadOnly(PermissionHelper):
    """Whom `rule` lets in looks; nobody adds, edits or deletes."""

    rule: ClassVar[Predicate]

    def user_has_any_permissions(self, user: Any) -> bool:
        return self.rule.test(user)

    def user_can_list(self, user: Any) -> bool:
        return self.rule.test(user)

    def user_can_create(self, user: Any) -> bool:
        return False

    def user_can_inspect_obj(self, user: Any, obj: Any) -> bool:
        return self.inspect_view_enabled and self.rule.test(user)

    def user_can_edit_obj(self, user: Any, obj: Any) -> bool:
        return False

    def user_can_delete_obj(self, user: Any, obj: Any) -> bool:
        return False
