"""Handing out a private file."""

from typing import Any
from urllib.parse import quote

from django.core.exceptions import PermissionDenied
from django.core.files.storage import FileSystemStorage
from django.http import FileResponse, HttpRequest, HttpResponseBase, HttpResponseRedirect

from praktijkpodium.home.audit.actions import record
from praktijkpodium.home.files.models import PrivateFile


def serve(request: HttpRequest, private_file: PrivateFile) -> HttpResponseBase:
    """The file as a download, after the rule and with a line in the timeline.

    From the disk it comes through us; from S3 by a signed link that lives for the storage's `querystring_expire`
    seconds. Always as an attachment: nothing that was uploaded runs in our origin.
    """
    if not private_file.may_be_downloaded_by(request.user):
        raise PermissionDenied
    record(
        verb="file.downloaded",
        on=private_file.timeline_subject,
        by=request.user,  # type: ignore[arg-type]
        document=str(private_file.pk),
    )
    storage: Any = private_file.file.storage  # S3Storage.url takes parameters, Storage.url does not
    if isinstance(storage, FileSystemStorage):
        response: HttpResponseBase = FileResponse(
            private_file.file.open("rb"),
            as_attachment=True,
            filename=private_file.name,
            content_type=private_file.content_type,
        )
    else:
        link = storage.url(
            private_file.file.name,
            parameters={
                "ResponseContentDisposition": f"attachment; filename*=UTF-8''{quote(private_file.name)}",
                "ResponseContentType": private_file.content_type,
            },
        )
        response = HttpResponseRedirect(link)
    response.headers["Cache-Control"] = "private, no-store"
    return response
