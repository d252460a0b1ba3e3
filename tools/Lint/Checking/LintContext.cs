using LightsailContract.Model;
using LightsailContract.Reader.Parsing;

namespace LightsailContract.Lint.Checking;

/// <summary>What the rules look at: one service without errors, and the files that it was read from.</summary>
/// <param name="Contract">The service.</param>
/// <param name="Files">Its files.</param>
internal sealed record LintContext(Contract Contract, EquatableArray<ParsedFile> Files)
{
    private HashSet<string>? _reached;
    private HashSet<string>? _documented;

    /// <summary>Whether an operation, an error or a resource uses the shape, directly or through other shapes.</summary>
    /// <param name="shape">The shape's name.</param>
    public bool IsReached(string shape) => (_reached ??= Reach(_ => true)).Contains(shape);

    /// <summary>The same for operations and resources that are not fixtures.</summary>
    /// <param name="shape">The shape's name.</param>
    public bool IsDocumented(string shape) => (_documented ??= Reach(isFixture => !isFixture)).Contains(shape);

    /// <summary>All members with the shape that declares each, the members of lists and maps included.</summary>
    public IEnumerable<(Shape Owner, Member Member)> Members() =>
        Contract.Shapes.SelectMany(shape => shape.AllMembers().Select(member => (shape, member)));

    private HashSet<string> Reach(Func<bool, bool> counts)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var due = new Stack<string>(Roots(counts));
        while (due.TryPop(out var name))
        {
            if (reached.Add(name) && Contract.FindShape(name) is { } shape)
            {
                foreach (var member in shape.AllMembers())
                {
                    due.Push(member.Target);
                }
            }
        }

        return reached;
    }

    private IEnumerable<string> Roots(Func<bool, bool> counts) =>
        Contract
            .Operations.Where(operation => counts(operation.Fixture))
            .SelectMany(operation => operation.Errors.Append(operation.Input).Append(operation.Output))
            .OfType<string>()
            .Concat(
                Contract
                    .Resources.Where(resource => counts(resource.Fixture))
                    .SelectMany(resource => resource.Identifiers)
                    .Select(part => part.Shape)
            );
}
