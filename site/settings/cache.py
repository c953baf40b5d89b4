"""The cache: counts of attempts to sign in live in it, so all processes of the site must share it."""

from praktijkpodium.site.settings.environment import env

# Memory of the process is right for one process only (the check `praktijkpodium.W305` says so).
CACHES = {"default": env.cache_url("CACHE_URL", default="locmemcache://")}
