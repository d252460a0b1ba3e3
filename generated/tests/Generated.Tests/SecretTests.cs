using LightsailContract.Lightsail;
using LightsailContract.Model;

namespace LightsailContract.Generated.Tests;

/// <summary>What is secret or sensitive is printed nowhere.</summary>
public sealed class SecretTests
{
    private const string Canary = "CANARY7HASTOSTAYHERE";

    /// <summary>Every member of text that a contract calls secret or sensitive, itself or by its shape.</summary>
    public static TheoryData<string, string, string> HiddenMembers()
    {
        var hidden = new TheoryData<string, string, string>();
        foreach (var contract in Spec.Contracts)
        {
            foreach (var structure in contract.Shapes.OfType<StructureShape>())
            {
                foreach (var member in structure.Members.Where(member => IsHidden(contract, structure, member)))
                {
                    hidden.Add(Spec.NamespaceOf(contract), structure.Name, member.Name);
                }
            }
        }

        return hidden;
    }

    [Theory]
    [MemberData(nameof(HiddenMembers))]
    public void Hidden_members_are_not_printed(string service, string structure, string member)
    {
        var type = typeof(AccessKey).Assembly.GetType($"{service}.{structure}", throwOnError: true)!;
        var property = type.GetProperty(char.ToUpperInvariant(member[0]) + member[1..])!;
        var value = Activator.CreateInstance(type)!;

        property.SetValue(value, Canary);

        property.GetValue(value).Should().Be(Canary);
        value.ToString().Should().NotContain(Canary).And.Contain(property.Name, "that there is a value is no secret");
    }

    [Fact]
    public void A_secret_is_not_printed_by_what_holds_it()
    {
        var key = new AccessKey { SecretAccessKey = Canary, Status = StatusType.Active };
        var result = new CreateBucketAccessKeyResult { AccessKey = key };
        var list = new GetBucketAccessKeysResult { AccessKeys = [key] };

        $"{key} {result} {list} {list.AccessKeys}".Should().NotContain(Canary).And.Contain("Active");
    }

    [Fact]
    public void A_violation_does_not_print_the_value()
    {
        var violations = new AccessKey { AccessKeyId = Canary + "!", SecretAccessKey = " " }.Validate();

        violations.Should().HaveCountGreaterThan(1);
        violations.ToString().Should().NotContain(Canary);
    }

    private static bool IsHidden(Contract contract, StructureShape structure, Model.Member member) =>
        structure.Error is null
        && contract.GetShape(member.Target) is SimpleShape { Type: SimpleType.String } target
        && (
            member.Traits.Sensitive
            || target.Traits.Sensitive
            || contract.Secrets.Contains(new MemberPath(structure.Name, member.Name))
        );
}
