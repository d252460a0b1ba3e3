using LightsailContract.Runtime;
using LightsailContract.Signing;

namespace LightsailContract.Emulator.Access;

/// <summary>Lets in only what a known key signed.</summary>
internal static class Signatures
{
    /// <summary>The check for a service; null if every request is let in.</summary>
    /// <param name="service">The service's signing name.</param>
    /// <param name="regions">The regions that are served; empty for every region.</param>
    /// <param name="signers">The known keys.</param>
    /// <param name="clock">The clock.</param>
    public static Func<ContractRequest, ContractRefusal?>? For(
        string service,
        IReadOnlyList<string> regions,
        Signers signers,
        TimeProvider clock
    )
    {
        if (!signers.AreChecked)
        {
            return null;
        }

        var verifier = new SigV4Verifier(
            scope => scope.Service == service && (regions.Count == 0 || regions.Contains(scope.Region)),
            signers.Find,
            clock
        );
        return request => Refusal(verifier.Verify(Signed(request)).Fault);
    }

    /// <summary>The access key whose owner signs; null if the request is not signed.</summary>
    public static string? AccessKeyId(ContractRequest request) =>
        Credential(request) is [{ Length: > 0 } id, ..] ? id : null;

    /// <summary>The region that the request is signed for; null if it is not signed.</summary>
    public static string? Region(ContractRequest request) =>
        Credential(request) is [_, _, var region, ..] ? region : null;

    // ID/DATE/REGION/SERVICE/aws4_request
    private static string[] Credential(ContractRequest request)
    {
        const string Mark = "Credential=";
        var header = request.Headers["Authorization"];
        var start = header?.IndexOf(Mark, StringComparison.Ordinal) ?? -1;
        if (start < 0)
        {
            return [];
        }

        var parts = header![(start + Mark.Length)..].Split(',', 2)[0].Split('/');
        return parts.Length > 1 ? parts : [];
    }

    private static SigningRequest Signed(ContractRequest request)
    {
        var query = request.Path.IndexOf('?', StringComparison.Ordinal);
        return new SigningRequest
        {
            Method = request.Method,
            Path = query < 0 ? request.Path : request.Path[..query],
            Query = query < 0 ? "" : request.Path[(query + 1)..],
            Headers = [.. request.Headers],
            Body = request.Body,
        };
    }

    private static ContractRefusal? Refusal(SignatureFault fault) =>
        fault switch
        {
            SignatureFault.None => null,
            SignatureFault.Missing => new("MissingAuthenticationToken", "The request is not signed."),
            SignatureFault.Malformed => new("IncompleteSignature", "The Authorization header cannot be read."),
            SignatureFault.UnknownKey => new("InvalidClientTokenId", "The access key that signs is not known."),
            SignatureFault.Expired => new("RequestExpired", "The signature is too old."),
            SignatureFault.NotYetValid => new("SignatureDoesNotMatch", "The signature is from the future."),
            SignatureFault.WrongScope => new("SignatureDoesNotMatch", "The credential's scope is another one's."),
            _ => new("SignatureDoesNotMatch", "The signature is not of this request."),
        };
}
