using System.CommandLine;
using System.Text;
using LightsailContract.Conformance.Api;
using LightsailContract.Model;

namespace LightsailContract.Cli;

/// <summary>The options that name parents: one for each parent resource of the bundled contracts, and <c>--parent</c> for any.</summary>
internal sealed class ParentOptions
{
    private readonly List<(string Resource, Option<string[]> Option)> _named;

    private readonly Option<string[]> _any = new("--parent")
    {
        Description = "The name of a parent, for any resource type.",
        HelpName = "RESOURCE=NAME",
        AllowMultipleArgumentsPerToken = true,
    };

    public ParentOptions(string purpose) =>
        _named = [
            .. BundledContracts
                .ParentResources()
                .Select(resource =>
                    (
                        resource,
                        new Option<string[]>(OptionName(resource))
                        {
                            Description = $"The name of a {Words(resource)} {purpose}.",
                            HelpName = "NAME",
                            AllowMultipleArgumentsPerToken = true,
                        }
                    )
                ),
        ];

    /// <summary>How a user gives them: <c>--bucket, --user or --parent</c>.</summary>
    public string Names =>
        string.Join(", ", _named.Select(pair => pair.Option.Name)) + (_named.Count > 0 ? " or " : "") + _any.Name;

    public void AddTo(Command command)
    {
        foreach (var (_, option) in _named)
        {
            command.Options.Add(option);
        }

        command.Options.Add(_any);
    }

    /// <summary>What was named: resource and name.</summary>
    /// <exception cref="UsageException">A value of <c>--parent</c> has another form, or a name is given twice.</exception>
    public IReadOnlyList<(string Resource, string Name)> Read(ParseResult result)
    {
        var named = _named
            .SelectMany(pair => (result.GetValue(pair.Option) ?? []).Select(name => (pair.Resource, name)))
            .Concat((result.GetValue(_any) ?? []).Select(Split))
            .ToList();
        var twice = named.GroupBy(pair => pair).FirstOrDefault(group => group.Count() > 1);
        return twice is null
            ? named
            : throw new UsageException($"{twice.Key.Item1} '{twice.Key.Item2}' is given twice.");
    }

    /// <summary>The parents that <paramref name="contracts"/> know by those resources.</summary>
    /// <exception cref="UsageException">No contract has the resource as a parent.</exception>
    public static IReadOnlyList<NamedParent> Resolve(
        IReadOnlyList<(string Resource, string Name)> named,
        IReadOnlyList<Contract> contracts
    ) => [.. named.SelectMany(pair => Resolve(pair.Resource, pair.Name, contracts))];

    private static IEnumerable<NamedParent> Resolve(string resource, string name, IReadOnlyList<Contract> contracts)
    {
        var services = contracts.Where(contract => contract.Resources.Any(each => each.Parent == resource)).ToArray();
        return services.Length > 0
            ? services.Select(contract => new NamedParent(contract.Service, resource, name))
            : throw new UsageException(
                $"{resource} '{name}': no resource in {string.Join(", ", contracts.Select(each => each.Service).Order(StringComparer.Ordinal))} has a {resource} as its parent."
            );
    }

    private static (string, string) Split(string text) =>
        text.Split('=', 2) is [{ Length: > 0 } resource, { Length: > 0 } name]
            ? (resource, name)
            : throw new UsageException($"--parent '{text}': expected RESOURCE=NAME.");

    private static string OptionName(string resource) => "--" + Split(resource, '-');

    private static string Words(string resource) => Split(resource, ' ');

    private static string Split(string resource, char separator)
    {
        var name = new StringBuilder();
        for (var i = 0; i < resource.Length; i++)
        {
            if (i > 0 && char.IsUpper(resource[i]) && !char.IsUpper(resource[i - 1]))
            {
                name.Append(separator);
            }

            name.Append(char.ToLowerInvariant(resource[i]));
        }

        return name.ToString();
    }
}
