using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Resources;

/// <summary>One call, as it was sent and answered.</summary>
internal sealed class Exchange(Call call, WireRequest request, WireResponse? response, ParsedResponse answer)
{
    private static readonly byte[] NoLongerKept = "(no longer kept)"u8.ToArray();

    private DocumentIndex? _index;
    private string? _text;

    public Call Call { get; } = call;
    public WireRequest Request { get; } = request;

    /// <summary>The answer as bytes; null where none came.</summary>
    public WireResponse? Response { get; } = response;

    /// <summary>The answer's body as text, decoded once; empty where none came.</summary>
    public string ResponseText => _text ??= Response?.Text() ?? "";

    /// <summary>What the answer says.</summary>
    public ParsedResponse Parsed { get; } = answer;

    public required DateTimeOffset SentAt { get; init; }
    public required DateTimeOffset AnsweredAt { get; init; }

    /// <summary>Where in its sequence it stands: the command that made it.</summary>
    public int Step { get; init; }

    /// <summary>Whether other calls of the same race were under way.</summary>
    public bool Concurrent { get; init; }

    /// <summary>Whether the service asked to be called less; nothing else can be judged of it.</summary>
    public bool Throttled { get; init; }

    /// <summary>Whether the service itself must have answered, in the form of its protocol: not where the request was none of
    /// it, and not where what stands before the service may have asked to be called less.</summary>
    public bool IsOfService => Call.ExpectsServiceResponse && !Throttled;

    /// <summary>The request id, or null.</summary>
    public string? RequestId { get; init; }

    public Operation Operation => Call.Operation;

    public bool Succeeded => Parsed is ParsedResponse.Success;

    /// <summary>Whether the service may or may not have done it.</summary>
    public bool HasIndeterminateOutcome =>
        Parsed is ParsedResponse.Nothing || (Response is { Status: >= 500 } && Parsed is not ParsedResponse.Success);

    /// <summary>Whether it may have changed something that the answer does not tell of: its outcome is unknown, or it says
    /// success in what nobody can read.</summary>
    public bool HasIndeterminateEffect =>
        HasIndeterminateOutcome || (Parsed is ParsedResponse.Unreadable && Response is { Status: >= 200 and < 300 });

    /// <summary>Whether the service failed, be it that it closed the connection without an answer.</summary>
    public bool ServiceFailed =>
        Response is { Status: >= 500 } || Parsed is ParsedResponse.Nothing { Cause: TransportFailure.Broken };

    /// <summary>The values of the answer's document by their path, for rules to look up.</summary>
    public DocumentIndex Index(Contract contract) => _index ??= DocumentIndex.Build(contract, Operation, Parsed);

    /// <summary>The same call without what it sent and got, for a memory that is kept over a whole run.</summary>
    public Exchange WithoutBodies() =>
        new(
            Call with
            {
                Input = WireMap.Empty,
                Subject = null,
            },
            Request with
            {
                Headers = [],
                Body = NoLongerKept,
            },
            Response is { } response ? new WireResponse(response.Status, [], NoLongerKept) : null,
            Parsed is ParsedResponse.Success ? new ParsedResponse.Success(WireMap.Empty) : Parsed
        )
        {
            SentAt = SentAt,
            AnsweredAt = AnsweredAt,
            Step = Step,
        };

    public override string ToString() => $"{Call.Description} → {Parsed}";
}
