"""Buckets, policies and the application's key in versitygw; safe to run again.

    versitygw_setup.py           set up
    versitygw_setup.py --check   ask the storage what the application and a stranger may do; change nothing

Reads the environment: VERSITYGW_ROOT_SECRET_KEY (not for --check), AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY of the
application, and optionally S3_ENDPOINT_URL, S3_PUBLIC_BUCKET, S3_PRIVATE_BUCKET and AWS_S3_REGION_NAME.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import sys
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any
from xml.sax.saxutils import escape

import boto3
from botocore import UNSIGNED
from botocore.auth import S3SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.config import Config
from botocore.credentials import Credentials
from botocore.exceptions import BotoCoreError, ClientError
from botocore.httpsession import URLLib3Session

ROOT_KEY = "podiumroot"  # a name, no secret; the same in versitygw.sh and compose.yaml
OBJECT_ACTIONS = [
    "s3:GetObject",
    "s3:PutObject",
    "s3:DeleteObject",
    "s3:DeleteObjectVersion",
    "s3:AbortMultipartUpload",
    "s3:ListMultipartUploadParts",
]
BUCKET_ACTIONS = ["s3:ListBucket", "s3:ListBucketVersions", "s3:ListBucketMultipartUploads", "s3:GetBucketLocation"]


class SetupError(Exception):
    """Something is not as it should be; the message is for the person at the terminal."""


@dataclass(frozen=True)
class Storage:
    endpoint: str
    region: str
    public_bucket: str
    private_bucket: str
    key: str
    secret: str

    @classmethod
    def from_environment(cls) -> Storage:
        return cls(
            endpoint=os.environ.get("S3_ENDPOINT_URL", "http://127.0.0.1:57070").rstrip("/"),
            region=os.environ.get("AWS_S3_REGION_NAME", "us-east-1"),
            public_bucket=os.environ.get("S3_PUBLIC_BUCKET", "podium-public"),
            private_bucket=os.environ.get("S3_PRIVATE_BUCKET", "podium-private"),
            key=required("AWS_ACCESS_KEY_ID"),
            secret=required("AWS_SECRET_ACCESS_KEY"),
        )

    @property
    def buckets(self) -> tuple[str, str]:
        return self.public_bucket, self.private_bucket

    def client(self, credentials: tuple[str, str] | None) -> Any:
        """An S3 client; without credentials it does not sign, like any visitor."""
        key, secret = credentials or (None, None)
        config = Config(
            s3={"addressing_style": "path"},
            signature_version="s3v4" if credentials else UNSIGNED,
            retries={"max_attempts": 2},
            connect_timeout=5,
            read_timeout=20,
        )
        return boto3.client(
            "s3",
            endpoint_url=self.endpoint,
            region_name=self.region,
            aws_access_key_id=key,
            aws_secret_access_key=secret,
            config=config,
        )


def required(name: str) -> str:
    value = os.environ.get(name, "")
    if not value:
        raise SetupError(f"{name} is not set")
    return value


def policy(bucket: str, application: str, *, public: bool) -> dict[str, Any]:
    """The application may use this bucket's objects but not change the bucket; visitors may read public objects."""
    objects, itself = f"arn:aws:s3:::{bucket}/*", f"arn:aws:s3:::{bucket}"
    principal = {"AWS": [application]}
    statements: list[dict[str, Any]] = [
        {"Effect": "Allow", "Principal": principal, "Action": OBJECT_ACTIONS, "Resource": objects},
        {"Effect": "Allow", "Principal": principal, "Action": BUCKET_ACTIONS, "Resource": itself},
    ]
    if public:
        # Reading only, and no listing: whoever knows an address may open it.
        statements.append({"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": objects})
    return {"Version": "2012-10-17", "Statement": statements}


def admin(storage: Storage, root: tuple[str, str], path: str, body: str) -> int:
    """A call to versitygw's own admin API. Its command line would show the new secret in the list of processes."""
    request = AWSRequest(method="PATCH", url=f"{storage.endpoint}{path}", data=body.encode())
    S3SigV4Auth(Credentials(*root), "s3", storage.region).add_auth(request)
    response = URLLib3Session(timeout=20).send(request.prepare())
    if response.status_code >= HTTPStatus.BAD_REQUEST and response.status_code != HTTPStatus.CONFLICT:
        reason = re.search(r"<Message>(.*?)</Message>", response.text)
        raise SetupError(f"versitygw answered {response.status_code}: {reason[1] if reason else response.text}")
    return int(response.status_code)


def ensure_application_key(storage: Storage, root: tuple[str, str]) -> None:
    secret = f"<Secret>{escape(storage.secret)}</Secret>"
    account = f"<Account><Access>{escape(storage.key)}</Access>{secret}<Role>user</Role></Account>"
    if admin(storage, root, "/create-user", account) == HTTPStatus.CONFLICT:
        # It is there already; make sure that it has this secret.
        admin(storage, root, f"/update-user?access={storage.key}", f"<MutableProps>{secret}</MutableProps>")


def ensure_buckets(storage: Storage, root: tuple[str, str]) -> None:
    client = storage.client(root)
    for bucket in storage.buckets:
        with contextlib.suppress(client.exceptions.BucketAlreadyOwnedByYou):
            client.create_bucket(Bucket=bucket)
        rules = policy(bucket, storage.key, public=bucket == storage.public_bucket)
        client.put_bucket_policy(Bucket=bucket, Policy=json.dumps(rules))
    # As many are elsewhere, and so that tests see whether what is deleted there is really gone.
    versioned = {"Status": "Enabled"}
    client.put_bucket_versioning(Bucket=storage.private_bucket, VersioningConfiguration=versioned)


def set_up(storage: Storage) -> None:
    root = ROOT_KEY, required("VERSITYGW_ROOT_SECRET_KEY")
    ensure_application_key(storage, root)
    ensure_buckets(storage, root)


def check(storage: Storage) -> None:
    application = storage.client((storage.key, storage.secret))
    for bucket in storage.buckets:
        application.list_objects_v2(Bucket=bucket, MaxKeys=1)
    # A stranger asks for an object that does not exist: "there is no such object" means that he would have got it.
    stranger = storage.client(None)
    expected = {storage.public_bucket: "NoSuchKey", storage.private_bucket: "AccessDenied"}
    for bucket, wanted in expected.items():
        answer = error_of(stranger.get_object, Bucket=bucket, Key="no/such/object")
        if answer != wanted:
            raise SetupError(f"a stranger who reads in {bucket} should get {wanted}, but gets {answer}")
        answer = error_of(stranger.list_objects_v2, Bucket=bucket)
        if answer != "AccessDenied":
            raise SetupError(f"a stranger who lists {bucket} should get AccessDenied, but gets {answer}")


def error_of(call: Any, **arguments: str) -> str:
    try:
        call(**arguments)
    except ClientError as error:
        return str(error.response["Error"]["Code"])
    return "what he asked for"


def main(arguments: list[str]) -> int:
    actions = {(): set_up, ("--check",): check}
    action = actions.get(tuple(arguments))
    if action is None:
        print("usage: versitygw_setup.py [--check]", file=sys.stderr)
        return 2
    try:
        action(Storage.from_environment())
    except (SetupError, BotoCoreError, ClientError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
