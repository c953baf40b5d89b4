"""Programmes and calls as search documents."""

from collections.abc import Iterable
from typing import Any

from django.db.models import QuerySet
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from praktijkpodium.home.directory.models import Partner
from praktijkpodium.home.files.extraction.queries import file_parts
from praktijkpodium.home.pages.indexing import body_parts, documents_in, page_kind, parts, plain
from praktijkpodium.programmes.calls.models import Applicant, Call, Programme
from praktijkpodium.search.documents import Kind, SearchDocument


def _programmes() -> QuerySet[Any]:
    found: QuerySet[Any] = Programme.objects.live().public()
    return found.prefetch_related("definitions", "sub_projects", "series", "partners__partner")


def _calls() -> QuerySet[Any]:
    found: QuerySet[Any] = Call.objects.live().public()
    return found.prefetch_related("roles__criteria")


def programme(page: Programme) -> SearchDocument:
    definitions = (f"{definition.term}: {definition.meaning}" for definition in page.definitions.all())
    sub_projects = (f"{each.title}. {each.text}" for each in page.sub_projects.all())
    series = (f"{each.title}. {each.text}" for each in page.series.all())
    return SearchDocument(
        title=page.title,
        lead=f"{page.leading_question} {page.introduction}".strip(),
        names=tuple(placement.partner.name for placement in page.partners.all()),
        body=(
            *parts(plain(page.reason), plain(page.aims)),
            *body_parts(page.body),
            *parts(*definitions, *sub_projects, *series),
            *file_parts(documents_in(page.body)),
        ),
        facets={"programma": (page.slug,)},
        date=timezone.localdate(page.first_published_at) if page.first_published_at else None,
    )


def call(page: Call) -> SearchDocument:
    programme = page.get_parent()
    roles = [
        "\n".join(
            [
                role.name,
                *(plain(text) for text in (role.description, role.obligations, role.support)),
                "" if Applicant.ORGANISATION in role.applicants else role.applicants_in_words,
                role.who_may_apply,
                *(criterion.text for criterion in role.criteria.all()),
            ]
        )
        for role in page.roles.all()
    ]
    return SearchDocument(
        title=page.title,
        lead=page.introduction,
        names=(programme.title,),
        body=(
            *body_parts(page.body),
            *parts(*roles, plain(page.closing)),
            *file_parts(documents_in(page.body)),
        ),
        facets={"programma": (programme.slug,), "jaar": (str(page.last_day.year),)},
        date=timezone.localdate(page.opening),
    )


def kinds() -> Iterable[Kind]:
    yield page_kind(
        "programma",
        Programme,
        _programmes,
        programme,
        {Partner: lambda partner: Programme.objects.filter(partners__partner=partner)},
        shown=Programme.objects.live().public,
        order=40,
    )
    yield page_kind(
        "oproep",
        Call,
        _calls,
        call,
        {Programme: Call.objects.child_of},
        shown=Call.objects.live().public,
        facts=lambda page: (_("until %(day)s") % {"day": date_format(page.last_day)},),
        order=50,
    )
