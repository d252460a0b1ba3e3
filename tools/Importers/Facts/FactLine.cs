namespace LightsailContract.Importers.Facts;

/// <summary>The line of a document that states a fact; 0 if it is not known. It is not part of the fact: facts are equal
/// at any place.</summary>
/// <param name="Number">The line, counted from 1.</param>
public readonly record struct FactLine(int Number)
{
    /// <summary>Always true.</summary>
    /// <param name="other">Another line.</param>
    public bool Equals(FactLine other) => true;

    /// <inheritdoc />
    public override int GetHashCode() => 0;
}

/// <summary>The lines of several facts, in their order; no part of the facts either.</summary>
/// <param name="Numbers">The lines, counted from 1.</param>
public readonly record struct FactLines(IReadOnlyList<int>? Numbers)
{
    /// <summary>The line of one of them; 0 if it is not known.</summary>
    /// <param name="index">Which one, counted from 0.</param>
    public int Of(int index) => Numbers is { } lines && index >= 0 && index < lines.Count ? lines[index] : 0;

    /// <summary>Always true.</summary>
    /// <param name="other">Other lines.</param>
    public bool Equals(FactLines other) => true;

    /// <inheritdoc />
    public override int GetHashCode() => 0;
}
