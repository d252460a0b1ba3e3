namespace LightsailContract.Model.Patterns;

/// <summary>What may follow an opening parenthesis.</summary>
internal static class PatternGroupHead
{
    /// <summary>Reads the head: what makes the group's node of what the group holds, and whether a quantifier may follow.</summary>
    /// <param name="cursor">Stands behind the parenthesis.</param>
    /// <param name="names">The names of the groups before this one.</param>
    public static (Func<PatternNode, PatternNode> Wrap, bool IsRepeatable) Read(
        PatternCursor cursor,
        HashSet<string> names
    )
    {
        var start = cursor.Position;
        if (!cursor.Skip('?'))
        {
            return (static item => new GroupNode(item, Name: null), true);
        }

        if (cursor.Skip(':'))
        {
            return (static item => item, true);
        }

        if (ReadLook(cursor) is var (behind, negated))
        {
            return (item => new LookNode(item, behind, negated), false);
        }

        if (!cursor.Skip('<'))
        {
            throw cursor.Unsupported($"a group of the form '(?{cursor.Current}'", start);
        }

        var name = ReadName(cursor);
        return names.Add(name)
            ? (item => new GroupNode(item, name), true)
            : throw cursor.Wrong("two groups have the same name", start);
    }

    private static (bool Behind, bool Negated)? ReadLook(PatternCursor cursor) =>
        cursor.Skip('=') ? (false, false)
        : cursor.Skip('!') ? (false, true)
        : cursor.Skip("<=") ? (true, false)
        : cursor.Skip("<!") ? (true, true)
        : null;

    private static string ReadName(PatternCursor cursor)
    {
        var start = cursor.Position;
        var name = cursor.TakeWhile(static character => char.IsLetterOrDigit(character) || character is '_');
        return name.Length > 0 && !char.IsDigit(name[0]) && cursor.Skip('>')
            ? name
            : throw cursor.Wrong("the name of a group is letters, digits and _, and ends with '>'", start);
    }
}
