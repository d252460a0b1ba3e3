using LightsailContract.Emit.Context;
using LightsailContract.Emit.Options;
using LightsailContract.Model;

namespace LightsailContract.Emit.Api;

/// <summary>Says what of the emitted C# other code can depend on, without emitting it.</summary>
public static class EmittedApi
{
    /// <summary>The facts about everything that is emitted for a contract.</summary>
    /// <param name="contract">A contract that the reader found no error in.</param>
    public static EquatableArray<ApiFact> Of(Contract contract)
    {
        var context = new EmitContext(contract, new EmitOptions("Emitted"));
        var facts = new ApiFacts();
        new ShapeApi(context, facts).Add();
        new ConstraintApi(context, facts).Add();
        new OperationApi(context, facts).Add();
        new RuleConstantApi(context, facts).Add();
        return facts.ToArray();
    }
}
