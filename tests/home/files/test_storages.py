"""Where files are kept: nobody gets at a private one but by the link that we sign."""

import stat
import time
import urllib.error
import urllib.parse
import urllib.request
import uuid
from pathlib import Path

import pytest
from botocore.exceptions import ClientError
from django.core.files.base import ContentFile
from django.core.files.storage import storages
from django.utils.module_loading import import_string
from storages.backends.s3 import S3Storage
from wagtail.images.models import Image
from wagtail.images.tests.utils import get_test_image_file

from praktijkpodium.home.files.storages import NamedS3Storage, private_storage
from tests.programmes.factories import PDF


def s3_options(services, bucket):
    return {
        "bucket_name": services[bucket],
        "endpoint_url": services["S3_ENDPOINT_URL"],
        "region_name": "us-east-1",
        "access_key": services["AWS_ACCESS_KEY_ID"],
        "secret_key": services["AWS_SECRET_ACCESS_KEY"],
        "addressing_style": "path",
        "signature_version": "s3v4",
        "default_acl": None,
        "file_overwrite": False,
    }


def s3_storage(services, bucket, **options):
    return S3Storage(**{**s3_options(services, bucket), "querystring_expire": 60, **options})


@pytest.fixture
def private(settings):
    return s3_storage(settings.TEST_SERVICES, "S3_PRIVATE_BUCKET")


@pytest.fixture
def kept(private):
    """The key of a file in the private bucket."""
    key = private.save(f"test/{uuid.uuid4().hex}", ContentFile(PDF))
    yield key
    private.delete(key)


def status(url):
    try:
        with urllib.request.urlopen(url, timeout=10) as answer:
            return answer.status
    except urllib.error.HTTPError as refused:
        refused.close()
        return refused.code


def plain(url):
    return url.split("?")[0]


@pytest.mark.sqlite
def test_on_the_disk_only_the_server_itself_reads_private_files():
    storage = private_storage()
    key = storage.save(f"test/{uuid.uuid4().hex}/x", ContentFile(PDF))
    path = Path(storage.path(key))
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    # Nor is it below what the site serves.
    assert Path(storages["default"].location) not in path.parents
    storage.delete(key)
    assert not path.exists()


@pytest.mark.postgresql
@pytest.mark.service("s3")
def test_the_site_signs_short_links_for_its_private_bucket_only(settings):
    assert private_storage().bucket_name == settings.TEST_SERVICES["S3_PRIVATE_BUCKET"]
    assert "X-Amz-Expires=60" in private_storage().url("x")
    assert "X-Amz" not in storages["default"].url("x")


@pytest.mark.service("s3")
def test_strangers_read_the_public_bucket_and_not_the_private_one(settings, private, kept):
    public = s3_storage(settings.TEST_SERVICES, "S3_PUBLIC_BUCKET", querystring_auth=False)
    shown = public.save(f"test/{uuid.uuid4().hex}", ContentFile(b"hallo"))
    try:
        assert status(public.url(shown)) == 200
    finally:
        public.delete(shown)
    assert status(plain(private.url(kept))) == 403
    assert status(plain(private.url("test/bestaat-niet"))) == 403
    assert status(f"{settings.TEST_SERVICES['S3_ENDPOINT_URL']}/{private.bucket_name}?list-type=2") == 403


@pytest.mark.service("s3")
def test_a_wrong_key_may_nothing(settings, kept):
    wrong = s3_storage(settings.TEST_SERVICES, "S3_PRIVATE_BUCKET", secret_key="verkeerd")
    with pytest.raises(ClientError, match="403"):
        wrong.save(f"test/{uuid.uuid4().hex}", ContentFile(PDF))
    with pytest.raises(ClientError, match="403"):
        wrong.open(kept).read()
    assert status(wrong.url(kept)) == 403


@pytest.mark.service("s3")
def test_a_signed_link_works_until_it_expires_and_for_that_file_only(private, kept):
    other = private.save(f"test/{uuid.uuid4().hex}", ContentFile(b"geheim"))
    try:
        link = private.url(kept, parameters={"ResponseContentDisposition": "attachment; filename*=UTF-8''plan.pdf"})
        short = private.url(kept, expire=1)
        assert (status(link), status(short)) == (200, 200)
        for tampered in (
            link.replace(kept, other),
            link.replace("Expires=60", "Expires=6000"),
            link.replace("attachment", "inline"),
            link[:-1] + ("0" if link[-1] != "0" else "1"),
        ):
            assert tampered != link
            assert status(tampered) == 403
        time.sleep(2.1)
        assert (status(link), status(short)) == (200, 403)
    finally:
        private.delete(other)


@pytest.mark.service("s3")
def test_a_download_is_an_attachment_under_its_own_name(private, kept):
    name = "Onze überplannen – één.pdf"
    link = private.url(
        kept,
        parameters={
            "ResponseContentDisposition": f"attachment; filename*=UTF-8''{urllib.parse.quote(name)}",
            "ResponseContentType": "application/pdf",
        },
    )
    with urllib.request.urlopen(link, timeout=10) as answer:
        assert answer.read() == PDF
        assert answer.headers["Content-Disposition"].startswith("attachment; ")
        assert answer.headers.get_filename() == name
        assert answer.headers["Content-Type"] == "application/pdf"


@pytest.mark.postgresql
@pytest.mark.service("s3")
def test_a_task_gets_the_name_of_a_storage_and_never_its_keys():
    for alias in ("default", "private"):
        storage = storages[alias]
        path, arguments, options = storage.deconstruct()
        assert (arguments, options) == ([alias], {})
        assert import_string(path)(*arguments) is storage
    with pytest.raises(LookupError):
        NamedS3Storage().deconstruct()


@pytest.mark.django_db
def test_the_file_of_a_deleted_image_goes_away(django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        image = Image.objects.create(title="x", file=get_test_image_file())
    storage, name = image.file.storage, image.file.name
    assert storage.exists(name)
    with django_capture_on_commit_callbacks(execute=True):
        image.delete()
    assert not storage.exists(name)


@pytest.mark.service("s3")
def test_what_is_deleted_is_gone_with_its_versions(settings):
    services = settings.TEST_SERVICES
    storage = NamedS3Storage(**s3_options(services, "S3_PRIVATE_BUCKET"))
    key = f"test/{uuid.uuid4().hex}"
    for content in (b"one", b"two"):
        storage.bucket.Object(key).put(Body=content)
    other = storage.save(f"{key}2", ContentFile(b"another file, of which the key begins the same"))
    storage.bucket.Object(key).delete()  # which leaves a mark, and the versions
    assert len(list(storage.bucket.object_versions.filter(Prefix=key))) == 4
    storage.delete(key)
    assert [each.object_key for each in storage.bucket.object_versions.filter(Prefix=key)] == [other]
    storage.delete(key)  # nothing is there: nothing is left behind either
    storage.delete(other)
    assert not list(storage.bucket.object_versions.filter(Prefix=key))


@pytest.mark.service("s3")
def test_in_a_bucket_without_versions_too(settings):
    storage = NamedS3Storage(**s3_options(settings.TEST_SERVICES, "S3_PUBLIC_BUCKET"))
    key = storage.save(f"test/{uuid.uuid4().hex}", ContentFile(b"one"))
    storage.delete(key)
    assert not storage.exists(key)


@pytest.mark.service("s3")
@pytest.mark.parametrize("code", ["AccessDenied", "NotImplemented"])
def test_where_versions_are_not_told_the_file_itself_goes(settings, monkeypatch, code, caplog):
    storage = NamedS3Storage(**s3_options(settings.TEST_SERVICES, "S3_PUBLIC_BUCKET"))
    key = storage.save(f"test/{uuid.uuid4().hex}", ContentFile(b"one"))

    class Refusing:
        def filter(self, **fields):
            raise ClientError({"Error": {"Code": code}}, "ListObjectVersions")

    class Bucket:
        object_versions = Refusing()

        def Object(self, name):  # noqa: N802 - as boto3 calls it
            return real.Object(name)

    real = storage.bucket
    monkeypatch.setattr(storage, "_bucket", Bucket())
    storage.delete(key)
    assert not storage.exists(key)
    assert ("may not list versions" in caplog.text) == (code == "AccessDenied")
