namespace LightsailContract.Conformance.Http;

/// <summary>The path that an endpoint is under: <c>/lightsail</c> of <c>http://host/lightsail/</c>.</summary>
internal static class BasePath
{
    /// <summary>The path without a slash at its end; empty if the endpoint is a whole host.</summary>
    public static string Of(Uri endpoint) => endpoint.AbsolutePath.TrimEnd('/');
}
