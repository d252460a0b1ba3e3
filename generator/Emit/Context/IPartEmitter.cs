using LightsailContract.Emit.Options;
using LightsailContract.Model;

namespace LightsailContract.Emit.Context;

/// <summary>Emits one kind of thing for a whole contract.</summary>
internal interface IPartEmitter
{
    /// <summary>The part that it belongs to; it runs where any of these is asked for.</summary>
    EmitParts Part { get; }

    /// <summary>Adds its files to the context.</summary>
    void Emit(EmitContext context);
}

/// <summary>Emits something for each shape of one kind.</summary>
/// <typeparam name="TShape">The kind of shape.</typeparam>
internal abstract class ShapeEmitter<TShape> : IPartEmitter
    where TShape : Shape
{
    public abstract EmitParts Part { get; }

    public void Emit(EmitContext context)
    {
        foreach (var shape in context.Contract.Shapes)
        {
            if (shape is TShape wanted && Wants(wanted, context))
            {
                Emit(wanted, context);
            }
        }
    }

    /// <summary>Whether anything is emitted for the shape.</summary>
    protected virtual bool Wants(TShape shape, EmitContext context) => true;

    /// <summary>Adds the shape's file to the context.</summary>
    protected abstract void Emit(TShape shape, EmitContext context);
}
