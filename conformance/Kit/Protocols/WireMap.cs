namespace LightsailContract.Conformance.Protocols;

/// <summary>Named values in the order of the document; a name may occur twice.</summary>
internal sealed record WireMap(IReadOnlyList<KeyValuePair<string, WireValue>> Members) : WireValue
{
    public static readonly WireMap Empty = new([]);

    public override string Kind => "an object";

    /// <summary>The value of that name; the last one if the name occurs twice, as in most parsers; null if absent.</summary>
    public WireValue? Find(string name)
    {
        for (var i = Members.Count - 1; i >= 0; i--)
        {
            if (Members[i].Key == name)
            {
                return Members[i].Value;
            }
        }

        return null;
    }

    public WireMap With(string name, WireValue value)
    {
        var members = Members.ToList();
        var place = members.FindIndex(member => member.Key == name);
        if (place < 0)
        {
            members.Add(new(name, value));
        }
        else
        {
            members[place] = new(name, value);
        }

        return new WireMap(members);
    }

    public WireMap Without(string name) => new([.. Members.Where(member => member.Key != name)]);
}
