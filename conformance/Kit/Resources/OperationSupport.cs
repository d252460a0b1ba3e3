using System.Text.RegularExpressions;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Resources;

/// <summary>Distinguishes an operation that the endpoint does not have from one that fails.</summary>
/// <param name="contract">The contract.</param>
/// <param name="redact">Takes the secrets out of a text.</param>
internal sealed partial class OperationSupport(Contract contract, Func<string, string> redact)
{
    private readonly Dictionary<string, (int Lacking, int Other, int Succeeded)> _answers = new(StringComparer.Ordinal);

    // The appearance of unreadable responses, by operation, and for an operation that does not exist.
    private readonly Dictionary<string, HashSet<string>> _looks = new(StringComparer.Ordinal);
    private readonly HashSet<string> _toUnknown = new(StringComparer.Ordinal);

    // How many responses of an operation had a document, and how many had none that the protocol can read.
    private readonly Dictionary<string, (int Readable, int Unreadable)> _readable = new(StringComparer.Ordinal);

    private readonly Dictionary<string, string> _unreadable = new(StringComparer.Ordinal);

    // What the endpoint first responded to an operation that it does not have.
    private readonly Dictionary<string, string> _words = new(StringComparer.Ordinal);

    private readonly Dictionary<(string Operation, Purpose Purpose), (int Faults, int Others)> _byPurpose = [];

    /// <summary>Counts a response.</summary>
    public void Note(Exchange exchange)
    {
        if (!exchange.Throttled && exchange.Response is { } response)
        {
            var key = (exchange.Operation.Name, exchange.Call.Purpose);
            var (faults, others) = _byPurpose.GetValueOrDefault(key);
            _byPurpose[key] = response.Status >= 500 ? (faults + 1, others) : (faults, others + 1);
        }

        if (exchange.Call.Probe?.EndsWith(MalformedRequest.UnknownOperation, StringComparison.Ordinal) == true)
        {
            _toUnknown.Add(Look(exchange));
        }

        // A server before the service may respond to a probe.
        if (exchange.Call.Purpose == Purpose.Probe || exchange.Throttled || exchange.Response is null)
        {
            return;
        }

        var (readable, unreadable) = _readable.GetValueOrDefault(exchange.Operation.Name);
        _readable[exchange.Operation.Name] =
            exchange.Parsed is ParsedResponse.Unreadable ? (readable, unreadable + 1) : (readable + 1, unreadable);
        if (exchange.Parsed is ParsedResponse.Unreadable && unreadable == 0)
        {
            _unreadable[exchange.Operation.Name] = ResponseDescription.Of(exchange, redact);
        }

        var (lacking, other, succeeded) = _answers.GetValueOrDefault(exchange.Operation.Name);
        var lacks = SaysItLacks(exchange);
        if (lacks && !_words.ContainsKey(exchange.Operation.Name))
        {
            _words[exchange.Operation.Name] = ResponseDescription.Of(exchange, redact);
        }

        if (lacks && exchange.Parsed is ParsedResponse.Unreadable)
        {
            if (!_looks.TryGetValue(exchange.Operation.Name, out var looks))
            {
                _looks[exchange.Operation.Name] = looks = new HashSet<string>(StringComparer.Ordinal);
            }

            looks.Add(Look(exchange));
        }

        _answers[exchange.Operation.Name] = (
            lacking + (lacks ? 1 : 0),
            other + (lacks ? 0 : 1),
            succeeded + (exchange.Succeeded ? 1 : 0)
        );
    }

    /// <summary>Whether the service failed at every call of that kind, and at no fewer than that many. A few failures may
    /// be chance.</summary>
    public bool AlwaysFails(string operation, Purpose purpose, int calls) =>
        _byPurpose.GetValueOrDefault((operation, purpose)) is { Others: 0 } answers && answers.Faults >= calls;

    /// <summary>Whether every response of the operation says that the operation does not exist.</summary>
    /// <remarks>A web page or an empty 404 says so only if the response for an operation that no service has looks the
    /// same.</remarks>
    public bool IsUnsupported(string operation) =>
        _answers.GetValueOrDefault(operation) is { Lacking: > 0, Other: 0 }
        && (_toUnknown.Count == 0 || !_looks.TryGetValue(operation, out var looks) || looks.IsSubsetOf(_toUnknown));

    /// <summary>Whether the endpoint has the operation, but none of its responses could be read, and there were at least
    /// that many.</summary>
    public bool IsUnreadable(string operation, int responses) =>
        _readable.GetValueOrDefault(operation) is { Readable: 0 } answers
        && answers.Unreadable >= responses
        && !IsUnsupported(operation);

    /// <summary>The operation's first response that could not be read, as text without secrets.</summary>
    public string FirstUnreadable(string operation) => _unreadable.GetValueOrDefault(operation, "no response");

    /// <summary>What the endpoint responds to an unsupported operation, as text without secrets.</summary>
    public string WhyUnsupported(string operation) => _words.GetValueOrDefault(operation, "no response");

    /// <summary>Whether two responses have the same status and media type.</summary>
    public static bool LooksLike(Exchange one, Exchange other) => Look(one) == Look(other);

    /// <summary>Whether a call of the operation ever succeeded.</summary>
    public bool EverSucceeded(string operation) => _answers.GetValueOrDefault(operation).Succeeded > 0;

    public bool SaysItLacks(Exchange exchange) =>
        exchange.Parsed switch
        {
            ParsedResponse.Failure failure => Errors.FindCommon(contract, failure.Code)?.Role
                == CommonErrorRole.UnknownOperation
                || LackingCode().IsMatch(failure.Code),
            ParsedResponse.Unreadable => exchange.Response!.Status is 404 or 405 or 501 || IsPage(exchange),
            _ => false,
        };

    private static string Look(Exchange exchange) =>
        $"{exchange.Response?.Status} {exchange.Response?.FindHeader("Content-Type")?.Split(';')[0].Trim()}";

    /// <summary>A server that does not know the protocol may respond with a web page. A gateway responds with one if the
    /// service behind it fails, and then the operation may exist.</summary>
    private static bool IsPage(Exchange exchange) =>
        exchange.Response!.Status is not (502 or 503 or 504)
        && (HasPageType(exchange) || PageStart().IsMatch(exchange.ResponseText));

    private static bool HasPageType(Exchange exchange) =>
        exchange.Response!.FindHeader("Content-Type")?.Contains("text/html", StringComparison.OrdinalIgnoreCase)
        == true;

    [GeneratedRegex(
        "unsupported|not_?supported|not_?implemented|unknown_?operation|unknown_?action",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex LackingCode();

    [GeneratedRegex(@"\A\s*<(!doctype\s+html|html)\b", RegexOptions.IgnoreCase)]
    private static partial Regex PageStart();
}
