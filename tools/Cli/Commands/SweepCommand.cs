using System.CommandLine;
using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Reports;

namespace LightsailContract.Cli;

/// <summary><c>sweep</c>: removes what interrupted runs left.</summary>
internal sealed class SweepCommand : Command, IHasExitCodes
{
    private readonly Option<string> _journal = new("--journal")
    {
        Description = "The journal of one run. Default: the journals of all interrupted runs.",
        HelpName = "FILE",
    };

    private readonly Option<string> _endpoint = new("--endpoint")
    {
        Description = "With --journal: the present address of the endpoint. Else: sweep this endpoint only.",
        HelpName = "URL",
    };

    private readonly Option<string[]> _specs = PathArguments.Option(
        "--spec",
        "FILE",
        "The contracts that the run checked. Default: the bundled ones."
    );

    private readonly Option<string> _region = new("--region")
    {
        Description = "The region that requests are signed for. Default: the one of the run.",
        HelpName = "R",
    };

    private readonly Option<string> _profile = new("--profile")
    {
        Description = "Sign with this profile of the AWS configuration files.",
        HelpName = "P",
    };

    private readonly ParentOptions _parents = new("of a journal whose leftovers may be removed");
    private readonly TransportOptions _transport = new();
    private readonly Terminal _terminal;

    public SweepCommand(Terminal terminal)
        : base("sweep", "Removes what interrupted runs of verify left at an endpoint.")
    {
        _terminal = terminal;
        Options.Add(_journal);
        Options.Add(_endpoint);
        Options.Add(_specs);
        Options.Add(_region);
        Options.Add(_profile);
        _parents.AddTo(this);
        _transport.AddTo(this);
        SetAction(RunAsync);
    }

    public IReadOnlyList<(int Code, string Meaning)> ExitCodes =>
        [
            (ExitCode.Ok, "Everything that the runs created is removed."),
            (ExitCode.Found, "Something could not be removed."),
            (ExitCode.Usage, "The command line, a contract or a journal cannot be used."),
            (ExitCode.Endpoint, "The endpoint cannot be used."),
        ];

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        // System.CommandLine listens for Ctrl-C from the first await on.
        await Task.Yield();
        var endpoint = result.GetValue(_endpoint) is { } text ? OptionValues.Endpoint(text, _endpoint.Name) : null;
        var services = ContractLoader.Load(result.GetValue(_specs) ?? [], _terminal);
        var sweep = new JournalSweep(_terminal)
        {
            Services = services,
            Parents = ParentOptions.Resolve(_parents.Read(result), [.. services.Select(each => each.Contract)]),
            ParentNames = _parents.Names,
            Transport = _transport.Read(result, _terminal.Variable),
            Region = OptionValues.Region(result.GetValue(_region), "--region"),
            Profile = result.GetValue(_profile),
        };
        if (result.GetValue(_journal) is { } journal)
        {
            return FileKinds.Of(journal) switch
            {
                FileKind.Regular => await sweep.SweepAsync(journal, endpoint, cancellationToken).ConfigureAwait(false),
                FileKind.None => throw new UsageException($"--journal {journal}: the file does not exist."),
                _ => throw new UsageException($"--journal {journal}: it is not a regular file."),
            };
        }

        var code = ExitCode.Ok;
        var journals = JournalSweep.FindInterrupted(_terminal.Variable, endpoint);
        foreach (var path in journals)
        {
            try
            {
                var one = await sweep.SweepAsync(path, null, cancellationToken).ConfigureAwait(false);
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
