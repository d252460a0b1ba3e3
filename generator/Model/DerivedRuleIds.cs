namespace LightsailContract.Model;

/// <summary>How the ids of derived rules begin. No invariant may have such an id, so that each id of a service is one rule.</summary>
public static class DerivedRuleIds
{
    /// <summary>Rules about the calls of a resource.</summary>
    public const string Lifecycle = "lifecycle-";

    /// <summary>Rules of the protocol.</summary>
    public const string Protocol = "protocol-";

    /// <summary>Rules about successful responses.</summary>
    public const string ResponseShape = "response-shape/";

    /// <summary>Rules about errors.</summary>
    public const string ErrorShape = "error-shape/";

    /// <summary>Rules about requests.</summary>
    public const string Input = "input/";

    /// <summary>Rules about signatures.</summary>
    public const string Signature = "signature/";

    /// <summary>All beginnings.</summary>
    public static EquatableArray<string> Prefixes { get; } =
        new[] { Lifecycle, Protocol, ResponseShape, ErrorShape, Input, Signature }.ToEquatableArray();

    /// <summary>The beginning that the id of an invariant must not have, or null.</summary>
    /// <param name="id">The id. The rules of an invariant can have ids that continue it with a slash.</param>
    public static string? FindPrefix(string id)
    {
        foreach (var prefix in Prefixes)
        {
            if ($"{id}/".StartsWith(prefix, StringComparison.Ordinal))
            {
                return prefix;
            }
        }

        return null;
    }
}
