using System.Text;

namespace LightsailContract.Signing.Tests;

internal sealed class FixedTime(DateTimeOffset now) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => now;
}

/// <summary>A signed call and the server that takes it.</summary>
internal static class Fixtures
{
    public const string Canary = "canarySecretThatMustNotShow/0123456789+A";

    public static readonly DateTimeOffset Now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
    public static readonly SigningScope Scope = new("eu-west-1", "todo");
    public static readonly Credentials Known = new("AKIDKNOWN", Canary);

    public static SigV4Verifier Verifier(DateTimeOffset? now = null) =>
        new(Scope, id => id == Known.AccessKeyId ? Known : null, new FixedTime(now ?? Now));

    public static SigningRequest Request(string body = "{}") =>
        new()
        {
            Headers =
            [
                new("Host", "todo.eu-west-1.example.com"),
                new("Content-Type", "application/x-amz-json-1.1"),
                new("X-Amz-Target", "Todo_1.List"),
            ],
            Body = Encoding.UTF8.GetBytes(body),
        };

    public static SigningRequest Signed(
        SigningRequest? request = null,
        Credentials? credentials = null,
        SigningScope? scope = null,
        SigningOptions? options = null
    )
    {
        request ??= Request();
        return request.With(SigV4.Sign(request, credentials ?? Known, scope ?? Scope, Now, options));
    }

    public static SigningRequest With(this SigningRequest request, RequestSignature signature) =>
        request with
        {
            Headers = [.. request.Headers, .. signature.Headers],
        };

    public static SigningRequest WithHeader(this SigningRequest request, string name, Func<string, string> change) =>
        request with
        {
            Headers =
            [
                .. request.Headers.Select(header =>
                    header.Key.Equals(name, StringComparison.OrdinalIgnoreCase)
                        ? new KeyValuePair<string, string>(header.Key, change(header.Value))
                        : header
                ),
            ],
        };

    public static SigningRequest Without(this SigningRequest request, string name) =>
        request with
        {
            Headers =
            [
                .. request.Headers.Where(header => !header.Key.Equals(name, StringComparison.OrdinalIgnoreCase)),
            ],
        };
}
