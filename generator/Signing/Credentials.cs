namespace LightsailContract.Signing;

/// <summary>What a request is signed with. Its text form never shows the secret nor the token.</summary>
public sealed class Credentials
{
    /// <summary>Makes credentials.</summary>
    /// <param name="accessKeyId">The public half; it is in each signature.</param>
    /// <param name="secretAccessKey">The secret half.</param>
    /// <param name="sessionToken">What temporary credentials carry besides, or null.</param>
    /// <exception cref="ArgumentException">The id or the secret is empty.</exception>
    public Credentials(string accessKeyId, string secretAccessKey, string? sessionToken = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(accessKeyId);
        ArgumentException.ThrowIfNullOrEmpty(secretAccessKey);
        AccessKeyId = accessKeyId;
        SecretAccessKey = secretAccessKey;
        SessionToken = string.IsNullOrEmpty(sessionToken) ? null : sessionToken;
    }

    /// <summary>The public half.</summary>
    public string AccessKeyId { get; }

    /// <summary>What temporary credentials carry besides, or null.</summary>
    public string? SessionToken { get; }

    /// <summary>The secret half; a field, so that no serialiser shows it.</summary>
    internal readonly string SecretAccessKey;

    /// <inheritdoc />
    public override string ToString() => $"Credentials {{ AccessKeyId = {AccessKeyId} }}";
}
