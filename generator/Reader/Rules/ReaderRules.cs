using System.Reflection;
using LightsailContract.Model;

namespace LightsailContract.Reader;

/// <summary>Everything that the reader may find wrong: one id a message.</summary>
/// <remarks>Ids never change their meaning. LSC00 is the YAML, LSC01 the form, LSC02 shapes, LSC03 operations, LSC04
/// resources and rules, LSC05 sources.</remarks>
public static partial class ReaderRules
{
    // The rules are in several files, whose initialisers run in the order in which the compiler was given them.
    private static readonly Lazy<IReadOnlyList<FindingRule>> ById = new(() =>
        [
            .. typeof(ReaderRules)
                .GetFields(BindingFlags.Public | BindingFlags.Static)
                .Select(field => field.GetValue(null))
                .OfType<FindingRule>()
                .OrderBy(rule => rule.Id, StringComparer.Ordinal),
        ]
    );

    /// <summary>Every rule, by id.</summary>
    public static IReadOnlyList<FindingRule> All => ById.Value;

    private static FindingRule Error(string id, string title, string messageFormat, string description) =>
        new(id, title, messageFormat, FindingSeverity.Error, description);

    private static FindingRule Warning(string id, string title, string messageFormat, string description) =>
        new(id, title, messageFormat, FindingSeverity.Warning, description);
}
