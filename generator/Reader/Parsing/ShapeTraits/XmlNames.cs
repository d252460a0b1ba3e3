using System.Xml;
using LightsailContract.Reader.Findings;
using LightsailContract.Reader.Parsing.Values;

namespace LightsailContract.Reader.Parsing.ShapeTraits;

/// <summary>The valid names in XML. With another name the service could not write a response.</summary>
internal static class XmlNames
{
    public static string? ElementName(Value value) => Check(value, IsPlain, "Item");

    /// <summary>An attribute's name may have a prefix.</summary>
    public static string? AttributeName(Value value) => Check(value, IsAttribute, "xsi:type");

    public static string? Prefix(Value value) => Check(value, name => IsPlain(name) && !IsReserved(name), "xsi");

    private static string? Check(Value value, Func<string, bool> isRight, string example)
    {
        if (value.AsText() is not { } text)
        {
            return null;
        }

        if (isRight(text))
        {
            return text;
        }

        value.Sink.Report(ReaderRules.InvalidXmlName, value.Range, value.Subject, example, Quote.Escape(text));
        return null;
    }

    private static bool IsAttribute(string name)
    {
        var colon = name.IndexOf(':');
        return colon < 0
            ? IsPlain(name) && name != "xmlns"
            : IsPlain(name.Substring(0, colon))
                && !name.StartsWith("xmlns:", StringComparison.Ordinal)
                && IsPlain(name.Substring(colon + 1));
    }

    private static bool IsReserved(string prefix) => prefix is "xml" or "xmlns";

    private static bool IsPlain(string name) =>
        name.Length > 0 && XmlConvert.IsStartNCNameChar(name[0]) && name.All(XmlConvert.IsNCNameChar);
}
