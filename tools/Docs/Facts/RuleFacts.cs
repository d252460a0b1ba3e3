using LightsailContract.Model;
using Scriban.Runtime;

namespace LightsailContract.Docs.Facts;

/// <summary>Rules over several calls, scenarios and contradictions.</summary>
internal sealed class RuleFacts(Contract contract, SourceFacts sources)
{
    public ScriptArray All() => Script.List(contract.Invariants.Select(FromInvariant));

    public ScriptArray Scenarios() =>
        Script.List(
            contract.Scenarios.Select(scenario =>
                Script.Object(
                    ("id", scenario.Id),
                    ("resource", scenario.Resource),
                    ("statement", scenario.Statement),
                    ("steps", Script.List(scenario.Steps.Select(step => step.ToString()))),
                    ("sources", sources.Of(scenario.Source))
                )
            )
        );

    public ScriptArray Disagreements() =>
        Script.List(
            contract.Disagreements.Select(disagreement =>
                Script.Object(
                    ("about", disagreement.About),
                    ("statement", disagreement.Statement),
                    (
                        "positions",
                        Script.List(
                            disagreement.Positions.Select(position =>
                                Script.Object(("source", sources.Find(position.Source)), ("says", position.Says))
                            )
                        )
                    )
                )
            )
        );

    private ScriptObject FromInvariant(Invariant invariant)
    {
        var (kind, about) = KindAndSubject(invariant);
        return Script.Object(
            ("id", invariant.Header.Id),
            ("kind", kind),
            ("level", ShapeFacts.Word(invariant.Header.Level)),
            ("basis", ShapeFacts.Word(invariant.Header.Basis)),
            ("statement", invariant.Header.Statement),
            ("about", about),
            ("sources", sources.Of(invariant.Header.Source))
        );
    }

    private static (string Kind, string About) KindAndSubject(Invariant invariant) =>
        invariant switch
        {
            QuotaInvariant quota => ("quota", quota.Resource),
            VisibilityInvariant visibility => ("visibility", visibility.Member.ToString()),
            SecrecyInvariant secrecy => ("secrecy", secrecy.Member.ToString()),
            SentinelInvariant sentinel => ("sentinel", sentinel.Structure),
            UniquenessInvariant uniqueness => ("uniqueness", uniqueness.Member.ToString()),
            StabilityInvariant stability => ("stability", stability.Resource),
            EchoInvariant echo => ("echo", $"{echo.Operation}: {echo.Response}"),
            PresenceInvariant presence => ("presence", $"{presence.Operation}: {presence.Response}"),
            ConstantInvariant constant => ("constant", $"{constant.Operation}: {constant.Response}"),
            OrderingInvariant ordering => ("ordering", ordering.Structure),
            IsolationInvariant isolation => ("isolation", isolation.Resource),
            _ => throw new ArgumentException($"No page knows {invariant.GetType().Name}.", nameof(invariant)),
        };
}
