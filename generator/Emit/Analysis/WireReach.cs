using LightsailContract.Model;

namespace LightsailContract.Emit.Analysis;

/// <summary>Which shapes travel which way: only for those is code emitted.</summary>
internal sealed class WireReach
{
    private readonly Contract _contract;
    private readonly HashSet<string> _requests = new(StringComparer.Ordinal);
    private readonly HashSet<string> _responses = new(StringComparer.Ordinal);

    public WireReach(Contract contract)
    {
        _contract = contract;
        foreach (var operation in contract.Operations)
        {
            Add(_requests, operation.Input);
            Add(_responses, operation.Output);
        }

        foreach (var shape in contract.Shapes)
        {
            if (shape is StructureShape { Error: not null })
            {
                Add(_responses, shape.Name);
            }
        }
    }

    /// <summary>Whether a request can hold the shape.</summary>
    public bool InRequests(Shape shape) => _requests.Contains(shape.Name);

    /// <summary>Whether a response can hold the shape.</summary>
    public bool InResponses(Shape shape) => _responses.Contains(shape.Name);

    private void Add(HashSet<string> reached, string? root)
    {
        var due = new Stack<string>();
        if (root is not null)
        {
            due.Push(root);
        }

        while (due.Count > 0)
        {
            var name = due.Pop();
            if (!reached.Add(name))
            {
                continue;
            }

            foreach (var member in _contract.GetShape(name).AllMembers())
            {
                due.Push(member.Target);
            }
        }
    }
}
