using LightsailContract.Emit.Context;
using LightsailContract.Emit.Writing;
using LightsailContract.Model;

namespace LightsailContract.Emit.Validation;

/// <summary>Writes the checks of what a list or map holds.</summary>
internal sealed class ElementChecks
{
    private readonly Shape _owner;
    private readonly Member _element;
    private readonly bool _isSparse;
    private readonly bool _isReference;
    private readonly bool _hidesKeys;
    private readonly TargetCheck? _elementCheck;
    private readonly TargetCheck? _keyCheck;

    private ElementChecks(Shape owner, Member element, Member? key, bool isSparse, EmitContext context)
    {
        _owner = owner;
        _element = element;
        _isSparse = isSparse;
        _isReference = !context.Types.TypeOf(element.Target).IsValueType;
        _elementCheck = TargetCheck.For(owner, element, OwnRules(element), context);
        if (key is not null)
        {
            _keyCheck = TargetCheck.For(owner, key, OwnRules(key), context);
            _hidesKeys = context.Sensitivity.Hides(owner, key);
        }
    }

    /// <summary>The checks of a list's elements or a map's entries; null if there are none.</summary>
    public static ElementChecks? ForElementsOf(Shape shape, EmitContext context)
    {
        var checks = shape switch
        {
            ListShape list => new ElementChecks(list, list.Member, null, list.Sparse, context),
            MapShape map => new ElementChecks(map, map.Value, map.Key, map.Sparse, context),
            _ => null,
        };
        return checks is { _elementCheck: null, _keyCheck: null } ? null : checks;
    }

    /// <summary>Writes a loop that returns false at the first thing that is not valid.</summary>
    public void WriteIsValid(SourceWriter writer)
    {
        var failures = new List<string>();
        if (_keyCheck is not null)
        {
            failures.Add("!" + _keyCheck.IsValid(Key(), "depth + 1"));
        }

        if (_elementCheck is not null)
        {
            var value = _isSparse ? "present" : "element";
            var failure = "!" + _elementCheck.IsValid(value, "depth + 1");
            failures.Add(
                _isSparse ? $"(element is {{ }} present && {failure})"
                : _isReference ? $"element is null || {failure}"
                : failure
            );
        }

        using (writer.Block($"foreach (var {Item()} in value)"))
        {
            writer.If(string.Join(" || ", failures), "return false;");
        }
    }

    /// <summary>Writes a loop that adds every violation.</summary>
    public void WriteValidate(SourceWriter writer)
    {
        if (_owner is ListShape)
        {
            using var loop = writer.Block("for (var i = 0; i < value.Count; i++)");
            writer.Line("violations.Enter(i);");
            WriteElement(writer, "value[i]");
            WriteNext(writer);
            return;
        }

        // A key that is sensitive stays out of the path.
        if (_hidesKeys)
        {
            writer.Line("var i = 0;");
        }

        using (writer.Block($"foreach (var {Item()} in value)"))
        {
            writer.Line(_hidesKeys ? "violations.Enter(i++);" : "violations.EnterKey(key);");
            if (_keyCheck is not null)
            {
                writer.Line(_keyCheck.Validate(Key()));
            }

            WriteElement(writer, "element");
            WriteNext(writer);
        }
    }

    // Who bounds the list does not want the rest looked at: it may be long, and each element dear.
    private static void WriteNext(SourceWriter writer)
    {
        writer.Line("violations.Leave();");
        writer.If("violations.IsTruncated", "return;");
    }

    /// <summary>The keys, values or elements that may have constraints of their own, each with the class for them.</summary>
    public IEnumerable<(Member Member, string RuleClass)> OwnRuleClasses()
    {
        if (_owner is MapShape map)
        {
            yield return (map.Key, OwnRules(map.Key));
        }

        yield return (_element, OwnRules(_element));
    }

    private void WriteElement(SourceWriter writer, string element)
    {
        if (_elementCheck is null)
        {
            return;
        }

        if (!_isSparse && !_isReference)
        {
            writer.Line(_elementCheck.Validate(element));
            return;
        }

        using (writer.Block($"if ({element} is {{ }} present)"))
        {
            writer.Line(_elementCheck.Validate("present"));
        }

        if (!_isSparse)
        {
            using (writer.Block("else"))
            {
                var path = $"{_owner.Name}.{_element.Name}";
                writer.Line(ConstraintChecks.Violation(writer, $"{path}.required", "not null", source: null));
            }
        }

        writer.Blank();
    }

    private string Item() =>
        _owner is ListShape ? "element"
        : _elementCheck is null ? "(key, _)"
        : _keyCheck is null && _hidesKeys ? "(_, element)"
        : "(key, element)";

    private string Key() => _keyCheck!.Kind is EnumShape ? "new(key)" : "key";

    private static string OwnRules(Member member) =>
        member.Name switch
        {
            "key" => "KeyRules",
            "value" => "ValueRules",
            _ => "ElementRules",
        };
}
