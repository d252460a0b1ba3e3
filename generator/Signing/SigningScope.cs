namespace LightsailContract.Signing;

/// <summary>What a signature is good for: one service in one region.</summary>
/// <param name="Region">The region, such as <c>us-east-1</c>.</param>
/// <param name="Service">The service's signing name.</param>
public sealed record SigningScope(string Region, string Service)
{
    // The last word of a scope.
    internal const string Terminator = "aws4_request";
}
