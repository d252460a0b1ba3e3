using LightsailContract.Model;

namespace LightsailContract.Diff.Comparison;

/// <summary>Which way each shape of a contract travels.</summary>
internal sealed class Reach
{
    private readonly Dictionary<string, Direction> _directions = new(StringComparer.Ordinal);

    public Reach(Contract contract)
    {
        foreach (var operation in contract.Operations)
        {
            Walk(contract, operation.Input, Direction.Input);
            Walk(contract, operation.Output, Direction.Output);
            foreach (var error in operation.Errors)
            {
                Walk(contract, error, Direction.Output);
            }
        }
    }

    public Direction Of(string shape) => _directions.GetValueOrDefault(shape);

    private void Walk(Contract contract, string? root, Direction direction)
    {
        var open = new Stack<string>(root is null ? [] : [root]);
        while (open.TryPop(out var name))
        {
            if ((Of(name) & direction) != 0 || contract.FindShape(name) is not { } shape)
            {
                continue;
            }

            _directions[name] = Of(name) | direction;
            foreach (var member in shape.AllMembers())
            {
                open.Push(member.Target);
            }
        }
    }
}
