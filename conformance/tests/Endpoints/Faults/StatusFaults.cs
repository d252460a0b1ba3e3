namespace LightsailContract.Conformance.Endpoints.Faults;

/// <summary>A status that is none, or not that of a new key.</summary>
internal static class StatusFaults
{
    private const string Active = "new-key-active";
    private const string Stable = "key-status-stable";

    public static FaultSet All()
    {
        var faults = new FaultSet(FaultCategory.Status);
        faults.Lightsail("status-lower-case", "A key is active.", Active, Everywhere("active"));
        faults.Lightsail("status-inactive", "A new key is Inactive.", Active, Everywhere("Inactive"));
        faults.Lightsail(
            "status-inactive-listed",
            "A key is created Active and listed Inactive.",
            Stable,
            service => service.EditListed(key => key["status"] = "Inactive")
        );
        faults.Lightsail(
            "status-unheard-of",
            "A key's status is not a documented one.",
            "response-shape/*status/enum-documented",
            Everywhere("Suspended")
        );
        faults.Iam(
            "status-unheard-of",
            "A key's status is not a documented one.",
            "response-shape/*Status/enum-documented",
            service => service.EditXmlKeys(_ => true, key => Status(key).Value = "Suspended")
        );
        faults.Lightsail("status-flips", "Every second list shows another status.", Stable, Flip);
        faults.Lightsail(
            "status-number",
            "A status is a number.",
            "response-shape/*status*",
            service => service.EditKeys(key => key["status"] = 1)
        );
        faults.Lightsail(
            "status-boolean",
            "A status is a boolean.",
            "response-shape/*status*",
            service => service.EditKeys(key => key["status"] = true)
        );
        faults.Iam(
            "status-lower-case",
            "A key is active.",
            Active,
            service => service.EditXmlKeys(_ => true, key => Status(key).Value = "active")
        );
        faults.Iam(
            "status-absent",
            "A creation shows no status.",
            "response-shape/CreateAccessKey/*Status*",
            service => service.EditXmlKeys(Op.IsCreate, key => Status(key).Remove())
        );
        return faults;
    }

    private static System.Xml.Linq.XElement Status(System.Xml.Linq.XElement key) =>
        key.Element(Wire.XmlDraft.Namespace + "Status")!;

    private static Func<ServiceBehaviour, ServiceBehaviour> Everywhere(string status) =>
        service => service.EditKeys(key => key["status"] = status);

    private static ServiceBehaviour Flip(ServiceBehaviour service)
    {
        var lists = 0;
        return service.EditResult(
            Op.IsList,
            (_, draft) =>
            {
                var status = Interlocked.Increment(ref lists) % 2 == 0 ? "Inactive" : "Active";
                foreach (var key in draft.Keys.ToList())
                {
                    key["status"] = status;
                }
            }
        );
    }
}
