using LightsailContract.Lightsail;
using LightsailContract.Runtime;

namespace LightsailContract.Benchmarks;

/// <summary>A bucket's two keys, one of which was used: the response that the benchmarks read, write and check.</summary>
internal static class Samples
{
    public static byte[] Body { get; } =
        """
        {"accessKeys":[{"accessKeyId":"AKIAIOSFODNN7EXAMPLE","status":"Active","createdAt":1632264183.123,
        "lastUsed":{"region":"N/A","serviceName":"N/A"}},{"accessKeyId":"AKIAI44QH8DHBEXAMPLE","status":"Inactive",
        "createdAt":1632350583.5,"lastUsed":{"lastUsedDate":1632436983,"region":"eu-west-1","serviceName":"s3"}}]}
        """u8.ToArray();

    public static ContractResponse Response { get; } = new() { StatusCode = 200, Body = Body };

    public static GetBucketAccessKeysResult Keys { get; } = EmittedCode.ReadKeys(Response, ViolationList.MaxDepth);

    public static DeleteBucketAccessKeyRequest Request { get; } =
        new() { BucketName = "photos-of-2026", AccessKeyId = "AKIAIOSFODNN7EXAMPLE" };
}
