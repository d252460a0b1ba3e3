using FsCheck;
using FsCheck.Fluent;
using LightsailContract.Emit.Tests.Support;
using LightsailContract.Runtime;

namespace LightsailContract.Emit.Tests.Behaviour;

public sealed class DtoTests
{
    private static readonly dynamic Samples = new StaticMembers(Kitchen.Compiled.Type("Samples"));

    [Fact]
    public void Equal_content_is_equal_whatever_it_is_nested_in() =>
        Prop.ForAll<int>(seed =>
            {
                var (one, other) = (Kitchen.Dish(seed), Kitchen.Dish(seed));
                one.Should().NotBeSameAs(other);
                return one.Equals(other)
                    && one.GetHashCode() == other.GetHashCode()
                    && one.ToString() == other.ToString();
            })
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Different_content_is_different() =>
        Prop.ForAll<int, int>(
                (seed, otherSeed) =>
                {
                    var (one, other) = (Kitchen.Dish(seed), Kitchen.Dish(otherSeed));
                    var same = Parts(one).SequenceEqual(Parts(other));
                    return one.Equals(other) == same;
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_changed_member_makes_a_value_different()
    {
        object original = Samples.Valid();
        foreach (var property in original.GetType().GetProperties())
        {
            var changed = (object)Samples.Valid();
            property.SetValue(
                changed,
                property.PropertyType.IsValueType ? Activator.CreateInstance(property.PropertyType) : null
            );
            var hadAValue = !Equals(property.GetValue(original), property.GetValue(changed));
            original.Equals(changed).Should().Be(!hadAValue, property.Name);
        }
    }

    [Fact]
    public void Nothing_sensitive_is_ever_printed() =>
        Prop.ForAll<int>(seed => !Kitchen.Dish(seed).ToString()!.Contains(ValueMaker.Secret))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_printed_reads_well()
    {
        var text = (string)Samples.Valid().ToString();
        text.Should()
            .StartWith(
                "Dish { DishName = Onion Soup, Course = main-course, Spice = 1, SecretIngredient = ***, Pin = ***, Pins = ***, "
            )
            .And.Contain(
                "Steps = [Step { Text = Cut. }, Step { Text = Cook., Minutes = 40 }], Tags = {Warm: yes, Vegan: no}, Notes = [a, null]"
            )
            .And.Contain("Price = 12.50, Photo = 3 bytes")
            .And.Contain("Heat = Fire { Value = Step { Text = Hot. } }")
            .And.NotContain("Weight");
    }

    [Fact]
    public void An_absent_member_is_null_unless_it_has_a_default()
    {
        var plain = Samples.Plain();
        ((object?)plain.Course).Should().BeNull();
        ((int)plain.Spice.Value).Should().Be(1);
        ((bool)plain.Vegan).Should().BeFalse();
        ((string)plain.Garnish).Should().Be("salt \"and\" pepper");
        ((int)plain.Tags.Count).Should().Be(0);
    }

    [Fact]
    public void What_is_sensitive_is_hidden_from_the_debugger_too()
    {
        var dish = Kitchen.Compiled.Type("Dish");
        foreach (var hidden in new[] { "SecretIngredient", "Pin", "Pins" })
        {
            dish.GetProperty(hidden)!
                .GetCustomAttributesData()
                .Should()
                .Contain(it => it.AttributeType.Name == "DebuggerBrowsableAttribute");
        }

        dish.GetCustomAttributesData()
            .Should()
            .ContainSingle(it => it.AttributeType.Name == "DebuggerDisplayAttribute")
            .Which.ConstructorArguments[0]
            .Value.Should()
            .Be("{ToString(),nq}");
    }

    [Fact]
    public void An_error_carries_what_is_modelled_and_prints_nothing_sensitive()
    {
        var error = (ContractException)Samples.Error();
        error.ErrorCode.Should().Be("NoSuchDish");
        error.Fault.Should().Be(ErrorFault.Client);
        error.StatusCode.Should().Be(404);
        error.RequestId.Should().Be("r-1");
        error.Service.Should().Be("Kitchen");
        error.Message.Should().Be("Never heard of it.");
        error.WireMessage.Should().Be("Never heard of it.");
        ((string)((dynamic)error).DishName).Should().Be("Air");
        error.ToString().Should().Contain("Never heard of it.").And.NotContain(ValueMaker.Secret);
        error.GetType().BaseType!.Name.Should().Be("KitchenException");
    }

    private static IEnumerable<object?> Parts(object value) =>
        value.GetType().GetProperties().Select(property => property.GetValue(value));
}
