namespace LightsailContract.Generator.Tests;

/// <summary>What mutations put into a contract.</summary>
internal static class Words
{
    /// <summary>The words that the format is written in; what is left in a contract are its own names.</summary>
    public static IReadOnlySet<string> OfTheFormat { get; } =
        (
            "contract service settings shapes operations sources citations secrets commonErrors protocol apiVersion targetPrefix "
            + "endpointPrefix xmlNamespace type string blob boolean byte short integer long float double bigInteger bigDecimal "
            + "timestamp document enum intEnum list map structure union values value name documentation deprecated member members "
            + "target key length min max pattern range uniqueItems sensitive sparse required default idempotencyToken jsonName "
            + "xmlName xmlFlattened xmlAttribute timestampFormat error client server httpError awsQueryError code "
            + "httpResponseCode input output errors paginated inputToken outputToken items pageSize title url kind fault "
            + "httpStatus role message since true false awsJson awsQuery date time http String Boolean Byte Short Integer Long "
            + "Float Double BigInteger BigDecimal Blob Timestamp Document"
        )
            .Split(' ')
            .ToHashSet();

    /// <summary>Names that C#, file systems or readers may stumble over.</summary>
    public static string[] Names { get; } =
        (
            "class int record required field value await async namespace global var dynamic object string bool default true null "
            + "nameof file scoped notnull unmanaged this Object String System Type Task Exception Attribute Equals GetHashCode "
            + "ToString GetType MemberwiseClone Finalize EqualityContract PrintMembers Clone Deconstruct Validate IsValid IsKnown "
            + "Value Values Unknown Parse Message StackTrace Data Source HelpLink Item item ITEM Todo TodoClient ITodoHandler "
            + "TodoException TodoJson TodoDispatcher Rich RichQuery RichErrors LightsailContract Global Microsoft Input Output "
            + "input cancellationToken context reader writer con CON nul aux é É ß ǅ ı İ 名前 имя اسم ªb a\u0301 x\u200D _ __ a_b aB "
            + "AB ab x1 1x 42 a.b a-b a/b .. Ａ 𝒳 \\u0041 @class # $ref T TKey set get init add remove yield partial where when "
            + "with and Blob Document ValueList ErrorCode StatusCode RequestId Fault Operation Service"
        ).Split(' ');

    /// <summary>Values at and over the edges of what the format takes.</summary>
    public static string[] Values { get; } =
        (
            "0¦-1¦1¦2147483647¦2147483648¦-2147483648¦9223372036854775807¦9223372036854775808¦1e400¦-0.0¦0x7f¦0o17¦.inf¦.nan"
            + "¦1_000¦true¦false¦null¦~¦yes¦''¦' '¦[]¦{}¦[a, b]¦{ a: b }¦string¦blob¦boolean¦byte¦short¦integer¦long¦float¦double"
            + "¦bigInteger¦bigDecimal¦timestamp¦document¦enum¦intEnum¦list¦map¦structure¦union¦String¦Boolean¦Byte¦Short¦Integer"
            + "¦Long¦Float¦Double¦BigInteger¦BigDecimal¦Blob¦Timestamp¦Document¦awsQuery¦awsJson1_0¦awsJson1_1¦http-date"
            + "¦epoch-seconds¦date-time¦client¦server¦'^[a-z]+$'¦'(a+)+$'¦'(?=x)y'¦'(?<n>a)\\k<n>'¦'['¦'a{1,99999}'¦'\\p{L}'"
            + "¦'\\u{1F600}'¦'[^\\]\"\\\\]'¦'*/ --> </summary> \" \"\"\" {0}'¦\"\\u0000\"¦\"\\uD800\"¦\"a\\r\\nb\"¦\"\\u2028\""
            + "¦<see cref=\"T:X\"/>¦\"\"\"\"¦{ min: 5, max: 1 }¦{ min: 0 }¦{ max: 0 }¦2026-02-30¦{ message: x, since: y }¦400¦99"
            + "¦600¦*undefined¦!!binary aGk=¦|\n  a\n  b¦>-\n  a"
        ).Split('¦');

    public static string[] Indents { get; } = [" ", "  ", "\t", "    ", "- ", "? ", "# "];

    public static string[] Separators { get; } =
    [" ", ": ", ", ", "\n", " }", "{ ", "[", "]", " # ", "'", "\"", "|\n", "--- "];

    public static string[] Anchors { get; } = ["&a ", "&a &b ", "!!map ", "!local &a ", "<<: *a, ", "&a [*a], "];

    public static string[] Openings { get; } = ["[", "{ a: ", "- ", "? ", "{ a: [", "[{ b: &a "];

    public static string[] Fillings { get; } = ["x", "ß", "\U0001F600", " x", "0", "\\", "'", "a-", "{", "\u202E"];
}
