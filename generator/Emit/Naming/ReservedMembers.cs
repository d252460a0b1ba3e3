using LightsailContract.Model;

namespace LightsailContract.Emit.Naming;

/// <summary>The member names that a type cannot have because C# or we ourselves have them there.</summary>
internal static class ReservedMembers
{
    /// <summary>What every type inherits; a member of that name would hide it.</summary>
    public static readonly string[] Object =
    [
        "Equals",
        "Finalize",
        "GetHashCode",
        "GetType",
        "MemberwiseClone",
        "ReferenceEquals",
        "ToString",
    ];

    private static readonly string[] Record =
    [
        .. Object,
        "Clone",
        "Deconstruct",
        "EqualityContract",
        "IsValid",
        "PrintMembers",
        "Validate",
    ];

    private static readonly string[] Union = [.. Record, "Match", "TResult", "Tag", "Unknown", "Value"];

    private static readonly string[] Enum =
    [
        .. Object,
        "CompareTo",
        "From",
        "IsKnown",
        "IsValid",
        "Known",
        "Parse",
        "Rules",
        "TryParse",
        "Validate",
        "Value",
    ];

    private static readonly string[] Constraint =
    [
        .. Record,
        "Alphabet",
        "ClassOf",
        "Expression",
        "HasLength",
        "IsUnique",
        "IsInRange",
        "IsListed",
        "LowerBound",
        "Matches",
        "MaxLength",
        "Maximum",
        "MinLength",
        "Minimum",
        "Pattern",
        "Supplementary",
        "Transitions",
        "UniqueItems",
        "UpperBound",
    ];

    private static readonly string[] Error =
    [
        .. Object,
        "Data",
        "ErrorCode",
        "Fault",
        "GetBaseException",
        "GetObjectData",
        "HasMessage",
        "HelpLink",
        "HResult",
        "InnerException",
        "Message",
        "Operation",
        "RawErrorCode",
        "ReadResponseBody",
        "RequestId",
        "ResponseHeaders",
        "RetryAfter",
        "SerializeObjectState",
        "Service",
        "Source",
        "StackTrace",
        "StatusCode",
        "TargetSite",
        "WireMessage",
    ];

    /// <summary>The names that are taken in the type that is emitted for <paramref name="shape"/>.</summary>
    public static IReadOnlyList<string> TakenIn(Shape shape) =>
        shape switch
        {
            EnumShape or IntEnumShape => Enum,
            UnionShape => Union,
            StructureShape { Error: not null } => Error,
            StructureShape => Record,
            _ => Constraint,
        };
}
