using LightsailContract.Conformance.Api;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Protocols;

/// <summary>The content of a response, with the contract's member names.</summary>
internal abstract record ParsedResponse
{
    /// <summary>The operation succeeded.</summary>
    /// <param name="Document">The output structure.</param>
    public sealed record Success(WireMap Document) : ParsedResponse;

    /// <summary>An error that a client of the protocol can read.</summary>
    /// <param name="Code">The error's code, without namespace.</param>
    /// <param name="Fault">Who is at fault, if the document says so; otherwise null.</param>
    /// <param name="Message">The error's message, or null.</param>
    /// <param name="Document">The error's members.</param>
    public sealed record Failure(string Code, ErrorFault? Fault, WireValue? Message, WireMap Document) : ParsedResponse
    {
        /// <summary>The names of the members that hold the message; clients read one or the other.</summary>
        public IReadOnlyList<string> MessageNames { get; init; } = [];
    }

    /// <summary>A client of the protocol cannot read the response.</summary>
    /// <param name="Reason">The reason, without any value of the response.</param>
    public sealed record Unreadable(string Reason) : ParsedResponse;

    /// <summary>There was no complete response.</summary>
    /// <param name="Cause">The kind of reason.</param>
    /// <param name="Reason">The reason, as a sentence.</param>
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
