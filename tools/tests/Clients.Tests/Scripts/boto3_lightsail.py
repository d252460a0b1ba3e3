"""boto3 against an endpoint that serves Lightsail: create, list, delete and the documented errors. Prints one JSON object."""

import json
import sys

import boto3
from botocore.config import Config

client = boto3.client(
    "lightsail",
    region_name="us-east-1",
    endpoint_url=sys.argv[1],
    aws_access_key_id="AKIDEXAMPLE",
    aws_secret_access_key="wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
    config=Config(retries={"max_attempts": 0}),
)
bucket = sys.argv[2]


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


created = [client.create_bucket_access_key(bucketName=bucket) for _ in range(2)]
listed = client.get_bucket_access_keys(bucketName=bucket)["accessKeys"]
third = error_of(client.create_bucket_access_key, bucketName=bucket)
operation = client.get_operation(operationId=created[0]["operations"][0]["id"])["operation"]
ids = [answer["accessKey"]["accessKeyId"] for answer in created]
for key in ids:
    client.delete_bucket_access_key(bucketName=bucket, accessKeyId=key)
print(
    json.dumps(
        {
            "ids": ids,
            "secretLengths": [len(answer["accessKey"]["secretAccessKey"]) for answer in created],
            "createdAtIsTime": all(hasattr(answer["accessKey"]["createdAt"], "tzinfo") for answer in created),
            "listed": [key["accessKeyId"] for key in listed],
            "listedSecrets": sum("secretAccessKey" in key for key in listed),
            "lastUsed": [
                {name: str(value) for name, value in key["lastUsed"].items() if value is not None} for key in listed
            ],
            "operationType": operation["operationType"],
            "third": third,
            "unknownBucket": error_of(client.get_bucket_access_keys, bucketName="no-such-bucket"),
            "deleteAgain": error_of(client.delete_bucket_access_key, bucketName=bucket, accessKeyId=ids[0]),
            "listedAfter": len(client.get_bucket_access_keys(bucketName=bucket)["accessKeys"]),
        }
    )
)
