using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.Uniqueness;

/// <summary>A value is issued only once, also in other parents and after deletion.</summary>
internal sealed class UniquenessRule(RuleInfo info, UniquenessInvariant invariant) : Rule(info)
{
    private readonly string _kind = $"unique {invariant.Member}";

    public override void Observe(Exchange exchange, IRunView run, CheckRecorder recorder)
    {
        if (exchange.Operation.Name != invariant.Operation || exchange.Parsed is not ParsedResponse.Success)
        {
            return;
        }

        foreach (var node in exchange.Index(run.Contract).Find(invariant.Member.Structure, invariant.Member.Member))
        {
            if (node.Value.AsString() is { Length: > 0 } value)
            {
                var earlier = run.Issue(_kind, value, exchange);
                recorder.Check(
                    this,
                    earlier is null,
                    () => $"{node.Path} was issued before, by “{earlier!.Call.Description}”.",
                    [.. earlier is null ? (Exchange[])[] : [earlier], exchange]
                );
            }
        }
    }
}
