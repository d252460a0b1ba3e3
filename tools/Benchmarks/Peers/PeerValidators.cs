using FluentValidation;
using LightsailContract.Lightsail;

namespace LightsailContract.Benchmarks;

/// <summary>The constraints of a request as FluentValidation's users write them.</summary>
internal sealed class FluentRequest : AbstractValidator<DeleteBucketAccessKeyRequest>
{
    public FluentRequest()
    {
        RuleFor(request => request.BucketName).NotNull().Length(3, 54).Matches("^[a-z0-9][a-z0-9-]{1,52}[a-z0-9]$");
        RuleFor(request => request.AccessKeyId).NotNull().Matches(@"\S");
    }
}

/// <summary>The constraints of a response.</summary>
internal sealed class FluentKeys : AbstractValidator<GetBucketAccessKeysResult>
{
    public FluentKeys() => RuleForEach(result => result.AccessKeys).SetValidator(new FluentKey());
}

/// <summary>The constraints of a key.</summary>
internal sealed class FluentKey : AbstractValidator<AccessKey>
{
    public FluentKey()
    {
        RuleFor(key => key.AccessKeyId).Length(20).Matches("^[A-Z0-9]{20}$");
        RuleFor(key => key.SecretAccessKey).Matches(@"\S");
    }
}

/// <summary>The constraints as loops that somebody writes who wants nothing but speed.</summary>
internal static class HandWritten
{
    public static bool IsValid(DeleteBucketAccessKeyRequest request) =>
        IsBucketName(request.BucketName) && IsNonEmpty(request.AccessKeyId);

    public static bool IsValid(GetBucketAccessKeysResult result)
    {
        if (result.AccessKeys is not { } keys)
        {
            return true;
        }

        foreach (var key in keys)
        {
            if (key.AccessKeyId is { } id && !IsKeyId(id) || key.SecretAccessKey is { } secret && !IsNonEmpty(secret))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsBucketName(string name)
    {
        if (name.Length is < 3 or > 54 || name[0] == '-' || name[^1] == '-')
        {
            return false;
        }

        foreach (var c in name)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '-'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsKeyId(string id)
    {
        foreach (var c in id)
        {
            if (c is not ((>= 'A' and <= 'Z') or (>= '0' and <= '9')))
            {
                return false;
            }
        }

        return id.Length == 20;
    }

    private static bool IsNonEmpty(string text)
    {
        foreach (var c in text)
        {
            if (c is not (' ' or (>= '\t' and <= '\r')))
            {
                return true;
            }
        }

        return false;
    }
}
