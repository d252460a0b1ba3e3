using LightsailContract.Emit.Constraints;
using LightsailContract.Emit.Context;
using LightsailContract.Model;

namespace LightsailContract.Emit.Api;

/// <summary>The static classes of constrained simple shapes, lists and maps.</summary>
internal sealed class ConstraintApi(EmitContext context, ApiFacts facts)
{
    private static readonly string[] Traits = ["length", "pattern", "range", "uniqueItems"];

    private readonly ApiTypes _types = new(context);

    public void Add()
    {
        foreach (var shape in context.Contract.Shapes)
        {
            if (shape is SimpleShape or ListShape or MapShape && context.Rules.IsChecked(shape.Name))
            {
                Add(shape, context.Names.Shape(shape.Name), $"shapes/{shape.Name}");
            }
        }
    }

    private void Add(Shape shape, string name, string path)
    {
        string[] reasons = [path, "settings/patterns", .. Reasons(shape.Name, [])];
        facts.Add(name, ApiFacet.Type, "static class", reasons);
        facts.AddObsolete(name, shape.Traits.Deprecated, path);
        var type = _types.Text(shape.Name, nullable: false, annotated: false);
        facts.Add($"{name}.IsValid", ApiFacet.Member, type, [.. reasons, .. _types.Origins(shape.Name)]);
        facts.Add($"{name}.Validate", ApiFacet.Member, type, [.. reasons, .. _types.Origins(shape.Name)]);
        foreach (var constraint in context.Constraints.FindFor(shape))
        {
            switch (constraint)
            {
                case LengthConstraint length:
                    AddLength($"{name}.MinLength", length.Bounds.Min, $"{path}/length");
                    AddLength($"{name}.MaxLength", length.Bounds.Max, $"{path}/length");
                    break;
                case RangeConstraint range:
                    AddBound($"{name}.Minimum", BoundLiteral.Minimum(shape, range.Bounds), $"{path}/range");
                    AddBound($"{name}.Maximum", BoundLiteral.Maximum(shape, range.Bounds), $"{path}/range");
                    break;
                case PatternConstraint:
                    facts.Add($"{name}.Pattern", ApiFacet.Constant, "string", [$"{path}/pattern"]);
                    break;
                case UniqueConstraint:
                    facts.Add($"{name}.UniqueItems", ApiFacet.Constant, "bool", [$"{path}/uniqueItems"]);
                    break;
            }
        }
    }

    private void AddLength(string name, long? bound, string path)
    {
        if (bound is <= int.MaxValue)
        {
            facts.Add(name, ApiFacet.Constant, "int", [path]);
        }
    }

    private void AddBound(string name, BoundLiteral? bound, string path)
    {
        if (bound is not null)
        {
            facts.Add(name, bound.IsConstant ? ApiFacet.Constant : ApiFacet.Member, bound.Type, [path]);
        }
    }

    // Each constraint of the shape, and of what a list or map holds, is a reason for the class to be there.
    private IEnumerable<string> Reasons(string target, HashSet<string> seen)
    {
        if (!seen.Add(target))
        {
            return [];
        }

        var path = $"shapes/{target}";
        var own = Traits.Select(trait => $"{path}/{trait}");
        var elements = context.Contract.GetShape(target) switch
        {
            ListShape list => [list.Member],
            MapShape map => [map.Key, map.Value],
            _ => Array.Empty<Member>(),
        };
        return own.Concat(
            elements.SelectMany(element =>
                Traits
                    .Select(trait => $"{path}/{element.Name}/{trait}")
                    .Append($"{path}/{element.Name}/target")
                    .Append($"shapes/{element.Target}")
                    .Concat(Reasons(element.Target, seen))
            )
        );
    }
}
