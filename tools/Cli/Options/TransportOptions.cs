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
        Description = "A header for every request. Its value is never shown.",
        HelpName = "N:V",
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
        command.Options.Add(_ca);
    }

    /// <exception cref="UsageException">A value cannot be used.</exception>
    public HttpTransportOptions Read(ParseResult result) =>
        new()
        {
            Timeout = result.GetValue(_timeout) is { } text
                ? OptionValues.Seconds(text, _timeout.Name)
                : new HttpTransportOptions().Timeout,
            Headers = [.. (result.GetValue(_headers) ?? []).Select(OptionValues.Header)],
            TrustedRoots = result.GetValue(_ca) is { } ca ? OptionValues.Certificates(ca) : null,
        };
}
