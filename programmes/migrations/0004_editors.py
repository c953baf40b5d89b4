"""What authors, editors and managers may do with venues."""

from django.db import migrations

ON_VENUES = (
    ("Praktijkpodium redactie", ("add", "change", "delete", "view")),
    ("Praktijkpodium beheer", ("add", "change", "delete", "view")),
    ("Praktijkpodium auteurs", ("add", "view")),
)


def give_permissions(apps, schema_editor):
    # Django makes permissions after all migrations have run, which is too late for us.
    content_type, _ = apps.get_model("contenttypes", "ContentType").objects.get_or_create(
        app_label="praktijkpodium_programmes", model="venue"
    )
    for name, actions in ON_VENUES:
        group = apps.get_model("auth", "Group").objects.get(name=name)
        for action in actions:
            permission, _ = apps.get_model("auth", "Permission").objects.get_or_create(
                content_type=content_type, codename=f"{action}_venue", defaults={"name": f"Can {action} venue"}
            )
            group.permissions.add(permission)


class Migration(migrations.Migration):
    dependencies = [
        ("praktijkpodium_programmes", "0003_content"),
        ("praktijkpodium_home", "0004_editors"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
    ]

    operations = [migrations.RunPython(give_permissions, migrations.RunPython.noop)]
