using System.CommandLine;
using LightsailContract.Conformance.Http;

namespace LightsailContract.Cli;

/// <summary>The options for the connection to an endpoint.</summary>
internal sealed class TransportOptions
{
    private readonly Option<string> _timeout = new("--timeout")
    {
        Description = "The longest time of one call, in seconds. Default: 30.",
        HelpName = "S",
    };

    private readonly Option<string[]> _headers = new("--header")
    {
        Description =
            "A header for every request. Its value is hidden if it has 6 characters or more, but other users of this machine can see this command line.",
        HelpName = "N:V",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string[]> _headerVariables = new("--header-env")
    {
        Description = "A header whose value is in an environment variable.",
        HelpName = "N=VARIABLE",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string[]> _headerFiles = new("--header-file")
    {
        Description = "A header whose value is in a file of one line.",
        HelpName = "N=FILE",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string> _ca = new("--ca")
    {
        Description = "Trust these certificates (PEM) in place of the system's.",
        HelpName = "FILE",
    };

    public void AddTo(Command command)
    {
        command.Options.Add(_timeout);
        command.Options.Add(_headers);
        command.Options.Add(_headerVariables);
        command.Options.Add(_headerFiles);
        command.Options.Add(_ca);
    }

    /// <param name="result">The command line.</param>
    /// <param name="variable">The environment.</param>
    /// <exception cref="UsageException">A value cannot be used.</exception>
    public HttpTransportOptions Read(ParseResult result, Func<string, string?> variable)
    {
        ProxyVariables.Check(variable);
        return new HttpTransportOptions
        {
            Timeout = result.GetValue(_timeout) is { } text
                ? OptionValues.Seconds(text, _timeout.Name)
                : new HttpTransportOptions().Timeout,
            Headers =
            [
                .. (result.GetValue(_headers) ?? []).Select(HeaderValues.Parse),
                .. (result.GetValue(_headerVariables) ?? []).Select(text => HeaderValues.FromVariable(text, variable)),
                .. (result.GetValue(_headerFiles) ?? []).Select(HeaderValues.FromFile),
            ],
            Secrets = ProxyVariables.SecretsIn(variable),
            TrustedRoots = result.GetValue(_ca) is { } ca ? OptionValues.Certificates(ca) : null,
        };
    }
}
