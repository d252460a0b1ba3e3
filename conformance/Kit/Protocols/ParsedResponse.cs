using LightsailContract.Conformance.Api;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Protocols;

/// <summary>What an answer says, in the contract's own member names.</summary>
internal abstract record ParsedResponse
{
    /// <summary>The operation did its work.</summary>
    /// <param name="Document">The output structure.</param>
    public sealed record Success(WireMap Document) : ParsedResponse;

    /// <summary>An error that a client of the protocol can read.</summary>
    /// <param name="Code">The error's code, without namespace.</param>
    /// <param name="Fault">Who is at fault where the document says so, or null.</param>
    /// <param name="Message">What the member for people says, or null.</param>
    /// <param name="Document">The error's members.</param>
    public sealed record Failure(string Code, ErrorFault? Fault, WireValue? Message, WireMap Document) : ParsedResponse
    {
        /// <summary>The names under which a message for people stands; clients look for one or the other.</summary>
        public IReadOnlyList<string> MessageNames { get; init; } = [];
    }

    /// <summary>No client of the protocol can read it.</summary>
    /// <param name="Reason">Why; holds nothing of the answer's values.</param>
    public sealed record Unreadable(string Reason) : ParsedResponse;

    /// <summary>No complete answer came.</summary>
    /// <param name="Cause">Why.</param>
    /// <param name="Reason">Why, in words.</param>
    public sealed record Nothing(TransportFailure Cause, string Reason) : ParsedResponse;

    public sealed override string ToString() =>
        this switch
        {
            Failure failure => failure.Code,
            Unreadable unreadable => unreadable.Reason,
            Nothing nothing => nothing.Reason,
            _ => "success",
        };
}
