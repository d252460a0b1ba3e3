namespace LightsailContract.Signing;

/// <summary>A signature with the steps that led to it; none of them contains the secret. A session token is in the
/// canonical request and among the headers, so the text form shows neither.</summary>
/// <param name="CanonicalRequest">The request in the form that both sides hash.</param>
/// <param name="StringToSign">What was signed.</param>
/// <param name="Signature">The signature, 64 hexadecimal digits in lower case.</param>
/// <param name="Headers">What is to be added to the request, <c>Authorization</c> last.</param>
public sealed record RequestSignature(
    string CanonicalRequest,
    string StringToSign,
    string Signature,
    IReadOnlyList<KeyValuePair<string, string>> Headers
)
{
    /// <summary>The signature alone.</summary>
    public override string ToString() => $"RequestSignature {{ Signature = {Signature} }}";
}
