using LightsailContract.Conformance.Search;
using LightsailContract.Conformance.Session;
using LightsailContract.Conformance.Wire;

namespace LightsailContract.Conformance.Rules.Shapes;

/// <summary>Members stand under the protocol's spelling: an unknown member is legal, but not in the place of a known one
/// that it differs from by case or separators only.</summary>
internal sealed class ResponseSpelling(RuleInfo info) : Rule(info)
{
    public override void Observe(Exchange exchange, Scene scene, Judge judge)
    {
        if (exchange.Answer is not Answer.Success)
        {
            return;
        }

        var nodes = exchange.Index(scene.Contract).All.Where(node => node.Owner is not null).ToList();
        if (nodes.Count == 0)
        {
            return;
        }

        var misspelt = nodes
            .Where(node => node.Value is null)
            .Select(node => (node.Path, Written: Look(node)))
            .FirstOrDefault(found => found.Written is not null);
        judge.Check(
            this,
            misspelt.Written is null,
            () => $"{misspelt.Path} is written {misspelt.Written}, which no client looks for.",
            exchange
        );
    }

    private static string? Look(DocumentNode node)
    {
        var plain = Plain(node.Member.Name);
        return (node.Container as WireMap)
            ?.Members.Select(member => member.Key)
            .FirstOrDefault(name => Plain(name) == plain);
    }

    private static string Plain(string name) =>
        string.Concat(name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));
}
