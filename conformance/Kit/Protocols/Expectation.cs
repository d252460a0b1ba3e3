namespace LightsailContract.Conformance.Protocols;

/// <summary>The response that a probe must get.</summary>
internal enum Expectation
{
    /// <summary>It is refused with a documented error, and changes nothing.</summary>
    Refused,

    /// <summary>It is refused with any 4xx response, and changes nothing. A server before the service may refuse it, so
    /// the body is not checked.</summary>
    TurnedAway,

    /// <summary>Any response, unless the service fails.</summary>
    Survived,

    /// <summary>It is valid. It succeeds or is refused with a documented error; the documents leave open which.</summary>
    Answered,

    /// <summary>It is valid, and succeeds.</summary>
    Accepted,
}
