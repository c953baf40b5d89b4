"""The groups of the house, with what they may do in Wagtail. What they may do with applications is in the rules."""

from django.db import migrations

EDITORS = "Praktijkpodium redactie"
SECRETARIAT = "Praktijkpodium secretariaat"
COMMITTEE = "Praktijkpodium commissie"
CHAIR = "Praktijkpodium voorzitter"
MANAGERS = "Praktijkpodium beheer"

EDITORS_ON_PAGES = ("add_page", "change_page", "publish_page", "lock_page", "unlock_page")
EDITORS_ON_FILES = {
    ("wagtailimages", "image"): ("add_image", "change_image", "choose_image"),
    ("wagtaildocs", "document"): ("add_document", "change_document", "choose_document"),
}
ON_ORGANISATIONS = ("add_organisation", "change_organisation", "view_organisation")


def make_groups(apps, schema_editor):
    Group = apps.get_model("auth", "Group")
    Permission = apps.get_model("auth", "Permission")
    ContentType = apps.get_model("contenttypes", "ContentType")
    Page = apps.get_model("wagtailcore", "Page")
    Collection = apps.get_model("wagtailcore", "Collection")
    GroupPagePermission = apps.get_model("wagtailcore", "GroupPagePermission")
    GroupCollectionPermission = apps.get_model("wagtailcore", "GroupCollectionPermission")

    def permission(app_label, model, codename):
        # Django makes permissions after all migrations have run, which is too late for us.
        content_type, _ = ContentType.objects.get_or_create(app_label=app_label, model=model)
        found, _ = Permission.objects.get_or_create(
            content_type=content_type, codename=codename, defaults={"name": f"Can {codename.replace('_', ' ')}"}
        )
        return found

    groups = {
        name: Group.objects.get_or_create(name=name)[0]
        for name in (EDITORS, SECRETARIAT, COMMITTEE, CHAIR, MANAGERS)
    }
    access = permission("wagtailadmin", "admin", "access_admin")
    for group in groups.values():
        group.permissions.add(access)

    root_page = Page.objects.filter(depth=1).first()
    for codename in EDITORS_ON_PAGES:
        GroupPagePermission.objects.get_or_create(
            group=groups[EDITORS], page=root_page, permission=permission("wagtailcore", "page", codename)
        )
    root_collection = Collection.objects.filter(depth=1).first()
    for (app_label, model), codenames in EDITORS_ON_FILES.items():
        for codename in codenames:
            GroupCollectionPermission.objects.get_or_create(
                group=groups[EDITORS],
                collection=root_collection,
                permission=permission(app_label, model, codename),
            )
    for codename in ON_ORGANISATIONS:
        for name in (SECRETARIAT, MANAGERS):
            groups[name].permissions.add(permission("praktijkpodium_home", "organisation", codename))


class Migration(migrations.Migration):
    dependencies = [
        ("praktijkpodium_home", "0001_initial"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
        ("wagtailadmin", "0001_create_admin_access_permissions"),
        ("wagtailcore", "0094_alter_page_locale"),
        ("wagtailimages", "0027_image_description"),
        ("wagtaildocs", "0012_uploadeddocument"),
    ]

    # Backwards nothing is taken away: people are in these groups.
    operations = [migrations.RunPython(make_groups, migrations.RunPython.noop)]
