namespace LightsailContract.Reader;

/// <summary>One file of a contract, as it was found.</summary>
/// <param name="Path">The file's name, as findings shall print it.</param>
/// <param name="Text">The whole text; a byte order mark at its start is ignored.</param>
public sealed record ContractFile(string Path, string Text);
