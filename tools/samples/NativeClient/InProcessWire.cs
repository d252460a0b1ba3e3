using System.Net;
using LightsailContract.Runtime;

namespace NativeClient;

/// <summary>Takes the place of the network: hands each request to a dispatcher of this process.</summary>
internal sealed class InProcessWire(IContractDispatcher dispatcher) : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        var headers = new ContractHeaders();
        foreach (var (name, value) in request.Headers.NonValidated.Concat(request.Content!.Headers.NonValidated))
        {
            headers.Add(name, value.ToString());
        }

        var response = await dispatcher.DispatchAsync(
            new ContractRequest
            {
                Method = request.Method.Method,
                Path = request.RequestUri!.AbsolutePath,
                Headers = headers,
                Body = await request.Content.ReadAsByteArrayAsync(cancellationToken),
            },
            cancellationToken
        );
        var message = new HttpResponseMessage((HttpStatusCode)response.StatusCode)
        {
            Content = new ReadOnlyMemoryContent(response.Body),
        };
        foreach (var (name, value) in response.Headers)
        {
            if (!message.Headers.TryAddWithoutValidation(name, value))
            {
                message.Content.Headers.TryAddWithoutValidation(name, value);
            }
        }

        return message;
    }
}
