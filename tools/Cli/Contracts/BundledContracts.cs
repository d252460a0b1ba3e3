using System.Reflection;
using LightsailContract.Reader;

namespace LightsailContract.Cli;

/// <summary>The contracts inside the program.</summary>
internal static class BundledContracts
{
    private const string Folder = "spec/";

    private static readonly Assembly Assembly = typeof(BundledContracts).Assembly;
    private static readonly Lazy<ReadResult> Result = new(() => ContractReader.Read(Files()));

    /// <summary>The service that is checked at an endpoint by default.</summary>
    public static string DefaultService { get; } =
        Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(each => each.Key == "DefaultService").Value!;

    /// <summary>The contracts, read once.</summary>
    public static ReadResult Read() => Result.Value;

    /// <summary>The resources that others belong to, in any bundled contract, each once.</summary>
    public static IReadOnlyList<string> ParentResources() =>
        [
            .. Read()
                .Services.SelectMany(service => service.Contract.Resources)
                .Select(resource => resource.Parent)
                .OfType<string>()
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];

    private static IEnumerable<ContractFile> Files() =>
        Assembly
            .GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name =>
            {
                using var reader = new StreamReader(Assembly.GetManifestResourceStream(name)!);
                return new ContractFile(name, reader.ReadToEnd());
            });
}
