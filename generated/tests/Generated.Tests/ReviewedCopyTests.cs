using LightsailContract.Emit;
using LightsailContract.Emit.Options;
using LightsailContract.Model;

namespace LightsailContract.Generated.Tests;

/// <summary>
/// <c>generated/reviewed</c> is what is emitted for <c>spec/</c>, so that a change of the emitter or of a contract shows
/// in a review as the C# that users get. <c>UPDATE_SNAPSHOTS=1</c> writes it anew.
/// </summary>
public sealed class ReviewedCopyTests
{
    private static readonly string Reviewed = Path.Combine(Repository.Root, "generated", "reviewed");

    [Fact]
    public void The_reviewed_copy_is_what_is_emitted()
    {
        var emitted = Emit();
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            Write(emitted);
        }

        var reviewed = Directory
            .GetFiles(Reviewed, "*.cs", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(Reviewed, file).Replace('\\', '/'), File.ReadAllText);

        reviewed
            .Keys.Order(StringComparer.Ordinal)
            .Should()
            .Equal(emitted.Keys.Order(StringComparer.Ordinal), "UPDATE_SNAPSHOTS=1 writes the copy anew");
        reviewed.Where(file => emitted[file.Key] != file.Value).Select(file => file.Key).Should().BeEmpty();
    }

    [Fact]
    public void What_is_reviewed_is_what_the_library_was_compiled_from()
    {
        var types = typeof(Lightsail.AccessKey)
            .Assembly.GetTypes()
            .Where(type => type is { IsPublic: true, Namespace: not null })
            .Select(type => type.Namespace!)
            .Distinct()
            .Order(StringComparer.Ordinal);

        types.Should().Equal(Spec.Contracts.Select(Spec.NamespaceOf).Order(StringComparer.Ordinal));
    }

    private static Dictionary<string, string> Emit()
    {
        var files = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var contract in Spec.Contracts)
        {
            var result = ContractEmitter.Emit(contract, new EmitOptions(Spec.NamespaceOf(contract)));
            result.Findings.Where(finding => finding.Rule.Severity == FindingSeverity.Error).Should().BeEmpty();
            foreach (var file in result.Files)
            {
                files.Add(file.HintName, file.Text);
            }
        }

        return files;
    }

    private static void Write(Dictionary<string, string> emitted)
    {
        if (Directory.Exists(Reviewed))
        {
            Directory.Delete(Reviewed, recursive: true);
        }

        foreach (var (name, text) in emitted)
        {
            var path = Path.Combine(Reviewed, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }
    }
}
