using Microsoft.AspNetCore.Http;

namespace LightsailContract.Emulator;

/// <summary>What an emulator is started with.</summary>
public sealed record EmulatorOptions
{
    /// <summary>The loopback port; 0 takes a free one.</summary>
    public int Port { get; init; }

    /// <summary>Parents that exist from the start, by resource: <c>Bucket</c>, <c>User</c>.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Parents { get; init; } =
        new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>The one pair whose signatures are taken; null takes every request, signed or not.</summary>
    public Signing.Credentials? RequireSignature { get; init; }

    /// <summary>The SQLite file that keeps the state; null keeps it in memory.</summary>
    public string? DataFile { get; init; }

    /// <summary>The only region that signatures may be for, which responses show; null for the region of each request's
    /// signature, or us-east-1.</summary>
    public string? Region { get; init; }

    /// <summary>Origins of web pages that may call, such as <c>http://localhost:3000</c>. No other page may.</summary>
    public IReadOnlyList<string> AllowedOrigins { get; init; } = [];

    /// <summary>Names of this host besides <c>localhost</c> and the loopback addresses, without a port.</summary>
    public IReadOnlyList<string> AllowedHosts { get; init; } = [];

    /// <summary>Put before everything that the emulator does, to watch it or to spoil it; null for nothing.</summary>
    public Func<RequestDelegate, RequestDelegate>? Around { get; init; }

    /// <summary>Gets each failure of the emulator itself, such as a full disk. The caller learns only that the service failed.</summary>
    public Action<Exception>? OnFailure { get; init; }

    /// <summary>The clock.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
