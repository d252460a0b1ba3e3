using LightsailContract.Tests;

namespace LightsailContract.Services.Tests;

public sealed class WholeModelTests
{
    [Theory]
    [InlineData("botocore-1.43.11", "lightsail")]
    [InlineData("botocore-1.43.11", "iam")]
    [InlineData("botocore-1.29.27", "lightsail")]
    [InlineData("botocore-1.29.27", "iam")]
    public void Whole_services_compile_without_a_warning(string version, string service)
    {
        Assert.SkipUnless(
            Soak.IsOn || (version, service) == ("botocore-1.43.11", "lightsail"),
            "compiled with CONTRACT_SOAK=1"
        );
        var path = Path.GetFullPath(RepositoryRoot.At($"../shared/models/{version}/{service}.service-2.json"));
        Assert.SkipUnless(File.Exists(path), $"{path} is missing");

        var road = Road.Of(service, path);

        road.Problems.Should().BeEmpty();
        Console.WriteLine($"{version} {service}: import in {road.Import.TotalMilliseconds:F0} ms");
    }
}
