using LightsailContract.Lightsail;

namespace LightsailContract.Emulator.Tests;

/// <summary>The quota holds, whoever comes at the same time.</summary>
public sealed class ConcurrencyTests : IDisposable
{
    private const string Bucket = "photos-2026";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Sixty_four_creates_at_once_leave_two_keys(bool onDisk)
    {
        var file = onDisk ? Path.Combine(_folder.FullName, "state.db") : null;
        await using var served = await Served.StartAsync(Served.With(Bucket, file));
        var client = served.Lightsail;

        var answers = await Task.WhenAll(Enumerable.Range(0, 64).Select(_ => TryCreate(client)));

        answers.Count(answer => answer is null).Should().Be(2);
        answers.Where(answer => answer is not null).Should().HaveCount(62).And.AllBeOfType<InvalidInputException>();
        var keys = await client.GetBucketAccessKeysAsync(new() { BucketName = Bucket });
        keys.AccessKeys.Should().HaveCount(2).And.OnlyHaveUniqueItems(key => key.AccessKeyId);
    }

    private static async Task<Exception?> TryCreate(LightsailClient client)
    {
        try
        {
            await client.CreateBucketAccessKeyAsync(new() { BucketName = Bucket });
            return null;
        }
        catch (LightsailException error)
        {
            return error;
        }
    }
}
