using LightsailContract.Emulator.Access;
using LightsailContract.Emulator.Issuing;
using LightsailContract.Emulator.Store;
using LightsailContract.Lightsail;
using LightsailContract.Runtime;
using LightsailContract.Signing;

namespace LightsailContract.Emulator.Lightsail;

/// <summary>Buckets and their access keys, as the documents have them.</summary>
/// <remarks>Inputs were validated by the dispatcher. Which error a third key gets is not documented: InvalidInputException is
/// what Lightsail's other limits answer.</remarks>
internal sealed class LightsailHandler(IKeyStore store, string? region, TimeProvider clock) : ILightsailHandler
{
    private const string Realm = "Lightsail";
    private const int BucketsPerPage = 100;

    private OperationLog Operations(ContractContext context) => new(store, Location(context), clock);

    /// <summary>Makes a bucket that exists from the start.</summary>
    public static void Seed(IKeyStore store, string name, TimeProvider clock) =>
        store.AddParent(
            Realm,
            new StoredParent(name, Guid.NewGuid().ToString(), clock.GetUtcNow(), BucketAttributes.Default.ToJson())
        );

    public ValueTask<CreateBucketAccessKeyResult> CreateBucketAccessKeyAsync(
        CreateBucketAccessKeyRequest input,
        ContractContext context,
        CancellationToken cancellationToken
    )
    {
        while (true)
        {
            var key = new StoredKey(KeyMint.AccessKeyId(), clock.GetUtcNow());
            switch (store.AddKey(Realm, input.BucketName, key, LightsailRules.MaxBucketAccessKeyPerBucketName))
            {
                case AddKeyResult.NoParent:
                    throw NoBucket(input.BucketName);
                case AddKeyResult.QuotaReached:
                    throw new InvalidInputException(
                        $"A bucket has at most {LightsailRules.MaxBucketAccessKeyPerBucketName} access keys."
                    );
                case AddKeyResult.IdTaken:
                    continue;
            }

            return new(
                new CreateBucketAccessKeyResult
                {
                    AccessKey = new AccessKey
                    {
                        AccessKeyId = key.Id,
                        SecretAccessKey = KeyMint.Secret(),
                        Status = StatusType.Active,
                        CreatedAt = key.CreatedAt,
                    },
                    Operations = [Operations(context).Add(OperationType.CreateBucketAccessKey, input.BucketName)],
                }
            );
        }
    }

    public ValueTask<GetBucketAccessKeysResult> GetBucketAccessKeysAsync(
        GetBucketAccessKeysRequest input,
        ContractContext context,
        CancellationToken cancellationToken
    )
    {
        var keys = store.ListKeys(Realm, input.BucketName) ?? throw NoBucket(input.BucketName);
        return new(new GetBucketAccessKeysResult { AccessKeys = [.. keys.Select(Unused)] });
    }

    public ValueTask<DeleteBucketAccessKeyResult> DeleteBucketAccessKeyAsync(
        DeleteBucketAccessKeyRequest input,
        ContractContext context,
        CancellationToken cancellationToken
    ) =>
        store.RemoveKey(Realm, input.BucketName, input.AccessKeyId) switch
        {
            RemoveKeyResult.NoParent => throw NoBucket(input.BucketName),
            RemoveKeyResult.NoKey => throw new NotFoundException("The bucket has no access key of that id."),
            _ => new(
                new DeleteBucketAccessKeyResult
                {
                    Operations = [Operations(context).Add(OperationType.DeleteBucketAccessKey, input.BucketName)],
                }
            ),
        };

    public ValueTask<CreateBucketResult> CreateBucketAsync(
        CreateBucketRequest input,
        ContractContext context,
        CancellationToken cancellationToken
    )
    {
        var attributes = new BucketAttributes(
            input.BundleId,
            input.EnableObjectVersioning ?? false,
            [.. (input.Tags ?? []).Select(tag => new BucketTag(tag.Key, tag.Value))]
        );
        var bucket = new StoredParent(
            input.BucketName,
            Guid.NewGuid().ToString(),
            clock.GetUtcNow(),
            attributes.ToJson()
        );
        if (!store.AddParent(Realm, bucket))
        {
            throw new InvalidInputException($"The bucket name {input.BucketName} is taken.");
        }

        return new(
            new CreateBucketResult
            {
                Bucket = Show(bucket, context),
                Operations = [Operations(context).Add(OperationType.CreateBucket, bucket.Name)],
            }
        );
    }

    public ValueTask<DeleteBucketResult> DeleteBucketAsync(
        DeleteBucketRequest input,
        ContractContext context,
        CancellationToken cancellationToken
    ) =>
        store.RemoveParent(Realm, input.BucketName, input.ForceDelete ?? false) switch
        {
            RemoveParentResult.NoParent => throw NoBucket(input.BucketName),
            RemoveParentResult.HasKeys => throw new InvalidInputException(
                "The bucket has access keys; delete them first, or set forceDelete."
            ),
            _ => new(
                new DeleteBucketResult
                {
                    Operations = [Operations(context).Add(OperationType.DeleteBucket, input.BucketName)],
                }
            ),
        };

    public ValueTask<GetBucketsResult> GetBucketsAsync(
        GetBucketsRequest input,
        ContractContext context,
        CancellationToken cancellationToken
    )
    {
        if (input.BucketName is { } name)
        {
            var bucket = store.FindParent(Realm, name) ?? throw NoBucket(name);
            return new(new GetBucketsResult { Buckets = [Show(bucket, context)] });
        }

        var after = input.PageToken is { } token ? PageToken.Read(token) ?? throw BadToken() : null;
        var buckets = store.ListParents(Realm, after, BucketsPerPage + 1);
        var page = buckets.Take(BucketsPerPage).ToList();
        return new(
            new GetBucketsResult
            {
                Buckets = [.. page.Select(bucket => Show(bucket, context))],
                NextPageToken = buckets.Count > BucketsPerPage ? PageToken.Write(page[^1].Name) : null,
            }
        );
    }

    public ValueTask<GetOperationResult> GetOperationAsync(
        GetOperationRequest input,
        ContractContext context,
        CancellationToken cancellationToken
    )
    {
        var operation =
            Operations(context).Find(input.OperationId)
            ?? throw new NotFoundException("There is no operation of that id.");
        return new(new GetOperationResult { Operation = operation });
    }

    private static AccessKey Unused(StoredKey key) =>
        new()
        {
            AccessKeyId = key.Id,
            Status = StatusType.Active,
            CreatedAt = key.CreatedAt,
            LastUsed = new AccessKeyLastUsed
            {
                Region = LightsailRules.UnsetAccessKeyLastUsedRegion,
                ServiceName = LightsailRules.UnsetAccessKeyLastUsedServiceName,
            },
        };

    private ResourceLocation Location(ContractContext context) =>
        new()
        {
            AvailabilityZone = "all",
            RegionName = new RegionName(
                Known(region) ?? Known(Signatures.Region(context.Request)) ?? SigningRegions.Default
            ),
        };

    // A region that the contract does not know would be an undocumented value in the response.
    private static string? Known(string? name) => name is not null && new RegionName(name).IsKnown ? name : null;

    private Bucket Show(StoredParent bucket, ContractContext context)
    {
        var location = Location(context);
        var attributes = BucketAttributes.Read(bucket.Attributes);
        return new Bucket
        {
            ResourceType = "Bucket",
            AccessRules = new AccessRules { GetObject = AccessType.Private, AllowPublicOverrides = false },
            Arn = $"arn:aws:lightsail:{location.RegionName}:000000000000:Bucket/{bucket.Id}",
            BundleId = attributes.BundleId,
            CreatedAt = bucket.CreatedAt,
            Url = $"https://{bucket.Name}.s3.{location.RegionName}.amazonaws.com/",
            Location = location,
            Name = bucket.Name,
            SupportCode = $"000000000000/{bucket.Name}",
            Tags = [.. attributes.Tags.Select(tag => new Tag { Key = tag.Key, Value = tag.Value })],
            ObjectVersioning = attributes.Versioned ? "Enabled" : "NeverEnabled",
            AbleToUpdateBundle = true,
            State = new BucketState { Code = "OK" },
        };
    }

    private static NotFoundException NoBucket(string name) => new($"There is no bucket named {name}.");

    private static InvalidInputException BadToken() => new("The page token is not one that was returned.");
}
