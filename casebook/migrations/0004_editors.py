"""What editors may do with recognitions. Not managers: a recognition is of a page, and they do nothing with pages."""

from django.db import migrations

EDITORS = "Praktijkpodium redactie"


def give_permissions(apps, schema_editor):
    # Django makes permissions after all migrations have run, which is too late for us.
    content_type, _ = apps.get_model("contenttypes", "ContentType").objects.get_or_create(
        app_label="praktijkpodium_casebook", model="recognition"
    )
    group = apps.get_model("auth", "Group").objects.get(name=EDITORS)
    for action in ("add", "change", "delete", "view"):
        permission, _ = apps.get_model("auth", "Permission").objects.get_or_create(
            content_type=content_type, codename=f"{action}_recognition", defaults={"name": f"Can {action} recognition"}
        )
        group.permissions.add(permission)


class Migration(migrations.Migration):
    dependencies = [
        ("praktijkpodium_casebook", "0003_content"),
        ("praktijkpodium_home", "0004_editors"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
    ]

    operations = [migrations.RunPython(give_permissions, migrations.RunPython.noop)]
