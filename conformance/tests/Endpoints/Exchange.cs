using LightsailContract.Conformance.Endpoints.Input;
using LightsailContract.Conformance.Endpoints.State;

namespace LightsailContract.Conformance.Endpoints;

/// <summary>One call, from the request's bytes to the answer.</summary>
public sealed class Exchange
{
    /// <summary>Which call it is since the endpoint started; the first is 1.</summary>
    public required int Number { get; init; }

    /// <summary>The HTTP method.</summary>
    public required string Method { get; init; }

    /// <summary>The path.</summary>
    public required string Path { get; init; }

    /// <summary>The query string without its question mark.</summary>
    public required string Query { get; init; }

    /// <summary>The headers by name, in any case; values of one name are joined by commas.</summary>
    public required IReadOnlyDictionary<string, string> Headers { get; init; }

    /// <summary>The body, or what was read of it.</summary>
    public required byte[] Body { get; init; }

    /// <summary>Whether the body went over the endpoint's bound.</summary>
    public required bool IsTooLarge { get; init; }

    /// <summary>The request id that the answer carries.</summary>
    public string RequestId { get; } = Guid.NewGuid().ToString();

    /// <summary>The operation that is called; empty until it is known.</summary>
    public string Operation { get; set; } = "";

    /// <summary>The input, once it is read.</summary>
    public InputDocument Input { get; set; } = InputDocument.Empty;

    /// <summary>The state that the call is about.</summary>
    public KeyStore Store { get; set; } = null!;

    /// <summary>The bucket or the user that the call names, or empty.</summary>
    public string Owner => Input["bucketName"] ?? Input.Text("UserName");

    /// <summary>The keys that the named owner was ever issued, oldest first.</summary>
    public IReadOnlyList<StoredKey> Issued =>
        Store.Read(ledger => ledger.Issued.Where(key => key.Owner == Owner).ToList());

    /// <summary>The problem that the call met, or null.</summary>
    public ProblemException? Problem { get; set; }

    /// <summary>A header's value, or empty.</summary>
    public string Header(string name) => Headers.TryGetValue(name, out var value) ? value : "";

    /// <summary>The id of the key in the Authorization header, or null.</summary>
    public string? CallerKeyId
    {
        get
        {
            const string Marker = "Credential=";
            var authorization = Header("Authorization");
            var start = authorization.IndexOf(Marker, StringComparison.Ordinal);
            if (start < 0)
            {
                return null;
            }

            var credential = authorization[(start + Marker.Length)..];
            var end = credential.IndexOf('/', StringComparison.Ordinal);
            return end > 0 ? credential[..end] : null;
        }
    }
}
