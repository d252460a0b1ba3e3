using LightsailContract.Importers.Facts;

namespace LightsailContract.Importers.Tests.Facts;

/// <summary>The documents that the contracts are transcribed from, and where the facts of each are committed.</summary>
internal sealed record Seed(string Facts, string Source, string Service, string Kind, string Path)
{
    public static Seed[] All { get; } =
    [
        new("000", "delete", "lightsail", "boto3", "seeds/000_b0aa1d129655b0c4.txt"),
        new("001", "get", "lightsail", "boto3", "seeds/001_3a5a3bf3c46432f3.txt"),
        new("002", "delete-access-key", "iam", "boto3", "seeds/002_00c3852a2598ebd2.txt"),
        new("003", "access-key", "lightsail", "aws-reference", "seeds/003_e9cdc620abc41ef1.txt"),
        new("004", "create", "lightsail", "paws", "seeds/004_d27e8feb36b28f48.txt"),
        new("lightsail-model", "model", "lightsail", "botocore", "models/botocore-1.43.11/lightsail.service-2.json"),
        new("iam-model", "model", "iam", "botocore", "models/botocore-1.43.11/iam.service-2.json"),
    ];

    public static TheoryData<string> Names => [.. All.Select(seed => seed.Facts)];

    public static Seed Of(string facts) => All.Single(seed => seed.Facts == facts);

    /// <summary>The committed facts.</summary>
    public string FactsFile => Repository.Spec($"facts/{Facts}.json");

    public DocumentFacts ReadFacts()
    {
        var result = FactsJson.Read(File.ReadAllText(FactsFile), FactsFile);
        result.Findings.Should().BeEmpty();
        return result.Facts!;
    }

    /// <summary>The document; the test is skipped where it is missing.</summary>
    public string ReadDocument() => File.ReadAllText(Repository.Shared(Path.Split('/')));

    /// <summary>The operations that the service's contract has.</summary>
    public string[] Operations => [.. Contracts.Read(Service).Operations.Select(operation => operation.Name)];

    public string FileName => Path[(Path.LastIndexOf('/') + 1)..];
}
