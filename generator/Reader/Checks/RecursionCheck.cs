using LightsailContract.Model;

namespace LightsailContract.Reader.Checks;

/// <summary>Recursive shapes have values that end, and names to recur by.</summary>
internal static class RecursionCheck
{
    public static void Run(CheckContext context)
    {
        foreach (var shape in EndlessShapes.Find(context.Contract))
        {
            context.Report(ReaderRules.EndlessShape, ["shapes", shape], shape);
        }

        foreach (var shape in ListsOfThemselves(context.Contract))
        {
            context.Report(ReaderRules.ListOfItself, ["shapes", shape], shape);
        }
    }

    /// <summary>Each list or map holds one thing, so that a walk from each, stopping where an earlier one was, meets every
    /// cycle once.</summary>
    private static IEnumerable<string> ListsOfThemselves(Contract contract)
    {
        var walks = new Dictionary<string, int>(StringComparer.Ordinal);
        var walk = 0;
        foreach (var start in contract.Shapes)
        {
            walk++;
            var at = start;
            while (at is ListShape or MapShape && !walks.ContainsKey(at.Name))
            {
                walks.Add(at.Name, walk);
                at = Held(contract, at);
            }

            if (at is ListShape or MapShape && walks[at.Name] == walk)
            {
                yield return at.Name;
            }
        }
    }

    private static Shape? Held(Contract contract, Shape shape) =>
        contract.FindShape(shape is ListShape list ? list.Member.Target : ((MapShape)shape).Value.Target);
}
