namespace LightsailContract.Runtime.Protocol;

/// <summary>Reads a value at the token where the reader stands.</summary>
public delegate T JsonRead<out T>(ref JsonSource json);
