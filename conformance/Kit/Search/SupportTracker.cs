using System.Text.RegularExpressions;
using LightsailContract.Conformance.Session;
using LightsailContract.Conformance.Wire;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Search;

/// <summary>Tells an operation that the endpoint lacks from one that it does badly.</summary>
internal sealed partial class SupportTracker(Contract contract)
{
    private readonly Dictionary<string, (int Lacking, int Other, int Succeeded)> _answers = new(StringComparer.Ordinal);

    private readonly Dictionary<(string Operation, Purpose Purpose), (int Faults, int Others)> _byPurpose = [];

    /// <summary>Counts an answer.</summary>
    public void Note(Exchange exchange)
    {
        if (!exchange.Throttled && exchange.Response is { } response)
        {
            var key = (exchange.Operation.Name, exchange.Call.Purpose);
            var (faults, others) = _byPurpose.GetValueOrDefault(key);
            _byPurpose[key] = response.Status >= 500 ? (faults + 1, others) : (faults, others + 1);
        }

        // A request that is broken on purpose may be answered by whatever stands before the service.
        if (exchange.Call.Purpose == Purpose.Probe || exchange.Throttled || exchange.Response is null)
        {
            return;
        }

        var (lacking, other, succeeded) = _answers.GetValueOrDefault(exchange.Operation.Name);
        var lacks = SaysItLacks(exchange);
        _answers[exchange.Operation.Name] = (
            lacking + (lacks ? 1 : 0),
            other + (lacks ? 0 : 1),
            succeeded + (exchange.Succeeded ? 1 : 0)
        );
    }

    /// <summary>Whether the service failed at each call of that kind, and did so at that many or more: once may happen.</summary>
    public bool AlwaysFails(string operation, Purpose purpose, int calls) =>
        _byPurpose.GetValueOrDefault((operation, purpose)) is { Others: 0 } answers && answers.Faults >= calls;

    /// <summary>Whether every call of the operation was answered by what says that there is no such operation.</summary>
    public bool IsUnsupported(string operation) => _answers.GetValueOrDefault(operation) is { Lacking: > 0, Other: 0 };

    /// <summary>Whether a call of the operation ever succeeded.</summary>
    public bool EverSucceeded(string operation) => _answers.GetValueOrDefault(operation).Succeeded > 0;

    public bool SaysItLacks(Exchange exchange) =>
        exchange.Answer switch
        {
            Answer.Failure failure => Errors.FindCommon(contract, failure.Code)?.Role
                == CommonErrorRole.UnknownOperation
                || LackingCode().IsMatch(failure.Code),
            Answer.Unreadable => exchange.Response!.Status is 404 or 405 or 501 || IsPage(exchange.Response),
            _ => false,
        };

    /// <summary>A web page is what a server answers that knows nothing of the protocol.</summary>
    private static bool IsPage(WireResponse response) =>
        response.FindHeader("Content-Type")?.Contains("text/html", StringComparison.OrdinalIgnoreCase) == true
        || PageStart().IsMatch(response.Text());

    [GeneratedRegex(
        "unsupported|not_?supported|not_?implemented|unknown_?operation|unknown_?action",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex LackingCode();

    [GeneratedRegex(@"\A\s*<(!doctype\s+html|html)\b", RegexOptions.IgnoreCase)]
    private static partial Regex PageStart();
}
