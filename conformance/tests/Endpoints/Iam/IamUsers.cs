using System.Xml.Linq;
using LightsailContract.Conformance.Endpoints.State;
using static LightsailContract.Conformance.Endpoints.Wire.XmlDraft;

namespace LightsailContract.Conformance.Endpoints.Iam;

/// <summary>The operations on users, as far as access keys need them.</summary>
internal sealed class IamUsers(KeyStore store)
{
    public Task<XElement?> CreateAsync(Exchange call)
    {
        var name = call.Input.Text("UserName");
        if (!store.AddOwner(name))
        {
            throw new ProblemException(ProblemKind.OwnerExists, name);
        }

        var path = call.Input["Path"] ?? "/";
        return Task.FromResult<XElement?>(
            Element(
                "CreateUserResult",
                Element(
                    "User",
                    Element("Path", path),
                    Element("UserName", name),
                    Element("UserId", Mint.Id("AIDA")),
                    Element("Arn", $"arn:aws:iam::123456789012:user{path}{name}"),
                    Element("CreateDate", IamTime.Text(DateTimeOffset.UtcNow))
                )
            )
        );
    }

    public Task<XElement?> DeleteAsync(Exchange call)
    {
        store.RemoveOwner(call.Input.Text("UserName"), force: false);
        return Task.FromResult<XElement?>(null);
    }
}
