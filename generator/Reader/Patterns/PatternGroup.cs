namespace LightsailContract.Reader.Patterns;

/// <summary>What may follow an opening parenthesis.</summary>
internal static class PatternGroup
{
    /// <summary>Reads the group's head; gives whether the whole group may be repeated.</summary>
    public static bool Open(PatternCursor cursor, HashSet<string> names)
    {
        var start = cursor.Position;
        if (!cursor.Skip('?'))
        {
            return true;
        }

        if (cursor.Skip("<=") || cursor.Skip("<!") || cursor.Skip('=') || cursor.Skip('!'))
        {
            return false;
        }

        if (cursor.Skip(':'))
        {
            return true;
        }

        if (!cursor.Skip('<'))
        {
            throw cursor.Unsupported($"a group of the form '(?{cursor.Current}'", start);
        }

        var nameStart = cursor.Position;
        var name = cursor.TakeWhile(character => char.IsLetterOrDigit(character) || character is '_');
        if (name.Length == 0 || char.IsDigit(name[0]) || !cursor.Skip('>'))
        {
            throw cursor.Wrong("the name of a group is letters, digits and _, and ends with '>'", nameStart);
        }

        if (!names.Add(name))
        {
            throw cursor.Wrong("two groups have the same name", start);
        }

        return true;
    }
}
