namespace LightsailContract.Conformance.Endpoints;

/// <summary>The names of the operations on keys.</summary>
public static class Op
{
    /// <summary>Lightsail's create.</summary>
    public const string CreateBucketAccessKey = nameof(CreateBucketAccessKey);

    /// <summary>Lightsail's list.</summary>
    public const string GetBucketAccessKeys = nameof(GetBucketAccessKeys);

    /// <summary>Lightsail's delete.</summary>
    public const string DeleteBucketAccessKey = nameof(DeleteBucketAccessKey);

    /// <summary>IAM's create.</summary>
    public const string CreateAccessKey = nameof(CreateAccessKey);

    /// <summary>IAM's list.</summary>
    public const string ListAccessKeys = nameof(ListAccessKeys);

    /// <summary>IAM's delete.</summary>
    public const string DeleteAccessKey = nameof(DeleteAccessKey);

    /// <summary>Whether an operation makes a key.</summary>
    public static bool IsCreate(string operation) => operation is CreateBucketAccessKey or CreateAccessKey;

    /// <summary>Whether an operation lists keys.</summary>
    public static bool IsList(string operation) => operation is GetBucketAccessKeys or ListAccessKeys;

    /// <summary>Whether an operation removes a key.</summary>
    public static bool IsDelete(string operation) => operation is DeleteBucketAccessKey or DeleteAccessKey;

    /// <summary>Whether an operation is one on keys, and no fixture for them.</summary>
    public static bool IsOnKeys(string operation) => IsCreate(operation) || IsList(operation) || IsDelete(operation);
}
