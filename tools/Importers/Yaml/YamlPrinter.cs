using System.Text;

namespace LightsailContract.Importers.Yaml;

/// <summary>Prints values as YAML: in brackets if that fits on a line, else one entry a line.</summary>
internal sealed class YamlPrinter
{
    private const int Width = 120;

    private readonly StringBuilder _text = new();

    public override string ToString() => _text.ToString();

    public YamlPrinter Comment(string text)
    {
        _text.Append("# ").Append(text).Append('\n');
        return this;
    }

    public YamlPrinter Line()
    {
        _text.Append('\n');
        return this;
    }

    /// <summary>Prints one entry of a mapping.</summary>
    public YamlPrinter Entry(string key, YamlOut value, int indent = 0)
    {
        var start = new string(' ', indent) + key + ":";
        if (Flow(value, Width - start.Length - 1) is { } flow)
        {
            _text.Append(start).Append(' ').Append(flow).Append('\n');
            return this;
        }

        _text.Append(start).Append('\n');
        Inside(value, indent + 2);
        return this;
    }

    private void Inside(YamlOut value, int indent)
    {
        if (value is YamlMappingOut mapping)
        {
            foreach (var (key, inner) in mapping.Entries)
            {
                Entry(key, inner, indent);
            }
        }

        foreach (var item in (value as YamlSequenceOut)?.Items ?? [])
        {
            Item(item, indent);
        }
    }

    /// <summary>An entry of a list that does not fit on a line continues below its first key.</summary>
    private void Item(YamlOut item, int indent)
    {
        var start = new string(' ', indent) + "- ";
        if (Flow(item, Width - start.Length) is { } flow)
        {
            _text.Append(start).Append(flow).Append('\n');
            return;
        }

        var before = _text.Length;
        Inside(item, indent + 2);
        _text[before + indent] = '-';
    }

    /// <summary>The value on one line, or null if it is too long or needs lines of its own.</summary>
    private static string? Flow(YamlOut value, int width)
    {
        var flow = value switch
        {
            YamlScalarOut scalar => scalar.Written,
            YamlSequenceOut sequence => Sequence(sequence),
            YamlMappingOut { Entries.Count: 0 } => "{}",
            YamlMappingOut { Block: false } mapping => Mapping(mapping),
            _ => null,
        };
        return value is YamlScalarOut || flow?.Length <= width ? flow : null;
    }

    private static string? Sequence(YamlSequenceOut sequence)
    {
        var items = sequence.Items.Select(item => Flow(item, int.MaxValue)).ToList();
        return items.Contains(null) ? null : $"[{string.Join(", ", items)}]";
    }

    private static string? Mapping(YamlMappingOut mapping)
    {
        var entries = mapping
            .Entries.Select(entry => Flow(entry.Value, int.MaxValue) is { } value ? $"{entry.Key}: {value}" : null)
            .ToList();
        return entries.Contains(null) ? null : $"{{ {string.Join(", ", entries)} }}";
    }
}
