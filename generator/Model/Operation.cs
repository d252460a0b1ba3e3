namespace LightsailContract.Model;

/// <summary>One call.</summary>
/// <param name="Name">The operation's name, as it is on the wire.</param>
/// <param name="Input">The input structure's name, or null if it takes nothing.</param>
/// <param name="Output">The output structure's name, or null if it answers nothing.</param>
/// <param name="Errors">The documented errors' structure names, in document order.</param>
/// <param name="Paginated">How it pages, or null.</param>
/// <param name="Documentation">Our own words, or null.</param>
/// <param name="Deprecated">Why it should not be used any more, or null.</param>
/// <param name="Fixture">Whether it comes from the model alone, to prepare what the documents are about; the kit
/// judges it only if a resource that is not a fixture names it.</param>
public sealed record Operation(
    string Name,
    string? Input,
    string? Output,
    EquatableArray<string> Errors,
    Pagination? Paginated,
    string? Documentation,
    Deprecation? Deprecated,
    bool Fixture
) : INamed
{
    /// <summary>The text before the endpoint's host name: <c>{account}.control.</c>, with input members in braces; or null.</summary>
    public string? HostPrefix { get; init; }
}

/// <summary>Smithy's paginated trait.</summary>
/// <param name="InputToken">The input member that asks for the next page.</param>
/// <param name="OutputToken">The output member that names the next page; absent on the last. It may be a dotted path.</param>
/// <param name="Items">The output member that holds the page's items, or null. It may be a dotted path.</param>
/// <param name="PageSize">The input member that bounds a page, or null.</param>
public sealed record Pagination(string InputToken, string OutputToken, string? Items, string? PageSize)
{
    /// <summary>The output member that says whether there are more pages, or null; botocore's <c>more_results</c>, for which
    /// Smithy has no word.</summary>
    public string? MoreResults { get; init; }
}

/// <summary>An error that any operation may answer and none declares.</summary>
/// <param name="Code">The code on the wire.</param>
/// <param name="Fault">Who is at fault.</param>
/// <param name="HttpStatuses">The statuses that the documents give; the first is the one that we write.</param>
/// <param name="Role">What it says: our dispatcher answers the one that fits.</param>
public sealed record CommonError(string Code, ErrorFault Fault, EquatableArray<int> HttpStatuses, CommonErrorRole Role);

/// <summary>What a common error says.</summary>
public enum CommonErrorRole
{
    /// <summary>None of the others.</summary>
    Other,

    /// <summary>The request cannot be read.</summary>
    Serialization,

    /// <summary>A member breaks a constraint.</summary>
    Validation,

    /// <summary>There is no such operation.</summary>
    UnknownOperation,

    /// <summary>Too many calls; try again later.</summary>
    Throttling,

    /// <summary>The signature is missing, wrong or out of date.</summary>
    Signature,

    /// <summary>The service failed.</summary>
    Internal,

    /// <summary>The request is larger than the service takes.</summary>
    TooLarge,
}
