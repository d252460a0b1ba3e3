using System.Security.Cryptography;

namespace OwnFake;

/// <summary>The fake: buckets and their keys, in memory. It knows nothing of the wire and nothing of the kit.</summary>
public sealed class BucketKeys(params string[] buckets)
{
    private const int MostKeys = 2;
    private readonly Lock _gate = new();
    private readonly Dictionary<string, List<Key>> _buckets = buckets.ToDictionary(name => name, _ => new List<Key>());

    public Key Create(string bucket)
    {
        // Count and add in one step, or calls at the same time find more room than there is.
        lock (_gate)
        {
            var keys = Of(bucket);
            if (keys.Count >= MostKeys)
            {
                throw new Refusal("InvalidInputException", $"A bucket has at most {MostKeys} access keys.");
            }

            var key = new Key(
                "AKIA" + RandomNumberGenerator.GetString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 16),
                RandomNumberGenerator.GetHexString(40),
                DateTimeOffset.UtcNow
            );
            keys.Add(key);
            return key;
        }
    }

    public IReadOnlyList<Key> List(string bucket)
    {
        lock (_gate)
        {
            return [.. Of(bucket)];
        }
    }

    public void Delete(string bucket, string id)
    {
        lock (_gate)
        {
            if (Of(bucket).RemoveAll(key => key.Id == id) == 0)
            {
                throw new Refusal("NotFoundException", "The bucket has no such access key.");
            }
        }
    }

    private List<Key> Of(string bucket) =>
        _buckets.TryGetValue(bucket, out var keys)
            ? keys
            : throw new Refusal("NotFoundException", "There is no such bucket.");
}

/// <summary>A key; not a record, whose text would show the secret.</summary>
public sealed class Key(string id, string secret, DateTimeOffset createdAt)
{
    public string Id => id;
    public string Secret => secret;
    public DateTimeOffset CreatedAt => createdAt;
}

/// <summary>A call that is refused.</summary>
public sealed class Refusal(string code, string message, int status = 400) : Exception(message)
{
    public string Code => code;
    public int Status => status;
}
