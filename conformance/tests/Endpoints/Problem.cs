namespace LightsailContract.Conformance.Endpoints;

/// <summary>Why a call is refused, before it has a name on the wire.</summary>
public enum ProblemKind
{
    /// <summary>There is no such bucket or user.</summary>
    UnknownOwner,

    /// <summary>There is no such key there.</summary>
    UnknownKey,

    /// <summary>There is no such operation record.</summary>
    UnknownRecord,

    /// <summary>The quota is used up.</summary>
    OverQuota,

    /// <summary>There is a bucket or user of this name already.</summary>
    OwnerExists,

    /// <summary>The bucket or user still has keys.</summary>
    OwnerInUse,

    /// <summary>A member is missing or breaks a constraint.</summary>
    InvalidMember,

    /// <summary>No user is named, and the caller's key belongs to none.</summary>
    NoImplicitOwner,

    /// <summary>The body cannot be read, or a member has the wrong type.</summary>
    Malformed,

    /// <summary>The body is larger than the endpoint takes.</summary>
    TooLarge,

    /// <summary>There is no such operation.</summary>
    UnknownOperation,

    /// <summary>No operation is named.</summary>
    MissingOperation,

    /// <summary>The call came by another method than POST.</summary>
    WrongMethod,

    /// <summary>The body is of another media type than the protocol's.</summary>
    WrongContentType,

    /// <summary>The request carries no signature.</summary>
    Unsigned,

    /// <summary>The signature names a key that there is not.</summary>
    UnknownSigner,

    /// <summary>The signature does not fit the request.</summary>
    WrongSignature,

    /// <summary>The signature is too old, or from the future.</summary>
    WrongTime,

    /// <summary>Too many calls.</summary>
    Throttled,

    /// <summary>The endpoint failed.</summary>
    Internal,
}

/// <summary>A call is refused.</summary>
/// <param name="kind">Why.</param>
/// <param name="subject">What it is about: an owner, a key id, a member; no secret.</param>
public sealed class ProblemException(ProblemKind kind, string subject = "") : Exception($"{kind}: {subject}")
{
    /// <summary>Why.</summary>
    public ProblemKind Kind { get; } = kind;

    /// <summary>What it is about.</summary>
    public string Subject { get; } = subject;
}
