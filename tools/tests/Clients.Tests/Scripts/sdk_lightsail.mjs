// The AWS SDK for JavaScript against an endpoint that serves Lightsail. Prints one JSON object.
import { createRequire } from "node:module";
const require = createRequire(process.env.CONTRACT_NODE_MODULES + "/package.json");
const sdk = require("@aws-sdk/client-lightsail");

const [endpoint, bucketName] = process.argv.slice(2);
const client = new sdk.LightsailClient({
  region: "us-east-1",
  endpoint,
  maxAttempts: 1,
  credentials: { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY" },
});
const send = (Command, input) => client.send(new Command(input));
const errorOf = async (Command, input) => {
  try {
    await send(Command, input);
    return null;
  } catch (error) {
    return {
      type: error.name,
      status: error.$metadata?.httpStatusCode,
      hasMessage: Boolean(error.message),
      hasRequestId: Boolean(error.$metadata?.requestId),
    };
  }
};

const created = [];
for (let i = 0; i < 2; i++) created.push(await send(sdk.CreateBucketAccessKeyCommand, { bucketName }));
const listed = (await send(sdk.GetBucketAccessKeysCommand, { bucketName })).accessKeys;
const third = await errorOf(sdk.CreateBucketAccessKeyCommand, { bucketName });
const ids = created.map((answer) => answer.accessKey.accessKeyId);
for (const accessKeyId of ids) await send(sdk.DeleteBucketAccessKeyCommand, { bucketName, accessKeyId });
console.log(
  JSON.stringify({
    ids,
    secretLengths: created.map((answer) => answer.accessKey.secretAccessKey.length),
    createdAtIsTime: created.every((answer) => answer.accessKey.createdAt instanceof Date),
    listed: listed.map((key) => key.accessKeyId),
    listedSecrets: listed.filter((key) => key.secretAccessKey !== undefined).length,
    third,
    unknownBucket: await errorOf(sdk.GetBucketAccessKeysCommand, { bucketName: "no-such-bucket" }),
    deleteAgain: await errorOf(sdk.DeleteBucketAccessKeyCommand, { bucketName, accessKeyId: ids[0] }),
    listedAfter: (await send(sdk.GetBucketAccessKeysCommand, { bucketName })).accessKeys.length,
  }),
);
