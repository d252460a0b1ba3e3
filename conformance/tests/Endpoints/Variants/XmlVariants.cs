using System.Text;
using System.Xml.Linq;
using LightsailContract.Conformance.Endpoints.Wire;

namespace LightsailContract.Conformance.Endpoints.Variants;

/// <summary>The forms that an XML document may take.</summary>
internal static class XmlVariants
{
    public static VariantSet All()
    {
        var variants = new VariantSet();
        variants.Iam("delete-empty-body", "A deletion's answer has no body.", EmptyDelete);
        Documents(variants, "xml-prefix", "Elements have a prefix.", Prefix);
        Documents(variants, "xml-comments", "Documents hold comments and instructions.", Comment);
        Documents(variants, "xml-cdata", "Texts are in CDATA sections.", WrapTexts);
        Documents(variants, "xml-unknown-elements", "Elements hold others that the model does not know.", AddUnknown);
        Documents(variants, "xml-order", "Elements come in another order.", Reverse);
        Documents(variants, "xml-attributes", "Elements have attributes.", AddAttributes);
        variants.Iam("xml-indented", "Documents are indented, after a declaration.", Text(Indent));
        Texts(
            variants,
            "times-with-fraction",
            "Times have a fraction.",
            time => time.Replace("Z", ".123Z", StringComparison.Ordinal)
        );
        Texts(
            variants,
            "times-with-offset",
            "Times have an offset.",
            time => time.Replace("Z", "+00:00", StringComparison.Ordinal)
        );
        Errors(
            variants,
            "error-without-message",
            "An error has no message.",
            draft => draft.All("Message")[0].Remove()
        );
        Errors(
            variants,
            "error-with-detail",
            "An error has a detail.",
            draft => draft.All("Error")[0].Add(XmlDraft.Element("Detail"))
        );
        variants.Iam(
            "request-id-in-body-only",
            "Request ids are in the body.",
            service => service.EditXml((_, draft) => draft.Headers.Remove("x-amzn-RequestId"))
        );
        variants.Iam(
            "optional-elements-absent",
            "Lists show neither users nor times.",
            service =>
                service.EditXmlKeys(
                    Op.IsList,
                    key => key.Elements().Where(member => member.Name.LocalName is "UserName" or "CreateDate").Remove()
                )
        );
        return variants;
    }

    private static ServiceBehaviour EmptyDelete(ServiceBehaviour service) =>
        service.EditBytes(
            (call, answer) =>
            {
                if (Op.IsDelete(call.Operation) && call.Problem is null)
                {
                    answer.Body = [];
                    answer.Headers.Remove("Content-Type");
                }
            }
        );

    private static void Documents(VariantSet variants, string id, string description, Action<XElement> edit) =>
        variants.Iam(id, description, service => service.EditXml((_, draft) => edit(draft.Root)));

    private static void Errors(VariantSet variants, string id, string description, Action<XmlDraft> edit) =>
        variants.Iam(id, description, service => service.EditXmlErrors((_, draft) => edit(draft)));

    private static void Texts(VariantSet variants, string id, string description, Func<string, string> form) =>
        variants.Iam(
            id,
            description,
            service =>
                service.EditXml(
                    (_, draft) =>
                    {
                        foreach (var time in draft.All("CreateDate"))
                        {
                            time.Value = form(time.Value);
                        }
                    }
                )
        );

    private static void Prefix(XElement root) =>
        root.SetAttributeValue(XNamespace.Xmlns + "iam", XmlDraft.Namespace.NamespaceName);

    private static void Comment(XElement root)
    {
        foreach (var element in root.DescendantsAndSelf().ToList())
        {
            element.AddFirst(new XComment(" <AccessKeyId>x</AccessKeyId> "), new XProcessingInstruction("x", "y"));
        }
    }

    private static void WrapTexts(XElement root)
    {
        foreach (var leaf in Leaves(root))
        {
            leaf.ReplaceNodes(new XCData(leaf.Value[..(leaf.Value.Length / 2)]), leaf.Value[(leaf.Value.Length / 2)..]);
        }
    }

    private static void AddUnknown(XElement root)
    {
        foreach (var element in root.DescendantsAndSelf().Where(IsStructure).ToList())
        {
            element.Add(XmlDraft.Element("Future", XmlDraft.Element("member", "new")));
        }
    }

    private static void Reverse(XElement root)
    {
        foreach (var element in root.DescendantsAndSelf().Where(element => element.HasElements).ToList())
        {
            element.ReplaceNodes(element.Nodes().Reverse().ToList());
        }
    }

    private static void AddAttributes(XElement root)
    {
        foreach (var element in root.DescendantsAndSelf().ToList())
        {
            element.SetAttributeValue("since", "2026");
        }
    }

    private static List<XElement> Leaves(XElement root) =>
        [.. root.Descendants().Where(element => !element.HasElements && element.Value.Length > 0)];

    // An element that a list puts its entries into holds nothing else.
    private static bool IsStructure(XElement element) =>
        element.HasElements && element.Name.LocalName != "AccessKeyMetadata";

    private static Func<ServiceBehaviour, ServiceBehaviour> Text(Func<string, string> change) =>
        service =>
            service.EditBytes(
                (_, answer) =>
                {
                    if (answer.Body.Length > 0)
                    {
                        answer.Body = Encoding.UTF8.GetBytes(change(Encoding.UTF8.GetString(answer.Body)));
                    }
                }
            );

    private static string Indent(string xml)
    {
        var document = XDocument.Parse(xml);
        return $"""<?xml version="1.0" encoding="UTF-8"?>{"\n"}{document.Root!.ToString(SaveOptions.None)}{"\n"}""";
    }
}
