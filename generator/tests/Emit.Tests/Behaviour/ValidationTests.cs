using LightsailContract.Emit.Tests.Support;
using LightsailContract.Runtime;

namespace LightsailContract.Emit.Tests.Behaviour;

public sealed class ValidationTests
{
    private static readonly dynamic Samples = new StaticMembers(Kitchen.Compiled.Type("Samples"));

    [Fact]
    public void A_violation_names_place_rule_constraint_and_source()
    {
        IContractValidatable dish = Samples.Incomplete();
        dish.Validate()
            .Select(violation => violation.ToString())
            .Should()
            .Equal(
                "dishName: required (Dish.dishName.required)",
                "tags: required (Dish.tags.required)",
                "garnish: required (Dish.garnish.required)"
            );
        dish.IsValid().Should().BeFalse();

        var violations = new ViolationList();
        Kitchen.Compiled.Type("DishName").GetMethod("Validate")!.Invoke(null, ["lower", violations]);
        violations
            .Should()
            .Equal(
                new RuleViolation(
                    "",
                    "DishName.pattern",
                    "matches ^[A-Z][A-Za-z -]*[a-z]$",
                    "The menu card; The cook's book"
                )
            );
    }

    [Fact]
    public void A_null_element_is_a_violation()
    {
        IContractValidatable dish = Samples.NullStep();
        dish.Validate().Should().ContainSingle().Which.Path.Should().Be("steps[0]");
        dish.IsValid().Should().BeFalse();
    }

    [Fact]
    public void A_value_may_be_nested_as_deep_as_the_bound_and_no_deeper()
    {
        IContractValidatable deepest = Samples.Deep(ViolationList.MaxDepth - 1);
        deepest.Validate().Should().BeEmpty();
        deepest.IsValid().Should().BeTrue();

        IContractValidatable tooDeep = Samples.Deep(10_000);
        tooDeep.Validate().Should().NotBeEmpty().And.OnlyContain(violation => violation.RuleId == "depth");
        tooDeep.IsValid().Should().BeFalse();
    }

    [Fact]
    public void A_list_of_violations_may_be_bounded()
    {
        var violations = new ViolationList(limit: 2);
        ((IContractValidatable)Samples.Incomplete()).Validate(violations);
        violations.Should().HaveCount(2);
        violations.IsTruncated.Should().BeTrue();
    }
}
