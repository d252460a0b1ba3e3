using LightsailContract.Model;

namespace LightsailContract.Docs.Samples;

/// <summary>Which members a sample shows: a request those that it needs, a response all. A shape does not stand in itself.</summary>
internal sealed class SampleMembers(Contract contract, bool onlyRequired)
{
    private readonly Stack<string> _open = new();

    public IEnumerable<Member> Of(Shape shape) =>
        shape switch
        {
            UnionShape union => union.Members.Take(1),
            StructureShape structure => structure.Members.Where(member =>
                (!onlyRequired || member.Traits.Required) && !IsEndless(member.Target)
            ),
            _ => [],
        };

    /// <summary>Whether the shape, or all that a list or map of it holds, is being written already.</summary>
    public bool IsEndless(string target) =>
        contract.GetShape(target) switch
        {
            ListShape list => _open.Contains(target) || IsOpenInside(list.Member.Target),
            MapShape map => _open.Contains(target) || IsOpenInside(map.Value.Target),
            _ => _open.Contains(target),
        };

    public IDisposable Enter(string shape)
    {
        _open.Push(shape);
        return new Exit(_open);
    }

    private bool IsOpenInside(string target) => _open.Contains(target);

    private sealed class Exit(Stack<string> open) : IDisposable
    {
        public void Dispose() => open.Pop();
    }
}
