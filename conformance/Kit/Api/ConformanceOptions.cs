using LightsailContract.Conformance.Suite;
using LightsailContract.Signing;

namespace LightsailContract.Conformance.Api;

/// <summary>The options of a run.</summary>
public sealed record ConformanceOptions
{
    private static readonly string[] AwsDomains = [".amazonaws.com", ".amazonaws.com.cn", ".api.aws"];

    /// <summary>The endpoint's address, as the report shows it; its host and path are part of what is signed.</summary>
    public string Endpoint { get; init; } = "";

    /// <summary>How many random sequences are run for each resource.</summary>
    public int Runs { get; init; } = 100;

    /// <summary>Makes the same requests again.</summary>
    public long Seed { get; init; }

    /// <summary>Existing empty parents to use. For a resource without one here, the run creates and deletes its own if
    /// <see cref="Provision"/> is set.</summary>
    public IReadOnlyList<NamedParent> Parents { get; init; } = [];

    /// <summary>Whether the run may create and delete parents with the contract's fixture operations.</summary>
    public bool Provision { get; init; }

    /// <summary>The region in a signature's scope.</summary>
    public string Region { get; init; } = "us-east-1";

    /// <summary>The credentials that sign requests. If null, a well-known dummy pair signs, and the signature rules are
    /// skipped.</summary>
    public ICredentialsProvider? Credentials { get; init; }

    /// <summary>The ids of the rules to run: <c>*</c> matches anything, a leading <c>!</c> excludes. If empty, all
    /// rules.</summary>
    public IReadOnlyList<string> RuleGlobs { get; init; } = [];

    /// <summary>The largest number of requests, not counting deletion of what the run created; null for no bound.</summary>
    public int? Budget { get; init; }

    /// <summary>How long a read may lag behind a write; null takes the value that the contract gives each resource, and
    /// zero means that no read lags.</summary>
    public TimeSpan? Settle { get; init; }

    /// <summary>How long the run may take, not counting deletion of what it created; null for no bound.</summary>
    public TimeSpan? TimeLimit { get; init; }

    /// <summary>The part of the run to do, if several machines share it.</summary>
    public Shard Shard { get; init; } = Shard.Whole;

    /// <summary>Whether services are checked in parallel. Use it only if they cannot disturb one another at the endpoint.
    /// With a budget they are checked one after another.</summary>
    public bool SideBySide { get; init; }

    /// <summary>The path of the journal, with which a sweep finds what a killed run left; null for no journal.</summary>
    public string? JournalPath { get; init; }

    /// <summary>Stored violations to run again instead of a normal run; see <see cref="ReplayRunner"/>.</summary>
    public IReadOnlyList<ReplayScript> Replay { get; init; } = [];

    /// <summary>The program's name in the report.</summary>
    public string Tool { get; init; } = "lightsail-contract";

    /// <summary>The clock.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Whether a broken should counts. An endpoint that checks no signatures then breaks one.</summary>
    public bool Strict { get; init; }

    /// <summary>Whether the endpoint is AWS itself, which checks signatures and serves each region at its own host.</summary>
    internal bool IsAws =>
        Uri.TryCreate(Endpoint, UriKind.Absolute, out var uri)
        && AwsDomains.Any(domain => uri.IdnHost.EndsWith(domain, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the endpoint is on this machine, where nobody's account is at stake.</summary>
    internal bool IsLoopback => Uri.TryCreate(Endpoint, UriKind.Absolute, out var uri) && uri.IsLoopback;
}
