using System.Net.Http.Headers;

namespace LightsailContract.Runtime;

/// <summary>The header <c>Retry-After</c>: seconds, or a date.</summary>
internal static class RetryAfterHeader
{
    /// <summary>The time to wait from when the response was written; null if the header is missing or malformed.</summary>
    public static TimeSpan? Read(ContractHeaders headers)
    {
        if (!RetryConditionHeaderValue.TryParse(headers["Retry-After"], out var value))
        {
            return null;
        }

        if (value.Delta is { } delta)
        {
            return delta;
        }

        // Both dates are by the service's clock, which may differ from ours.
        var isDated = RetryConditionHeaderValue.TryParse(headers["Date"], out var written);
        var now = (isDated ? written!.Date : null) ?? DateTimeOffset.UtcNow;
        return value.Date is { } date && date > now ? date - now : TimeSpan.Zero;
    }
}
