using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Resources;

/// <summary>A call with its request and response.</summary>
internal sealed class Exchange(Call call, WireRequest request, WireResponse? response, ParsedResponse answer)
{
    private static readonly byte[] NoLongerKept = "(no longer kept)"u8.ToArray();

    private DocumentIndex? _index;
    private string? _text;

    public Call Call { get; } = call;
    public WireRequest Request { get; } = request;

    /// <summary>The response as bytes; null if there was none. See <see cref="BodyLength"/>.</summary>
    public WireResponse? Response { get; private set; } = response;

    /// <summary>How many bytes the body had when it came. Of a long body only the beginning is kept, once the rules checked
    /// it.</summary>
    public int BodyLength { get; } = response?.Body.Length ?? 0;

    /// <summary>The response's body as text, decoded once; empty if there was none.</summary>
    public string ResponseText
    {
        get => _text ??= Response?.Text() ?? "";
        init => _text = value;
    }

    /// <summary>The parsed response.</summary>
    public ParsedResponse Parsed { get; private set; } = answer;

    public required DateTimeOffset SentAt { get; init; }
    public required DateTimeOffset AnsweredAt { get; init; }

    /// <summary>The number of the command that sent it.</summary>
    public int Step { get; init; }

    /// <summary>Whether the call is one of several parallel calls.</summary>
    public bool Concurrent { get; init; }

    /// <summary>Whether the service asked for fewer calls. Such a response is not judged.</summary>
    public bool Throttled { get; init; }

    /// <summary>Whether the call failed while other calls failed, too. The failure shows nothing about the call, unless it
    /// causes an outage each time.</summary>
    public bool InOutage { get; set; }

    /// <summary>Whether the response must have the protocol's form. It need not, if the request was not of the protocol, if
    /// it was throttled, or in an outage: then a server before the service may have responded.</summary>
    public bool IsOfService => Call.ExpectsServiceResponse && !Throttled && !InOutage;

    /// <summary>The request id, or null.</summary>
    public string? RequestId { get; init; }

    public Operation Operation => Call.Operation;

    public bool Succeeded => Parsed is ParsedResponse.Success;

    /// <summary>Whether the call may or may not have had an effect.</summary>
    public bool HasIndeterminateOutcome =>
        Parsed is ParsedResponse.Nothing || (Response is { Status: >= 500 } && Parsed is not ParsedResponse.Success);

    /// <summary>Whether the call may have changed something that the response does not show: its outcome is indeterminate, or
    /// a success cannot be read.</summary>
    public bool HasIndeterminateEffect =>
        HasIndeterminateOutcome || (Parsed is ParsedResponse.Unreadable && Response is { Status: >= 200 and < 300 });

    /// <summary>Whether the service failed, or closed the connection without a response.</summary>
    public bool ServiceFailed =>
        Response is { Status: >= 500 } || Parsed is ParsedResponse.Nothing { Cause: TransportFailure.Broken };

    /// <summary>The values of the response's document by their path.</summary>
    public DocumentIndex Index(Contract contract) => _index ??= DocumentIndex.Build(contract, Operation, Parsed);

    /// <summary>Frees what only a check needs, and all but the beginning of a long body. A report quotes no more.</summary>
    public void ShortenBody()
    {
        _text = null;
        if (Response is { Body.Length: > ResponseLimits.KeptBody } response)
        {
            Response = response with { Body = response.Body[..ResponseLimits.KeptBody].ToArray() };
        }
    }

    /// <summary>Frees the document, which later checks of the sequence need.</summary>
    public void ForgetDocument()
    {
        _index = null;
        Parsed = Parsed switch
        {
            ParsedResponse.Success => new ParsedResponse.Success(WireMap.Empty),
            ParsedResponse.Failure failure => failure with { Message = null, Document = WireMap.Empty },
            var other => other,
        };
    }

    /// <summary>The same exchange without bodies, to keep it over a whole run.</summary>
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
