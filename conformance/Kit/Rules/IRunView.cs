using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules;

/// <summary>The view that a rule has of the run. It can read and remember values; it cannot send calls.</summary>
internal interface IRunView
{
    /// <summary>The contract.</summary>
    Contract Contract { get; }

    /// <summary>The resource that the sequence creates, lists and deletes.</summary>
    ResourceModel Resource { get; }

    /// <summary>The protocol of the calls.</summary>
    IWireProtocol Protocol { get; }

    /// <summary>The expected state: what must exist according to the responses so far.</summary>
    IExpectedState Expected { get; }

    /// <summary>Every response of the sequence so far, in order.</summary>
    IReadOnlyList<Exchange> Exchanges { get; }

    /// <summary>The list that is being checked, compared with the expected state.</summary>
    /// <exception cref="InvalidOperationException">No list was read yet.</exception>
    ListComparison Comparison { get; }

    /// <summary>The calls since the parent was last listed.</summary>
    IReadOnlyList<Exchange> Since(ParentRef parent);

    /// <summary>The list that last showed the entry, or the call that created it.</summary>
    Exchange LastShown(Entry entry);

    /// <summary>Whether the service failed at every call of that kind, and at no fewer than that many.</summary>
    bool AlwaysFails(string operation, Purpose purpose, int calls);

    /// <summary>Whether a text holds an issued secret in any encoding.</summary>
    bool IsHiddenIn(string secret, string text);

    /// <summary>The value that was first remembered under that name in this sequence, and the call that showed it.</summary>
    (WireValue Value, Exchange Exchange) Remember(string name, WireValue value, Exchange exchange);

    /// <summary>Adds to a counter that is kept over all sequences, and returns the sum.</summary>
    int IncrementCounter(string name, int more);

    /// <summary>Remembers over all sequences which call issued a value; returns the call that issued it before, or
    /// null.</summary>
    Exchange? Issue(string kind, string value, Exchange exchange);

    /// <summary>Whether any value of that kind was issued so far, in any sequence.</summary>
    bool HasIssued(string kind);

    /// <summary>The call that issued a value, in any sequence; null if none did.</summary>
    Exchange? FindIssued(string kind, string value);

    /// <summary>The values of that kind that earlier calls of this sequence issued.</summary>
    IEnumerable<KeyValuePair<string, Exchange>> IssuedBefore(Exchange exchange, string kind);
}
