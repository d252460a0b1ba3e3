using System.Net;
using LightsailContract.Runtime;

namespace LightsailContract.Protocol.Tests.Emission;

/// <summary>Takes the place of the network: a function from request to response.</summary>
internal sealed class FakeHttp(Func<ContractRequest, ContractResponse> answer) : HttpMessageHandler
{
    public Uri? Address { get; private set; }

    public ContractRequest? Request { get; private set; }

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        var headers = new ContractHeaders();
        var length = request.Content!.Headers.ContentLength;
        foreach (var (name, value) in request.Headers.NonValidated.Concat(request.Content.Headers.NonValidated))
        {
            headers.Add(name, value.ToString());
        }

        if (headers["Content-Length"] is null && length is { } bytes)
        {
            headers.Add("Content-Length", $"{bytes}");
        }

        Address = request.RequestUri;
        Request = new ContractRequest
        {
            Method = request.Method.Method,
            Path = request.RequestUri!.AbsolutePath,
            Headers = headers,
            Body = await request.Content.ReadAsByteArrayAsync(cancellationToken),
        };
        var response = answer(Request);
        var message = new HttpResponseMessage((HttpStatusCode)response.StatusCode)
        {
            Content = new ByteArrayContent(response.Body.ToArray()),
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
