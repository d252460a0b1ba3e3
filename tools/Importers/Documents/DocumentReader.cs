using LightsailContract.Importers.Botocore;
using LightsailContract.Importers.Facts;
using LightsailContract.Model;

namespace LightsailContract.Importers.Documents;

/// <summary>Reads a published document into facts.</summary>
public static class DocumentReader
{
    /// <summary>The forms that are read, by the kinds that a contract's sources have.</summary>
    public static EquatableArray<string> Kinds { get; } =
        EquatableArray.Of("aws-reference", "boto3", "botocore", "paws");

    /// <summary>Reads a document of that kind.</summary>
    /// <param name="kind">One of <see cref="Kinds"/>.</param>
    /// <param name="text">The document: at most 1 Mi characters (a model: 32 MiB).</param>
    /// <param name="file">Its file name.</param>
    /// <param name="operations">Of a model: the operations that count; null for all.</param>
    /// <returns>The facts, or findings that say what is wrong and where; the document never causes an exception.</returns>
    /// <exception cref="ArgumentException">There is no such kind.</exception>
    public static FactsResult Read(
        string kind,
        string text,
        string file,
        IReadOnlyCollection<string>? operations = null
    )
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(file);
        return kind switch
        {
            "botocore" => Model(text, file, operations),
            _ when Form(kind) is { } read => Pages(text, file, read),
            _ => throw new ArgumentException($"'{kind}' is not one of {string.Join(", ", Kinds)}.", nameof(kind)),
        };
    }

    /// <summary>The reader of a kind of page, or null.</summary>
    internal static Func<DocumentText, DocumentFacts>? Form(string kind) =>
        kind switch
        {
            "boto3" => Boto3Page.Read,
            "paws" => PawsPage.Read,
            "aws-reference" => AwsReferencePage.Read,
            _ => null,
        };

    private static FactsResult Pages(string text, string file, Func<DocumentText, DocumentFacts> read)
    {
        try
        {
            return new FactsResult(read(DocumentText.FromText(text, file)), []);
        }
        catch (DocumentFormException e)
        {
            return new FactsResult(null, EquatableArray.Of(e.Finding));
        }
    }

    private static FactsResult Model(string text, string file, IReadOnlyCollection<string>? operations)
    {
        var result = BotocoreModelReader.Read(text, file);
        if (result.Contract is not { } contract)
        {
            return new FactsResult(null, result.Findings);
        }

        return
            ContractFacts.Collect(operations is null ? contract : ContractSlice.Cut(contract, operations), file)
                is { } facts
            ? new FactsResult(facts, result.Findings)
            : Pages(text, file, TooManyMembers);
    }

    private static DocumentFacts TooManyMembers(DocumentText document) =>
        throw document.Unexpected(0, $"operations with at most {ContractFacts.MaxMembers} members in all", "more");
}
