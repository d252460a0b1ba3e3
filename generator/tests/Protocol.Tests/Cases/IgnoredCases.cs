namespace LightsailContract.Protocol.Tests.Cases;

/// <summary>The cases that are left out, each with its reason: <c>SIDE KEY reason</c> a line.</summary>
internal static class IgnoredCases
{
    private static readonly Lazy<IReadOnlyDictionary<string, string>> Lines = new(Read);

    /// <summary>Reasons by side and key.</summary>
    public static IReadOnlyDictionary<string, string> All => Lines.Value;

    public static string? Reason(string side, ProtocolCase it) => All.GetValueOrDefault($"{side} {it.Key}");

    private static Dictionary<string, string> Read()
    {
        var reasons = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Cases", "known-failing.txt")))
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var parts = line.Split(' ', 3);
            reasons.Add($"{parts[0]} {parts[1]}", parts[2]);
        }

        return reasons;
    }
}
