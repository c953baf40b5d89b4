"""Wagtail's own APIs beside ours: the same process, settings, middleware and content."""
