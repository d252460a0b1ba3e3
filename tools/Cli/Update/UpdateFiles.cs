using LightsailContract.Reader;

namespace LightsailContract.Cli;

/// <summary>The files of the service that is updated: one that an import may rewrite, and the ones that people own.</summary>
/// <param name="Contract">The contract file.</param>
/// <param name="Others">The other files, which stay as they are.</param>
internal sealed record UpdateFiles(ContractFile Contract, IReadOnlyList<ContractFile> Others)
{
    private const string RulesEnding = ".rules.yaml";

    private static readonly string[] Endings = ["yaml", "yml"];

    /// <summary>All files, the contract file first.</summary>
    public IReadOnlyList<ContractFile> All => [Contract, .. Others];

    /// <summary>Reads the files that a user names. If it is the contract file alone, the rules beside it belong to it.</summary>
    /// <exception cref="UsageException">A file cannot be read, or there is not exactly one that is not a rules file.</exception>
    public static UpdateFiles Read(IReadOnlyList<string> paths)
    {
        var contracts = paths.Where(path => !IsRules(path)).ToList();
        if (contracts is not [var contract])
        {
            throw new UsageException(
                $"{string.Join(' ', paths)}: expected one contract file, which is updated, and its *{RulesEnding}."
            );
        }

        var others = paths.Where(IsRules).ToList();
        if (others.Count == 0)
        {
            others = [.. Beside(contract).Where(File.Exists)];
        }

        return new UpdateFiles(ContractLoader.ReadFile(contract), others.ConvertAll(ContractLoader.ReadFile));
    }

    /// <summary>The same with another text of the contract file.</summary>
    public UpdateFiles With(string text) => this with { Contract = Contract with { Text = text } };

    private static IEnumerable<string> Beside(string contract) =>
        Endings
            .Select(ending => (Ending: ending, Contract: $".contract.{ending}"))
            .Where(it => contract.EndsWith(it.Contract, StringComparison.OrdinalIgnoreCase))
            .Select(it => $"{contract[..^it.Contract.Length]}.rules.{it.Ending}");

    private static bool IsRules(string path) =>
        Array.Exists(Endings, ending => path.EndsWith($".rules.{ending}", StringComparison.OrdinalIgnoreCase));
}
