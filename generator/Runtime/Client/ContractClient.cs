using System.Net.Http.Headers;
using LightsailContract.Runtime.Protocol;

namespace LightsailContract.Runtime;

/// <summary>What all emitted clients share. Retrying and signing are the business of the HttpClient's handlers.</summary>
public abstract class ContractClient
{
    private readonly HttpClient _http;
    private readonly ContractProtocol _protocol;

    /// <summary>Makes a client.</summary>
    /// <param name="http">Sends the requests; it stays the caller's.</param>
    /// <param name="protocol">The service's protocol.</param>
    /// <param name="options">Where the requests go.</param>
    /// <exception cref="ArgumentException">The options tell no endpoint.</exception>
    protected ContractClient(HttpClient http, ContractProtocol protocol, ContractClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(http);
        ArgumentNullException.ThrowIfNull(protocol);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaxResponseBytes, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaxDepth, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.MaxDepth, ViolationList.MaxDepth, nameof(options));
        _http = http;
        _protocol = protocol;
        Options = options;
        Endpoint = EndpointResolver.Resolve(protocol.Service, options);
    }

    /// <summary>Where the requests go.</summary>
    public Uri Endpoint { get; }

    /// <summary>What the client was made with.</summary>
    protected ContractClientOptions Options { get; }

    /// <summary>Sends one request and reads its response.</summary>
    /// <exception cref="ContractException">The service answered an error, or something that cannot be read.</exception>
    /// <exception cref="HttpRequestException">There was no answer, or it broke off.</exception>
    /// <exception cref="TaskCanceledException">The HttpClient's timeout ran out before the whole answer was there, with a
    /// <see cref="TimeoutException"/> inside; or the caller gave up.</exception>
    protected async Task<TOutput> SendAsync<TInput, TOutput>(
        ContractOperation<TInput, TOutput> operation,
        TInput input,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(operation);
        using var message = Message(operation.WriteRequest(input));
        var response = await TimedCall
            .RunAsync(_http.Timeout, token => AnswerAsync(message, operation.Name, token), cancellationToken)
            .ConfigureAwait(false);
        if (response.StatusCode is < 200 or > 299)
        {
            throw _protocol.ErrorOf(response, operation.Name);
        }

        try
        {
            return operation.ReadResponse(response, Options.MaxDepth);
        }
        catch (ContractFormatException error)
        {
            throw Unreadable(response, operation.Name, error);
        }
    }

    /// <summary>Makes sure that an input keeps every constraint.</summary>
    /// <exception cref="ContractViolationException">It breaks one.</exception>
    protected static void ThrowIfInvalid(IContractValidatable input)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (!input.IsValid())
        {
            throw new ContractViolationException(input.Validate());
        }
    }

    private HttpRequestMessage Message(ContractRequest request)
    {
        var message = new HttpRequestMessage(
            new HttpMethod(request.Method),
            EndpointResolver.Address(Endpoint, Options.UseHostPrefix ? request.HostPrefix : "", request.Path)
        )
        {
            Content = new ReadOnlyMemoryContent(request.Body),
        };
        foreach (var (name, value) in request.Headers)
        {
            if (!message.Headers.TryAddWithoutValidation(name, value))
            {
                message.Content.Headers.TryAddWithoutValidation(name, value);
            }
        }

        return message;
    }

    private async Task<ContractResponse> AnswerAsync(
        HttpRequestMessage message,
        string operation,
        CancellationToken cancellationToken
    )
    {
        using var answer = await _http
            .SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken)
            .ConfigureAwait(false);
        var body = await BoundedBody
            .ReadAsync(answer.Content, Options.MaxResponseBytes, cancellationToken)
            .ConfigureAwait(false);
        var response = new ContractResponse
        {
            StatusCode = (int)answer.StatusCode,
            Headers = Copy(answer.Headers, answer.Content.Headers),
            Body = body ?? default,
        };
        return body is null
            ? throw Unreadable(
                response,
                operation,
                new FormatException($"larger than {Options.MaxResponseBytes} bytes")
            )
            : response;
    }

    private static ContractHeaders Copy(params ReadOnlySpan<HttpHeaders> sources)
    {
        var headers = new ContractHeaders();
        foreach (var source in sources)
        {
            foreach (var (name, values) in source.NonValidated)
            {
                headers.Add(name, values.ToString());
            }
        }

        return headers;
    }

    private ContractResponseException Unreadable(ContractResponse response, string operation, Exception error)
    {
        var unreadable = new ContractResponseException(
            _protocol.Service.Service,
            response.StatusCode,
            $"The response to {operation} cannot be read: {error.Message}",
            error
        )
        {
            Operation = operation,
            RequestId = ContractProtocol.RequestId(response),
        };
        unreadable.Attach(response, RetryAfterHeader.Read(response.Headers));
        return unreadable;
    }
}
