namespace LightsailContract.Emit.Wire;

/// <summary>How errors are read and written in a protocol.</summary>
/// <param name="Read">The call that reads an error.</param>
/// <param name="Write">The call that writes an error.</param>
/// <param name="WriteMessage">The statement that writes an error that the contract does not declare.</param>
internal sealed record ErrorCodec(ErrorCall Read, ErrorCall Write, string WriteMessage);

/// <summary>A call that reads or writes an error.</summary>
/// <param name="Parameter">What it reads from or writes to, as a parameter.</param>
/// <param name="Argument">The same as an argument.</param>
/// <param name="MethodPrefix">The text before the error's name in the method's name.</param>
internal sealed record ErrorCall(string Parameter, string Argument, string MethodPrefix);
