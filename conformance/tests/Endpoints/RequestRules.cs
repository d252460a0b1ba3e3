namespace LightsailContract.Conformance.Endpoints;

/// <summary>Which requests a service takes for calls; the defaults are correct.</summary>
public sealed record RequestRules
{
    /// <summary>Whether a call may come by a method.</summary>
    public Func<string, bool> IsMethod { get; init; } = method => method == "POST";

    /// <summary>Whether a media type from a request is the protocol's, given first.</summary>
    public Func<string, string, bool> IsMediaType { get; init; } =
        (expected, given) => given.Equals(expected, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a target's prefix or a version from a request is the service's, given first.</summary>
    public Func<string, string, bool> IsContract { get; init; } = (expected, given) => given == expected;

    /// <summary>The operation that is meant where a request names none, or null.</summary>
    public string? DefaultOperation { get; init; }

    /// <summary>The body that is read in place of a request's own.</summary>
    public Func<byte[], byte[]> Body { get; init; } = body => body;

    /// <exception cref="ProblemException">The method or the media type is not the protocol's.</exception>
    internal void CheckForm(Exchange call, string mediaType)
    {
        if (!IsMethod(call.Method))
        {
            throw new ProblemException(ProblemKind.WrongMethod, call.Method);
        }

        var given = call.Header("Content-Type").Split(';')[0].Trim();
        if (!IsMediaType(mediaType, given))
        {
            throw new ProblemException(ProblemKind.WrongContentType, given);
        }
    }
}
