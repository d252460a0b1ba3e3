using LightsailContract.Emit.Writing;
using LightsailContract.Model.Patterns;

namespace LightsailContract.Emit.Patterns;

/// <summary>The sets of characters that a pattern needs as fields; equal ones are one field.</summary>
internal sealed class Alphabets
{
    private const string SearchValues = "global::System.Buffers.SearchValues";

    private readonly List<string> _units;

    private Alphabets(List<string> units) => _units = units;

    public static Alphabets Collect(IEnumerable<CharSet> sets) =>
        new([.. sets.Select(set => Listed(set).Units).Distinct()]);

    /// <summary>The field of a set, or of its complement.</summary>
    public string NameOf(CharSet set) =>
        _units.Count == 1 ? "Alphabet" : "Alphabet" + Literals.Int(_units.IndexOf(Listed(set).Units) + 1);

    /// <summary>Whether the field holds the set's complement.</summary>
    public bool Excludes(CharSet set) => _units.Contains(Listed(set).Units) && Listed(set).Excludes;

    public void Write(SourceWriter writer)
    {
        for (var i = 0; i < _units.Count; i++)
        {
            var number = _units.Count == 1 ? "" : Literals.Int(i + 1);
            writer.Line($"private static readonly {SearchValues}<char> Alphabet{number} =");
            writer.Indent();
            writer.Line($"{SearchValues}.Create({Literals.String(_units[i])});");
            writer.Outdent();
        }
    }

    private static UnitSet Listed(CharSet set) =>
        UnitSet.TryFrom(set) ?? throw new ArgumentException("The set cannot be listed.", nameof(set));
}
