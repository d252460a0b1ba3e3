using LightsailContract.Model;

namespace LightsailContract.Importers.Facts;

/// <summary>One fact on which a contract and a document are compared.</summary>
/// <param name="About">What it is about, as a contract's disagreements name it: <c>Enum.value</c>, <c>Shape.member</c>,
/// <c>Shape.pattern</c>, <c>Operation.errors</c> …</param>
/// <param name="Kind">Who lacks what.</param>
/// <param name="Detail">What exactly, for people.</param>
public sealed record Difference(string About, DifferenceKind Kind, string Detail)
{
    /// <summary>Which property of it is compared: <c>member</c>, <c>type</c>, <c>pattern</c> …</summary>
    public string Aspect { get; init; } = "";

    /// <summary>The steps of its path in the contract, the nearest part if the contract lacks it.</summary>
    public EquatableArray<string> Steps { get; init; }

    /// <summary>Where the document says it, or the nearest part if the document lacks it.</summary>
    public FactLine Line { get; init; }

    /// <inheritdoc />
    public override string ToString() => $"{About}: {Detail}";
}

/// <summary>Who lacks what.</summary>
public enum DifferenceKind
{
    /// <summary>Both say the same.</summary>
    Agrees,

    /// <summary>The document says something that the contract does not hold, though it should hold the union.</summary>
    ContractLacks,

    /// <summary>The contract holds something that the document lacks.</summary>
    DocumentLacks,

    /// <summary>They, or two places of the document, say different things.</summary>
    Contradicts,
}
