using LightsailContract.Model;
using LightsailContract.Reader.Findings;
using LightsailContract.Reader.Parsing.Values;
using LightsailContract.Reader.Yaml;

namespace LightsailContract.Reader.Parsing.Invariants;

/// <summary>Reads the section <c>invariants</c>: what each kind has in common, then the kind's own form.</summary>
internal static class InvariantsParser
{
    public static readonly IReadOnlyList<InvariantForm> Forms =
    [
        new QuotaForm(),
        new VisibilityForm(),
        new SecrecyForm(),
        new SentinelForm(),
        new UniquenessForm(),
        new StabilityForm(),
        new EchoForm(),
        new PresenceForm(),
        new ConstantForm(),
        new OrderingForm(),
        new IsolationForm(),
    ];

    private static readonly IReadOnlyList<string> Kinds = [.. Forms.Select(form => form.Kind)];

    public static EquatableArray<Invariant> Parse(Value section) => section.Each(ParseInvariant);

    private static Invariant? ParseInvariant(Value item)
    {
        if (item.Node is not YamlMapping mapping)
        {
            var subject = new Subject("an invariant");
            item.Sink.Report(ReaderRules.WrongKind, item.Range, subject, "a mapping", item.Node.Kind);
            return null;
        }

        var id = mapping.Find("id") is { Value: YamlScalar scalar } ? scalar.Text : null;
        var what = new Subject(id is null ? "an invariant" : "invariant", id);
        if (FindForm(mapping, item, what) is not { } form || item.AsFields(form.Keys, what) is not { } fields)
        {
            return null;
        }

        var name = fields.Require("id") is { } given ? ParseId(given) : null;
        var level = LevelParser.ParseLevel(fields);
        var basis = LevelParser.ParseBasis(fields);
        var statement = fields.Require("statement")?.AsText();
        var header = new RuleHeader(name ?? "", level, basis, statement ?? "", fields.Find("source").AsIds());
        return form.Parse(header, fields);
    }

    private static string? ParseId(Value value)
    {
        if (value.AsId() is not { } id)
        {
            return null;
        }

        if (DerivedRuleIds.FindPrefix(id) is { } prefix)
        {
            value.Sink.Report(ReaderRules.ReservedRuleId, value.Range, Quote.Escape(id), prefix);
        }

        return id;
    }

    private static InvariantForm? FindForm(YamlMapping mapping, Value item, Subject what)
    {
        if (mapping.Find("kind") is not { } entry)
        {
            item.Sink.Report(ReaderRules.MissingKey, item.Range, what, "kind");
            return null;
        }

        var value = item.Under(entry);
        if (value.AsText() is not { } kind)
        {
            return null;
        }

        if (Forms.FirstOrDefault(form => form.Kind == kind) is { } known)
        {
            return known;
        }

        var (all, suggestion) = (string.Join(", ", Kinds), Suggestion.For(kind, Kinds));
        item.Sink.Report(ReaderRules.UnknownChoice, value.Range, value.Subject, all, Quote.Escape(kind), suggestion);
        return null;
    }
}
