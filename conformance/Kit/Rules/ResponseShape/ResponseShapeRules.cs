using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Values;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.ResponseShape;

/// <summary>One rule for each constraint on each member of each operation's output.</summary>
internal sealed class ResponseShapeRules : IRuleFactory
{
    private const string Kind = "response-shape";

    public IEnumerable<Rule> Derive(DerivationContext context) =>
        context.Judged.SelectMany(operation => Derive(context, operation));

    private static IEnumerable<Rule> Derive(DerivationContext context, Operation operation)
    {
        RuleInfo Info(
            string name,
            string statement,
            IEnumerable<string> source,
            string location,
            RuleLevel level = RuleLevel.Must
        ) =>
            context.Info(
                $"{DerivedRuleIds.ResponseShape}{operation.Name}/{name}",
                Kind,
                level,
                statement,
                source,
                location,
                operation
            );

        var cited = context.Cited(operation.Name);
        var place = $"operations/{operation.Name}";
        yield return new ResponseDocument(
            Info("document", $"The response of {operation.Name} is complete and readable.", cited, place)
        )
        {
            Mutants = [ResponseMutants.CutOff(operation)],
        };
        if (operation.Output is not { } output)
        {
            yield break;
        }

        var structure = context.Contract.GetStructure(output);
        yield return new ResponseSpelling(
            Info("spelling", $"The members of {operation.Name}'s response have the documented spelling.", cited, place)
        )
        {
            Mutants = [ResponseMutants.Misspelt(operation)],
        };
        var checks = new ValueChecks(context.Contract, context.Protocol);
        foreach (var site in ShapeSite.Below(context.Contract, structure))
        {
            foreach (var check in checks.ChecksFor(site, IsSparse(context.Contract, structure, site)))
            {
                yield return new ResponseMember(
                    Info(
                        $"{site.Path}/{check.Name}",
                        $"{site.Path} {check.Statement}.",
                        Source(context, site, check.Trait, cited),
                        Place(context, site, check.Trait),
                        check.Level
                    ) with
                    {
                        Basis = check.Basis,
                    },
                    site.Path,
                    check
                )
                {
                    Mutants = [ResponseMutants.Breaking(operation, site.Path, check.Name)],
                };
            }
        }
    }

    private static IReadOnlyList<string> Source(
        DerivationContext context,
        ShapeSite site,
        string trait,
        IReadOnlyList<string> otherwise
    )
    {
        var target = site.Member.Target;
        var member = $"{site.Owner}.{site.Member.Name}";
        return context.Cited($"{member}.{trait}", $"{target}.{trait}", member, target) is { Count: > 0 } found
            ? found
            : otherwise;
    }

    private static string Place(DerivationContext context, ShapeSite site, string trait) =>
        context.Contract.Shapes.Any(shape => shape.Name == site.Member.Target) && trait is not ("type" or "required")
            ? $"shapes/{site.Member.Target}/{trait}"
        : site.Owner is null ? $"shapes/{site.Member.Target}"
        : $"shapes/{site.Owner}/members/{site.Member.Name}";

    /// <summary>Whether the items at this place may be null, according to their list or map.</summary>
    private static bool IsSparse(Contract contract, StructureShape structure, ShapeSite site)
    {
        if (site.Owner is not null)
        {
            return true;
        }

        var outer = ShapeSite.Below(contract, structure).First(candidate => candidate.Path == site.Path[..^2]);
        return contract.GetShape(outer.Member.Target) switch
        {
            ListShape list => list.Sparse,
            MapShape map => map.Sparse,
            _ => true,
        };
    }
}
