using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Http;
using LightsailContract.Conformance.Suite;

namespace LightsailContract.Cli;

/// <summary>The calls of one <c>verify</c>: all rules, or the stored violations again.</summary>
internal sealed class VerifyRun(
    VerifyRequest request,
    VerifyTarget target,
    HttpTransport transport,
    ConformanceOptions options
)
{
    /// <param name="scripts">The violations to run again. If there is none, every selected rule is checked.</param>
    /// <param name="progress">Gets how far the run is, or null.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    /// <exception cref="UsageException">A stored violation does not fit the contracts.</exception>
    public Task<ConformanceReport> RunAsync(
        IReadOnlyList<ReplayScript> scripts,
        IProgress<ConformanceProgress>? progress,
        CancellationToken cancellationToken
    ) =>
        scripts.Count > 0
            ? ReplayAsync(scripts, progress, cancellationToken)
            : new ConformanceSuite(target.Services, transport, options).RunAsync(progress, cancellationToken);

    private async Task<ConformanceReport> ReplayAsync(
        IReadOnlyList<ReplayScript> scripts,
        IProgress<ConformanceProgress>? progress,
        CancellationToken cancellationToken
    )
    {
        try
        {
            return await ReplayRunner
                .RunAsync(target.Services, transport, options, scripts, progress, cancellationToken)
                .ConfigureAwait(false);
        }
        catch (FormatException exception)
        {
            throw new UsageException($"--replay {request.Replay}: {exception.Message}");
        }
    }
}
