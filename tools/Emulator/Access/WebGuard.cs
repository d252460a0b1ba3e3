using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace LightsailContract.Emulator.Access;

/// <summary>Keeps web pages away: a browser on this machine reaches a loopback port for any page that it shows. A page gives
/// itself away by its origin, or by the name of a host that its owner lets lead here.</summary>
/// <param name="origins">Other origins that may call.</param>
/// <param name="hosts">Other names of this host, without a port.</param>
internal sealed class WebGuard(IEnumerable<string> origins, IEnumerable<string> hosts)
{
    private const string Origin = "Origin";

    private readonly HashSet<string> _origins = new(origins, StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _hosts = new(hosts, StringComparer.OrdinalIgnoreCase);

    /// <summary>Lets a request through, or answers it.</summary>
    public RequestDelegate Before(RequestDelegate next) =>
        context =>
        {
            var request = context.Request;
            if (!IsOwnHost(request.Host))
            {
                return RefuseAsync(context, "The emulator has no such host. --allow-host NAME of emulate allows one.");
            }

            if (!IsAllowedPage(request))
            {
                return RefuseAsync(
                    context,
                    "No page of this origin may call the emulator. --allow-origin ORIGIN of emulate allows one."
                );
            }

            return IsCrossOrigin(request) && Answer(context) ? Task.CompletedTask : next(context);
        };

    // A client of HTTP/1.0 may name none; a browser always does.
    private bool IsOwnHost(HostString host) =>
        !host.HasValue
        || _hosts.Contains(host.Host)
        || host.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || host.Host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    private bool IsAllowedPage(HttpRequest request)
    {
        var origin = request.Headers[Origin];
        return origin.Count == 0
            ? request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin" or "none"
            : origin.Count == 1 && (IsSelf(request) || _origins.Contains(origin.ToString()));
    }

    private static bool IsSelf(HttpRequest request) =>
        $"{request.Scheme}://{request.Host}".Equals(
            request.Headers[Origin].ToString(),
            StringComparison.OrdinalIgnoreCase
        );

    private static bool IsCrossOrigin(HttpRequest request) => request.Headers[Origin].Count > 0 && !IsSelf(request);

    /// <summary>Says to the browser of an allowed page that it may read the answer.</summary>
    /// <returns>Whether that was the whole question.</returns>
    private static bool Answer(HttpContext context)
    {
        var (request, headers) = (context.Request, context.Response.Headers);
        headers.AccessControlAllowOrigin = request.Headers[Origin];
        headers.Vary = Origin;
        headers.AccessControlExposeHeaders = "*";
        if (request.Method != HttpMethods.Options)
        {
            return false;
        }

        headers.AccessControlAllowMethods = HttpMethods.Post;
        headers.AccessControlAllowHeaders = request.Headers.AccessControlRequestHeaders;
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        return true;
    }

    private static async Task RefuseAsync(HttpContext context, string reason)
    {
        var body = Encoding.UTF8.GetBytes(reason + "\n");
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        context.Response.ContentType = "text/plain; charset=utf-8";
        context.Response.ContentLength = body.Length;
        await context.Response.Body.WriteAsync(body, context.RequestAborted);
    }
}
