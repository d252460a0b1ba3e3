using LightsailContract.Model;

namespace LightsailContract.Reader.Checks;

/// <summary>Which shapes can be in an answer.</summary>
internal static class OutputReach
{
    /// <summary>The names of every shape in the outputs, however deep.</summary>
    public static HashSet<string> Find(Contract contract, IEnumerable<Operation> operations)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(operations.Select(operation => operation.Output).OfType<string>());
        while (open.Count > 0)
        {
            var name = open.Pop();
            if (!reached.Add(name) || contract.FindShape(name) is not { } shape)
            {
                continue;
            }

            foreach (var member in shape.AllMembers())
            {
                open.Push(member.Target);
            }
        }

        return reached;
    }
}
