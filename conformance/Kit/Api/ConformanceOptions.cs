using LightsailContract.Conformance.Suite;
using LightsailContract.Signing;

namespace LightsailContract.Conformance.Api;

/// <summary>What a run does, and how far it may go.</summary>
public sealed record ConformanceOptions
{
    private static readonly string[] AwsDomains = [".amazonaws.com", ".amazonaws.com.cn", ".api.aws"];

    /// <summary>The endpoint's address, as the report shows it.</summary>
    public string Endpoint { get; init; } = "";

    /// <summary>How many random sequences are run for each resource.</summary>
    public int Runs { get; init; } = 100;

    /// <summary>Makes the same requests again.</summary>
    public long Seed { get; init; }

    /// <summary>Parents that exist and hold nothing; where a resource has none here, they are made and removed.</summary>
    public IReadOnlyList<NamedParent> Parents { get; init; } = [];

    /// <summary>Whether parents that are not named may be made and removed by the contract's fixture operations.</summary>
    public bool Provision { get; init; }

    /// <summary>The region in a signature's scope.</summary>
    public string Region { get; init; } = "us-east-1";

    /// <summary>Whose signature requests carry; null signs with a well-known dummy pair and skips the signature rules.</summary>
    public ICredentialsProvider? Credentials { get; init; }

    /// <summary>Which rules to run, by id with <c>*</c> for anything; a leading <c>!</c> leaves out; all where empty.</summary>
    public IReadOnlyList<string> RuleGlobs { get; init; } = [];

    /// <summary>The most requests that a run may make, cleaning up aside; null for no bound.</summary>
    public int? Budget { get; init; }

    /// <summary>How long a read may lag behind a write; null takes what the contract says of each resource.</summary>
    public TimeSpan? Settle { get; init; }

    /// <summary>The part of the run to do, for several machines to share it.</summary>
    public Shard Shard { get; init; } = Shard.Whole;

    /// <summary>Whether several services run at the same time: only at an endpoint of which one cannot disturb the other.
    /// A budget keeps them one after another.</summary>
    public bool SideBySide { get; init; }

    /// <summary>Where what is created is written down before it is used, for a sweep after a crash; null keeps no journal.</summary>
    public string? JournalPath { get; init; }

    /// <summary>Stored violations to run again in place of everything else; see <see cref="ReplayRunner"/>.</summary>
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
