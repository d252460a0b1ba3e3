using System.Globalization;
using LightsailContract.Emit.Tests.Support;
using LightsailContract.Model;

namespace LightsailContract.Emit.Tests;

/// <summary>What is emitted depends on the contract alone, and each shape's files on that shape.</summary>
public sealed class EditTests
{
    [Fact]
    public void The_same_contract_gives_the_same_text_in_any_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            var here = ContractEmitter.Emit(Emission.Kitchen, Emission.Types);
            CultureInfo.CurrentCulture = new CultureInfo("tr-TR");
            ContractEmitter.Emit(Emission.Kitchen, Emission.Types).Should().Be(here);
            CultureInfo.CurrentCulture = new CultureInfo("ar-SA");
            ContractEmitter.Emit(Emission.Kitchen, Emission.Types).Should().Be(here);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Text_ends_its_lines_as_Unix_does_and_has_no_blank_at_their_ends()
    {
        foreach (var file in ContractEmitter.Emit(Emission.Kitchen, Emission.Types).Files)
        {
            file.Text.Should().NotContain("\r").And.NotContain(" \n").And.NotContain("\n\n\n").And.EndWith("}\n");
        }
    }

    [Fact]
    public void Words_about_a_shape_change_that_shapes_files_only()
    {
        foreach (var shape in Emission.Kitchen.Shapes)
        {
            Changed(shape, shape with { Traits = shape.Traits with { Documentation = "Other words." } })
                .Should()
                .NotContain(file => !IsOf(file, shape), shape.Name);
        }
    }

    [Theory]
    [InlineData("DishName")]
    [InlineData("Pin")]
    public void A_pattern_changes_that_shapes_files_only(string name)
    {
        var shape = Emission.Kitchen.GetShape(name);
        Changed(shape, shape with { Traits = shape.Traits with { Pattern = "^other$" } })
            .Should()
            .BeEquivalentTo($"Kitchen/{name}.g.cs", $"Kitchen/{name}.Validation.g.cs");
    }

    [Fact]
    public void A_constraint_within_a_structure_changes_that_structures_files_only()
    {
        var step = Emission.Kitchen.GetStructure("Step");
        var minutes = step.Members[1] with { Traits = Traits.None with { Range = new RangeTrait(1, 90) } };
        Changed(step, step with { Members = EquatableArray.Of(step.Members[0], minutes) })
            .Should()
            .BeEquivalentTo("Kitchen/Step.g.cs", "Kitchen/Step.Validation.g.cs");
    }

    [Fact]
    public void A_new_enum_value_changes_that_enums_files_only()
    {
        var course = (EnumShape)Emission.Kitchen.GetShape("Course");
        Changed(
                course,
                course with
                {
                    Values = course.Values.Append(new EnumValue("late", "late", null, null)).ToEquatableArray(),
                }
            )
            .Should()
            .BeEquivalentTo("Kitchen/Course.g.cs");
    }

    private static bool IsOf(string file, Shape shape) =>
        file.StartsWith($"Kitchen/{shape.Name}.", StringComparison.Ordinal)
        || shape is StructureShape { Error: not null } && file.EndsWith("Exception.g.cs", StringComparison.Ordinal);

    private static IEnumerable<string> Changed(Shape before, Shape after)
    {
        var contract = Emission.Kitchen;
        var edited = contract with
        {
            Shapes = contract.Shapes.Select(shape => shape == before ? after : shape).ToEquatableArray(),
        };
        var old = ContractEmitter.Emit(contract, Emission.Types).Files.ToHashSet();
        return ContractEmitter
            .Emit(edited, Emission.Types)
            .Files.Where(file => !old.Contains(file))
            .Select(file => file.HintName);
    }
}
