using System.Globalization;
using LightsailContract.Emulator.Access;
using LightsailContract.Emulator.Issuing;
using LightsailContract.Emulator.Store;
using LightsailContract.Iam;
using LightsailContract.Runtime;

namespace LightsailContract.Emulator.Iam;

/// <summary>Users and their access keys, as the documents have them.</summary>
/// <remarks>Inputs were validated by the dispatcher. Messages and statuses follow what was recorded from AWS.</remarks>
internal sealed class IamHandler(IKeyStore store, Signers signers, TimeProvider clock) : IIamHandler
{
    private const string Realm = "IAM";
    private const int DefaultPage = 100;

    /// <summary>Makes a user that exists from the start.</summary>
    public static void Seed(IKeyStore store, string name, TimeProvider clock) =>
        store.AddParent(Realm, new StoredParent(name, KeyMint.UserId(), clock.GetUtcNow(), "/"));

    public ValueTask<CreateUserResponse> CreateUserAsync(
        CreateUserRequest input,
        ContractContext context,
        CancellationToken cancellationToken
    )
    {
        var user = new StoredParent(input.UserName, KeyMint.UserId(), clock.GetUtcNow(), input.Path ?? "/");
        if (!store.AddParent(Realm, user))
        {
            throw new EntityAlreadyExistsException($"User with name {input.UserName} already exists.");
        }

        return new(
            new CreateUserResponse
            {
                User = new User
                {
                    Path = user.Attributes,
                    UserName = user.Name,
                    UserId = user.Id,
                    Arn = $"arn:aws:iam::000000000000:user{user.Attributes}{user.Name}",
                    CreateDate = user.CreatedAt,
                    Tags = input.Tags,
                },
            }
        );
    }

    public ValueTask DeleteUserAsync(
        DeleteUserRequest input,
        ContractContext context,
        CancellationToken cancellationToken
    ) =>
        store.RemoveParent(Realm, input.UserName, force: false) switch
        {
            RemoveParentResult.NoParent => throw NoUser(input.UserName),
            RemoveParentResult.HasKeys => throw new DeleteConflictException(
                "Cannot delete entity, must delete access keys first."
            ),
            _ => default,
        };

    public ValueTask<CreateAccessKeyResponse> CreateAccessKeyAsync(
        CreateAccessKeyRequest input,
        ContractContext context,
        CancellationToken cancellationToken
    )
    {
        var user = input.UserName ?? Caller(context);
        while (true)
        {
            var key = new StoredKey(KeyMint.AccessKeyId(), clock.GetUtcNow());
            switch (store.AddKey(Realm, user, key, IamRules.MaxAccessKeyPerUserName))
            {
                case AddKeyResult.NoParent:
                    throw NoUser(user);
                case AddKeyResult.QuotaReached:
                    throw new LimitExceededException(
                        $"Cannot exceed quota for AccessKeysPerUser: {IamRules.MaxAccessKeyPerUserName}"
                    );
                case AddKeyResult.IdTaken:
                    continue;
            }

            var secret = KeyMint.Secret();
            signers.Issued(key.Id, secret);
            return new(
                new CreateAccessKeyResponse
                {
                    AccessKey = new AccessKey
                    {
                        UserName = user,
                        AccessKeyId = key.Id,
                        Status = StatusType.Active,
                        SecretAccessKey = secret,
                        CreateDate = key.CreatedAt,
                    },
                }
            );
        }
    }

    public ValueTask<ListAccessKeysResponse> ListAccessKeysAsync(
        ListAccessKeysRequest input,
        ContractContext context,
        CancellationToken cancellationToken
    )
    {
        var user = input.UserName ?? Caller(context);
        var keys = store.ListKeys(Realm, user) ?? throw NoUser(user);
        var start = input.Marker is { } marker ? Start(keys, marker) : 0;
        var page = keys.Skip(start).Take(input.MaxItems ?? DefaultPage).ToList();
        var truncated = start + page.Count < keys.Count;
        return new(
            new ListAccessKeysResponse
            {
                AccessKeyMetadata =
                [
                    .. page.Select(key => new AccessKeyMetadata
                    {
                        UserName = user,
                        AccessKeyId = key.Id,
                        Status = StatusType.Active,
                        CreateDate = key.CreatedAt,
                    }),
                ],
                IsTruncated = truncated,
                Marker = truncated ? Marker(page[^1]) : null,
            }
        );
    }

    public ValueTask DeleteAccessKeyAsync(
        DeleteAccessKeyRequest input,
        ContractContext context,
        CancellationToken cancellationToken
    )
    {
        var user = input.UserName ?? Caller(context);
        switch (store.RemoveKey(Realm, user, input.AccessKeyId))
        {
            case RemoveKeyResult.NoParent:
                throw NoUser(user);
            case RemoveKeyResult.NoKey:
                throw new NoSuchEntityException("The Access Key with that id cannot be found.");
        }

        signers.Deleted(input.AccessKeyId);
        return default;
    }

    // A page continues after the key that ended the last one, or after where that key was if it is gone by now.
    private static int Start(IReadOnlyList<StoredKey> keys, string marker)
    {
        var last = PageToken.Read(marker)?.Split(' ', 2);
        if (last is not [var time, var id] || !long.TryParse(time, CultureInfo.InvariantCulture, out var ticks))
        {
            throw Invalid("The marker is not one that was returned.");
        }

        for (var i = 0; i < keys.Count; i++)
        {
            if (keys[i].Id == id)
            {
                return i + 1;
            }

            if (keys[i].CreatedAt.UtcTicks > ticks)
            {
                return i;
            }
        }

        return keys.Count;
    }

    private static string Marker(StoredKey last) =>
        PageToken.Write(string.Create(CultureInfo.InvariantCulture, $"{last.CreatedAt.UtcTicks} {last.Id}"));

    // The user is the owner of the key that signs; other credentials have to name one.
    private string Caller(ContractContext context) =>
        (Signatures.AccessKeyId(context.Request) is { } signer ? store.FindOwner(Realm, signer) : null)
        ?? throw Invalid("Must specify userName when calling with non-User credentials");

    private static NoSuchEntityException NoUser(string name) => new($"The user with name {name} cannot be found.");

    private static ContractException Invalid(string message) =>
        new(Realm, "ValidationError", ErrorFault.Client, 400, message);
}
