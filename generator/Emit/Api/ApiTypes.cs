using LightsailContract.Emit.Context;
using LightsailContract.Model;

namespace LightsailContract.Emit.Api;

/// <summary>Types in signatures, with and without the nullability of reference types, and where they come from.</summary>
internal sealed class ApiTypes(EmitContext context)
{
    /// <summary>A type as text.</summary>
    /// <param name="target">The shape.</param>
    /// <param name="nullable">Whether it may be null.</param>
    /// <param name="annotated">Whether the nullability of reference types is told.</param>
    public string Text(string target, bool nullable, bool annotated)
    {
        var type = context.Types.TypeOf(target);
        var text = context.Contract.GetShape(target) switch
        {
            ListShape list => $"ValueList<{Text(list.Member.Target, list.Sparse, annotated)}>",
            MapShape map => $"ValueMap<{Text(map.Value.Target, map.Sparse, annotated)}>",
            _ => type.Text.Substring(type.Text.LastIndexOf('.') + 1),
        };
        return nullable && (type.IsValueType || annotated) ? text + "?" : text;
    }

    /// <summary>The places that decide a type: its name, and what lists and maps hold.</summary>
    /// <param name="target">The shape.</param>
    public IEnumerable<string> Origins(string target)
    {
        yield return $"shapes/{target}";
        var elements = context.Contract.GetShape(target) switch
        {
            ListShape list => [list.Member],
            MapShape map => [map.Value],
            _ => Array.Empty<Member>(),
        };
        foreach (var element in elements)
        {
            yield return $"shapes/{target}/sparse";
            yield return $"shapes/{target}/{element.Name}/target";
            foreach (var origin in Origins(element.Target))
            {
                yield return origin;
            }
        }
    }
}
