namespace LightsailContract.Runtime.Protocol;

/// <summary>Reads a value from the element at which the reader stands, and goes behind it.</summary>
public delegate T XmlRead<out T>(XmlSource xml);
