"""The API: the routers of the rooms under one contract (docs/api.md)."""

from praktijkpodium.site.api.podium import api, unknown_path

__all__ = ["api", "unknown_path"]
