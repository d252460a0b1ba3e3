using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Http;

namespace LightsailContract.Cli;

/// <summary>The options of <c>verify</c>, parsed and checked.</summary>
internal sealed record VerifyRequest
{
    public required string? Endpoint { get; init; }
    public required IReadOnlyList<string> Services { get; init; }
    public required IReadOnlyList<string> Specs { get; init; }
    public required IReadOnlyList<(string Resource, string Name)> Parents { get; init; }
    public required bool Provision { get; init; }
    public required string? Region { get; init; }
    public required string? Profile { get; init; }
    public required int Runs { get; init; }
    public required long Seed { get; init; }
    public required IReadOnlyList<string> Rules { get; init; }
    public required bool Strict { get; init; }
    public required bool SelfTest { get; init; }
    public required string? Replay { get; init; }
    public required string? Journal { get; init; }
    public required string? KnownFailing { get; init; }
    public required string? WriteKnownFailing { get; init; }
    public required Shard Shard { get; init; }
    public required int? Budget { get; init; }

    /// <summary>How long a read may lag behind a write; null for the contract's value.</summary>
    public required TimeSpan? Settle { get; init; }

    public required TimeSpan? TimeLimit { get; init; }
    public required HttpTransportOptions Transport { get; init; }
    public required IReadOnlyList<ReportTarget> Reports { get; init; }
    public required bool All { get; init; }

    /// <summary>Where the screen goes: to standard error if a report goes to standard output.</summary>
    public Terminal ScreenOf(Terminal terminal) =>
        Reports.Any(target => target.Place.IsStandardOutput) ? terminal.ToError() : terminal;
}
