using LightsailContract.Conformance.Api;
using Microsoft.AspNetCore.Http;

namespace LightsailContract.Cli;

/// <summary>Leads to a web application in this process, without a connection.</summary>
/// <param name="next">The application.</param>
/// <param name="services">Its services.</param>
/// <param name="host">The host of a request that names none.</param>
internal sealed class PipelineTransport(RequestDelegate next, IServiceProvider services, string host)
    : IContractTransport
{
    public async Task<WireResponse> SendAsync(WireRequest request, CancellationToken cancellationToken)
    {
        using var body = new MemoryStream();
        var target = request.Path.Split('?', 2);
        var context = new DefaultHttpContext { RequestServices = services, RequestAborted = cancellationToken };
        context.Request.Scheme = Uri.UriSchemeHttp;
        context.Request.Method = request.Method;
        context.Request.Path = target[0];
        context.Request.QueryString = new QueryString(target.Length > 1 ? "?" + target[1] : "");
        context.Request.Host = new HostString(host);
        foreach (var header in request.Headers.GroupBy(header => header.Name, StringComparer.OrdinalIgnoreCase))
        {
            if (!HttpContextWire.IsOfTransfer(header.Key))
            {
                context.Request.Headers[header.Key] = header.Select(each => each.Value).ToArray();
            }
        }

        context.Request.ContentLength = request.Body.Length;
        context.Request.Body = new MemoryStream(request.Body.ToArray(), writable: false);
        context.Response.Body = body;
        await next(context).ConfigureAwait(false);
        await context.Response.CompleteAsync().ConfigureAwait(false);
        return new WireResponse(
            context.Response.StatusCode,
            HttpContextWire.HeadersOf(context.Response.Headers),
            body.ToArray()
        );
    }
}
