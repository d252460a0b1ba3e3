using System.Collections.Concurrent;
using LightsailContract.Signing;

namespace LightsailContract.Emulator.Access;

/// <summary>Whose signatures are let in: the pair that the emulator was started with, and the users' keys that it issued
/// since.</summary>
/// <remarks>Issued secrets are kept in memory and only where signatures are checked; no file ever holds one.</remarks>
internal sealed class Signers(Credentials? known)
{
    private readonly ConcurrentDictionary<string, Credentials> _issued = new(StringComparer.Ordinal);

    /// <summary>Whether signatures are checked at all.</summary>
    public bool AreChecked => known is not null;

    /// <summary>The pair of that id, or null.</summary>
    public Credentials? Find(string accessKeyId) =>
        accessKeyId == known?.AccessKeyId ? known : _issued.GetValueOrDefault(accessKeyId);

    /// <summary>From now on that key signs.</summary>
    public void Issued(string accessKeyId, string secret)
    {
        if (AreChecked)
        {
            _issued[accessKeyId] = new Credentials(accessKeyId, secret);
        }
    }

    /// <summary>From now on that key signs no more.</summary>
    public void Deleted(string accessKeyId) => _issued.TryRemove(accessKeyId, out _);
}
