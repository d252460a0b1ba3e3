using LightsailContract.Emit.Clashes;
using LightsailContract.Emit.Context;
using LightsailContract.Emit.Enums;
using LightsailContract.Emit.Errors;
using LightsailContract.Emit.Invariants;
using LightsailContract.Emit.Operations;
using LightsailContract.Emit.Options;
using LightsailContract.Emit.Protocols;
using LightsailContract.Emit.Results;
using LightsailContract.Emit.Structures;
using LightsailContract.Emit.Unions;
using LightsailContract.Emit.Validation;
using LightsailContract.Model;

namespace LightsailContract.Emit;

/// <summary>Writes a contract as C#.</summary>
public static class ContractEmitter
{
    // In the order of reading: what a shape is and how it is checked; then the protocol's own, how it travels; then who sends it
    // and who answers it.
    private static readonly IPartEmitter[] Types =
    [
        new NameClashEmitter(),
        new StructureEmitter(),
        new UnionEmitter(),
        new EnumEmitter(),
        new IntEnumEmitter(),
        new ConstraintTypeEmitter(),
        new RuleConstantsEmitter(),
        new ErrorBaseEmitter(),
        new ErrorEmitter(),
        new StructureValidationEmitter(),
        new UnionValidationEmitter(),
        new RuleClassEmitter(),
    ];

    private static readonly IPartEmitter[] Operations =
    [
        new ErrorsEmitter(),
        new SerializationEmitter(),
        new OperationsEmitter(),
        new ClientInterfaceEmitter(),
        new ClientEmitter(),
        new RegistrationEmitter(),
        new HandlerEmitter(),
        new DispatcherEmitter(),
    ];

    /// <summary>Emits the parts of <paramref name="contract"/> that <paramref name="options"/> ask for.</summary>
    /// <param name="contract">A contract that the reader found no error in.</param>
    /// <param name="options">What is emitted, and how.</param>
    public static EmitResult Emit(Contract contract, EmitOptions options)
    {
        var context = new EmitContext(contract, options);
        foreach (var emitter in Types.Concat(ProtocolRegistry.For(contract).ShapeEmitters).Concat(Operations))
        {
            if ((options.Parts & emitter.Part) != 0)
            {
                emitter.Emit(context);
            }
        }

        return context.ToResult();
    }
}
