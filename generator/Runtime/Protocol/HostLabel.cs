namespace LightsailContract.Runtime.Protocol;

/// <summary>A member of an input that becomes part of the host name that a request is sent to.</summary>
public static class HostLabel
{
    private const int MaxLength = 63;

    /// <summary>The value, if it is a label: 1 to 63 letters, digits and hyphens.</summary>
    /// <exception cref="ArgumentException">It is none: it could send the request, and its signature, elsewhere.</exception>
    public static string Of(string? value, string member)
    {
        var isLabel = value is { Length: > 0 and <= MaxLength };
        foreach (var character in value ?? "")
        {
            isLabel &= char.IsAsciiLetterOrDigit(character) || character == '-';
        }

        return isLabel
            ? value!
            : throw new ArgumentException(
                $"{member} becomes part of a host name, so it must be 1 to {MaxLength} letters, digits and hyphens."
            );
    }
}
