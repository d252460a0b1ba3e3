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
