using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;

namespace LightsailContract.Conformance.Rules.ResponseShape;

/// <summary>One constraint on one member of an operation's responses.</summary>
internal sealed class ResponseMember(RuleInfo info, string path, ValueCheck check) : Rule(info)
{
    public override void Observe(Exchange exchange, IRunView run, CheckRecorder recorder)
    {
        if (exchange.Parsed is not ParsedResponse.Success)
        {
            return;
        }

        foreach (var node in exchange.Index(run.Contract).At(path))
        {
            if (check.Applies(node))
            {
                var problem = check.Problem(node);
                recorder.Check(this, problem is null, () => $"{node.Path} {problem}.", exchange);
            }
        }
    }
}
