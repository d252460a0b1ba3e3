namespace LightsailContract.Cli;

/// <summary>The parts of a rule's id: the service, then what the contract or the kit calls the rule.</summary>
internal static class RuleId
{
    /// <summary>The id without its service.</summary>
    public static string WithoutService(string id) => id[(id.IndexOf('/', StringComparison.Ordinal) + 1)..];

    /// <summary>The service of the rule.</summary>
    public static string ServiceOf(string id) => id.Split('/')[0];
}
