"""The pages of the comparison, as Wagtail's tutorial writes them."""

from django.core.paginator import Paginator
from django.db import models
from django.utils import timezone
from modelcluster.fields import ParentalKey, ParentalManyToManyField
from wagtail.admin.panels import FieldPanel
from wagtail.blocks import PageChooserBlock, RichTextBlock
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Orderable, Page


class Theme(models.Model):
    name = models.CharField(max_length=80)


class Perspective(models.Model):
    name = models.CharField(max_length=80)


class Region(models.Model):
    name = models.CharField(max_length=80)


class Sector(models.Model):
    name = models.CharField(max_length=80)


class Organisation(models.Model):
    name = models.CharField(max_length=160)


class EarlierName(models.Model):
    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="earlier_names")
    name = models.CharField(max_length=160)
    until = models.PositiveSmallIntegerField(null=True, blank=True)


class Recognition(models.Model):
    title = models.CharField(max_length=80)
    page = models.ForeignKey(Page, null=True, blank=True, on_delete=models.CASCADE, related_name="recognitions")
    organisation = models.ForeignKey(
        Organisation, null=True, blank=True, on_delete=models.CASCADE, related_name="recognitions"
    )
    date = models.DateField()
    awarded_by = models.CharField(max_length=160, blank=True)
    network = models.CharField(max_length=160, blank=True)
    reason = models.TextField()

    class Meta:
        ordering = ["-date"]


class ContactPerson(models.Model):
    name = models.CharField(max_length=120)
    function = models.CharField(max_length=120, blank=True)
    email = models.EmailField(blank=True)
    phone = models.CharField(max_length=30, blank=True)


class Partner(models.Model):
    name = models.CharField(max_length=160)
    url = models.URLField(blank=True)
    description = models.CharField(max_length=200, blank=True)


class Venue(models.Model):
    name = models.CharField(max_length=160)
    city = models.CharField(max_length=80)


class PlainHomePage(Page):
    question = models.CharField(max_length=120)
    introduction = models.TextField()
    examples = models.CharField(max_length=200)

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        now = timezone.now()
        context["calls"] = (
            PlainCallPage.objects.live().public().filter(opening__lte=now, deadline__gt=now).order_by("deadline")[:3]
        )
        context["events"] = PlainEventPage.objects.live().public().filter(start__gte=now).order_by("start")[:3]
        context["cases"] = PlainCasePage.objects.live().public().order_by("-first_published_at")[:3]
        context["news"] = PlainNewsPage.objects.live().public().order_by("-date")[:3]
        context["examples"] = self.examples.split(",")
        return context


class PlainIndexPage(Page):
    """An overview, a programme, a publication or a text to link to; not measured itself."""


class PlainCaseIndexPage(Page):
    introduction = models.TextField()

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        pages = PlainCasePage.objects.live().public().order_by("-first_published_at")
        context["page_obj"] = Paginator(pages, 20).get_page(request.GET.get("page"))
        context["themes"] = Theme.objects.order_by("name")
        context["perspectives"] = Perspective.objects.order_by("name")
        context["sectors"] = Sector.objects.order_by("name")
        context["regions"] = Region.objects.annotate(count=models.Count("plaincasepage")).order_by("name")
        context["years"] = PlainCasePage.objects.live().values_list("year", flat=True).distinct().order_by("-year")
        return context


class WithContext(Page):
    image = models.ForeignKey("wagtailimages.Image", null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    image_alt = models.CharField(max_length=200, blank=True)
    contact_person = models.ForeignKey(ContactPerson, null=True, blank=True, on_delete=models.SET_NULL)
    belongs_to = models.ForeignKey(Page, null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    related = StreamField([("page", PageChooserBlock())], blank=True)

    class Meta:
        abstract = True


class PlainCasePage(WithContext):
    introduction = models.TextField()
    organisation = models.ForeignKey(Organisation, null=True, blank=True, on_delete=models.PROTECT)
    region = models.ForeignKey(Region, null=True, blank=True, on_delete=models.PROTECT)
    sector = models.ForeignKey(Sector, null=True, blank=True, on_delete=models.PROTECT)
    year = models.PositiveSmallIntegerField()
    themes = ParentalManyToManyField(Theme)
    perspectives = ParentalManyToManyField(Perspective)
    publication = models.ForeignKey(Page, null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    question = RichTextField()
    approach = RichTextField()
    results = RichTextField()
    success_factors = RichTextField()
    lessons = RichTextField()

    content_panels = [*Page.content_panels, FieldPanel("introduction")]


class CasePartner(Orderable):
    page = ParentalKey(PlainCasePage, on_delete=models.CASCADE, related_name="partners")
    partner = models.ForeignKey(Partner, on_delete=models.CASCADE)


class PlainNewsPage(WithContext):
    introduction = models.TextField()
    kind = models.CharField(max_length=20)
    date = models.DateField()
    author = models.CharField(max_length=120)
    caption = models.CharField(max_length=200)
    themes = ParentalManyToManyField(Theme)
    reads = models.PositiveIntegerField(default=0)
    body = StreamField([("text", RichTextBlock())])


class PlainCallPage(Page):
    introduction = models.TextField()
    opening = models.DateTimeField()
    deadline = models.DateTimeField()


class Role(Orderable):
    call = ParentalKey(PlainCallPage, on_delete=models.CASCADE, related_name="roles")
    name = models.CharField(max_length=120)
    places = models.PositiveSmallIntegerField()


class PlainEventPage(Page):
    introduction = models.TextField()
    kind = models.CharField(max_length=80)
    start = models.DateTimeField()
    venue = models.ForeignKey(Venue, null=True, blank=True, on_delete=models.PROTECT)
