namespace LightsailContract.Importers.Yaml;

/// <summary>A value to be written as YAML.</summary>
internal abstract record YamlOut
{
    /// <summary>Text, quoted where YAML would read something else.</summary>
    public static YamlOut Text(string text) => new YamlScalarOut(YamlQuote.Text(text));

    /// <summary>A number or a flag, as it stands.</summary>
    public static YamlOut Plain(FormattableString value) => new YamlScalarOut(FormattableString.Invariant(value));

    public static YamlOut True { get; } = new YamlScalarOut("true");
}

/// <summary>A single value, ready to stand.</summary>
internal sealed record YamlScalarOut(string Written) : YamlOut;

/// <summary>Values in an order.</summary>
internal sealed record YamlSequenceOut(IReadOnlyList<YamlOut> Items) : YamlOut;

/// <summary>Values by keys.</summary>
/// <param name="Block">Whether each key gets its own line, however short the whole is.</param>
internal sealed record YamlMappingOut(bool Block = false) : YamlOut
{
    private readonly List<(string Key, YamlOut Value)> _entries = [];

    public IReadOnlyList<(string Key, YamlOut Value)> Entries => _entries;

    /// <summary>Adds an entry; a value of null is left out.</summary>
    public YamlMappingOut Add(string key, YamlOut? value)
    {
        if (value is not null)
        {
            _entries.Add((YamlQuote.Text(key), value));
        }

        return this;
    }

    /// <summary>Adds a text; null is left out.</summary>
    public YamlMappingOut Add(string key, string? text) => Add(key, text is null ? null : Text(text));

    /// <summary>Adds a flag; false is left out.</summary>
    public YamlMappingOut Add(string key, bool flag) => Add(key, flag ? True : null);
}
