namespace LightsailContract.Conformance.Endpoints;

/// <summary>Reads a request's body up to a bound.</summary>
internal static class BodyReader
{
    /// <summary>The body, or its beginning and true where it is larger than the bound.</summary>
    /// <remarks>What lies over the bound is read and dropped: a client that is still writing could not read the answer.</remarks>
    public static async Task<(byte[] Body, bool IsTooLarge)> ReadAsync(Stream body, int bound)
    {
        using var kept = new MemoryStream();
        var buffer = new byte[16 * 1024];
        var isTooLarge = false;
        int read;
        while ((read = await body.ReadAsync(buffer)) > 0)
        {
            isTooLarge |= kept.Length + read > bound;
            if (!isTooLarge)
            {
                kept.Write(buffer, 0, read);
            }
        }

        return (kept.ToArray(), isTooLarge);
    }
}
