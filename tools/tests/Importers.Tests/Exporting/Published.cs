using LightsailContract.Importers.Inputs;
using LightsailContract.Model;

namespace LightsailContract.Importers.Tests.Exporting;

/// <summary>Whole published models, imported.</summary>
internal static class Published
{
    public static TheoryData<string, string> Models =>
        new()
        {
            { "lightsail", "botocore-1.43.11" },
            { "lightsail", "botocore-1.29.27" },
            { "iam", "botocore-1.43.11" },
            { "iam", "botocore-1.29.27" },
        };

    public static string Path(string service, string version) =>
        Repository.Shared("models", version, $"{service}.service-2.json");

    public static Contract Read(string service, string version) =>
        SourceReader
            .Read(new SourceInput("botocore", EquatableArray.Of(Path(service, version))))
            .Services.Single()
            .Contract;
}
