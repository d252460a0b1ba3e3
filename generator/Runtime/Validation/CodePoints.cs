namespace LightsailContract.Runtime;

/// <summary>Counts characters as contracts do.</summary>
public static class CodePoints
{
    /// <summary>How many Unicode code points <paramref name="text"/> has; a surrogate without its other half is one.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        var first = text.IndexOfAnyInRange('\uD800', '\uDBFF');
        if (first < 0)
        {
            return text.Length;
        }

        var count = text.Length;
        for (var i = first; i < text.Length - 1; i++)
        {
            if (char.IsSurrogatePair(text[i], text[i + 1]))
            {
                count--;
                i++;
            }
        }

        return count;
    }
}
