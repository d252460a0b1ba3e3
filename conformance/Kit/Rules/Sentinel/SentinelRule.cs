using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.Sentinel;

/// <summary>An unused entry shows the sentinels. The run never uses what it creates.</summary>
internal sealed class SentinelRule : Rule
{
    private readonly SentinelInvariant _invariant;
    private readonly IReadOnlyList<(string Member, WireValue Value)> _values;

    public SentinelRule(RuleInfo info, SentinelInvariant invariant)
        : base(info)
    {
        _invariant = invariant;
        _values = [.. invariant.Values.Select(value => (value.Member, JsonWire.Parse(value.Json)))];
    }

    public override void Observe(Exchange exchange, IRunView run, CheckRecorder recorder)
    {
        if (exchange.Parsed is not ParsedResponse.Success)
        {
            return;
        }

        var isExact = _invariant.In.Contains(exchange.Operation.Name);
        if (!isExact && !_invariant.NoDataIn.Contains(exchange.Operation.Name))
        {
            return;
        }

        foreach (var place in exchange.Index(run.Contract).Targeting(_invariant.Structure))
        {
            var problem =
                place.Value is WireMap map
                    ? _values
                        .Select(value => Problem(map, value.Member, value.Value, isExact))
                        .FirstOrDefault(found => found is not null)
                : isExact && place.Value.IsNothing() ? $"{place.Path} is {(place.Value is null ? "absent" : "null")}."
                : null;
            recorder.Check(this, problem is null, () => $"{place.Path}: {problem}", exchange);
        }
    }

    private static string? Problem(WireMap map, string member, WireValue expected, bool isExact)
    {
        var value = map.Find(member);
        if (expected is WireNull)
        {
            return value.IsNothing() || (!isExact && value.AsString() == "")
                ? null
                : $"{member} is {Shown(value)}, not null.";
        }

        if (value is not null && WireEquality.Same(value, expected))
        {
            return null;
        }

        return !isExact && (value.IsNothing() || value.AsString() == "")
            ? null
            : $"{member} is {Shown(value)}, not {expected.AsString() ?? expected.Kind}.";
    }

    private static string Shown(WireValue? value) =>
        value switch
        {
            null => "absent",
            WireNumber number => number.Text,
            _ when value.AsString() is { Length: <= 40 } text => $"“{text}”",
            _ => value.Kind,
        };
}
