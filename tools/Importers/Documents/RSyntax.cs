using LightsailContract.Model;

namespace LightsailContract.Importers.Documents;

/// <summary>Reads the R expressions by which paws' pages show requests and responses.</summary>
internal static class RSyntax
{
    /// <summary>A call: <c>svc$name(a = "string", …)</c>, <c>list(…)</c>.</summary>
    public static SyntaxValue ReadValue(SyntaxScanner tokens)
    {
        if (tokens.Kind == SyntaxToken.Quoted)
        {
            return ScalarSyntax.ReadQuoted(tokens);
        }

        var word = tokens.Kind == SyntaxToken.Word ? tokens.Take() : throw tokens.Unexpected("a value");
        switch (word)
        {
            case "TRUE" when tokens.TryTake('|') && tokens.Kind == SyntaxToken.Word && tokens.Take() == "FALSE":
                return new ScalarSyntax("boolean");
            case "as.POSIXct":
                tokens.Expect('(');
                tokens.Take();
                tokens.Expect(')');
                return new ScalarSyntax("timestamp");
            case "raw":
                return new ScalarSyntax("blob");
            case var number when number.All(c => char.IsAsciiDigit(c) || c == '.'):
                return new ScalarSyntax(number.Contains('.', StringComparison.Ordinal) ? "float" : "integer");
            default:
                tokens.Expect('(');
                return tokens.Nested(() => Arguments(tokens));
        }
    }

    /// <summary>Named arguments are members; one without a name is a list's entry.</summary>
    private static SyntaxValue Arguments(SyntaxScanner tokens)
    {
        var fields = new List<SyntaxField>();
        while (!tokens.TryTake(')'))
        {
            var place = tokens.Place;
            if (IsEntry(tokens))
            {
                var item = ReadValue(tokens);
                tokens.Expect(')');
                return new ListSyntax(item, place);
            }

            var name = tokens.Take();
            tokens.Expect('=');
            fields.Add(new SyntaxField(name, ReadValue(tokens), place));
            _ = tokens.Is(')') || tokens.TryTake(',') ? 0 : throw tokens.Unexpected("',' or ')'");
        }

        return new StructureSyntax(fields.ToEquatableArray());
    }

    private static bool IsEntry(SyntaxScanner tokens) =>
        tokens.Kind != SyntaxToken.Word
        || char.IsAsciiDigit(tokens.Text[0])
        || tokens.Text is "list" or "TRUE" or "as.POSIXct" or "raw";
}
