using System.Globalization;
using LightsailContract.Conformance.Api;

namespace LightsailContract.Conformance.Http;

/// <summary>Reads how long a service asks its clients to wait.</summary>
internal static class RetryAfter
{
    /// <summary>The time; null if the response names none in seconds.</summary>
    public static TimeSpan? Of(WireResponse? response) =>
        int.TryParse(
            response?.FindHeader("Retry-After"),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var seconds
        )
            ? TimeSpan.FromSeconds(seconds)
            : null;
}
