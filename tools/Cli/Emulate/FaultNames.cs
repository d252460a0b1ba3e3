using System.Globalization;
using System.Text;
using LightsailContract.Conformance.SelfTest;

namespace LightsailContract.Cli;

/// <summary>The values of <c>--fault</c>: a rule's id, with or without its service, <c>:N</c> for the Nth way to break it;
/// or the name of a mutation of the self-test.</summary>
internal sealed class FaultNames(IReadOnlyList<InjectedFault> all)
{
    private const int Columns = 78;

    /// <summary>The faults with these names.</summary>
    /// <exception cref="UsageException">A name matches no fault, or too many.</exception>
    public IReadOnlyList<InjectedFault> Resolve(IEnumerable<string> names) => [.. names.SelectMany(Resolve).Distinct()];

    /// <summary>The names that begin with a text, and what each fault does. Without a text, derived rules are only counted.</summary>
    public string List(string beginning)
    {
        var text = new StringBuilder();
        var families = beginning.Length == 0 ? all.Where(each => IsOfFamily(each.RuleId)).ToArray() : [];
        foreach (
            var line in all.Except(families)
                .Where(each => Starts(each, beginning))
                .Select(each => Line(NameOf(each), each.Name))
                .Distinct()
        )
        {
            text.Append('\n').Append(line);
        }

        foreach (var family in families.GroupBy(each => RuleId.WithoutService(each.RuleId).Split('/')[0]))
        {
            text.Append('\n')
                .Append(Line($"{family.Key}/…", $"{family.Count()} more: --fault {family.Key}/ lists them"));
        }

        return text.ToString();
    }

    private IReadOnlyList<InjectedFault> Resolve(string name)
    {
        var (id, number) = Split(name);
        var byRule = all.Where(each => each.Number == number && Is(each.RuleId, id)).ToArray();
        if (byRule.Length > 0)
        {
            return byRule;
        }

        var byName = all.Where(each => each.Name == name).ToArray();
        var services = byName.GroupBy(each => each.RuleId.Split('/')[0]).ToArray();
        if (services.Any(service => service.Count() > 1))
        {
            throw new UsageException(
                $"--fault '{name}': it breaks {byName.Length} rules; choose one: {string.Join(", ", byName.Take(3).Select(NameOf))}, …"
            );
        }

        return byName.Length > 0 ? byName : throw Unknown(name);
    }

    private UsageException Unknown(string name)
    {
        var names = all.Any(each => Starts(each, name))
            ? List(name)
            : Flow(all.Where(each => !IsOfFamily(each.RuleId)).Select(each => RuleId.WithoutService(each.RuleId)));
        return new UsageException(
            $"--fault '{name}': there is no such fault. Give the id of a rule (--fault list prints all):{names}"
        );
    }

    private static string Flow(IEnumerable<string> names)
    {
        var text = new StringBuilder();
        var column = Columns;
        foreach (var name in names.Distinct().Order(StringComparer.Ordinal))
        {
            if (column + name.Length + 2 > Columns)
            {
                text.Append("\n ");
                column = 1;
            }

            text.Append(' ').Append(name);
            column += name.Length + 1;
        }

        return text.ToString();
    }

    private static (string Id, int Number) Split(string name)
    {
        var colon = name.LastIndexOf(':');
        return
            colon >= 0
            && int.TryParse(name.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? (name[..colon], number)
            : (name, 1);
    }

    private static string NameOf(InjectedFault each) =>
        RuleId.WithoutService(each.RuleId)
        + (each.Number == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $":{each.Number}"));

    private static bool Is(string ruleId, string id) => ruleId == id || RuleId.WithoutService(ruleId) == id;

    private static bool Starts(InjectedFault each, string beginning) =>
        each.RuleId.StartsWith(beginning, StringComparison.Ordinal)
        || RuleId.WithoutService(each.RuleId).StartsWith(beginning, StringComparison.Ordinal);

    // Derived for each operation and member: there are dozens.
    private bool IsOfFamily(string ruleId) =>
        RuleId.WithoutService(ruleId).Split('/') is { Length: > 1 } steps
        && all.All(each => RuleId.WithoutService(each.RuleId) != steps[0]);

    private static string Line(string name, string what) =>
        name.Length + what.Length + 4 <= Columns ? $"  {name}  {what}" : $"  {name}\n      {what}";
}
