namespace LightsailContract.Runtime.Protocol;

/// <summary>Content types without their parameters.</summary>
internal static class MediaTypes
{
    /// <summary>Whether a header's value names <paramref name="expected"/>, without regard to parameters and case.</summary>
    public static bool Is(string? contentType, string expected)
    {
        if (contentType is null)
        {
            return false;
        }

        var end = contentType.IndexOf(';', StringComparison.Ordinal);
        var type = (end < 0 ? contentType : contentType.AsSpan(0, end)).Trim();
        return type.Equals(expected, StringComparison.OrdinalIgnoreCase);
    }
}
