namespace LightsailContract.Runtime.Protocol;

/// <summary>Reads a value from a form.</summary>
public delegate T FormRead<out T>(FormNode form);
