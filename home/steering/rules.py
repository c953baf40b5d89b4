"""Who steers finding, and sees what is searched."""

from praktijkpodium.home.accounts.rules import is_editor, is_manager

may_steer = is_editor | is_manager
