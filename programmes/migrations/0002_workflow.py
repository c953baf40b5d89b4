"""The moderation of applications: completeness, committee, chair."""

from django.db import migrations

WORKFLOW = "Beoordeling van aanmeldingen"
TASKS = (
    ("completenesstask", "CompletenessTask", "Volledigheidstoets"),
    ("committeetask", "CommitteeTask", "Advies van de commissie"),
    ("chairtask", "ChairTask", "Besluit van de voorzitter"),
)


def make_workflow(apps, schema_editor):
    ContentType = apps.get_model("contenttypes", "ContentType")
    Workflow = apps.get_model("wagtailcore", "Workflow")
    WorkflowTask = apps.get_model("wagtailcore", "WorkflowTask")

    workflow = Workflow.objects.create(name=WORKFLOW, active=True)
    for order, (model, class_name, name) in enumerate(TASKS):
        task_type, _ = ContentType.objects.get_or_create(app_label="praktijkpodium_programmes", model=model)
        task = apps.get_model("praktijkpodium_programmes", class_name).objects.create(
            name=name, active=True, content_type=task_type
        )
        WorkflowTask.objects.create(workflow=workflow, task_id=task.pk, sort_order=order)


class Migration(migrations.Migration):
    dependencies = [
        ("praktijkpodium_programmes", "0001_initial"),
        ("contenttypes", "0002_remove_content_type_name"),
        ("wagtailcore", "0094_alter_page_locale"),
    ]

    # Backwards nothing is taken away: applications may be on their way through it.
    operations = [migrations.RunPython(make_workflow, migrations.RunPython.noop)]
