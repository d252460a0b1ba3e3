using LightsailContract.Importers.Facts;
using LightsailContract.Model;

namespace LightsailContract.Importers.Documents;

/// <summary>What a syntax block shows in a value's place.</summary>
internal abstract record SyntaxValue(string Type)
{
    /// <summary>The members inside, by path.</summary>
    public IEnumerable<MemberFact> Members(string path) =>
        this switch
        {
            StructureSyntax structure => structure.Fields.SelectMany(field => Named(path, field)),
            ListSyntax list => list.Item.Inside($"{path}[]", list.Place),
            MapSyntax map => map.Value.Inside($"{path}{{}}", map.Place),
            _ => [],
        };

    private static IEnumerable<MemberFact> Named(string path, SyntaxField field) =>
        field.Value.Fact(path.Length == 0 ? field.Name : $"{path}.{field.Name}", field.Place);

    private IEnumerable<MemberFact> Fact(string path, FactLine place) =>
        Members(path)
            .Prepend(new MemberFact(path, Type) { Values = (this as ScalarSyntax)?.Values ?? default, Line = place });

    /// <summary>An entry of a list or map: a structure has its place by its members, a scalar by itself.</summary>
    private IEnumerable<MemberFact> Inside(string path, FactLine place) =>
        this is StructureSyntax ? Members(path) : Fact(path, place);
}

/// <summary>A value without members.</summary>
internal sealed record ScalarSyntax(string Type, EquatableArray<string> Values = default) : SyntaxValue(Type)
{
    /// <summary>The quoted word <c>string</c> means any text, <c>'A'|'B'</c> means one of these.</summary>
    public static ScalarSyntax ReadQuoted(SyntaxScanner tokens)
    {
        var values = new List<string> { tokens.Take() };
        while (tokens.TryTake('|'))
        {
            values.Add(tokens.Kind == SyntaxToken.Quoted ? tokens.Take() : throw tokens.Unexpected("a quoted value"));
        }

        return new ScalarSyntax("string", values is ["string"] ? default : values.ToEquatableArray());
    }
}

/// <summary>Entries in an order.</summary>
internal sealed record ListSyntax(SyntaxValue Item, FactLine Place) : SyntaxValue("list");

/// <summary>Values by keys.</summary>
internal sealed record MapSyntax(SyntaxValue Value, FactLine Place) : SyntaxValue("map");

/// <summary>Named members.</summary>
internal sealed record StructureSyntax(EquatableArray<SyntaxField> Fields) : SyntaxValue("structure");

/// <summary>A named member, with its place.</summary>
internal sealed record SyntaxField(string Name, SyntaxValue Value, FactLine Place);
