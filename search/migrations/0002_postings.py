"""The tables of postings, of which each database has its own kind (search/engines/postings.py)."""

from django.db import migrations

TABLES = [f"praktijkpodium_search_{name}_{slot}" for name in ("public", "private", "words") for slot in (0, 1)]

# They keep no text. The tokenizer takes terms as they are: these are of letters and digits only.
SQLITE = ["CREATE VIRTUAL TABLE {table} USING fts5(terms, content='', tokenize='unicode61 remove_diacritics 0')"]
POSTGRESQL = [
    "CREATE TABLE {table} (id bigint NOT NULL, terms tsvector NOT NULL)",
    # Out of the way: mostly only ids are read, and then there are many on a page.
    "ALTER TABLE {table} ALTER terms SET STORAGE EXTERNAL",
    "CREATE INDEX {table}_id ON {table} (id)",
    # What is put goes into the index at once: a list of what waits would have to be read by each search.
    "CREATE INDEX {table}_terms ON {table} USING gin (terms) WITH (fastupdate = off)",
]


def create(apps, schema_editor):
    statements = POSTGRESQL if schema_editor.connection.vendor == "postgresql" else SQLITE
    for table in TABLES:
        for statement in statements:
            schema_editor.execute(statement.format(table=table))


def drop(apps, schema_editor):
    for table in TABLES:
        schema_editor.execute(f"DROP TABLE {table}")


class Migration(migrations.Migration):
    dependencies = [("praktijkpodium_search", "0001_index")]

    operations = [migrations.RunPython(create, drop)]
