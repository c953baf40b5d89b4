"""Authors and editors: what they may do, and the moderation between them."""

from django.db import migrations

AUTHORS = "Praktijkpodium auteurs"
EDITORS = "Praktijkpodium redactie"
MANAGERS = "Praktijkpodium beheer"

WORKFLOW = "Redactie"
STEP = "Goedkeuring door de redactie"

# Who may add a page may also edit it, as long as it is one's own.
AUTHORS_ON_PAGES = ("add_page",)
IMAGES, DOCUMENTS = ("wagtailimages", "image"), ("wagtaildocs", "document")
ON_FILES = (
    (AUTHORS, IMAGES, ("add_image", "choose_image")),
    (AUTHORS, DOCUMENTS, ("add_document", "choose_document")),
    # For the logos of partners.
    (MANAGERS, IMAGES, ("add_image", "choose_image")),
)
TERMS = ("theme", "sector", "region", "perspective")
CONTACTS = ("partner", "contactperson")
ALL = ("add", "change", "delete", "view")
ON_DIRECTORY = (
    (EDITORS, TERMS + CONTACTS, ALL),
    (MANAGERS, TERMS + CONTACTS, ALL),
    # What they add shows on a page only once an editor has published that page.
    (AUTHORS, CONTACTS, ("add", "view")),
)


def permission(apps, app_label, model, codename):
    """Django makes permissions after all migrations have run, which is too late for us."""
    content_type, _ = apps.get_model("contenttypes", "ContentType").objects.get_or_create(
        app_label=app_label, model=model
    )
    found, _ = apps.get_model("auth", "Permission").objects.get_or_create(
        content_type=content_type, codename=codename, defaults={"name": f"Can {codename.replace('_', ' ')}"}
    )
    return found


def give_permissions(apps, schema_editor):
    Group = apps.get_model("auth", "Group")
    groups = {name: Group.objects.get_or_create(name=name)[0] for name in (AUTHORS, EDITORS, MANAGERS)}
    groups[AUTHORS].permissions.add(permission(apps, "wagtailadmin", "admin", "access_admin"))

    root_page = apps.get_model("wagtailcore", "Page").objects.filter(depth=1).first()
    for codename in AUTHORS_ON_PAGES:
        apps.get_model("wagtailcore", "GroupPagePermission").objects.get_or_create(
            group=groups[AUTHORS], page=root_page, permission=permission(apps, "wagtailcore", "page", codename)
        )
    root_collection = apps.get_model("wagtailcore", "Collection").objects.filter(depth=1).first()
    for name, (app_label, model), codenames in ON_FILES:
        for codename in codenames:
            apps.get_model("wagtailcore", "GroupCollectionPermission").objects.get_or_create(
                group=groups[name], collection=root_collection, permission=permission(apps, app_label, model, codename)
            )
    for name, models, actions in ON_DIRECTORY:
        for model in models:
            for action in actions:
                groups[name].permissions.add(permission(apps, "praktijkpodium_home", model, f"{action}_{model}"))


def make_workflow(apps, schema_editor):
    """Here and only here, so that what is changed afterwards in the admin stays as it was changed.

    Front pages that are there already get it; those to come get it when they are made.
    """
    task_type, _ = apps.get_model("contenttypes", "ContentType").objects.get_or_create(
        app_label="wagtailcore", model="groupapprovaltask"
    )
    step = apps.get_model("wagtailcore", "GroupApprovalTask").objects.create(
        name=STEP, active=True, content_type=task_type
    )
    step.groups.add(apps.get_model("auth", "Group").objects.get(name=EDITORS))
    workflow = apps.get_model("wagtailcore", "Workflow").objects.create(name=WORKFLOW, active=True)
    apps.get_model("wagtailcore", "WorkflowTask").objects.create(workflow=workflow, task_id=step.pk, sort_order=0)
    WorkflowPage = apps.get_model("wagtailcore", "WorkflowPage")
    for front_page in apps.get_model("praktijkpodium_home", "FrontPage").objects.all():
        WorkflowPage.objects.get_or_create(page_id=front_page.pk, defaults={"workflow": workflow})


class Migration(migrations.Migration):
    dependencies = [
        ("praktijkpodium_home", "0003_content"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
        ("wagtailadmin", "0001_create_admin_access_permissions"),
        ("wagtailcore", "0094_alter_page_locale"),
        ("wagtailimages", "0027_image_description"),
        ("wagtaildocs", "0012_uploadeddocument"),
    ]

    # Backwards nothing is taken away: people are in these groups, and pages may be on their way through the moderation.
    operations = [
        migrations.RunPython(give_permissions, migrations.RunPython.noop),
        migrations.RunPython(make_workflow, migrations.RunPython.noop),
    ]
