using LightsailContract.Importers.Inputs;
using LightsailContract.Importers.Tests.Facts;
using LightsailContract.Model;

namespace LightsailContract.Importers.Tests.Inputs;

public sealed class LossTests
{
    [Theory]
    [InlineData("botocore-1.43.11", "lightsail")]
    [InlineData("botocore-1.43.11", "iam")]
    [InlineData("botocore-1.29.27", "lightsail")]
    [InlineData("botocore-1.29.27", "iam")]
    public void Of_a_whole_model_nothing_is_lost_without_a_reason(string version, string service)
    {
        var file = Repository.Shared("models", version, $"{service}.service-2.json");
        var losses = SourceReader.Read(new SourceInput("botocore", EquatableArray.Of(file))).Services[0].Losses!;

        losses.Unexplained.Should().BeEmpty();
        losses.Carried.Should().BeGreaterThan(3_000);
        losses.Losses.Select(loss => loss.Kind!.Name).Should().Contain(["documentation", "fixed by protocol", "model"]);
    }

    [Fact]
    public void A_key_that_nobody_knows_is_lost_without_a_reason()
    {
        var folder = Directory.CreateTempSubdirectory("loss-").FullName;
        try
        {
            var file = Path.Combine(folder, "service-2.json");
            File.WriteAllText(
                file,
                """
                {"metadata":{"protocol":"json","apiVersion":"1","serviceId":"S","targetPrefix":"S"},
                "operations":{},
                "shapes":{"A":{"type":"string","colour":"red"}}}
                """
            );

            var losses = SourceReader.Read(new SourceInput("botocore", EquatableArray.Of(folder))).Services[0].Losses!;

            var loss = losses.Unexplained.Should().ContainSingle(loss => loss.Path == "shapes.A.colour").Which;
            loss.Location.Line.Should().Be(3);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [MemberData(nameof(Seed.Names), MemberType = typeof(Seed))]
    public void Pages_have_their_rules_among_the_losses(string name)
    {
        var seed = Seed.Of(name);
        var input = new SourceInput(seed.Kind, EquatableArray.Of(Repository.Shared(seed.Path.Split('/'))));
        var service = SourceReader.Read(input).Services[0];

        service.Losses!.Unexplained.Should().BeEmpty();
        service
            .Losses.Losses.Count(loss => loss.Kind!.Name == "rule")
            .Should()
            .Be(
                service.Facts.Sum(facts =>
                    facts.Quotas.Count
                    + facts.Sentinels.Count
                    + facts.Visibility.Count
                    + facts.Operations.Sum(operation => operation.Implicit.Count)
                )
            );
    }
}
