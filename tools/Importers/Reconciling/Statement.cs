using LightsailContract.Model;

namespace LightsailContract.Importers.Reconciling;

/// <summary>One fact of a contract or a model.</summary>
/// <param name="About">What it is about, as disagreements name it.</param>
/// <param name="Aspect">Which property of it. With <paramref name="About"/> it identifies the fact.</param>
/// <param name="Value">What is said.</param>
/// <param name="Steps">The steps of its path in a contract.</param>
internal sealed record Statement(string About, string Aspect, string Value, EquatableArray<string> Steps);
