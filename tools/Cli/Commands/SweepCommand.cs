using System.CommandLine;
using LightsailContract.Conformance.Api;

namespace LightsailContract.Cli;

/// <summary><c>sweep</c>: removes what interrupted runs left.</summary>
internal sealed class SweepCommand : Command
{
    private readonly Option<string> _journal = new("--journal")
    {
        Description = "The journal of the run; without it, those of all runs that were interrupted.",
        HelpName = "FILE",
    };

    private readonly Option<string> _endpoint = new("--endpoint")
    {
        Description = "With --journal, where the endpoint is now; without it, which endpoint to sweep.",
        HelpName = "URL",
    };

    private readonly Option<string[]> _specs = PathArguments.Option(
        "--spec",
        "FILE",
        "The contracts that were checked, in place of the bundled ones."
    );

    private readonly Option<string> _region = new("--region")
    {
        Description = "The region in the signatures' scope; without it, the run's.",
        HelpName = "R",
    };

    private readonly Option<string> _profile = new("--profile")
    {
        Description = "The profile of AWS's shared files to sign with.",
        HelpName = "P",
    };

    private readonly TransportOptions _transport = new();
    private readonly Terminal _terminal;

    public SweepCommand(Terminal terminal)
        : base(
            "sweep",
            "Removes what an interrupted verify left. Exit 0: nothing is left; 1: something is; 2: bad usage; 3: no endpoint."
        )
    {
        _terminal = terminal;
        Options.Add(_journal);
        Options.Add(_endpoint);
        Options.Add(_specs);
        Options.Add(_region);
        Options.Add(_profile);
        _transport.AddTo(this);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        // As in verify: from here on Ctrl-C is heeded.
        await Task.Yield();
        var endpoint = result.GetValue(_endpoint) is { } text ? OptionValues.Endpoint(text, _endpoint.Name) : null;
        var broom = new JournalSweep(_terminal)
        {
            Services = ContractLoader.Load(result.GetValue(_specs) ?? [], _terminal),
            Transport = _transport.Read(result),
            Region = result.GetValue(_region),
            Profile = result.GetValue(_profile),
        };
        if (result.GetValue(_journal) is { } journal)
        {
            return File.Exists(journal)
                ? await broom.SweepAsync(journal, endpoint, cancellationToken).ConfigureAwait(false)
                : throw new UsageException($"--journal {journal}: there is no such file.");
        }

        var code = ExitCode.Ok;
        var journals = JournalSweep.FindInterrupted(_terminal.Variable, endpoint);
        foreach (var path in journals)
        {
            try
            {
                var one = await broom.SweepAsync(path, null, cancellationToken).ConfigureAwait(false);
                code = code == ExitCode.Ok ? one : code;
            }
            catch (Exception exception) when (exception is EndpointUnusableException or UsageException)
            {
                _terminal.WriteError($"{path}: {exception.Message}");
                code = exception is UsageException ? ExitCode.Usage : ExitCode.Endpoint;
            }
        }

        if (journals.Count == 0)
        {
            _terminal.Output.WriteLine("No interrupted run left anything.");
        }

        return code;
    }
}
