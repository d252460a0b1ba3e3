using LightsailContract.Emit.Context;
using LightsailContract.Emit.Wire;
using LightsailContract.Model;

namespace LightsailContract.Emit.Operations;

/// <summary>What an operation's method takes and gives.</summary>
internal sealed class OperationTypes(Operation operation, EmitContext context)
{
    /// <summary>The input's type, or null.</summary>
    public string? Input { get; } = operation.Input is { } input ? context.Types.TypeOf(input).Text : null;

    /// <summary>The output's type, or null.</summary>
    public string? Output { get; } = operation.Output is { } output ? context.Types.TypeOf(output).Text : null;

    /// <summary>The input's type, that of nothing included.</summary>
    public string InputOrUnit => Input ?? WireTypes.Unit;

    /// <summary>The output's type, that of nothing included.</summary>
    public string OutputOrUnit => Output ?? WireTypes.Unit;

    /// <summary>A task of the output.</summary>
    public string Task(string task) => Output is null ? task : $"{task}<{Output}>";
}
