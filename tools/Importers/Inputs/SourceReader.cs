using LightsailContract.Importers.Documents;
using LightsailContract.Model;

namespace LightsailContract.Importers.Inputs;

/// <summary>Reads every kind of input into one form: the importer, the diff and the reconciliation of documents use it.</summary>
public static class SourceReader
{
    /// <summary>The kinds of input, by the names that a contract's sources use.</summary>
    public static EquatableArray<string> Kinds { get; } =
        EquatableArray.Of("aws-reference", "boto3", "botocore", "contract", "paws", "smithy");

    /// <summary>Reads an input.</summary>
    /// <param name="input">Its kind, files and folders. Files of one service are merged.</param>
    /// <param name="operations">The operations that count; null for all.</param>
    /// <returns>The services, or findings that say what is wrong and where. It never throws because of the files.</returns>
    /// <exception cref="ArgumentException">There is no such kind.</exception>
    public static SourceResult Read(SourceInput input, IReadOnlyCollection<string>? operations = null)
    {
        ArgumentNullException.ThrowIfNull(input);
        var findings = new ImportFindings();
        var paths = InputFolder.Expand(input, findings);
        var (services, more) = input.Kind switch
        {
            "botocore" => (BotocoreInput.Read(paths, findings), []),
            "smithy" => (SmithyInput.Read(paths, findings), []),
            "contract" => ContractInput.Read(paths, findings),
            var kind when DocumentReader.Kinds.Contains(kind) => (PageInput.Read(kind, paths, findings), []),
            var kind => throw new ArgumentException(
                $"'{kind}' is not one of {string.Join(", ", Kinds)}.",
                nameof(input)
            ),
        };
        var cut = operations is null ? services : Cut(services, operations, findings);
        return new SourceResult(
            findings.HasErrors
                ? []
                : cut.OrderBy(each => each.Contract.Service, StringComparer.Ordinal).ToEquatableArray(),
            findings.ToArray().Concat(more).ToEquatableArray()
        );
    }

    private static List<SourceService> Cut(
        List<SourceService> services,
        IReadOnlyCollection<string> operations,
        ImportFindings findings
    )
    {
        foreach (
            var name in operations.Where(name =>
                !services.Exists(each => each.Contract.FindOperation(name) is not null)
            )
        )
        {
            var place = services.Select(each => each.Places.Find("settings")).FirstOrDefault(each => each is not null);
            findings.Add(ImportRules.UnknownOperation, place ?? new SourceLocation("input", 1, 1, 1, 1), name);
        }

        return
        [
            .. services.Select(each =>
                each with
                {
                    Contract = ContractSlice.Cut(each.Contract, operations),
                    IsPartial = true,
                }
            ),
        ];
    }
}
