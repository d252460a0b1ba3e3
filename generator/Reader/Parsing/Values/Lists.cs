using LightsailContract.Model;
using LightsailContract.Reader.Findings;

namespace LightsailContract.Reader.Parsing.Values;

/// <summary>Lists of plain values.</summary>
internal static class Lists
{
    public static EquatableArray<string> AsNames(this Value? value) => value.Each(item => item.AsName());

    public static EquatableArray<string> AsIds(this Value? value) => value.Each(item => item.AsId());

    public static EquatableArray<MemberPath> AsMemberPaths(this Value? value) =>
        value.Each(item => item.AsMemberPath());

    /// <summary>Every entry that could be read, each once.</summary>
    public static EquatableArray<T> Each<T>(this Value? value, Func<Value, T?> read)
        where T : class
    {
        if (value is null)
        {
            return default;
        }

        var items = new List<T>();
        var seen = new HashSet<T>();
        foreach (var item in value.AsItems())
        {
            if (read(item) is not { } entry)
            {
                continue;
            }

            if (!seen.Add(entry))
            {
                value.Sink.Report(
                    ReaderRules.DuplicateItem,
                    item.Range,
                    Quote.Escape(entry.ToString()!),
                    value.Subject
                );
            }
            else
            {
                items.Add(entry);
            }
        }

        return items.ToEquatableArray();
    }

    /// <summary>Reads each entry of a mapping whose keys are names; nothing at all counts as none.</summary>
    public static EquatableArray<T> EachNamed<T>(this Value section, Func<string, Value, T?> read)
        where T : class => section.EachEntry(Names.CheckName, read);

    /// <summary>Reads each entry of a mapping whose keys are ids; nothing at all counts as none.</summary>
    public static EquatableArray<T> EachById<T>(this Value section, Func<string, Value, T?> read)
        where T : class => section.EachEntry(Names.CheckId, read);

    /// <summary>Reads each entry of a mapping whose keys are texts; nothing at all counts as none.</summary>
    public static EquatableArray<T> EachEntry<T>(this Value section, Func<string, Value, T?> read)
        where T : class => section.EachEntry(CheckText, read);

    private static EquatableArray<T> EachEntry<T>(
        this Value section,
        Func<string, TextRange, FindingSink, bool> check,
        Func<string, Value, T?> read
    )
        where T : class
    {
        var items = new List<T>();
        foreach (var entry in section.AsEntries())
        {
            var key = entry.Key.Text;
            if (check(key, entry.Key.Range, section.Sink) && read(key, section.Under(entry)) is { } item)
            {
                items.Add(item);
            }
        }

        return items.ToEquatableArray();
    }

    private static bool CheckText(string key, TextRange range, FindingSink sink)
    {
        if (key.Length == 0)
        {
            sink.Report(ReaderRules.EmptyText, range, new Subject("a key"));
        }

        return key.Length > 0;
    }

    public static MemberPath? AsMemberPath(this Value value)
    {
        if (value.AsText() is not { } text)
        {
            return null;
        }

        var dot = text.IndexOf('.');
        if (dot > 0 && Names.IsName(text.Substring(0, dot)) && Names.IsName(text.Substring(dot + 1)))
        {
            return new MemberPath(text.Substring(0, dot), text.Substring(dot + 1));
        }

        value.Sink.Report(ReaderRules.NotAMemberPath, value.Range, value.Subject, Quote.Escape(text));
        return null;
    }
}
