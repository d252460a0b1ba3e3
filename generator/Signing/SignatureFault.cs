namespace LightsailContract.Signing;

/// <summary>Why a request is refused; the checks run in this order.</summary>
public enum SignatureFault
{
    /// <summary>Nothing is wrong.</summary>
    None,

    /// <summary>There is no signature.</summary>
    Missing,

    /// <summary>The header cannot be read, or it leaves out a header that must be signed.</summary>
    Malformed,

    /// <summary>The key or the session token is not known.</summary>
    UnknownKey,

    /// <summary>It is good for another region, service or day.</summary>
    WrongScope,

    /// <summary>It was made too long ago.</summary>
    Expired,

    /// <summary>It was made in the future.</summary>
    NotYetValid,

    /// <summary>The request is not the one that was signed, or was signed with another secret.</summary>
    Tampered,
}
