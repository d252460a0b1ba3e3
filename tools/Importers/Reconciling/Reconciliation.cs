using LightsailContract.Model;

namespace LightsailContract.Importers.Reconciling;

/// <summary>A contract compared with the documents that it is transcribed from, fact by fact.</summary>
/// <param name="Service">The service.</param>
/// <param name="Inputs">One for each input, in their order.</param>
/// <param name="Stale">Disagreements that the contract states and that no input shows, although all documents that they name
/// are among the inputs.</param>
public sealed record Reconciliation(
    string Service,
    EquatableArray<InputComparison> Inputs,
    EquatableArray<(Disagreement Disagreement, SourceLocation Location)> Stale
)
{
    /// <summary>What nobody has explained: differences that no disagreement of the contract names.</summary>
    public IEnumerable<ComparedFact> Unexplained =>
        Inputs.SelectMany(input => input.Facts).Where(fact => fact.IsDifferent && fact.Disagreement is null);
}

/// <summary>A contract compared with one input.</summary>
/// <param name="Kind">The kind of the input.</param>
/// <param name="Paths">Its files and folders.</param>
/// <param name="Facts">Every fact that both can state, in the order of the input.</param>
/// <param name="OtherOperations">How many operations the input has beside those of the contract.</param>
public sealed record InputComparison(
    string Kind,
    EquatableArray<string> Paths,
    EquatableArray<ComparedFact> Facts,
    int OtherOperations
);

/// <summary>One fact.</summary>
/// <param name="About">What it is about: <c>Shape.member</c>, <c>Enum.value</c>, <c>Operation.errors</c> …</param>
/// <param name="Aspect">Which property of it: <c>member</c>, <c>type</c>, <c>pattern</c> …</param>
/// <param name="Verdict">Who says it.</param>
/// <param name="Detail">What they say.</param>
/// <param name="InContract">Where the contract says it, or the nearest part; null if there is none.</param>
/// <param name="InInput">Where the input says it, or the nearest part; null if there is none.</param>
public sealed record ComparedFact(
    string About,
    string Aspect,
    FactVerdict Verdict,
    string Detail,
    SourceLocation? InContract,
    SourceLocation? InInput
)
{
    /// <summary>The contract's disagreement that explains the difference, or null.</summary>
    public Disagreement? Disagreement { get; init; }

    /// <summary>Whether contract and input differ.</summary>
    public bool IsDifferent => Verdict != FactVerdict.Agrees;
}

/// <summary>Who says a fact.</summary>
public enum FactVerdict
{
    /// <summary>Both.</summary>
    Agrees,

    /// <summary>The contract; the input does not, although it has such facts.</summary>
    MissingInInput,

    /// <summary>The input; the contract does not.</summary>
    MissingInContract,

    /// <summary>Each says something else.</summary>
    Contradicts,
}
