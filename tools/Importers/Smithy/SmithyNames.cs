namespace LightsailContract.Importers.Smithy;

/// <summary>Shape ids: <c>com.example#Task</c>.</summary>
internal static class SmithyNames
{
    public const string Prelude = "smithy.api#";

    /// <summary>What an operation without input or output targets.</summary>
    public const string Unit = "smithy.api#Unit";

    /// <summary>The key of the metadata in which an export keeps what Smithy has no word for.</summary>
    public const string Metadata = "contract";

    /// <summary>The name without the namespace.</summary>
    public static string Local(string id) => id[(id.IndexOf('#', StringComparison.Ordinal) + 1)..];

    /// <summary>The prelude's shapes as a contract names them; primitive ones differ only by a default.</summary>
    public static string Target(string id) =>
        id.StartsWith(Prelude + "Primitive", StringComparison.Ordinal)
            ? id[(Prelude.Length + "Primitive".Length)..]
            : Local(id);
}
