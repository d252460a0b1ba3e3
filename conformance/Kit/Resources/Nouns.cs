using System.Text;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Resources;

/// <summary>A resource's name in plain words.</summary>
internal static class Nouns
{
    /// <summary>The name in lower case, split into words, without the parent's name in front: the TodoItem of Todo is an
    /// <c>item</c>.</summary>
    public static string NameFor(Resource resource)
    {
        var name = resource.Name;
        if (
            resource.Parent is { } parent
            && name.Length > parent.Length
            && name.StartsWith(parent, StringComparison.Ordinal)
        )
        {
            name = name[parent.Length..];
        }

        var words = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsUpper(name[i]) && !char.IsUpper(name[i - 1]))
            {
                words.Append(' ');
            }

            words.Append(char.ToLowerInvariant(name[i]));
        }

        return words.ToString();
    }

    public static string Plural(string noun) => noun.EndsWith('s') ? noun + "es" : noun + "s";
}
