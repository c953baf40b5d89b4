"""The fields of our case studies, as Wagtail's APIs are told of them."""

from rest_framework import serializers
from wagtail.api import APIField
from wagtail.images.api.fields import ImageRenditionField

from praktijkpodium.casebook.queries import recognitions_of
from praktijkpodium.home.directory.queries import partners_of
from praktijkpodium.home.pages.pictures import PRESETS


class TermField(serializers.Field):
    def to_representation(self, value):  # type: ignore[no-untyped-def] # noqa: ANN
        terms = value.all() if hasattr(value, "all") else [value]
        return [{"slug": term.slug, "name": term.name} for term in terms]


class OrganisationField(serializers.Field):
    def to_representation(self, value):  # type: ignore[no-untyped-def]
        return {"name": value.name, "kind": value.kind}


class ContactField(serializers.Field):
    def to_representation(self, value):  # type: ignore[no-untyped-def]
        return {name: getattr(value, name) for name in ("name", "function", "organisation", "email", "phone")}


class RecognitionsField(serializers.Field):
    def to_representation(self, page):  # type: ignore[no-untyped-def]
        names = ("title", "date", "awarded_by", "network", "reason")
        return [{name: getattr(each, name) for name in names} for each in recognitions_of(page)]


class PartnersField(serializers.Field):
    def to_representation(self, page):  # type: ignore[no-untyped-def]
        logo = ImageRenditionField("max-320x160|format-png")
        return [
            {
                "name": each.name,
                "url": each.url,
                "description": each.description,
                "logo": each.logo and logo.to_representation(each.logo),
            }
            for each in partners_of(page)
        ]


class LinkField(serializers.Field):
    def to_representation(self, page):  # type: ignore[no-untyped-def]
        return {"title": page.title, "url": page.full_url}


class RelatedField(serializers.Field):
    def to_representation(self, page):  # type: ignore[no-untyped-def]
        return [{"title": each.title, "url": each.full_url} for each in page.related_pages()]


def renditions(preset: str) -> list[APIField]:
    """One field for each size and format that we serve."""
    specs = [spec for of_format in PRESETS[preset].specs(10_000).values() for spec in of_format]
    return [
        APIField(f"{preset}_{number}", serializer=ImageRenditionField(spec, source="image"))
        for number, spec in enumerate(specs)
    ]


LISTED = [
    APIField("introduction"),
    *renditions("card"),
    APIField("organisation", serializer=OrganisationField()),
    APIField("year"),
    APIField("region", serializer=TermField()),
    APIField("sector", serializer=TermField()),
    APIField("themes", serializer=TermField()),
    APIField("recognised", serializer=RecognitionsField(source="*")),
]
DETAILS = [
    *renditions("wide"),
    APIField("image_caption"),
    APIField("contact_person", serializer=ContactField()),
    APIField("related_links", serializer=RelatedField(source="*")),
    APIField("perspectives", serializer=TermField()),
    APIField("question"),
    APIField("approach"),
    APIField("results"),
    APIField("success_factors"),
    APIField("lessons"),
    APIField("partner_list", serializer=PartnersField(source="*")),
    APIField("publication", serializer=LinkField()),
    APIField("public_belongs_to", serializer=LinkField()),
]
