namespace LightsailContract.Diff.Changes;

/// <summary>What a change does, told apart by whom it concerns.</summary>
/// <param name="Client">A client made for the old contract that calls a service of the new one.</param>
/// <param name="Server">A service made for the old contract that must obey the new one.</param>
/// <param name="Data">Requests and responses that were stored under the old contract.</param>
/// <param name="Source">C# that was written against the old emitted code, compiled against the new one.</param>
/// <param name="Binary">C# that was compiled against the old emitted code, run with the new one.</param>
public readonly record struct Severities(
    Severity Client,
    Severity Server,
    Severity Data,
    Severity Source,
    Severity Binary
)
{
    /// <summary>The gravest.</summary>
    public Severity Worst => All.Max(each => each.Severity);

    /// <summary>Each with its name, in the order of reports.</summary>
    public IReadOnlyList<(string Name, Severity Severity)> All =>
        [("client", Client), ("server", Server), ("data", Data), ("source", Source), ("binary", Binary)];

    /// <summary>The severities of an effect, and those of the C# beside it.</summary>
    /// <param name="effect">The effect.</param>
    /// <param name="source">For the source.</param>
    /// <param name="binary">For the binary.</param>
    public static Severities From(Effect effect, Severity source = Severity.None, Severity binary = Severity.None) =>
        new(effect.Client, effect.Server, effect.Data, source, binary);
}
