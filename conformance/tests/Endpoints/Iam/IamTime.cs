using System.Globalization;

namespace LightsailContract.Conformance.Endpoints.Iam;

/// <summary>Timestamps as the query protocol writes them: ISO 8601, whole seconds, UTC.</summary>
public static class IamTime
{
    /// <summary>A timestamp's text.</summary>
    public static string Text(DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
