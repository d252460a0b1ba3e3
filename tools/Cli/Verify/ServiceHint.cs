using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Http;
using LightsailContract.Conformance.Suite;
using LightsailContract.Reader;

namespace LightsailContract.Cli;

/// <summary>If the endpoint does not have the services that were checked, names those that it has.</summary>
internal static class ServiceHint
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    /// <param name="contracts">All contracts.</param>
    /// <param name="target">The endpoint and the services that were checked.</param>
    /// <param name="transport">The transport to it.</param>
    /// <param name="options">The options of the run.</param>
    /// <param name="terminal">Where the hint goes.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static async Task WriteAsync(
        IReadOnlyList<ServiceResult> contracts,
        VerifyTarget target,
        HttpTransport transport,
        ConformanceOptions options,
        Terminal terminal,
        CancellationToken cancellationToken
    )
    {
        using var bound = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        bound.CancelAfter(Longest);
        try
        {
            var others = contracts.Where(each => !target.Services.Contains(each));
            var found = await ServiceDetection.FindAsync(others, transport, options, bound.Token).ConfigureAwait(false);
            if (found.Count > 0)
            {
                terminal.WriteError(
                    $"{target.Address} responds as {string.Join(" and ", found)}. To check that: {string.Join(' ', found.Select(name => $"--service {name}"))}"
                );
            }
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // A hint is not worth a wait.
        }
    }
}
