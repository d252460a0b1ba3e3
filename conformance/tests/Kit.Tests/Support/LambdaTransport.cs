using LightsailContract.Conformance.Api;

namespace LightsailContract.Conformance.Tests.Support;

/// <summary>Answers in process, and remembers what was asked.</summary>
internal sealed class LambdaTransport(Func<WireRequest, Task<WireResponse>> answer) : IContractTransport
{
    private readonly List<WireRequest> _requests = [];

    public LambdaTransport(Func<WireRequest, WireResponse> answer)
        : this(request => Task.FromResult(answer(request))) { }

    public IReadOnlyList<WireRequest> Requests => _requests;

    public IReadOnlyList<string> Secrets { get; init; } = [];

    public static WireResponse Json(int status, string body, params WireHeader[] headers) =>
        new(
            status,
            [
                new WireHeader("Content-Type", "application/x-amz-json-1.1"),
                new WireHeader("x-amzn-requestid", "1"),
                .. headers,
            ],
            System.Text.Encoding.UTF8.GetBytes(body)
        );

    public static WireResponse Xml(int status, string body) =>
        new(status, [new WireHeader("Content-Type", "text/xml")], System.Text.Encoding.UTF8.GetBytes(body));

    public static string OperationOf(WireRequest request) => request.FindHeader("X-Amz-Target")?.Split('.')[^1] ?? "";

    public Task<WireResponse> SendAsync(WireRequest request, CancellationToken cancellationToken)
    {
        lock (_requests)
        {
            _requests.Add(request);
        }

        return answer(request);
    }
}
