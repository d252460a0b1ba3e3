using LightsailContract.Importers.Botocore;
using LightsailContract.Importers.Merging;
using LightsailContract.Importers.Writing;
using LightsailContract.Model;
using LightsailContract.Reader;

namespace LightsailContract.Importers.Tests.Merging;

public sealed class ContractMergeTests
{
    [Theory]
    [InlineData("lightsail", "botocore-1.29.27", "botocore-1.43.11")]
    [InlineData("lightsail", "botocore-1.43.11", "botocore-1.29.27")]
    [InlineData("iam", "botocore-1.29.27", "botocore-1.43.11")]
    [InlineData("iam", "botocore-1.43.11", "botocore-1.29.27")]
    public void A_file_that_is_brought_up_to_date_says_what_the_new_model_says(string service, string from, string to)
    {
        var (before, after) = (Model(service, from), Model(service, to));

        var text = Merge(after, ContractWriter.Write(before));

        var read = Read(text);
        read.Settings.Should().Be(after.Settings);
        read.Operations.Should().Equal(after.Operations);
        read.Shapes.Select(Sorted).Should().Equal(after.Shapes.Select(Sorted));
        Merge(after, text).Should().Be(text);
    }

    [Theory]
    [InlineData("lightsail")]
    [InlineData("iam")]
    public void The_repository_s_own_file_stays_as_it_is_where_nothing_changed(string service)
    {
        var text = File.ReadAllText(Repository.Spec($"{service}.contract.yaml"));

        Merge(Read(text), text).Should().Be(text);
    }

    [Theory]
    [InlineData("lightsail")]
    [InlineData("iam")]
    public void The_repository_s_own_file_keeps_its_words_under_a_new_import(string service)
    {
        var before = File.ReadAllText(Repository.Spec($"{service}.contract.yaml"));
        var contract = Read(before);
        var model = ContractSlice.Cut(Model(service, "botocore-1.43.11"), contract.Operations.Select(it => it.Name));

        var text = Merge(model, before);

        var kept = before.Split('\n').Where(line => line.Contains('#') || line.Contains("documentation:")).ToList();
        kept.Should().HaveCountGreaterThan(50);
        text.Split('\n').Intersect(kept).Count().Should().BeGreaterThan(kept.Distinct().Count() * 9 / 10);
        foreach (var shape in Read(text).Shapes)
        {
            Facts(shape).Should().Be(Facts(model.GetShape(shape.Name)));
        }
    }

    private static string Merge(Contract contract, string existing)
    {
        var merged = ContractMerge.Merge(
            contract,
            [],
            isPartial: false,
            statesPaging: true,
            new ContractFile("old.contract.yaml", existing)
        );
        merged.Findings.Should().BeEmpty();
        return merged.Text!;
    }

    private static Contract Read(string text)
    {
        var read = ContractReader.Read([new ContractFile("new.contract.yaml", text)]);
        read.Findings.Where(finding => finding.Rule.Severity == FindingSeverity.Error).Should().BeEmpty();
        return read.Services[0].Contract;
    }

    private static Contract Model(string service, string version)
    {
        var path = Repository.Shared("models", version, $"{service}.service-2.json");
        return BotocoreModelReader.Read(File.ReadAllText(path), path).Contract!;
    }

    private static Shape Facts(Shape shape) =>
        Sorted(
            shape switch
            {
                StructureShape it => it with
                {
                    Traits = Plain(it.Traits),
                    Members = it.Members.Select(Facts).ToEquatableArray(),
                },
                EnumShape it => it with
                {
                    Traits = Plain(it.Traits),
                    Values = it
                        .Values.Select(value => new EnumValue(value.Value, value.Value, null, null))
                        .ToEquatableArray(),
                },
                ListShape it => it with { Traits = Plain(it.Traits), Member = Facts(it.Member) },
                _ => shape with { Traits = Plain(shape.Traits) },
            }
        );

    private static Member Facts(Member member) => member with { Traits = Plain(member.Traits) };

    private static Traits Plain(Traits traits) => traits with { Documentation = null };

    /// <summary>A file keeps its order, so members are compared in the order of their names.</summary>
    private static Shape Sorted(Shape shape) =>
        shape switch
        {
            StructureShape it => it with { Members = it.Members.OrderBy(member => member.Name).ToEquatableArray() },
            UnionShape it => it with { Members = it.Members.OrderBy(member => member.Name).ToEquatableArray() },
            EnumShape it => it with { Values = it.Values.OrderBy(value => value.Value).ToEquatableArray() },
            _ => shape,
        };
}
