using System.Text.Json;
using LightsailContract.Emit.Tests.Support;

namespace LightsailContract.Emit.Tests.Behaviour;

public sealed class EnumAndUnionTests
{
    private static readonly Type Course = Kitchen.Compiled.Type("Course");
    private static readonly Type SpiceLevel = Kitchen.Compiled.Type("SpiceLevel");
    private static readonly dynamic Samples = new StaticMembers(Kitchen.Compiled.Type("Samples"));

    [Theory]
    [InlineData("starter", true)]
    [InlineData("main-course", true)]
    [InlineData("Starter", false)]
    [InlineData("", false)]
    [InlineData("later", false)]
    public void An_enum_keeps_any_value_and_knows_the_listed_ones(string text, bool isKnown)
    {
        dynamic value = Activator.CreateInstance(Course, text)!;
        ((string)value.Value).Should().Be(text);
        ((bool)value.IsKnown).Should().Be(isKnown);
        ((string)value.ToString()).Should().Be(text);
        ((bool)value.Equals(Activator.CreateInstance(Course, new string(text)))).Should().BeTrue();
    }

    [Fact]
    public void The_default_of_an_enum_is_defined()
    {
        dynamic value = Activator.CreateInstance(Course)!;
        ((string)value.Value).Should().BeEmpty();
        ((bool)value.IsKnown).Should().BeFalse();
        ((bool)value.Equals(Activator.CreateInstance(Course, ""))).Should().BeTrue();
        ((int)value.GetHashCode()).Should().Be(Activator.CreateInstance(Course, "")!.GetHashCode());
    }

    [Fact]
    public void The_listed_values_come_in_the_contracts_order()
    {
        dynamic known = Course.GetProperty("Known")!.GetValue(null)!;
        var texts = new List<string>();
        foreach (var value in known)
        {
            texts.Add(value.Value);
        }

        texts.Should().Equal("starter", "main-course", "1st", "Value");
    }

    [Fact]
    public void An_enum_is_a_key()
    {
        dynamic counted = Samples.Counted();
        ((int)counted[(dynamic)Activator.CreateInstance(Course, "starter")!]).Should().Be(1);
        ((int)counted[(dynamic)Activator.CreateInstance(Course, "later")!]).Should().Be(2);
        ((int)counted[(dynamic)Activator.CreateInstance(Course)!]).Should().Be(3);
    }

    [Fact]
    public void System_Text_Json_reads_and_writes_an_enum_as_its_value()
    {
        var later = JsonSerializer.Deserialize("\"later\"", Course);
        JsonSerializer.Serialize(later, Course).Should().Be("\"later\"");
        JsonSerializer.Serialize((object)Samples.Counted()).Should().Be("""{"starter":1,"later":2,"":3}""");
        JsonSerializer.Serialize(JsonSerializer.Deserialize("7", SpiceLevel), SpiceLevel).Should().Be("7");
    }

    [Fact]
    public void An_intEnum_keeps_any_number()
    {
        dynamic hot = SpiceLevel.GetProperty("Hot")!.GetValue(null)!;
        ((int)hot.Value).Should().Be(2);
        ((bool)hot.IsKnown).Should().BeTrue();
        dynamic other = Activator.CreateInstance(SpiceLevel, 9)!;
        ((bool)other.IsKnown).Should().BeFalse();
        ((string)other.ToString()).Should().Be("9");
    }

    [Fact]
    public void A_union_is_matched_case_by_case_and_hides_what_is_sensitive()
    {
        var heats = (Array)Samples.Heats();
        heats
            .Cast<object>()
            .Select(heat => (string)Samples.Describe(heat))
            .Should()
            .Equal("gas 3", "electric", "fire", "sun");
        heats
            .Cast<object>()
            .Select(heat => heat.ToString())
            .Should()
            .Equal(
                "Gas { Value = 3 }",
                "Electric { Value = *** }",
                "Fire { Value = Step { Text = a } }",
                "Unknown { Tag = sun }"
            );
        heats.Cast<dynamic>().Select(heat => (string)heat.Tag).Should().Equal("gas", "electric", "fire", "sun");
    }
}
