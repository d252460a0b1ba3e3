namespace LightsailContract.Conformance.Api;

internal static class HeaderSearch
{
    public static string? Find(this IReadOnlyList<WireHeader> headers, string name)
    {
        foreach (var header in headers)
        {
            if (string.Equals(header.Name, name, StringComparison.OrdinalIgnoreCase))
            {
                return header.Value;
            }
        }

        return null;
    }
}
