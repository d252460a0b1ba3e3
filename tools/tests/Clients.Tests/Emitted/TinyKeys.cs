using System.Security.Cryptography;

namespace LightsailContract.Clients.Tests;

/// <summary>The keys of one parent, at most two.</summary>
internal sealed class TinyKeys
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private readonly Lock _lock = new();
    private readonly List<TinyKey> _keys = [];

    /// <summary>The keys there are.</summary>
    public TinyKey[] List()
    {
        lock (_lock)
        {
            return [.. _keys];
        }
    }

    /// <summary>A further key, or null where there are two.</summary>
    public TinyKey? Add()
    {
        lock (_lock)
        {
            if (_keys.Count == 2)
            {
                return null;
            }

            var key = new TinyKey("AKIA" + RandomNumberGenerator.GetString(Alphabet, 16), DateTimeOffset.UtcNow);
            _keys.Add(key);
            return key;
        }
    }

    /// <summary>Whether there was such a key; it is gone now.</summary>
    public bool Remove(string id)
    {
        lock (_lock)
        {
            return _keys.RemoveAll(key => key.Id == id) == 1;
        }
    }

    public static string Secret() => RandomNumberGenerator.GetString(Alphabet, 40);
}

/// <summary>A key without its secret.</summary>
internal sealed record TinyKey(string Id, DateTimeOffset Created);
