using LightsailContract.Protocol.Tests.Sides;

namespace LightsailContract.Protocol.Tests.Cases;

/// <summary>Runs a case on one side of the wire.</summary>
internal static class CaseRunner
{
    public static readonly string[] Sides = ["client", "server"];

    /// <summary>Passes, or throws what is wrong.</summary>
    public static Task RunAsync(string side, ProtocolCase it) =>
        (side, it.Direction) switch
        {
            ("client", "input") => ClientSide.WritesRequestAsync(it),
            ("client", "output") => ClientSide.ReadsResponseAsync(it),
            ("server", "input") => ServerSide.ReadsRequestAsync(it),
            _ => ServerSide.WritesResponseAsync(it),
        };
}
