using LightsailContract.Emit.Context;
using LightsailContract.Emit.Defaults;
using LightsailContract.Emit.Naming;
using LightsailContract.Emit.Writing;
using LightsailContract.Model;

namespace LightsailContract.Emit.Invariants;

/// <summary>A value that a rule of the contract states.</summary>
/// <param name="Subject">What it is a value of, as a path in the contract.</param>
/// <param name="WantedName">The constant's name, unless another has it.</param>
/// <param name="Type">The C# type.</param>
/// <param name="Literal">The value as a C# literal.</param>
/// <param name="Summary">What it says, as XML.</param>
/// <param name="Sources">The ids of the documents that say so.</param>
internal sealed record RuleConstant(
    string Subject,
    string WantedName,
    string Type,
    string Literal,
    string Summary,
    EquatableArray<string> Sources
)
{
    /// <summary>The quotas of a contract, then its sentinels, each in the contract's order; null is not a constant.</summary>
    public static IReadOnlyList<RuleConstant> FindAll(EmitContext context) =>
        [
            .. context.Contract.Resources.Select(FromQuota).OfType<RuleConstant>(),
            .. context
                .Contract.Invariants.OfType<SentinelInvariant>()
                .SelectMany(rule => rule.Values.Select(value => FromSentinel(rule, value)))
                .OfType<RuleConstant>()
                .GroupBy(constant => constant.Subject, StringComparer.Ordinal)
                .Select(same => same.First()),
        ];

    /// <summary>The constants with their names.</summary>
    public static IEnumerable<(RuleConstant Constant, string Name)> FindNamed(EmitContext context)
    {
        var constants = FindAll(context);
        var names = UniqueNames.Assign(
            [.. constants.Select(constant => (constant.Subject, constant.WantedName))],
            [context.Names.Rules, "Equals", "ReferenceEquals"],
            "Rule",
            StringComparer.Ordinal
        );
        return constants.Select((constant, i) => (constant, names[i]));
    }

    private static RuleConstant? FromQuota(Resource resource) =>
        resource.Quota is not { } quota
            ? null
            : new RuleConstant(
                $"{resource.Name}.quota",
                $"Max{Pascal(resource.Name)}Per{Pascal(quota.Per)}",
                "int",
                Literals.Int(quota.Max),
                $"The largest number of {XmlText.Code(resource.Name)} that may exist at once, per {XmlText.Code(quota.Per)}.",
                quota.Source
            );

    private static RuleConstant? FromSentinel(SentinelInvariant rule, SentinelValue value) =>
        Value(value.Json) is not var (type, literal)
            ? null
            : new RuleConstant(
                $"{rule.Structure}.{value.Member}",
                $"Unset{Pascal(rule.Structure)}{Pascal(value.Member)}",
                type,
                literal,
                $"The {XmlText.Code(value.Member)} of {XmlText.Code(rule.Structure)} while it is not set.",
                rule.Header.Source
            );

    private static (string Type, string Literal)? Value(string json) =>
        JsonText.String(json) is { } text ? ("string", Literals.String(text))
        : json is "true" or "false" ? ("bool", json)
        : int.TryParse(
            json,
            System.Globalization.NumberStyles.AllowLeadingSign,
            System.Globalization.CultureInfo.InvariantCulture,
            out var number
        )
            ? ("int", Literals.Int(number))
        : null;

    private static string Pascal(string name) => Identifiers.Pascal(name, "Value", keepCase: true);
}
