using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;

namespace LightsailContract.Conformance.Rules.ResponseShape;

/// <summary>Members have the protocol's spelling. An unknown member is legal, unless its name differs from a missing known one
/// only by case or separators.</summary>
internal sealed class ResponseSpelling(RuleInfo info) : Rule(info)
{
    public override void Observe(Exchange exchange, IRunView run, CheckRecorder recorder)
    {
        if (exchange.Parsed is not ParsedResponse.Success)
        {
            return;
        }

        var nodes = exchange.Index(run.Contract).All.Where(node => node.Owner is not null).ToList();
        if (nodes.Count == 0)
        {
            return;
        }

        var misspelt = nodes
            .Where(node => node.Value is null)
            .Select(node => (node.Path, Written: Look(node)))
            .FirstOrDefault(found => found.Written is not null);
        recorder.Check(
            this,
            misspelt.Written is null,
            () => $"{misspelt.Path} is written {misspelt.Written}; clients do not find it.",
            exchange
        );
    }

    private static string? Look(DocumentNode node)
    {
        foreach (var (name, _) in (node.Container as WireMap)?.Members ?? [])
        {
            if (IsSpeltAlike(name, node.Member.Name))
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>Whether the letters and digits are the same, ignoring case and separators.</summary>
    private static bool IsSpeltAlike(string left, string right)
    {
        var (i, j) = (0, 0);
        while (true)
        {
            i = SkipSeparators(left, i);
            j = SkipSeparators(right, j);
            if (i == left.Length || j == right.Length)
            {
                return i == left.Length && j == right.Length;
            }

            if (char.ToLowerInvariant(left[i++]) != char.ToLowerInvariant(right[j++]))
            {
                return false;
            }
        }
    }

    private static int SkipSeparators(string name, int from)
    {
        while (from < name.Length && !char.IsLetterOrDigit(name[from]))
        {
            from++;
        }

        return from;
    }
}
