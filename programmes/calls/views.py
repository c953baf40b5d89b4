"""What of a call is no page: the form on paper."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.text import slugify
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from praktijkpodium.programmes.calls.models import Role
from praktijkpodium.programmes.calls.paper_form import CONTENT_TYPE, form_of


@never_cache
@require_safe
def paper_form(request: HttpRequest, role_pk: int) -> HttpResponse:
    """The form of a role to download and fill in, for who may see the page of its call."""
    role = get_object_or_404(Role.objects.select_related("call__contact_person").filter(call__live=True), pk=role_pk)
    if not all(restriction.accept_request(request) for restriction in role.call.get_view_restrictions()):
        raise Http404
    address = request.build_absolute_uri(reverse("praktijkpodium:start_application", args=[role.pk]))
    answer = HttpResponse(form_of(role, address=address), content_type=CONTENT_TYPE)
    name = slugify(f"{role.call.title} {role.name}")[:100] or "formulier"
    answer.headers["Content-Disposition"] = f'attachment; filename="{name}.docx"'
    return answer
