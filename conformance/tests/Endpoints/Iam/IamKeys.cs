using System.Globalization;
using System.Xml.Linq;
using LightsailContract.Conformance.Endpoints.State;
using LightsailContract.Conformance.Endpoints.Wire;
using static LightsailContract.Conformance.Endpoints.Wire.XmlDraft;

namespace LightsailContract.Conformance.Endpoints.Iam;

/// <summary>The operations on a user's access keys.</summary>
internal sealed class IamKeys(KeyStore store, ServiceBehaviour behaviour)
{
    public async Task<XElement?> CreateAsync(Exchange call)
    {
        var key = await store.CreateAsync(Owner(call));
        return Element("CreateAccessKeyResult", Describe("AccessKey", key, Element("SecretAccessKey", key.Secret)));
    }

    public Task<XElement?> ListAsync(Exchange call)
    {
        var keys = store.List(Owner(call));
        var size = call.Input["MaxItems"] is { } text
            ? int.Parse(text, CultureInfo.InvariantCulture)
            : behaviour.PageSize;
        var page = behaviour.PageKeys(keys, Paging.Start(call.Input["Marker"], "Marker"), size);
        return Task.FromResult<XElement?>(
            Element(
                "ListAccessKeysResult",
                Element("AccessKeyMetadata", page.Items.Select(key => Describe("member", key))),
                Element("IsTruncated", page.Next is not null),
                page.Next is { } next ? Element("Marker", Paging.Token(next)) : null
            )
        );
    }

    public async Task<XElement?> DeleteAsync(Exchange call)
    {
        await store.DeleteAsync(Owner(call), call.Input.Text("AccessKeyId"));
        return null;
    }

    private string Owner(Exchange call) => call.Input["UserName"] ?? behaviour.ImplicitOwner(call);

    private static XElement Describe(string name, StoredKey key, XElement? secret = null) =>
        Element(
            name,
            Element("UserName", key.Owner),
            Element("AccessKeyId", key.Id),
            Element("Status", key.Status),
            secret,
            Element("CreateDate", IamTime.Text(key.CreatedAt))
        );
}
