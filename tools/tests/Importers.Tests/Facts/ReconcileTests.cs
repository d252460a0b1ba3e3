using System.Globalization;
using LightsailContract.Importers.Inputs;
using LightsailContract.Importers.Reconciling;
using LightsailContract.Model;

namespace LightsailContract.Importers.Tests.Facts;

/// <summary>The contracts of this repository against the documents that they are transcribed from.</summary>
/// <remarks><c>UPDATE_SNAPSHOTS=1</c> writes <c>spec/facts/reconciled.txt</c> anew.</remarks>
public sealed class ReconcileTests
{
    private const int Changes = 100;

    [Fact]
    public void The_documents_and_the_models_reconcile_to_the_committed_table()
    {
        var table = string.Concat(
            Reconcile("lightsail").Concat(Reconcile("iam")).SelectMany(Rows).Select(row => row + "\n")
        );
        var file = Repository.Spec("facts/reconciled.txt");
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            File.WriteAllText(file, table);
        }

        File.ReadAllText(file).Should().Be(table, "UPDATE_SNAPSHOTS=1 writes the table anew");
    }

    [Theory]
    [InlineData("lightsail")]
    [InlineData("iam")]
    public void A_disagreement_explains_each_difference_and_each_is_seen(string service)
    {
        var found = Reconcile(service).Single();

        found.Unexplained.Should().BeEmpty();
        found.Stale.Should().BeEmpty();
        found.Inputs.SelectMany(input => input.Facts).Should().OnlyContain(fact => fact.InInput != null);
        found
            .Inputs.SelectMany(input => input.Facts)
            .Where(fact => fact.Verdict != FactVerdict.MissingInContract)
            .Should()
            .OnlyContain(fact => fact.InContract != null);
    }

    [Fact]
    public void A_changed_fact_is_found_at_its_place()
    {
        var random = new Random(20261128);
        var seeds = Seed.All.Where(seed => seed.Service == "lightsail").ToList();
        var contract = Contract("lightsail");
        var before = seeds.ToDictionary(seed => seed, seed => Differences(contract, seed, seed.ReadDocument()));

        for (var change = 0; change < Changes; change++)
        {
            var seed = seeds[random.Next(seeds.Count)];
            var (text, line, word) = Change(contract, seed, random);

            var found = Differences(contract, seed, text).Except(before[seed]).ToList();

            found.Should().NotBeEmpty($"'{word}' was changed in line {line} of {seed.Path}");
            found
                .Should()
                .Contain(
                    fact => fact.Line == line || fact.Text.Contains(word, StringComparison.Ordinal),
                    $"'{word}' was changed in line {line} of {seed.Path}"
                );
        }
    }

    /// <summary>Changes one name or value that both the document and the contract have.</summary>
    private static (string Text, int Line, string Word) Change(SourceService contract, Seed seed, Random random)
    {
        var lines = seed.ReadDocument().Split('\n');
        var facts = Read(seed.Kind, WriteTemporary(seed, string.Join('\n', lines)));
        var compared = Reconciler.Reconcile(contract, [facts]).Inputs.Single();
        while (true)
        {
            var fact = compared.Facts[random.Next(compared.Facts.Count)];
            var word = fact.About[(fact.About.LastIndexOf('.') + 1)..];
            var line = fact.InInput!.Line;
            if (
                fact.Verdict == FactVerdict.Agrees
                && fact.Aspect is "member" or "value"
                && word.Length > 3
                && lines[line - 1].Contains(word, StringComparison.Ordinal)
            )
            {
                lines[line - 1] = lines[line - 1].Replace(word, word + "Zz", StringComparison.Ordinal);
                return (string.Join('\n', lines), line, word);
            }
        }
    }

    private static HashSet<(string Text, int Line)> Differences(SourceService contract, Seed seed, string document)
    {
        var read = Read(seed.Kind, WriteTemporary(seed, document));
        return read.Read.IsEmpty
            ?
            [
                (
                    "it cannot be read: " + string.Join(' ', SourceReader.Read(read.Input).Findings),
                    SourceReader.Read(read.Input).Findings[0].Location.Line
                ),
            ]
            :
            [
                .. Reconciler
                    .Reconcile(contract, [read])
                    .Inputs.Single()
                    .Facts.Where(fact => fact.IsDifferent)
                    .Select(fact => ($"{fact.About} {fact.Detail}", fact.InInput!.Line)),
            ];
    }

    private static string WriteTemporary(Seed seed, string text)
    {
        var folder = Directory.CreateTempSubdirectory("reconcile-").FullName;
        var path = Path.Combine(folder, seed.FileName);
        File.WriteAllText(path, text);
        return path;
    }

    private static IEnumerable<Reconciliation> Reconcile(string service) =>
        [
            Reconciler.Reconcile(
                Contract(service),
                [
                    .. Seed
                        .All.Where(seed => seed.Service == service)
                        .Select(seed => Read(seed.Kind, Repository.Shared(seed.Path.Split('/')))),
                ]
            ),
        ];

    private static SourceService Contract(string service) =>
        SourceReader
            .Read(
                new SourceInput(
                    "contract",
                    EquatableArray.Of(
                        Repository.Spec($"{service}.contract.yaml"),
                        Repository.Spec($"{service}.rules.yaml")
                    )
                )
            )
            .Services.Single();

    private static (SourceInput Input, EquatableArray<SourceService> Read) Read(string kind, string path)
    {
        var input = new SourceInput(kind, EquatableArray.Of(path));
        return (input, SourceReader.Read(input).Services);
    }

    private static IEnumerable<string> Rows(Reconciliation reconciliation)
    {
        foreach (var input in reconciliation.Inputs)
        {
            var counts = Enum.GetValues<FactVerdict>()
                .Select(verdict => input.Facts.Count(fact => fact.Verdict == verdict))
                .Select(count => count.ToString(CultureInfo.InvariantCulture));
            yield return $"{reconciliation.Service} {input.Kind} {Path.GetFileName(input.Paths[0])}: {string.Join(' ', counts)}";
            foreach (var fact in input.Facts.Where(fact => fact.IsDifferent))
            {
                yield return $"  {fact.Verdict} {fact.About} ({fact.Aspect}) line {fact.InInput?.Line}: {fact.Detail}";
            }
        }
    }
}
