using System.CommandLine;
using LightsailContract.Conformance.Reports;
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
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        var parents = _parents.Read(result);
        ParentOptions.Resolve(parents, [.. BundledContracts.Read().Services.Select(each => each.Contract)]);
        var emulator = await EmbeddedEmulator
            .StartAsync(
                Values.Number(result.GetRequiredValue(_port), "--port", 0, 65535),
                parents,
                result.GetValue(_signature) is { } text ? Pair(text) : null,
                result.GetValue(_data),
                cancellationToken
            )
            .ConfigureAwait(false);
        await using (emulator.ConfigureAwait(false))
        {
            await _terminal
                .Output.WriteLineAsync(VisibleText.Of($"listening on {emulator.Address}"))
                .ConfigureAwait(false);
            await _terminal.Output.FlushAsync(cancellationToken).ConfigureAwait(false);
            await WaitAsync(cancellationToken).ConfigureAwait(false);
        }

        return ExitCode.Ok;
    }

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
