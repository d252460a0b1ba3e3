"""Walks through both services with boto3; prints nothing and exits 0 when all is as documented.

usage: boto3_walk.py URL [any-error]   any-error: which error a refusal is answered with does not matter
"""

import sys

import boto3
from botocore.config import Config
from botocore.exceptions import ClientError


def client(service, access_key="AKIAAAAAAAAAAAAAAAAA", secret="x" * 40):
    return boto3.client(
        service,
        endpoint_url=sys.argv[1],
        region_name="us-east-1",
        aws_access_key_id=access_key,
        aws_secret_access_key=secret,
        config=Config(retries={"max_attempts": 1}),
    )


def refused(call, code, **arguments):
    try:
        call(**arguments)
    except ClientError as error:
        assert code == error.response["Error"]["Code"] or "any-error" in sys.argv, error
        assert error.response["ResponseMetadata"]["RequestId"], error
    else:
        raise AssertionError(f"{code} was expected")


lightsail = client("lightsail")
lightsail.create_bucket(bucketName="walk", bundleId="small_1_0")
created = lightsail.create_bucket_access_key(bucketName="walk")
lightsail.create_bucket_access_key(bucketName="walk")
refused(lightsail.create_bucket_access_key, "InvalidInputException", bucketName="walk")
refused(lightsail.create_bucket_access_key, "NotFoundException", bucketName="nowhere")
key = created["accessKey"]["accessKeyId"]
listed = lightsail.get_bucket_access_keys(bucketName="walk")["accessKeys"]
assert key in [entry["accessKeyId"] for entry in listed], listed
assert all(entry["lastUsed"] == {"region": "N/A", "serviceName": "N/A"} for entry in listed), listed
lightsail.delete_bucket_access_key(bucketName="walk", accessKeyId=key)
if "operations" in created:
    operation = lightsail.get_operation(operationId=created["operations"][0]["id"])["operation"]
    assert operation["status"] == "Succeeded", operation

iam = client("iam")
iam.create_user(UserName="walk")
own = iam.create_access_key(UserName="walk")["AccessKey"]
iam.create_access_key(UserName="walk")
refused(iam.create_access_key, "LimitExceeded", UserName="walk")
refused(iam.list_access_keys, "NoSuchEntity", UserName="nobody")
pages = iam.get_paginator("list_access_keys").paginate(UserName="walk", PaginationConfig={"PageSize": 1})
assert len(list(pages.search("AccessKeyMetadata[].AccessKeyId"))) == 2
client("iam", own["AccessKeyId"], own["SecretAccessKey"]).delete_access_key(AccessKeyId=own["AccessKeyId"])
refused(iam.delete_access_key, "NoSuchEntity", UserName="walk", AccessKeyId=own["AccessKeyId"])
