namespace LightsailContract.Emit.Wire;

/// <summary>The parts of the calls that read and write an error in a protocol.</summary>
/// <param name="Source">The parameter that errors are read from.</param>
/// <param name="SourceArgument">The same as an argument.</param>
/// <param name="ReadPrefix">What stands before the error's name in the method that reads it.</param>
/// <param name="Sink">The parameter that errors are written to.</param>
/// <param name="SinkArgument">The same as an argument.</param>
/// <param name="WritePrefix">What stands before the error's name in the method that writes it.</param>
/// <param name="WriteMessage">The statement that writes an error that the contract does not declare.</param>
internal sealed record ErrorCodec(
    string Source,
    string SourceArgument,
    string ReadPrefix,
    string Sink,
    string SinkArgument,
    string WritePrefix,
    string WriteMessage
);
