using LightsailContract.Importers.Inputs;
using LightsailContract.Model;

namespace LightsailContract.Importers.Reconciling;

/// <summary>Compares a contract with a published model, or with another contract.</summary>
internal static class ModelComparison
{
    /// <summary>Every fact of the operations that both have, and the operations that the model lacks.</summary>
    /// <param name="contract">The contract.</param>
    /// <param name="model">The model.</param>
    public static IEnumerable<ComparedFact> Compare(SourceService contract, SourceService model)
    {
        var common = contract
            .Contract.Operations.Select(operation => operation.Name)
            .Where(name => model.Contract.FindOperation(name) is not null)
            .ToList();
        var said = Index(model, common);
        foreach (var own in Index(contract, common).Values)
        {
            if (own.Aspect == ContractStatements.Paginated && !model.StatesPaging)
            {
                continue;
            }

            if (said.Remove((own.About, own.Aspect), out var other))
            {
                var isSame = own.Value == other.Value;
                yield return Fact(
                    own,
                    isSame ? FactVerdict.Agrees : FactVerdict.Contradicts,
                    isSame
                        ? Show(own)
                        : $"{own.Aspect}: the contract has {own.Value}, the {model.Kind} input {other.Value}",
                    contract,
                    model
                );
            }
            else
            {
                var detail = $"the {model.Kind} input lacks {Show(own)}";
                yield return Fact(own, FactVerdict.MissingInInput, detail, contract, model);
            }
        }

        foreach (var other in said.Values)
        {
            var detail = $"only the {model.Kind} input has {Show(other)}";
            yield return Fact(other, FactVerdict.MissingInContract, detail, contract, model);
        }

        foreach (
            var operation in contract.Contract.Operations.Where(it => !model.IsPartial && !common.Contains(it.Name))
        )
        {
            var lacking = new Statement(
                operation.Name,
                "operation",
                "",
                EquatableArray.Of("operations", operation.Name)
            );
            var detail = $"the {model.Kind} input lacks the operation";
            yield return Fact(lacking, FactVerdict.MissingInInput, detail, contract, model);
        }
    }

    private static Dictionary<(string About, string Aspect), Statement> Index(
        SourceService service,
        List<string> operations
    )
    {
        var statements = ContractStatements
            .Of(ContractSlice.Cut(service.Contract, operations))
            .Concat(
                ContractStatements
                    .OfSettings(service.Contract.Settings)
                    .Where(statement => !service.Unstated.Contains($"settings/{statement.Steps[1]}"))
            );
        var index = new Dictionary<(string, string), Statement>();
        foreach (var statement in statements)
        {
            index.TryAdd((statement.About, statement.Aspect), statement);
        }

        return index;
    }

    private static ComparedFact Fact(
        Statement statement,
        FactVerdict verdict,
        string detail,
        SourceService contract,
        SourceService model
    ) =>
        new(
            statement.About,
            statement.Aspect,
            verdict,
            detail,
            contract.Places.Find([.. statement.Steps]),
            model.Places.Find([.. statement.Steps])
        );

    private static string Show(Statement statement) =>
        statement.Value.Length == 0 || statement.Value == statement.Aspect
            ? statement.Aspect
            : $"{statement.Aspect} {statement.Value}";
}
