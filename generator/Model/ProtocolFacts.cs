namespace LightsailContract.Model;

/// <summary>What differs between the protocols for those who only read or write contracts.</summary>
/// <param name="Name">Smithy's name, which contracts write: <c>awsJson1_1</c>.</param>
/// <param name="HasTarget">Whether requests name the operation behind the setting <c>targetPrefix</c>.</param>
/// <param name="HasXmlNames">Whether members are named by <c>xmlName</c>; otherwise by <c>jsonName</c>.</param>
/// <param name="HasQueryErrors">Whether <c>awsQueryError</c> gives an error's code.</param>
/// <param name="Timestamps">How a timestamp is written if neither its member nor its shape says so.</param>
public sealed record ProtocolFacts(
    string Name,
    bool HasTarget,
    bool HasXmlNames,
    bool HasQueryErrors,
    TimestampFormat Timestamps
)
{
    private static readonly ProtocolFacts AwsJson10 = AwsJson("awsJson1_0");
    private static readonly ProtocolFacts AwsJson11 = AwsJson("awsJson1_1");
    private static readonly ProtocolFacts AwsQuery = new(
        "awsQuery",
        HasTarget: false,
        HasXmlNames: true,
        HasQueryErrors: true,
        TimestampFormat.DateTime
    );

    /// <summary>Every protocol, in the order of the enum.</summary>
    public static IEnumerable<Protocol> All => Enum.GetValues(typeof(Protocol)).Cast<Protocol>();

    /// <summary>The facts of one protocol.</summary>
    /// <param name="protocol">The protocol.</param>
    /// <exception cref="ArgumentOutOfRangeException">The protocol has no facts: a member of the enum is new.</exception>
    public static ProtocolFacts For(Protocol protocol) =>
        protocol switch
        {
            Protocol.AwsJson10 => AwsJson10,
            Protocol.AwsJson11 => AwsJson11,
            Protocol.AwsQuery => AwsQuery,
            _ => throw new ArgumentOutOfRangeException(nameof(protocol), protocol, message: null),
        };

    /// <summary>A member's name on the wire.</summary>
    /// <param name="member">The member.</param>
    public string WireName(Member member) => GivenName(member) ?? member.Name;

    /// <summary>The name that a trait gives a member on the wire, or null.</summary>
    /// <param name="member">The member.</param>
    public string? GivenName(Member member) => HasXmlNames ? member.Traits.XmlName : member.Traits.JsonName;

    private static ProtocolFacts AwsJson(string name) =>
        new(name, HasTarget: true, HasXmlNames: false, HasQueryErrors: false, TimestampFormat.EpochSeconds);
}
