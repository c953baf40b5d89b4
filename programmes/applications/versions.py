"""Documents with what they replaced."""

from praktijkpodium.programmes.applications.models import Application, ApplicationDocument


def with_versions(application: Application) -> list[ApplicationDocument]:
    """The documents of an application as they are, each with its `earlier` versions, the newest of them first."""
    earlier: dict[object, list[ApplicationDocument]] = {}
    current = []
    for document in ApplicationDocument.every.filter(application=application).order_by("uploaded_at", "pk"):
        if document.gone_at is None:
            current.append(document)
        else:
            earlier.setdefault(document.lineage, []).insert(0, document)
    for document in current:
        document.earlier = earlier.get(document.lineage, [])
    return current
