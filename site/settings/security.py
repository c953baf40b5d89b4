"""Security: strict unless DEBUG, and the content security policy."""

from csp.constants import NONE, SELF

from praktijkpodium.site.settings.environment import DEBUG, env
from praktijkpodium.site.settings.storage import S3_ENDPOINT_URL, S3_PUBLIC_BUCKET, S3_REGION

# In development a fixed key keeps sessions over restarts; the check `praktijkpodium.E301` refuses it elsewhere.
SECRET_KEY: str = env("SECRET_KEY", default="insecure-development-key" if DEBUG else "")
SECRET_KEY_FALLBACKS: list[str] = env.list("SECRET_KEY_FALLBACKS", default=[])

# HTTPS is the default outside development. USE_HTTPS=false is for a trial on a closed network only.
USE_HTTPS: bool = env.bool("USE_HTTPS", default=not DEBUG)
SECURE_SSL_REDIRECT = USE_HTTPS
SECURE_REDIRECT_EXEMPT = [r"^gezondheid/$"]
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if env.bool("BEHIND_PROXY", default=False) else None
# Behind one proxy of ours the visitor's address is the one that this proxy adds.
ALLAUTH_TRUSTED_PROXY_COUNT = 1 if env.bool("BEHIND_PROXY", default=False) else 0
# A year, and for all names below this one. Browsers hold a site to it: begin with an hour where that is not sure yet.
SECURE_HSTS_SECONDS = env.int("HSTS_SECONDS", default=31_536_000) if USE_HTTPS else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = USE_HTTPS and env.bool("HSTS_SUBDOMAINS", default=True)
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CONTENT_TYPE_NOSNIFF = True
SESSION_COOKIE_SECURE = USE_HTTPS
SESSION_COOKIE_HTTPONLY = True
CSRF_COOKIE_SECURE = USE_HTTPS
X_FRAME_OPTIONS = "DENY"  # Wagtail itself allows its previews a frame

# Where public files are served from: an S3 server of one's own, or AWS, which has a host name for each bucket.
_media = [S3_ENDPOINT_URL] if S3_ENDPOINT_URL else []
if S3_PUBLIC_BUCKET and not S3_ENDPOINT_URL:
    _media = [
        f"https://{S3_PUBLIC_BUCKET}.s3.amazonaws.com",
        f"https://{S3_PUBLIC_BUCKET}.s3.{S3_REGION}.amazonaws.com",
    ]
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [SELF],
        "img-src": [SELF, "data:", *_media],
        "media-src": [SELF, *_media],
        "object-src": [NONE],
        "base-uri": [SELF],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
    },
}

# For /.well-known/security.txt: a mailto: or https: address. Without it the file is not there.
SECURITY_CONTACT: str = env("SECURITY_CONTACT", default="")
