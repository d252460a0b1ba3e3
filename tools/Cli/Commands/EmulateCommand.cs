using System.CommandLine;
using LightsailContract.Conformance.Reports;
using LightsailContract.Conformance.SelfTesting;
using LightsailContract.Signing;

namespace LightsailContract.Cli;

/// <summary><c>emulate</c>: an endpoint that obeys the contract, until Ctrl-C.</summary>
internal sealed class EmulateCommand : Command
{
    private readonly Option<string> _port = new("--port")
    {
        Description = "The loopback port; 0 takes a free one.",
        HelpName = "N",
        DefaultValueFactory = _ => "0",
    };

    private readonly ParentOptions _parents = new("that exists from the start");

    private readonly Option<string> _signature = new("--require-signature")
    {
        Description = "Take only requests that this pair signed.",
        HelpName = "ACCESS:SECRET",
    };

    private readonly Option<string> _data = new("--data")
    {
        Description = "Keep the state in this SQLite file.",
        HelpName = "FILE",
    };

    private readonly Option<string[]> _faults = new("--fault")
    {
        Description =
            "Misbehave on purpose: NAME is the id of a rule to break, :N after it the Nth way; list shows all names.",
        HelpName = "NAME",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Terminal _terminal;

    public EmulateCommand(Terminal terminal)
        : base(
            "emulate",
            "Starts an endpoint that obeys the bundled contracts, and prints its address when it is ready."
        )
    {
        _terminal = terminal;
        Options.Add(_port);
        _parents.AddTo(this);
        Options.Add(_signature);
        Options.Add(_data);
        Options.Add(_faults);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        // As in verify: from here on Ctrl-C is heeded.
        await Task.Yield();
        var services = BundledContracts.Read().Services.ToArray();
        var names = new FaultNames(Misbehaviour.All(services));
        if (result.GetValue(_faults) is ["list"])
        {
            _terminal.Output.WriteLine(names.List("").TrimStart('\n'));
            return ExitCode.Ok;
        }

        var parents = _parents.Read(result);
        ParentOptions.Resolve(parents, [.. services.Select(each => each.Contract)]);
        var pair = result.GetValue(_signature) is { } text ? Pair(text) : null;
        var faults = names.Resolve(result.GetValue(_faults) ?? []);
        if (pair is null && faults.FirstOrDefault(fault => fault.Kind == SignatureKind) is { } unseen)
        {
            throw new UsageException($"--fault '{unseen.RuleId}': only --require-signature lets it be seen.");
        }

        var emulator = await EmbeddedEmulator
            .StartAsync(
                OptionValues.Number(result.GetRequiredValue(_port), "--port", 0, 65535),
                parents,
                pair,
                result.GetValue(_data),
                faults.Count > 0 ? new MisbehavingPipeline(services, faults, pair).Around : null,
                cancellationToken
            )
            .ConfigureAwait(false);
        await using (emulator.ConfigureAwait(false))
        {
            foreach (var fault in faults)
            {
                _terminal.WriteError($"misbehaves: {fault.Name} (breaks {fault.RuleId})");
            }

            await _terminal
                .Output.WriteLineAsync(VisibleText.Escape($"listening on {emulator.Address}"))
                .ConfigureAwait(false);
            await _terminal.Output.FlushAsync(cancellationToken).ConfigureAwait(false);
            await WaitAsync(cancellationToken).ConfigureAwait(false);
        }

        return ExitCode.Ok;
    }

    // The kind of the rules that no endpoint breaks which asks for no signature.
    private const string SignatureKind = "signature";

    private static async Task WaitAsync(CancellationToken cancellationToken)
    {
        try
        {
            await Task.Delay(Timeout.Infinite, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // That is how an emulator is meant to end.
        }
    }

    // The message shows nothing of the value: half of it is a secret.
    private static Credentials Pair(string text) =>
        text.Split(':', 2) is [{ Length: > 0 } id, { Length: > 0 } secret]
            ? new Credentials(id, secret)
            : throw new UsageException("--require-signature: it takes ACCESS:SECRET.");
}
