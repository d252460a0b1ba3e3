using System.Globalization;
using LightsailContract.Iam;
using LightsailContract.Runtime;

namespace LightsailContract.Clients.Tests;

/// <summary>The least that answers for one user.</summary>
internal sealed class TinyIam(string user) : IIamHandler
{
    private readonly TinyKeys _keys = new();

    public ValueTask<CreateAccessKeyResponse> CreateAccessKeyAsync(
        CreateAccessKeyRequest input,
        ContractContext context,
        CancellationToken cancellationToken
    )
    {
        MustBeOurs(input.UserName);
        var key = _keys.Add() ?? throw new LimitExceededException("A user has at most two access keys.");
        return new(
            new CreateAccessKeyResponse
            {
                AccessKey = new AccessKey
                {
                    UserName = user,
                    AccessKeyId = key.Id,
                    SecretAccessKey = TinyKeys.Secret(),
                    Status = StatusType.Active,
                    CreateDate = key.Created,
                },
            }
        );
    }

    public ValueTask<ListAccessKeysResponse> ListAccessKeysAsync(
        ListAccessKeysRequest input,
        ContractContext context,
        CancellationToken cancellationToken
    )
    {
        MustBeOurs(input.UserName);
        var keys = _keys.List();
        var start = input.Marker is { } marker ? int.Parse(marker, CultureInfo.InvariantCulture) : 0;
        var end = Math.Min(keys.Length, start + (input.MaxItems ?? keys.Length));
        return new(
            new ListAccessKeysResponse
            {
                AccessKeyMetadata = [.. keys[start..end].Select(Shown)],
                IsTruncated = end < keys.Length,
                Marker = end < keys.Length ? end.ToString(CultureInfo.InvariantCulture) : null,
            }
        );
    }

    public ValueTask DeleteAccessKeyAsync(
        DeleteAccessKeyRequest input,
        ContractContext context,
        CancellationToken cancellationToken
    )
    {
        MustBeOurs(input.UserName);
        return _keys.Remove(input.AccessKeyId) ? default : throw new NoSuchEntityException("There is no such key.");
    }

    public ValueTask<CreateUserResponse> CreateUserAsync(
        CreateUserRequest input,
        ContractContext context,
        CancellationToken cancellationToken
    ) => throw new EntityAlreadyExistsException("There is room for one user only.");

    public ValueTask DeleteUserAsync(
        DeleteUserRequest input,
        ContractContext context,
        CancellationToken cancellationToken
    ) => throw new DeleteConflictException("The user stays.");

    private AccessKeyMetadata Shown(TinyKey key) =>
        new()
        {
            UserName = user,
            AccessKeyId = key.Id,
            Status = StatusType.Active,
            CreateDate = key.Created,
        };

    private void MustBeOurs(string? name)
    {
        if (name != user)
        {
            throw new NoSuchEntityException($"There is no user {name}.");
        }
    }
}
