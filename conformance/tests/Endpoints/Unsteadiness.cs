using System.Globalization;

namespace LightsailContract.Conformance.Endpoints;

/// <summary>Failures of a service that have nothing to do with the call.</summary>
public static class Unsteadiness
{
    // A prime, so that no pattern of calls fits it.
    private const int Spread = 7919;

    /// <summary>From a call on, every call fails for some time.</summary>
    /// <param name="service">The service.</param>
    /// <param name="clock">The clock of the endpoint.</param>
    /// <param name="from">The number of the first call that fails.</param>
    /// <param name="length">How long calls fail.</param>
    /// <param name="status">The status.</param>
    /// <param name="retryAfter">The seconds that the client is asked to wait, or null.</param>
    public static ServiceBehaviour Outage(
        this ServiceBehaviour service,
        TimeProvider clock,
        int from,
        TimeSpan length,
        int status = 503,
        int? retryAfter = 1
    )
    {
        DateTimeOffset? began = null;
        return service.Failing(
            call =>
            {
                began ??= call.Number >= from ? clock.GetUtcNow() : null;
                return clock.GetUtcNow() - began < length;
            },
            status,
            retryAfter
        );
    }

    /// <summary>A share of the calls fails, also of valid ones.</summary>
    /// <param name="service">The service.</param>
    /// <param name="percent">How many of a hundred.</param>
    /// <param name="status">The status.</param>
    public static ServiceBehaviour FailingSometimes(this ServiceBehaviour service, int percent, int status = 500) =>
        service.Failing(call => (long)call.Number * Spread % 100 < percent, status, retryAfter: null);

    private static ServiceBehaviour Failing(
        this ServiceBehaviour service,
        Func<Exchange, bool> when,
        int status,
        int? retryAfter
    ) =>
        service with
        {
            Before = call =>
            {
                service.Before(call);
                if (when(call))
                {
                    throw new ProblemException(ProblemKind.Internal, nameof(Failing));
                }
            },
            Raw = (call, answer) =>
            {
                service.Raw(call, answer);
                if (call.Problem is { Kind: ProblemKind.Internal, Subject: nameof(Failing) })
                {
                    answer.Status = status;
                    if (retryAfter is { } seconds)
                    {
                        answer.Headers["Retry-After"] = seconds.ToString(CultureInfo.InvariantCulture);
                    }
                }
            },
        };
}
