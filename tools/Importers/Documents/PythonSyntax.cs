using LightsailContract.Model;

namespace LightsailContract.Importers.Documents;

/// <summary>Reads the Python literals by which boto3's pages show requests and responses.</summary>
internal static class PythonSyntax
{
    /// <summary>A call's keyword arguments: <c>response = client.name(a='string', …)</c>.</summary>
    public static StructureSyntax ReadCall(SyntaxScanner tokens)
    {
        while (!tokens.TryTake('('))
        {
            _ = tokens.Kind == SyntaxToken.End ? throw tokens.Unexpected("a call") : tokens.Take();
        }

        var fields = new List<SyntaxField>();
        while (!tokens.TryTake(')'))
        {
            var place = tokens.Place;
            var name = Word(tokens);
            tokens.Expect('=');
            fields.Add(new SyntaxField(name, ReadValue(tokens), place));
            _ = tokens.Is(')') || tokens.TryTake(',') ? 0 : throw tokens.Unexpected("',' or ')'");
        }

        return new StructureSyntax(fields.ToEquatableArray());
    }

    public static SyntaxValue ReadValue(SyntaxScanner tokens)
    {
        if (tokens.TryTake('{'))
        {
            return tokens.Nested(() => Braces(tokens));
        }

        if (tokens.TryTake('['))
        {
            return tokens.Nested(() => Brackets(tokens));
        }

        return tokens.Kind == SyntaxToken.Quoted ? ScalarSyntax.ReadQuoted(tokens) : Bare(tokens);
    }

    private static SyntaxValue Braces(SyntaxScanner tokens)
    {
        var fields = new List<SyntaxField>();
        while (!tokens.TryTake('}'))
        {
            var place = tokens.Place;
            var name =
                tokens.Kind == SyntaxToken.Quoted
                    ? ScalarSyntax.ReadQuoted(tokens)
                    : throw tokens.Unexpected("a quoted name");
            tokens.Expect(':');
            fields.Add(new SyntaxField(name.Values.IsEmpty ? "string" : name.Values[0], ReadValue(tokens), place));
            _ = tokens.Is('}') || tokens.TryTake(',') ? 0 : throw tokens.Unexpected("',' or '}'");
        }

        return fields is [{ Name: "string" } only]
            ? new MapSyntax(only.Value, only.Place)
            : new StructureSyntax(fields.ToEquatableArray());
    }

    private static ListSyntax Brackets(SyntaxScanner tokens)
    {
        var place = tokens.Place;
        var item = ReadValue(tokens);
        tokens.TryTake(',');
        tokens.Expect(']');
        return new ListSyntax(item, place);
    }

    private static ScalarSyntax Bare(SyntaxScanner tokens)
    {
        var word = Word(tokens);
        switch (word)
        {
            case "True" when tokens.TryTake('|') && Word(tokens) == "False":
                return new ScalarSyntax("boolean");
            case "datetime":
                Arguments(tokens);
                return new ScalarSyntax("timestamp");
            case "StreamingBody":
                Arguments(tokens);
                return new ScalarSyntax("blob");
            case "b" when tokens.Kind == SyntaxToken.Quoted:
                tokens.Take();
                _ = tokens.TryTake('|') ? Word(tokens) : "";
                return new ScalarSyntax("blob");
            case var number when number.All(c => char.IsAsciiDigit(c) || c == '.'):
                return new ScalarSyntax(number.Contains('.', StringComparison.Ordinal) ? "float" : "integer");
            default:
                throw tokens.Unexpected($"a value after '{word}'");
        }
    }

    private static void Arguments(SyntaxScanner tokens)
    {
        tokens.Expect('(');
        while (!tokens.TryTake(')'))
        {
            _ = tokens.Kind is SyntaxToken.Word || tokens.Is(',') ? tokens.Take() : throw tokens.Unexpected("')'");
        }
    }

    private static string Word(SyntaxScanner tokens) =>
        tokens.Kind == SyntaxToken.Word ? tokens.Take() : throw tokens.Unexpected("a word");
}
