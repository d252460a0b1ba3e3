using LightsailContract.Emit.Constraints;
using LightsailContract.Emit.Context;
using LightsailContract.Emit.Patterns;
using LightsailContract.Emit.Results;
using LightsailContract.Emit.Writing;
using LightsailContract.Model;

namespace LightsailContract.Emit.Validation;

/// <summary>Writes the checks of the constraints on a value, each a method of its own.</summary>
internal sealed class ConstraintChecks
{
    private const string Runtime = "global::LightsailContract.Runtime.";

    private readonly Shape _shape;
    private readonly List<(Constraint Constraint, string Method)> _checks = [];
    private PatternPlan? _plan;

    public ConstraintChecks(Shape shape, IReadOnlyList<Constraint> constraints, EmitContext context)
    {
        _shape = shape;
        foreach (var constraint in constraints)
        {
            if (constraint is PatternConstraint pattern && !Plan(pattern, context))
            {
                continue;
            }

            _checks.Add((constraint, Method(constraint)));
        }
    }

    /// <summary>Conditions that hold for <c>value</c> if it is valid.</summary>
    public IEnumerable<string> Conditions => _checks.Select(check => $"{check.Method}({Argument(check.Constraint)})");

    /// <summary>Writes the fields that the checks need.</summary>
    public void WriteFields(SourceWriter writer)
    {
        foreach (var range in _checks.Select(check => check.Constraint).OfType<RangeConstraint>())
        {
            Bound("LowerBound", BoundLiteral.Minimum(_shape, range.Bounds));
            Bound("UpperBound", BoundLiteral.Maximum(_shape, range.Bounds));
        }

        if (_plan is not null)
        {
            PatternWriter.WriteFields(writer, _plan);
        }

        void Bound(string name, BoundLiteral? bound)
        {
            if (bound is { IsConstant: false })
            {
                writer.Line($"private static readonly {bound.Type} {name} = {bound.Expression};");
            }
        }
    }

    /// <summary>Writes statements that add a violation for each constraint that <c>value</c> breaks.</summary>
    public void WriteViolations(SourceWriter writer)
    {
        foreach (var (constraint, method) in _checks)
        {
            writer.Blank();
            writer.If(
                $"!{method}({Argument(constraint)})",
                Violation(writer, constraint.RuleId, constraint.Text, constraint.Source)
            );
        }
    }

    /// <summary>Writes the methods.</summary>
    public void WriteMethods(SourceWriter writer, string valueType)
    {
        foreach (var (constraint, method) in _checks)
        {
            writer.Blank();
            if (constraint is PatternConstraint)
            {
                PatternWriter.WriteMethod(writer, _plan!);
                continue;
            }

            var type = Argument(constraint) == "value" ? valueType : "string";
            writer.Arrow($"private static bool {method}({type} value)", Condition(constraint));
        }
    }

    /// <summary>A statement that adds a violation at the present place.</summary>
    public static string Violation(SourceWriter writer, string ruleId, string text, string? source) =>
        writer.Head("violations.Add", Literals.String(ruleId), Literals.String(text), Literals.StringOrNull(source))
        + ";";

    private bool Plan(PatternConstraint pattern, EmitContext context)
    {
        _plan = PatternPlanner.Plan(pattern.Pattern);
        var subject = pattern.RuleId.Substring(0, pattern.RuleId.LastIndexOf('.'));
        switch (_plan)
        {
            case UnreadablePlan unreadable:
                context.Report(
                    EmitRules.UnreadablePattern,
                    pattern.ContractPath,
                    pattern.Pattern,
                    subject,
                    unreadable.Reason
                );
                _plan = null;
                return false;
            case RegexPlan { Backtracks: true }:
                context.Report(
                    EmitRules.BacktrackingPattern,
                    pattern.ContractPath,
                    pattern.Pattern,
                    subject,
                    Literals.Int(PatternWriter.TimeoutMilliseconds)
                );
                return true;
            case AlwaysPlan:
                _plan = null;
                return false;
            default:
                return true;
        }
    }

    private string Argument(Constraint constraint) =>
        _shape is EnumShape && constraint is LengthConstraint or PatternConstraint ? "value.Value" : "value";

    private static string Method(Constraint constraint) =>
        constraint switch
        {
            LengthConstraint => "HasLength",
            RangeConstraint => "IsInRange",
            PatternConstraint => "Matches",
            UniqueConstraint => "IsUnique",
            _ => "IsListed",
        };

    private string Condition(Constraint constraint) =>
        constraint switch
        {
            LengthConstraint length => LengthCondition(length.Bounds),
            RangeConstraint range => RangeCondition(range.Bounds),
            UniqueConstraint => $"{Runtime}Uniqueness.Holds(value)",
            _ => "value.IsKnown",
        };

    private string LengthCondition(LengthTrait bounds)
    {
        if (bounds.Min > int.MaxValue || bounds.Max < 0)
        {
            return "false";
        }

        var length = _shape switch
        {
            ListShape or MapShape => "value.Count",
            SimpleShape { Type: SimpleType.Blob } => "value.Length",
            _ => $"{Runtime}CodePoints.Count(value)",
        };
        return Between(
            length,
            bounds.Min > 0 ? Literals.Int(bounds.Min.Value) : null,
            bounds.Max < int.MaxValue ? Literals.Int(bounds.Max.Value) : null
        );
    }

    private string RangeCondition(RangeTrait range)
    {
        if (BoundLiteral.IsEmpty(_shape, range))
        {
            return "false";
        }

        var (min, max) = (BoundLiteral.Minimum(_shape, range), BoundLiteral.Maximum(_shape, range));
        if ((min ?? max) is { IsConstant: false })
        {
            var conditions = new[]
            {
                min is null ? null : "value >= LowerBound",
                max is null ? null : "value <= UpperBound",
            };
            return string.Join(" && ", conditions.Where(condition => condition is not null));
        }

        return Between(_shape is IntEnumShape ? "value.Value" : "value", min?.Expression, max?.Expression);
    }

    private static string Between(string value, string? min, string? max) =>
        (min, max) switch
        {
            (null, null) => "true",
            _ when min == max => $"{value} is {min}",
            (null, _) => $"{value} <= {max}",
            (_, null) => $"{value} >= {min}",
            _ => $"{value} is >= {min} and <= {max}",
        };
}
