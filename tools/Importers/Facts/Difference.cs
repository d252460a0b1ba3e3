namespace LightsailContract.Importers.Facts;

/// <summary>Something on which a contract and a document are not of one mind.</summary>
/// <param name="About">What it is about, as a contract's disagreements name it: <c>Enum.value</c>, <c>Shape.member</c>,
/// <c>Shape.pattern</c>, <c>Operation.errors</c> …</param>
/// <param name="Kind">Who lacks what.</param>
/// <param name="Detail">What exactly, for people.</param>
public sealed record Difference(string About, DifferenceKind Kind, string Detail)
{
    /// <inheritdoc />
    public override string ToString() => $"{About}: {Detail}";
}

/// <summary>Who lacks what.</summary>
public enum DifferenceKind
{
    /// <summary>The document says something that the contract does not hold, though it should hold the union.</summary>
    ContractLacks,

    /// <summary>The contract holds something that the document lacks.</summary>
    DocumentLacks,

    /// <summary>They, or two places of the document, say different things.</summary>
    Contradicts,
}
