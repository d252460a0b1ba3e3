using System.CommandLine;
using LightsailContract.Conformance.Reports;
using LightsailContract.Conformance.SelfTest;
using LightsailContract.Emulator;
using LightsailContract.Signing;

namespace LightsailContract.Cli;

/// <summary><c>emulate</c>: an endpoint that obeys the contract, until Ctrl-C.</summary>
internal sealed class EmulateCommand : Command, IHasExitCodes
{
    private readonly Option<string> _port = new("--port")
    {
        Description = "The port on 127.0.0.1. 0 means any free port.",
        HelpName = "N",
        DefaultValueFactory = _ => "0",
    };

    private readonly ParentOptions _parents = new("that exists from the start");

    private readonly Option<string> _signature = new("--require-signature")
    {
        Description = "Accept only requests that are signed with this key pair.",
        HelpName = "ACCESS:SECRET",
    };

    private readonly Option<string> _region = new("--region")
    {
        Description = "Accept only signatures for this region, and show it. Default: the region of each signature.",
        HelpName = "R",
    };

    private readonly Option<string> _data = new("--data")
    {
        Description = "Keep the state in this SQLite file. Default: in memory.",
        HelpName = "FILE",
    };

    private readonly Option<string[]> _origins = new("--allow-origin")
    {
        Description = "Let web pages of this origin call, such as http://localhost:3000. Default: no page may.",
        HelpName = "ORIGIN",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string[]> _hosts = new("--allow-host")
    {
        Description = "Another name of this host. Default: localhost and the loopback addresses only.",
        HelpName = "NAME",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string[]> _faults = new("--fault")
    {
        Description =
            "Break a rule on purpose. NAME is a rule's id; NAME:2 is the second way to break it. --fault list prints all names.",
        HelpName = "NAME",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Terminal _terminal;

    public EmulateCommand(Terminal terminal)
        : base(
            "emulate",
            "Starts an endpoint that obeys the bundled contracts. It prints its address when it is ready, and runs until Ctrl-C."
        )
    {
        _terminal = terminal;
        Options.Add(_port);
        _parents.AddTo(this);
        Options.Add(_signature);
        Options.Add(_region);
        Options.Add(_data);
        Options.Add(_origins);
        Options.Add(_hosts);
        Options.Add(_faults);
        SetAction(RunAsync);
    }

    public IReadOnlyList<(int Code, string Meaning)> ExitCodes =>
        [
            (ExitCode.Ok, "Ctrl-C ended the emulator."),
            (ExitCode.Usage, "The command line, the port or a file cannot be used."),
        ];

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        // System.CommandLine listens for Ctrl-C from the first await on.
        await Task.Yield();
        var services = BundledContracts.Read().Services.ToArray();
        var names = new FaultNames(InjectedFault.All(services));
        if (result.GetValue(_faults) is ["list"])
        {
            _terminal.Output.WriteLine(names.List("").TrimStart('\n'));
            return ExitCode.Ok;
        }

        var parents = _parents.Read(result);
        ParentOptions.Resolve(parents, [.. services.Select(each => each.Contract)]);
        var data = result.GetValue(_data);
        if (data is not null && WritablePath.Require(data, "--data").Kind == FileKind.Special)
        {
            throw new UsageException($"--data {data}: it is not a regular file.");
        }

        var pair = result.GetValue(_signature) is { } text ? Pair(text) : null;
        var faults = names.Resolve(result.GetValue(_faults) ?? []);
        if (pair is null && faults.FirstOrDefault(fault => fault.Kind == SignatureKind) is { } unseen)
        {
            throw new UsageException(
                $"--fault '{unseen.RuleId}': it has an effect only together with --require-signature."
            );
        }

        var emulator = await EmbeddedEmulator
            .StartAsync(
                new EmulatorOptions
                {
                    Port = OptionValues.Number(result.GetRequiredValue(_port), "--port", 0, 65535),
                    Region = OptionValues.Region(result.GetValue(_region), "--region"),
                    Parents = EmbeddedEmulator.ByResource(parents),
                    RequireSignature = pair,
                    DataFile = data,
                    AllowedOrigins = [.. (result.GetValue(_origins) ?? []).Select(OptionValues.Origin)],
                    AllowedHosts = [.. (result.GetValue(_hosts) ?? []).Select(OptionValues.Host)],
                    OnFailure = new FailureLog(_terminal, data).Report,
                    Around = faults.Count > 0 ? new FaultInjectingPipeline(services, faults, pair).Around : null,
                },
                cancellationToken
            )
            .ConfigureAwait(false);
        await using (emulator.ConfigureAwait(false))
        {
            foreach (var fault in faults)
            {
                _terminal.WriteError($"fault: {fault.Name} (breaks {fault.RuleId})");
            }

            await _terminal
                .Output.WriteLineAsync(VisibleText.Escape($"listening on {emulator.Address}"))
                .ConfigureAwait(false);
            await _terminal.Output.FlushAsync(cancellationToken).ConfigureAwait(false);
            await WaitAsync(cancellationToken).ConfigureAwait(false);
        }

        return ExitCode.Ok;
    }

    // Rules of this kind are broken only at an endpoint that checks signatures.
    private const string SignatureKind = "signature";

    private static async Task WaitAsync(CancellationToken cancellationToken)
    {
        try
        {
            await Task.Delay(Timeout.Infinite, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // Ctrl-C is the normal end of an emulator.
        }
    }

    // The value holds a secret, so the message does not show it.
    private static Credentials Pair(string text) =>
        text.Split(':', 2) is [{ Length: > 0 } id, { Length: > 0 } secret]
            ? new Credentials(id, secret)
            : throw new UsageException("--require-signature: it takes ACCESS:SECRET.");
}
