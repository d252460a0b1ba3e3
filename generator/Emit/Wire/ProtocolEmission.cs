using LightsailContract.Emit.Context;
using LightsailContract.Model;

namespace LightsailContract.Emit.Wire;

/// <summary>What is emitted for one protocol; everything else that is emitted asks here and knows no protocol.</summary>
internal abstract class ProtocolEmission
{
    /// <summary>Emit the readers and writers of shapes.</summary>
    public abstract IReadOnlyList<IPartEmitter> ShapeEmitters { get; }

    /// <summary>What the codec class reads and writes, in words: <c>JSON</c>.</summary>
    public abstract string Format { get; }

    /// <summary>The runtime's type of an operation.</summary>
    public abstract string OperationType { get; }

    /// <summary>How errors are read and written.</summary>
    public abstract ErrorCodec Errors { get; }

    /// <summary>The class that holds the readers and writers of shapes.</summary>
    public abstract string CodecClass(EmitContext context);

    /// <summary>An operation's codecs: two arguments, of the input and of the output.</summary>
    public abstract string Codecs(Operation operation, EmitContext context);

    /// <summary>The declaration of the field <c>Protocol</c>.</summary>
    public abstract string Definition(EmitContext context);
}
