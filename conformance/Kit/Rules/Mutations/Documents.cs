using LightsailContract.Conformance.Protocols;

namespace LightsailContract.Conformance.Rules.Mutations;

/// <summary>Changes values anywhere in a document.</summary>
internal static class Documents
{
    /// <summary>The value with a text replaced by another one.</summary>
    public static WireValue Replace(WireValue value, string old, string now) =>
        value switch
        {
            WireMap map => new WireMap([
                .. map.Members.Select(member => KeyValuePair.Create(member.Key, Replace(member.Value, old, now))),
            ]),
            WireList list => new WireList([.. list.Items.Select(item => Replace(item, old, now))]),
            _ => value.AsString() == old ? new WireString(now) : value,
        };

    /// <summary>The value without any member of that name.</summary>
    public static WireValue Without(WireValue value, string name) =>
        value switch
        {
            WireMap map => new WireMap([
                .. map
                    .Members.Where(member => member.Key != name)
                    .Select(member => KeyValuePair.Create(member.Key, Without(member.Value, name))),
            ]),
            WireList list => new WireList([.. list.Items.Select(item => Without(item, name))]),
            _ => value,
        };
}
