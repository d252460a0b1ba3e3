using LightsailContract.Lightsail;

namespace LightsailContract.Emulator.Tests;

public sealed class LifecycleTests : IDisposable
{
    private const string Bucket = "photos-2026";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_key_is_listed_without_its_secret_until_it_is_deleted()
    {
        await using var served = await Served.StartAsync(Served.With(Bucket));
        var client = served.Lightsail;

        var created = (await client.CreateBucketAccessKeyAsync(new() { BucketName = Bucket })).AccessKey!;
        created.SecretAccessKey.Should().HaveLength(40);
        created.LastUsed.Should().BeNull();

        var listed = (await client.GetBucketAccessKeysAsync(new() { BucketName = Bucket })).AccessKeys!.Single();
        listed.AccessKeyId.Should().Be(created.AccessKeyId);
        listed.SecretAccessKey.Should().BeNull();
        listed.CreatedAt.Should().Be(created.CreatedAt);
        listed.LastUsed.Should().Be(new AccessKeyLastUsed { Region = "N/A", ServiceName = "N/A" });

        await client.DeleteBucketAccessKeyAsync(new() { BucketName = Bucket, AccessKeyId = created.AccessKeyId! });
        (await client.GetBucketAccessKeysAsync(new() { BucketName = Bucket })).AccessKeys.Should().BeEmpty();
    }

    [Fact]
    public async Task What_does_not_exist_is_not_found()
    {
        await using var served = await Served.StartAsync(Served.With(Bucket));
        var client = served.Lightsail;
        Func<Task>[] calls =
        [
            () => client.CreateBucketAccessKeyAsync(new() { BucketName = "no-such-bucket" }),
            () => client.GetBucketAccessKeysAsync(new() { BucketName = "no-such-bucket" }),
            () => client.DeleteBucketAccessKeyAsync(new() { BucketName = "no-such-bucket", AccessKeyId = "AKIA" }),
            () => client.DeleteBucketAccessKeyAsync(new() { BucketName = Bucket, AccessKeyId = "AKIA" }),
            () => client.GetOperationAsync(new() { OperationId = "none" }),
        ];

        foreach (var call in calls)
        {
            var error = (await call.Should().ThrowAsync<NotFoundException>()).Which;
            error.StatusCode.Should().Be(400);
            error.RequestId.Should().NotBeNullOrEmpty();
        }
    }

    [Fact]
    public async Task What_breaks_a_constraint_is_refused()
    {
        await using var served = await Served.StartAsync(Served.With(Bucket));

        var call = () => served.Lightsail.CreateBucketAccessKeyAsync(new() { BucketName = "No_Such_Name" });

        (await call.Should().ThrowAsync<LightsailException>()).Which.ErrorCode.Should().Be("InvalidInputException");
    }

    [Fact]
    public async Task An_operation_can_be_asked_for_as_Terraform_does()
    {
        await using var served = await Served.StartAsync(Served.With(Bucket));
        var client = served.Lightsail;

        var shown = (await client.CreateBucketAccessKeyAsync(new() { BucketName = Bucket })).Operations!.Single();

        var asked = (await client.GetOperationAsync(new() { OperationId = shown.Id! })).Operation!;
        asked.Should().Be(shown);
        asked.Status.Should().Be(OperationStatus.Succeeded);
        asked.IsTerminal.Should().BeTrue();
    }

    [Fact]
    public async Task Buckets_come_and_go_and_are_listed_in_pages()
    {
        await using var served = await Served.StartAsync();
        var client = served.Lightsail;
        var names = Enumerable.Range(0, 205).Select(i => $"bucket-{i:D3}").ToList();
        foreach (var name in names)
        {
            await client.CreateBucketAsync(new() { BucketName = name, BundleId = "small_1_0" });
        }

        var listed = new List<string?>();
        var token = default(string);
        do
        {
            var page = await client.GetBucketsAsync(new() { PageToken = token });
            listed.AddRange(page.Buckets!.Select(bucket => bucket.Name));
            token = page.NextPageToken;
        } while (token is not null);

        listed.Should().Equal(names);
        await client.DeleteBucketAsync(new() { BucketName = names[0] });
        var gone = () => client.GetBucketsAsync(new() { BucketName = names[0] });
        await gone.Should().ThrowAsync<NotFoundException>();
    }

    [Fact]
    public async Task A_restarted_emulator_goes_on_where_it_was()
    {
        var file = Path.Combine(_folder.FullName, "state.db");
        AccessKey created;
        await using (var served = await Served.StartAsync(Served.With(Bucket, file)))
        {
            created = (await served.Lightsail.CreateBucketAccessKeyAsync(new() { BucketName = Bucket })).AccessKey!;
        }

        await using var again = await Served.StartAsync(new EmulatorOptions { DataFile = file });
        var listed = (await again.Lightsail.GetBucketAccessKeysAsync(new() { BucketName = Bucket })).AccessKeys!;

        listed.Select(key => (key.AccessKeyId, key.CreatedAt)).Should().Equal((created.AccessKeyId, created.CreatedAt));
        var kept = Directory.EnumerateFiles(_folder.FullName).Select(File.ReadAllBytes).SelectMany(bytes => bytes);
        System.Text.Encoding.Latin1.GetString([.. kept]).Should().NotContain(created.SecretAccessKey);
    }

    [Fact]
    public async Task A_data_file_that_is_no_database_is_refused_and_left_as_it_is()
    {
        var file = Path.Combine(_folder.FullName, "notes.txt");
        await File.WriteAllTextAsync(file, new string('x', 5000));

        var start = () => Served.StartAsync(new EmulatorOptions { DataFile = file });

        await start.Should().ThrowAsync<LightsailContract.Emulator.Store.DataFileException>();
        (await File.ReadAllTextAsync(file)).Should().Be(new string('x', 5000));
    }
}
