using LightsailContract.Model;
using LightsailContract.Reader.Parsing.Values;
using LightsailContract.Reader.Yaml;

namespace LightsailContract.Reader.Parsing.ShapeTraits;

/// <summary>Reads <c>xmlNamespace: uri</c> and <c>xmlNamespace: { uri, prefix }</c>.</summary>
internal static class XmlNamespaceParser
{
    public static readonly KeySet Keys = new("xmlNamespace", "uri", "prefix");

    public static XmlNamespaceTrait? Parse(Value value)
    {
        if (value.Node is YamlScalar)
        {
            return value.AsText() is { } uri ? new XmlNamespaceTrait(uri, null) : null;
        }

        return value.AsFields(Keys, value.Subject) is { } fields && fields.Require("uri")?.AsText() is { } given
            ? new XmlNamespaceTrait(given, fields.Find("prefix") is { } prefix ? XmlNames.Prefix(prefix) : null)
            : null;
    }
}
