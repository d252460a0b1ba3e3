using LightsailContract.Emit.Constraints;
using LightsailContract.Emit.Context;
using LightsailContract.Emit.Writing;
using LightsailContract.Model;

namespace LightsailContract.Emit.Validation;

/// <summary>Writes a static class that checks values of one shape: its constraints, and what a list or map holds.</summary>
internal sealed class RuleClassWriter
{
    private const string Violations = "global::LightsailContract.Runtime.ViolationList";

    private readonly SourceWriter _writer;
    private readonly EmitContext _context;
    private readonly Shape _shape;
    private readonly string _type;
    private readonly ConstraintChecks _checks;
    private readonly ElementChecks? _elements;

    private RuleClassWriter(
        SourceWriter writer,
        Shape shape,
        IReadOnlyList<Constraint> constraints,
        EmitContext context
    )
    {
        _writer = writer;
        _context = context;
        _shape = shape;
        _type = context.Types.TypeOf(shape.Name).Text;
        _checks = new ConstraintChecks(shape, constraints, context);
        _elements = ElementChecks.ForElementsOf(shape, context);
    }

    /// <summary>Writes the class.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="declaration">Its modifiers and name.</param>
    /// <param name="shape">The shape of the values.</param>
    /// <param name="constraints">What the values keep to.</param>
    /// <param name="context">The contract at hand.</param>
    public static void Write(
        SourceWriter writer,
        string declaration,
        Shape shape,
        IReadOnlyList<Constraint> constraints,
        EmitContext context
    )
    {
        using var type = writer.Block(declaration);
        new RuleClassWriter(writer, shape, constraints, context).WriteBody();
    }

    /// <summary>Writes the class for a member that has constraints of its own; nothing for any other member.</summary>
    public static void WriteOwnRules(SourceWriter writer, Shape owner, Member member, string name, EmitContext context)
    {
        if (!TargetCheck.HasOwnRules(owner, member, context))
        {
            return;
        }

        writer.Blank();
        Write(
            writer,
            $"private static class {name}",
            context.Contract.GetShape(member.Target),
            context.Constraints.FindFor(owner, member),
            context
        );
    }

    private void WriteBody()
    {
        _checks.WriteFields(_writer);
        _writer.Blank();
        DocComment.Write(_writer, "Whether a value keeps every constraint.");
        var conditions = _checks.Conditions.ToList();
        var head = $"public static bool IsValid({_type} value)";
        if (_shape is ListShape or MapShape)
        {
            _writer.Arrow(head, "IsValid(value, 0)");
            _writer.Blank();
            WriteNestedIsValid(conditions);
        }
        else
        {
            _writer.Arrow(head, string.Join(" && ", conditions.DefaultIfEmpty("true")));
        }

        _writer.Blank();
        DocComment.Write(_writer, "Adds every constraint that a value breaks.");
        WriteValidate();
        _checks.WriteMethods(_writer, _type);
        foreach (var (member, ruleClass) in _elements?.OwnRuleClasses() ?? [])
        {
            WriteOwnRules(_writer, _shape, member, ruleClass, _context);
        }
    }

    private void WriteNestedIsValid(List<string> conditions)
    {
        var head = _writer.Head("internal static bool IsValid", $"{_type} value", "int depth");
        if (_elements is null)
        {
            _writer.Arrow(head, string.Join(" && ", conditions.Prepend($"depth <= {Violations}.MaxDepth")));
            return;
        }

        using var method = _writer.Block(head);
        var failures = conditions.Select(condition => "!" + condition).Prepend($"depth > {Violations}.MaxDepth");
        _writer.If(string.Join(" || ", failures), "return false;");
        _writer.Blank();
        _elements.WriteIsValid(_writer);
        _writer.Blank();
        _writer.Line("return true;");
    }

    private void WriteValidate()
    {
        using var method = _writer.Block(
            _writer.Head("public static void Validate", $"{_type} value", $"{Violations} violations")
        );
        if (_shape is ListShape or MapShape)
        {
            ValidatableWriter.WriteDepthCheck(_writer);
        }

        _checks.WriteViolations(_writer);
        _writer.Blank();
        _elements?.WriteValidate(_writer);
    }
}
