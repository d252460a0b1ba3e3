using LightsailContract.Model;
using LightsailContract.Reader.Parsing.Values;
using LightsailContract.Reader.Yaml;

namespace LightsailContract.Reader.Parsing.Resources;

/// <summary>Reads <c>create: Operation</c> and <c>create: { operation, item, input }</c>.</summary>
internal static class LifecycleCallParser
{
    public static readonly KeySet Keys = new("lifecycleCall", "operation", "item", "input");

    public static LifecycleCall? Parse(Value value)
    {
        if (value.Node is YamlScalar)
        {
            return value.AsName() is { } only ? new LifecycleCall(only, null, default) : null;
        }

        return
            value.AsFields(Keys, value.Subject) is { } fields && fields.Require("operation")?.AsName() is { } operation
            ? new LifecycleCall(operation, fields.Find("item")?.AsName(), ParseInput(fields))
            : null;
    }

    private static EquatableArray<FixedInput> ParseInput(Fields fields) =>
        fields.Find("input")?.EachNamed((member, value) => new FixedInput(member, value.AsJson())) ?? default;
}
