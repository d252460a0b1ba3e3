namespace LightsailContract.Reader.Findings;

/// <summary>What a message is about, such as <c>shape 'Item'</c>; it becomes text only if something is wrong.</summary>
internal readonly record struct Subject(string Kind, string? Name = null)
{
    public static Subject Key(string key) => new("", key);

    public override string ToString() =>
        Name is null ? Kind
        : Kind.Length == 0 ? $"'{Quote.Escape(Name)}'"
        : $"{Kind} '{Quote.Escape(Name)}'";
}
