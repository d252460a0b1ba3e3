namespace LightsailContract.Runtime.Protocol;

/// <summary>What distinguishes one error from another on the wire.</summary>
internal static class ErrorCodes
{
    /// <summary>
    /// The code in <c>namespace#Code:uri</c>: what is before the first colon and after the hash; null if nothing is left.
    /// </summary>
    public static string? Trim(string? discriminator)
    {
        if (discriminator is null)
        {
            return null;
        }

        var code = discriminator.AsSpan();
        var colon = code.IndexOf(':');
        code = colon < 0 ? code : code[..colon];
        code = code[(code.LastIndexOf('#') + 1)..].Trim();
        return code.IsEmpty ? null : code.ToString();
    }
}
