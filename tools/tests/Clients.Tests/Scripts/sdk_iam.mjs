// The AWS SDK for JavaScript against an endpoint that serves IAM. Prints one JSON object.
import { createRequire } from "node:module";
const require = createRequire(process.env.CONTRACT_NODE_MODULES + "/package.json");
const sdk = require("@aws-sdk/client-iam");

const [endpoint, UserName] = process.argv.slice(2);
const client = new sdk.IAMClient({
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
for (let i = 0; i < 2; i++) created.push((await send(sdk.CreateAccessKeyCommand, { UserName })).AccessKey);
const pages = [];
for await (const page of sdk.paginateListAccessKeys({ client, pageSize: 1 }, { UserName })) pages.push(page);
const listed = pages.flatMap((page) => page.AccessKeyMetadata ?? []);
const third = await errorOf(sdk.CreateAccessKeyCommand, { UserName });
const ids = created.map((key) => key.AccessKeyId);
await send(sdk.DeleteAccessKeyCommand, { UserName, AccessKeyId: ids[0] });
console.log(
  JSON.stringify({
    ids,
    secretLengths: created.map((key) => key.SecretAccessKey.length),
    listed: listed.map((key) => key.AccessKeyId),
    listedSecrets: listed.filter((key) => key.SecretAccessKey !== undefined).length,
    pages: pages.length,
    createDateIsTime: [...created, ...listed].every((key) => key.CreateDate instanceof Date),
    third,
    unknownUser: await errorOf(sdk.ListAccessKeysCommand, { UserName: "nobody-here" }),
    deleteAgain: await errorOf(sdk.DeleteAccessKeyCommand, { UserName, AccessKeyId: ids[0] }),
    tooLongId: await errorOf(sdk.DeleteAccessKeyCommand, { UserName, AccessKeyId: "A".repeat(129) }),
    listedAfter: ((await send(sdk.ListAccessKeysCommand, { UserName })).AccessKeyMetadata ?? []).length,
  }),
);
await send(sdk.DeleteAccessKeyCommand, { UserName, AccessKeyId: ids[1] });
