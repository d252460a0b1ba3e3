using LightsailContract.Conformance.Api;
using LightsailContract.Emulator;
using LightsailContract.Reader;
using LightsailContract.Signing;

namespace LightsailContract.Cli;

/// <summary>The endpoint of a run. Disposing it stops the emulator that was started for the run.</summary>
internal sealed class VerifyTarget : IAsyncDisposable
{
    // Keeps the cost low in a live account.
    private const int LiveBudget = 5000;

    private readonly EmulatorHost? _emulator;

    private VerifyTarget(EmulatorHost? emulator, Uri address) => (_emulator, Address) = (emulator, address);

    /// <summary>Where requests go.</summary>
    public Uri Address { get; }

    /// <summary>What the report calls it.</summary>
    public string Name => _emulator is null ? Address.ToString() : "embedded";

    /// <summary>The services to check.</summary>
    public required IReadOnlyList<ServiceResult> Services { get; init; }

    /// <summary>The caller's region.</summary>
    public required string Region { get; init; }

    /// <summary>The credentials that sign requests, or null.</summary>
    public required ICredentialsProvider? Credentials { get; init; }

    /// <summary>The parents that the user named.</summary>
    public required IReadOnlyList<NamedParent> Parents { get; init; }

    /// <summary>Whether the run creates parents.</summary>
    public required bool Provision { get; init; }

    /// <summary>The largest number of requests, or null.</summary>
    public required int? Budget { get; init; }

    /// <summary>The clock of the run; the emulator that was started for it has the same.</summary>
    public TimeProvider Clock { get; private init; } = TimeProvider.System;

    /// <summary>Whether what is created there outlives the run.</summary>
    public bool IsLasting => _emulator is null;

    /// <exception cref="UsageException">The request cannot be run, or is not safe to run.</exception>
    public static async Task<VerifyTarget> OpenAsync(
        VerifyRequest request,
        IReadOnlyList<ServiceResult> contracts,
        string parentNames,
        Terminal terminal,
        CancellationToken cancellationToken
    )
    {
        var choice = EndpointChoice.Make(request.Endpoint, request.Services, contracts, terminal.Variable);
        var region = request.Region ?? EndpointChoice.RegionFrom(terminal.Variable);
        var parents = ParentOptions.Resolve(request.Parents, [.. choice.Services.Select(each => each.Contract)]);
        if (choice.Endpoint is not { } endpoint)
        {
            return await EmbedAsync(request, choice, region, parents, cancellationToken).ConfigureAwait(false);
        }

        if (!endpoint.IsLoopback && !request.Provision && parents.Count == 0)
        {
            throw new UsageException(
                $"{endpoint} is not on this machine: name existing parents without keys ({parentNames}), or use --provision to create them."
            );
        }

        return new VerifyTarget(null, endpoint)
        {
            Services = choice.Services,
            Region = region,
            Credentials = await new CredentialChain(terminal)
                .FindAsync(request.Profile, endpoint, cancellationToken)
                .ConfigureAwait(false),
            Parents = parents,
            Provision = request.Provision || (endpoint.IsLoopback && parents.Count == 0),
            Budget = request.Budget ?? (endpoint.IsLoopback ? null : LiveBudget),
        };
    }

    public async ValueTask DisposeAsync()
    {
        if (_emulator is not null)
        {
            await _emulator.DisposeAsync().ConfigureAwait(false);
        }
    }

    // The emulator checks signatures, so that the rules about signatures can be checked.
    private static async Task<VerifyTarget> EmbedAsync(
        VerifyRequest request,
        EndpointChoice choice,
        string region,
        IReadOnlyList<NamedParent> parents,
        CancellationToken cancellationToken
    )
    {
        var pair = EmbeddedEmulator.NewCredentials();
        // A time limit and delays of the self-test are in real time.
        var clock = request.TimeLimit is null && !request.SelfTest ? new SharedClock() : TimeProvider.System;
        var emulator = await EmbeddedEmulator
            .StartAsync(
                new EmulatorOptions
                {
                    Region = region,
                    Parents = EmbeddedEmulator.ByResource(
                        parents.Select(parent => (parent.Resource, parent.Identifier))
                    ),
                    RequireSignature = pair,
                    Clock = clock,
                },
                cancellationToken
            )
            .ConfigureAwait(false);
        return new VerifyTarget(emulator, emulator.Address)
        {
            Services = choice.Services,
            Region = region,
            Credentials = new StaticCredentialsProvider(pair),
            Parents = parents,
            Provision = request.Provision || parents.Count == 0,
            Budget = request.Budget,
            Clock = clock,
        };
    }
}
