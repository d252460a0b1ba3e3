"""boto3 against an endpoint that serves IAM: create, list (paged), delete and the documented errors. Prints one JSON object."""

import json
import sys

import boto3
from botocore.config import Config

client = boto3.client(
    "iam",
    region_name="us-east-1",
    endpoint_url=sys.argv[1],
    aws_access_key_id="AKIDEXAMPLE",
    aws_secret_access_key="wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
    config=Config(retries={"max_attempts": 0}),
)
user = sys.argv[2]


def error_of(call, **arguments):
    try:
        call(**arguments)
    except client.exceptions.ClientError as error:
        return {
            "type": type(error).__name__,
            "code": error.response["Error"]["Code"],
            "status": error.response["ResponseMetadata"]["HTTPStatusCode"],
            "hasMessage": bool(error.response["Error"]["Message"]),
            "hasRequestId": bool(error.response["ResponseMetadata"].get("RequestId")),
        }
    return None


created = [client.create_access_key(UserName=user)["AccessKey"] for _ in range(2)]
pages = list(client.get_paginator("list_access_keys").paginate(UserName=user, PaginationConfig={"PageSize": 1}))
third = error_of(client.create_access_key, UserName=user)
listed = [key for page in pages for key in page["AccessKeyMetadata"]]
client.delete_access_key(UserName=user, AccessKeyId=created[0]["AccessKeyId"])
print(
    json.dumps(
        {
            "ids": [key["AccessKeyId"] for key in created],
            "secretLengths": [len(key["SecretAccessKey"]) for key in created],
            "listed": [key["AccessKeyId"] for key in listed],
            "listedSecrets": sum("SecretAccessKey" in key for key in listed),
            "pages": len(pages),
            "createDateIsTime": all(hasattr(key["CreateDate"], "tzinfo") for key in created + listed),
            "third": third,
            "unknownUser": error_of(client.list_access_keys, UserName="nobody-here"),
            "deleteAgain": error_of(client.delete_access_key, UserName=user, AccessKeyId=created[0]["AccessKeyId"]),
            "tooLongId": error_of(client.delete_access_key, UserName=user, AccessKeyId="A" * 129),
            "listedAfter": len(client.list_access_keys(UserName=user)["AccessKeyMetadata"]),
        }
    )
)
client.delete_access_key(UserName=user, AccessKeyId=created[1]["AccessKeyId"])
