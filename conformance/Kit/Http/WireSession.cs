using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Http.Secrets;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Protocols.Registry;
using LightsailContract.Conformance.Resources;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Http;

/// <summary>Sends calls and reads the responses. It signs, counts requests, retries throttled calls and remembers
/// secrets.</summary>
internal sealed class WireSession(
    Contract contract,
    IContractTransport transport,
    RequestSigner signer,
    RequestBudget budget,
    SecretVault vault,
    TimeProvider clock
)
{
    private const int MaxAttempts = 7;

    // A service that stays unavailable is judged like one that fails.
    private const int BusyAnswersAllowed = 2;
    private static readonly TimeSpan FirstDelay = TimeSpan.FromMilliseconds(25);
    private static readonly TimeSpan LastAnswer = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(5);

    private int _requests;

    public Contract Contract { get; } = contract;
    public IWireProtocol Protocol { get; } = WireProtocols.For(contract);
    public RequestSigner Signer { get; } = signer;
    public RequestBudget Budget { get; } = budget;
    public SecretVault Vault { get; } = vault;
    public TimeProvider Clock { get; } = clock;

    /// <summary>The outages of the service.</summary>
    public OutageWatch Outages { get; } = new(clock);

    /// <summary>The number of requests of this session; other sessions may share its budget.</summary>
    public int Requests => Volatile.Read(ref _requests);

    /// <summary>Sends a call.</summary>
    /// <param name="call">The call.</param>
    /// <param name="options">How to send it.</param>
    /// <param name="observe">Called with every response, also of throttled attempts.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<Exchange> SendAsync(
        Call call,
        SendOptions options,
        Action<Exchange>? observe,
        CancellationToken cancellationToken
    )
    {
        var delay = FirstDelay;
        for (var attempt = 1; ; attempt++)
        {
            var exchange = await SendOnceAsync(call, options, attempt, cancellationToken).ConfigureAwait(false);
            Outages.Note(exchange);
            if (!exchange.Throttled && OutageWatch.IsDown(exchange))
            {
                exchange.InOutage = await Outages
                    .ExplainsAsync(
                        exchange,
                        sound =>
                            SendOnceAsync(
                                sound,
                                new SendOptions { AsksForOutage = true },
                                MaxAttempts,
                                cancellationToken
                            ),
                        cancellationToken
                    )
                    .ConfigureAwait(false);
            }

            observe?.Invoke(exchange);
            if (!exchange.Throttled || attempt == MaxAttempts)
            {
                return exchange;
            }

            await Task.Delay(Longer(delay, RetryAfter.Of(exchange.Response)), Clock, cancellationToken)
                .ConfigureAwait(false);
            delay *= 2;
        }
    }

    private async Task<Exchange> SendOnceAsync(
        Call call,
        SendOptions options,
        int attempt,
        CancellationToken cancellationToken
    )
    {
        Budget.Spend(options.IsCleanup);
        Interlocked.Increment(ref _requests);
        var request = options.Request ?? Protocol.Write(call.Operation, call.Input);
        var identity = options.Credentials ?? await Signer.GetCredentialsAsync(cancellationToken).ConfigureAwait(false);
        if (Signer.HasSecrets)
        {
            Vault.Learn(identity);
        }

        request = options.Sign is { } seal
            ? seal(request, Signer, identity, Clock.GetUtcNow())
            : Signer.Sign(request, identity);
        var sentAt = Clock.GetUtcNow();
        WireResponse? response = null;
        string? text = null;
        ParsedResponse answer;
        try
        {
            response =
                options.AwaitsResponse ? await SendAndAwaitAsync(request, cancellationToken).ConfigureAwait(false)
                : options.AsksForOutage && transport is ReachabilityGuard guard
                    ? await guard.AskAsync(request, cancellationToken).ConfigureAwait(false)
                : await transport.SendAsync(request, cancellationToken).ConfigureAwait(false);
            Budget.Receive(response.Body.Length);
            text = response.Text();
            Vault.Learn(request, response, text);
            answer = Protocol.Read(call.Operation, response);
        }
        catch (TransportException exception)
        {
            answer = new ParsedResponse.Nothing(exception.Failure, exception.Message);
        }
        catch (EndpointUnusableException exception)
        {
            // Its message may hold a line of the answer.
            throw new EndpointUnusableException(Vault.Redact(exception.Message), exception.InnerException);
        }

        var exchange = new Exchange(call, request, response, answer)
        {
            ResponseText = text ?? "",
            SentAt = sentAt,
            AnsweredAt = Clock.GetUtcNow(),
            Step = options.Step,
            Concurrent = options.Concurrent,
            Throttled = IsThrottled(response, answer) || (IsBusy(response) && attempt <= BusyAnswersAllowed),
            RequestId = response is null ? null : Protocol.RequestId(response),
        };
        Vault.Learn(exchange);
        return exchange;
    }

    // After Ctrl-C a user waits for seconds, not for an endpoint that hangs. The journal has what may have been created.
    private async Task<WireResponse> SendAndAwaitAsync(WireRequest request, CancellationToken cancellationToken)
    {
        using var late = new CancellationTokenSource();
        await using var registration = cancellationToken
            .Register(() => late.CancelAfter(LastAnswer))
            .ConfigureAwait(false);
        try
        {
            return await transport.SendAsync(request, late.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (late.IsCancellationRequested)
        {
            throw new TransportException(
                TransportFailure.TimedOut,
                $"There was no answer within {LastAnswer.TotalSeconds} s after the run was ended."
            );
        }
    }

    private bool IsThrottled(WireResponse? response, ParsedResponse answer) =>
        response?.Status == 429
        || (
            answer is ParsedResponse.Failure failure
            && Errors.FindCommon(Contract, failure.Code)?.Role == CommonErrorRole.Throttling
        );

    private static bool IsBusy(WireResponse? response) => response?.Status == 503;

    private static TimeSpan Longer(TimeSpan delay, TimeSpan? asked) =>
        asked is { } longer && longer > delay ? (longer < LongestDelay ? longer : LongestDelay) : delay;
}
