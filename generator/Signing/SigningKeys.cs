using System.Collections.Concurrent;
using System.Text;

namespace LightsailContract.Signing;

/// <summary>Derived keys; one is good for a day, so a request rarely pays for the four hashes.</summary>
internal static class SigningKeys
{
    private const int MaxEntries = 256;
    private static readonly ConcurrentDictionary<Derivation, byte[]> Cache = new();

    public static byte[] Get(string secret, string date, SigningScope scope)
    {
        var derivation = new Derivation(secret, date, scope);
        if (Cache.TryGetValue(derivation, out var known))
        {
            return known;
        }

        // Yesterday's keys are of no use; dropping all is cheaper than remembering which.
        if (Cache.Count >= MaxEntries)
        {
            Cache.Clear();
        }

        return Cache.GetOrAdd(derivation, Derive);
    }

    private static byte[] Derive(Derivation from)
    {
        var key = Encoding.UTF8.GetBytes("AWS4" + from.Secret);
        key = Digest.Hmac(key, from.Date);
        key = Digest.Hmac(key, from.Scope.Region);
        key = Digest.Hmac(key, from.Scope.Service);
        return Digest.Hmac(key, SigningScope.Terminator);
    }

    private readonly record struct Derivation(string Secret, string Date, SigningScope Scope)
    {
        public override string ToString() => $"{Date}/{Scope.Region}/{Scope.Service}";
    }
}
