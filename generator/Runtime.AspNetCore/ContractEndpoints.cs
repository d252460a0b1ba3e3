using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LightsailContract.Runtime.AspNetCore;

/// <summary>Serves contracts on a web application.</summary>
public static class ContractEndpoints
{
    /// <summary>The largest body that is read; a longer one is cut there, and the dispatcher refuses it by its own bound.</summary>
    public const int MaxBodyBytes = 8 << 20;

    /// <summary>Serves one or several services on <c>POST /</c>: each request goes to the one that it is meant for.</summary>
    /// <param name="endpoints">The web application.</param>
    /// <param name="dispatchers">The services, at least one; the first answers what is meant for none of them.</param>
    /// <returns>The endpoint, for further conventions.</returns>
    /// <exception cref="ArgumentException">There is no dispatcher.</exception>
    public static IEndpointConventionBuilder MapContract(
        this IEndpointRouteBuilder endpoints,
        params IContractDispatcher[] dispatchers
    )
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(dispatchers);
        if (dispatchers.Length == 0)
        {
            throw new ArgumentException("There is nothing to serve.", nameof(dispatchers));
        }

        return endpoints.MapPost("/", (RequestDelegate)(context => ServeAsync(context, [.. dispatchers])));
    }

    private static async Task ServeAsync(HttpContext context, IContractDispatcher[] dispatchers)
    {
        var request = await RequestReader.ReadAsync(context.Request, MaxBodyBytes, context.RequestAborted);
        var dispatcher =
            Array.Find(dispatchers, candidate => candidate.Accepts(request))
            ?? Array.Find(dispatchers, candidate => candidate.Speaks(request))
            ?? dispatchers[0];
        var response = await dispatcher.DispatchAsync(request, context.RequestAborted);

        context.Response.StatusCode = response.StatusCode;
        foreach (var (name, value) in response.Headers)
        {
            context.Response.Headers.Append(name, value);
        }

        context.Response.ContentLength = response.Body.Length;
        await context.Response.Body.WriteAsync(response.Body, context.RequestAborted);
    }
}
