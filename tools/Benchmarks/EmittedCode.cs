using System.Reflection;
using LightsailContract.Lightsail;
using LightsailContract.Runtime;
using LightsailContract.Runtime.Protocol;

namespace LightsailContract.Benchmarks;

/// <summary>The parts of emitted code and Runtime that a client's and a dispatcher's call consist of; they are internal there.</summary>
internal static class EmittedCode
{
    private const BindingFlags Inside = BindingFlags.NonPublic | BindingFlags.Public;

    /// <summary>Reads a response as a client does.</summary>
    public static Func<ContractResponse, int, GetBucketAccessKeysResult> ReadKeys { get; } =
        Operation
            .GetType()
            .GetMethod("ReadResponse", Inside | BindingFlags.Instance)!
            .CreateDelegate<Func<ContractResponse, int, GetBucketAccessKeysResult>>(Operation);

    /// <summary>Writes a response's body as a dispatcher does.</summary>
    public static Func<GetBucketAccessKeysResult, ReadOnlyMemory<byte>> WriteKeys { get; } = Writer();

    private static object Operation =>
        Type("LightsailOperations").GetField("GetBucketAccessKeys", Inside | BindingFlags.Static)!.GetValue(null)!;

    private static Func<GetBucketAccessKeysResult, ReadOnlyMemory<byte>> Writer()
    {
        var members = Type("LightsailJson")
            .GetMethod("WriteGetBucketAccessKeysResult", Inside | BindingFlags.Static)!
            .CreateDelegate<JsonWrite<GetBucketAccessKeysResult>>();
        var body = typeof(JsonOperation<,>)
            .Assembly.GetType("LightsailContract.Runtime.Protocol.JsonBody", throwOnError: true)!
            .GetMethod("Of", Inside | BindingFlags.Static)!
            .MakeGenericMethod(typeof(GetBucketAccessKeysResult))
            .CreateDelegate<
                Func<JsonWrite<GetBucketAccessKeysResult>, GetBucketAccessKeysResult, ReadOnlyMemory<byte>>
            >();
        return value => body(members, value);
    }

    private static Type Type(string name) =>
        typeof(GetBucketAccessKeysResult).Assembly.GetType($"LightsailContract.Lightsail.{name}", throwOnError: true)!;
}
