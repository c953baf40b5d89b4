"""Handing out a private file."""

import logging
from typing import Any
from urllib.parse import quote, urlsplit

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.core.files.storage import FileSystemStorage
from django.http import FileResponse, HttpRequest, HttpResponseBase, HttpResponseRedirect
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _

from praktijkpodium.home.audit.actions import record
from praktijkpodium.home.files.holding.actions import held
from praktijkpodium.home.files.models import PrivateFile
from praktijkpodium.home.files.storages import STORAGE_ERRORS

logger = logging.getLogger("praktijkpodium.files")


def serve(request: HttpRequest, private_file: PrivateFile) -> HttpResponseBase:
    """The file as a download, after the rule and with a line in the timeline.

    From the disk it comes through us; from S3 by a signed link that lives for the storage's `querystring_expire`
    seconds. Always as an attachment: nothing that was uploaded runs in our origin.
    """
    if not private_file.may_be_downloaded_by(request.user):
        raise PermissionDenied
    try:
        response = _handed_out(private_file)
    except STORAGE_ERRORS:
        logger.exception("document cannot be read", extra={"document": private_file.pk})
        messages.error(request, _("This document cannot be opened just now. Try again in a few minutes."))
        return HttpResponseRedirect(_where_from(request))
    record(
        verb="file.downloaded",
        on=private_file.timeline_subject,
        by=request.user,  # type: ignore[arg-type]
        document=str(private_file.pk),
    )
    response.headers["Cache-Control"] = "private, no-store"
    return response


def _handed_out(private_file: PrivateFile) -> HttpResponseBase:
    storage: Any = private_file.file.storage  # S3Storage.url takes parameters, Storage.url does not
    content = held(str(private_file.file.name))
    if content or isinstance(storage, FileSystemStorage):
        return FileResponse(
            content or private_file.file.open("rb"),
            as_attachment=True,
            filename=private_file.name,
            content_type=private_file.content_type,
        )
    link = storage.url(
        private_file.file.name,
        parameters={
            "ResponseContentDisposition": f"attachment; filename*=UTF-8''{quote(private_file.name)}",
            "ResponseContentType": private_file.content_type,
        },
    )
    return HttpResponseRedirect(link)


def _where_from(request: HttpRequest) -> str:
    """The page with the link that was followed, if that is one of ours; else the front page."""
    page = request.headers.get("Referer", "")
    is_ours = url_has_allowed_host_and_scheme(page, {request.get_host()}, require_https=request.is_secure())
    return page if is_ours and urlsplit(page).path != request.path else "/"
