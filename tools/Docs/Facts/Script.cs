using Scriban.Runtime;

namespace LightsailContract.Docs.Facts;

/// <summary>Objects and lists of a template's model. They hold text, numbers, truth values, lists and objects, nothing of .NET.</summary>
internal static class Script
{
    public static ScriptObject Object(params (string Name, object? Value)[] members)
    {
        var result = new ScriptObject();
        foreach (var (name, value) in members)
        {
            result.SetValue(name, value, readOnly: true);
        }

        return result;
    }

    public static ScriptArray List<T>(IEnumerable<T> items) => [.. items.Select(item => (object?)item)];
}
