using LightsailContract.Conformance.Endpoints.Input;
using LightsailContract.Conformance.Endpoints.State;
using LightsailContract.Conformance.Endpoints.Wire;

namespace LightsailContract.Conformance.Endpoints;

/// <summary>What one service does at each point where a fault or a variant may differ; the defaults are correct.</summary>
public sealed record ServiceBehaviour
{
    /// <summary>Which requests are taken for calls.</summary>
    public RequestRules Requests { get; init; } = new();

    /// <summary>What the store of keys does.</summary>
    public StoreRules Store { get; init; } = new();

    /// <summary>Looks at a call whose operation is known, before anything is checked; throws
    /// <see cref="ProblemException"/> to refuse it.</summary>
    public Action<Exchange> Before { get; init; } = _ => { };

    /// <summary>Looks at a call whose input is checked, before it acts; throws <see cref="ProblemException"/> to refuse
    /// it.</summary>
    public Action<Exchange> Checked { get; init; } = _ => { };

    /// <summary>The rule of an operation's input member.</summary>
    public Func<string, MemberRule, MemberRule> Input { get; init; } = (_, rule) => rule;

    /// <summary>Changes the text of a member, named first, before it is checked.</summary>
    public Func<string, string, string> Normalise { get; init; } = (_, text) => text;

    /// <summary>Whom a call is about that names no user.</summary>
    public Func<Exchange, string> ImplicitOwner { get; init; } = Iam.ImplicitOwner.OfCaller;

    /// <summary>Which keys a page shows.</summary>
    public Pager<StoredKey> PageKeys { get; init; } = Paging.Cut;

    /// <summary>The page's size where the caller names none.</summary>
    public int PageSize { get; init; } = 100;

    /// <summary>Runs when a call met a problem, before it is answered.</summary>
    public Action<Exchange> OnProblem { get; init; } = _ => { };

    /// <summary>The error that a problem is answered with.</summary>
    public Func<Exchange, WireError, WireError> Error { get; init; } = (_, error) => error;

    /// <summary>Edits an answer of the JSON protocol before it is written.</summary>
    public Action<Exchange, JsonDraft> Json { get; init; } = (_, _) => { };

    /// <summary>Edits an answer of the query protocol before it is written.</summary>
    public Action<Exchange, XmlDraft> Xml { get; init; } = (_, _) => { };

    /// <summary>Edits an answer's bytes.</summary>
    public Action<Exchange, Answer> Raw { get; init; } = (_, _) => { };
}
