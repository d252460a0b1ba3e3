using System.Globalization;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using LightsailContract.Conformance.Endpoints.Iam;
using LightsailContract.Conformance.Endpoints.Lightsail;
using LightsailContract.Conformance.Endpoints.Wire;

namespace LightsailContract.Conformance.Endpoints.Faults;

/// <summary>Times in a form that the protocol does not have, and times that move.</summary>
internal static class TimestampFaults
{
    private const string Shape = "response-shape/*createdAt*";
    private const string IamShape = "response-shape/*CreateDate*";

    public static FaultSet All()
    {
        var faults = new FaultSet(FaultCategory.Timestamps);
        faults.Lightsail("created-iso", "createdAt is ISO 8601 text.", Shape, Created(time => Iso(time)));
        faults.Lightsail("created-text", "createdAt is a number in quotes.", Shape, Created(time => Seconds(time)));
        faults.Lightsail(
            "created-milliseconds",
            "createdAt counts milliseconds.",
            Shape,
            Created(time => time.ToUnixTimeMilliseconds())
        );
        faults.Lightsail("created-boolean", "createdAt is a boolean.", Shape, Created(_ => true));
        faults.Lightsail(
            "created-moves",
            "createdAt is the time of the reading.",
            "key-created-at-stable",
            service => service.EditKeys(key => key["createdAt"] = LightsailTime.Node(DateTimeOffset.UtcNow))
        );
        faults.Lightsail(
            "created-differs-in-list",
            "A list shows another createdAt than the creation.",
            "key-created-at-stable",
            service => service.EditListed(key => key["createdAt"] = 1479816991.349m)
        );
        faults.Iam("created-epoch", "CreateDate is a number.", IamShape, Text(_ => "1479816991"));
        faults.Iam(
            "created-without-zone",
            "CreateDate has no zone.",
            "response-shape/*CreateDate/type",
            Text(_ => "2016-11-22T12:16:31")
        );
        faults.Iam(
            "created-local",
            "CreateDate is written as people write it.",
            IamShape,
            Text(_ => "22/11/2016 12:16")
        );
        faults.Iam(
            "created-differs-in-list",
            "A list shows another CreateDate than the creation.",
            "key-create-date-stable",
            service =>
                service.EditXmlResult(
                    Op.IsList,
                    (_, draft) =>
                    {
                        foreach (var date in draft.All("CreateDate"))
                        {
                            date.Value = "2016-11-22T12:16:31Z";
                        }
                    }
                )
        );
        faults.Iam("created-moves", "CreateDate is another in every reading.", "key-create-date-stable", Moving);
        return faults;
    }

    private static string Iso(DateTimeOffset time) => time.ToString("O", CultureInfo.InvariantCulture);

    private static string Seconds(DateTimeOffset time) =>
        LightsailTime.Seconds(time).ToString(CultureInfo.InvariantCulture);

    private static Func<ServiceBehaviour, ServiceBehaviour> Created(Func<DateTimeOffset, JsonNode> form) =>
        service => service.EditKeys(key => key["createdAt"] = form(Time(key)));

    private static DateTimeOffset Time(JsonObject key) =>
        DateTimeOffset.FromUnixTimeMilliseconds((long)((decimal)key["createdAt"]! * 1000));

    private static Func<ServiceBehaviour, ServiceBehaviour> Text(Func<string, string> form) =>
        service => service.EditXmlKeys(_ => true, key => CreateDate(key).Value = form(CreateDate(key).Value));

    private static XElement CreateDate(XElement key) => key.Element(XmlDraft.Namespace + "CreateDate")!;

    private static ServiceBehaviour Moving(ServiceBehaviour service)
    {
        var readings = 0;
        return Text(_ => IamTime.Text(DateTimeOffset.UtcNow.AddDays(-Interlocked.Increment(ref readings) % 900)))(
            service
        );
    }
}
