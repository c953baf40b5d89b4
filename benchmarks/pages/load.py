"""load.py FILE: the content of the demo into the plain project. Runs with its settings."""

import json
import os
import shutil
import sys
from pathlib import Path
from typing import Any

import django

CASE = ("title", "slug", "introduction", "year", "question", "approach", "results", "success_factors", "lessons")
NEWS = ("title", "slug", "introduction", "kind", "date", "author", "caption", "reads")
CALL = ("title", "slug", "introduction", "opening", "deadline")


def prepare() -> None:
    os.environ["DJANGO_SETTINGS_MODULE"] = "plain.settings"
    # Its migrations are made for the occasion, beside the database.
    migrations = Path(os.environ["DATA_DIR"]) / "plain_migrations"
    shutil.rmtree(migrations, ignore_errors=True)
    migrations.mkdir()
    (migrations / "__init__.py").touch()
    django.setup()
    from django.core.management import call_command

    call_command("makemigrations", "plain", verbosity=0)
    call_command("migrate", verbosity=0)


class Loader:
    def __init__(self, content: dict[str, Any]) -> None:
        from plain import models
        from wagtail.models import Page, Site

        self.models, self.pages, self.content = models, Page.objects, content
        root = Page.objects.get(depth=1)
        self.home = root.add_child(instance=models.PlainHomePage(slug="plain", **content["front"]))
        Site.objects.update(root_page=self.home, site_name="Plain")

    def load(self) -> None:
        models = self.models
        casebook = models.PlainCaseIndexPage(title="Praktijkvoorbeelden", introduction="Lees.")
        self.section("praktijkvoorbeelden", casebook)
        for slug, title in (("programmas", "Programma's"), ("agenda", "Agenda"), ("nieuws", "Nieuws")):
            self.section(slug, models.PlainIndexPage(title=title))
        publications = self.section("publicaties", models.PlainIndexPage(title="Publicaties"))
        for title, slug in (("Toegankelijkheid", "toegankelijkheid"), ("Privacy", "privacy")):
            self.home.add_child(instance=models.PlainIndexPage(title=title, slug=slug))
        for facts in self.content["publications"]:
            publications.add_child(instance=models.PlainIndexPage(**facts))
        self.calls()
        self.events()
        self.cases()
        self.news()
        self.related()

    def section(self, slug: str, page: Any) -> Any:
        page.slug, page.show_in_menus = slug, True
        return self.home.add_child(instance=page)

    def calls(self) -> None:
        programmes = self.pages.get(slug="programmas")
        for facts in self.content["calls"]:
            programme = self.page(facts["programme_slug"]) or programmes.add_child(
                instance=self.models.PlainIndexPage(title=facts["programme"], slug=facts["programme_slug"])
            )
            page = self.models.PlainCallPage(**{name: facts[name] for name in CALL})
            page.roles = [self.models.Role(name=name, places=places) for name, places in facts["roles"]]
            programme.add_child(instance=page)
            programmes.refresh_from_db()

    def events(self) -> None:
        agenda = self.pages.get(slug="agenda")
        for facts in self.content["events"]:
            name, city = facts.pop("venue") or ("", "")
            venue = self.models.Venue.objects.get_or_create(name=name, city=city)[0] if name else None
            agenda.add_child(instance=self.models.PlainEventPage(**facts, venue=venue))

    def cases(self) -> None:
        models = self.models
        casebook = self.pages.get(slug="praktijkvoorbeelden")
        for facts in self.content["cases"]:
            page = models.PlainCasePage(
                **{name: facts[name] for name in CASE},
                **self.common(facts),
                organisation=self.organisation(facts),
                region=self.term(models.Region, facts["region"]),
                sector=self.term(models.Sector, facts["sector"]),
                publication=self.page(facts["publication"]),
                first_published_at=facts["published"],
                last_published_at=facts["published"],
            )
            page.themes = [self.term(models.Theme, name) for name in facts["themes"]]
            page.perspectives = [self.term(models.Perspective, name) for name in facts["perspectives"]]
            page.partners = [
                models.CasePartner(partner=models.Partner.objects.get_or_create(name=each["name"], defaults=each)[0])
                for each in facts["partners"]
            ]
            casebook.add_child(instance=page)
            for each in facts["recognitions"]:
                models.Recognition.objects.create(page=page, **each)

    def news(self) -> None:
        overview = self.pages.get(slug="nieuws")
        for facts in self.content["news"]:
            page = self.models.PlainNewsPage(
                **{name: facts[name] for name in NEWS},
                **self.common(facts),
                body=json.dumps([{"type": "text", "value": facts["body"]}]),
                first_published_at=f"{facts['date']}T08:00:00Z",
                last_published_at=f"{facts['date']}T08:00:00Z",
            )
            page.themes = [self.term(self.models.Theme, name) for name in facts["themes"]]
            overview.add_child(instance=page)

    def related(self) -> None:
        for facts in [*self.content["cases"], *self.content["news"]]:
            if chosen := self.pages.filter(slug__in=facts["related"]):
                page = self.pages.get(slug=facts["slug"]).specific
                page.related = json.dumps([{"type": "page", "value": each.pk} for each in chosen])
                page.save()

    def common(self, facts: dict[str, Any]) -> dict[str, Any]:
        person = facts["contact_person"]
        people = self.models.ContactPerson.objects
        return {
            "image": self.image(facts["image"]),
            "image_alt": facts["image_alt"],
            "belongs_to": self.page(facts["belongs_to"]),
            "contact_person": people.get_or_create(name=person["name"], defaults=person)[0] if person else None,
        }

    def page(self, slug: str | None) -> Any:
        return self.pages.filter(slug=slug).first() if slug else None

    def term(self, model: Any, name: str) -> Any:
        return model.objects.get_or_create(name=name)[0]

    def image(self, facts: dict[str, str] | None) -> Any:
        from django.core.files.images import ImageFile
        from wagtail.images.models import Image

        if facts is None:
            return None
        if known := Image.objects.filter(title=facts["title"]).first():
            return known
        with Path(facts["file"]).open("rb") as file:
            return Image.objects.create(title=facts["title"], file=ImageFile(file, Path(facts["file"]).name))

    def organisation(self, facts: dict[str, Any]) -> Any:
        found, is_new = self.models.Organisation.objects.get_or_create(name=facts["organisation"])
        if is_new:
            for name, until in facts["earlier_names"]:
                self.models.EarlierName.objects.create(organisation=found, name=name, until=until)
            for each in facts["recognitions_of_organisation"]:
                self.models.Recognition.objects.create(organisation=found, **each)
        return found


if __name__ == "__main__":
    prepare()
    Loader(json.loads(Path(sys.argv[1]).read_text())).load()
