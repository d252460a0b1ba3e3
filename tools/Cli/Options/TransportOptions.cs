using System.CommandLine;
using LightsailContract.Conformance.Http;

namespace LightsailContract.Cli;

/// <summary>The options that say how an endpoint is spoken to.</summary>
internal sealed class TransportOptions
{
    private readonly Option<string> _timeout = new("--timeout")
    {
        Description = "Seconds that one call may take (30).",
        HelpName = "S",
    };

    private readonly Option<string[]> _headers = new("--header")
    {
        Description = "A header for every request; its value is shown nowhere.",
        HelpName = "N:V",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string> _ca = new("--ca")
    {
        Description = "Certificates to trust, in PEM form, in place of the system's.",
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
