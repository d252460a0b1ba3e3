namespace LightsailContract.Diff.Changes;

/// <summary>What a change does to those who only see requests and responses.</summary>
/// <param name="Client">A client made for the old contract that calls a service of the new one.</param>
/// <param name="Server">A service made for the old contract that must obey the new one.</param>
/// <param name="Data">Requests and responses that were stored under the old contract.</param>
public readonly record struct Effect(Severity Client, Severity Server, Severity Data)
{
    /// <summary>Nobody notices.</summary>
    public static Effect None { get; }

    /// <summary>Everybody may notice.</summary>
    public static Effect Risk { get; } = new(Severity.Risk, Severity.Risk, Severity.Risk);

    /// <summary>It breaks everybody.</summary>
    public static Effect Break { get; } = new(Severity.Break, Severity.Break, Severity.Break);

    /// <summary>For each the graver of the two.</summary>
    /// <param name="other">The other effect.</param>
    public Effect Or(Effect other) =>
        new(
            (Severity)Math.Max((int)Client, (int)other.Client),
            (Severity)Math.Max((int)Server, (int)other.Server),
            (Severity)Math.Max((int)Data, (int)other.Data)
        );
}
