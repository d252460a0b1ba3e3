using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.Secrecy;

/// <summary>An issued secret is in no later response, in any part and any encoding.</summary>
internal sealed class SecrecyRule(RuleInfo info, SecrecyInvariant invariant) : Rule(info)
{
    // A shorter value may occur by chance.
    private const int ShortestSecret = 8;

    private readonly string _kind = $"secret {invariant.Member}";

    public override void Observe(Exchange exchange, IRunView run, CheckRecorder recorder)
    {
        if (exchange.Response is not { } response)
        {
            return;
        }

        var issuedHere = exchange
            .Index(run.Contract)
            .Find(invariant.Member.Structure, invariant.Member.Member)
            .Select(node => node.Value.AsString())
            .OfType<string>()
            .Where(value => value.Length >= ShortestSecret)
            .ToList();
        var earlier =
            issuedHere
                .Select(value => run.Issue(_kind, value, exchange))
                .FirstOrDefault(found => found is not null && found != exchange)
            ?? FindEarlier(exchange, response, issuedHere, run);
        // Before a secret was issued there is nothing to check.
        if (!run.HasIssued(_kind))
        {
            return;
        }

        recorder.Check(
            this,
            earlier is null,
            () =>
                $"The response to “{exchange.Call.Description}” has the secret that “{earlier!.Call.Description}” issued.",
            [.. earlier is null ? (Exchange[])[] : [earlier], exchange]
        );
    }

    private Exchange? FindEarlier(Exchange exchange, WireResponse response, List<string> issuedHere, IRunView run)
    {
        // Single values are compared with all issued secrets. The costly search in the text uses only those of this sequence.
        foreach (var value in Strings(exchange.Parsed))
        {
            if (value.Length >= ShortestSecret && run.FindIssued(_kind, value) is { } found && found != exchange)
            {
                return found;
            }
        }

        var issuedBefore = run.IssuedBefore(exchange, _kind).ToList();
        if (issuedBefore.Count == 0)
        {
            return null;
        }

        // Consecutive secrets of a simple endpoint may have most characters in common, so the secrets of this response
        // are removed first.
        var text = issuedHere.Aggregate(
            string.Join('\n', response.Headers.Select(header => header.Value).Append(exchange.ResponseText)),
            (left, value) => left.Replace(value, "", StringComparison.Ordinal)
        );
        return issuedBefore.FirstOrDefault(issued => run.IsHiddenIn(issued.Key, text)).Value;
    }

    private static IEnumerable<string> Strings(ParsedResponse answer) =>
        answer switch
        {
            ParsedResponse.Success success => Strings(success.Document),
            ParsedResponse.Failure failure => Strings(failure.Document),
            _ => [],
        };

    private static IEnumerable<string> Strings(WireValue value) =>
        value switch
        {
            WireMap map => map.Members.SelectMany(member => Strings(member.Value)),
            WireList list => list.Items.SelectMany(Strings),
            _ => value.AsString() is { } text ? [text] : [],
        };
}
