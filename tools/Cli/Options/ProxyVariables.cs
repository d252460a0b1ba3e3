namespace LightsailContract.Cli;

/// <summary>The variables that name a proxy. The address may hold a password.</summary>
internal static class ProxyVariables
{
    private static readonly string[] Names =
    [
        "http_proxy",
        "https_proxy",
        "all_proxy",
        "HTTP_PROXY",
        "HTTPS_PROXY",
        "ALL_PROXY",
    ];

    /// <summary>Checks that each value is an address that .NET uses. It ignores any other one without a word.</summary>
    /// <exception cref="UsageException">A value is not the address of a proxy.</exception>
    public static void Check(Func<string, string?> variable)
    {
        foreach (var name in Names)
        {
            // The value may hold a password, so the message does not show it.
            if (variable(name) is { Length: > 0 } address && !IsAddress(address))
            {
                throw new UsageException(
                    $"the variable {name} is not the address of a proxy; expected http://HOST:PORT."
                );
            }
        }
    }

    private static bool IsAddress(string text) =>
        Uri.TryCreate(
            text.Contains("://", StringComparison.Ordinal) ? text : $"http://{text}",
            UriKind.Absolute,
            out var address
        ) && address is { Host.Length: > 0, Scheme: "http" or "https" or "socks4" or "socks4a" or "socks5" };

    /// <summary>The users and passwords in them.</summary>
    public static IReadOnlyList<string> SecretsIn(Func<string, string?> variable) =>
        [.. Names.Select(variable).OfType<string>().SelectMany(SecretsIn)];

    private static IEnumerable<string> SecretsIn(string address)
    {
        var scheme = address.IndexOf("://", StringComparison.Ordinal);
        var start = scheme < 0 ? 0 : scheme + "://".Length;
        var end = address.LastIndexOf('@');
        if (end <= start)
        {
            yield break;
        }

        var user = address[start..end];
        var password = user[(user.IndexOf(':', StringComparison.Ordinal) + 1)..];
        yield return user;
        yield return password;
        yield return Uri.UnescapeDataString(password);
    }
}
