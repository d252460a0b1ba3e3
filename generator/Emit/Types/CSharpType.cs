namespace LightsailContract.Emit.Types;

/// <summary>A C# type as emitted text names it.</summary>
/// <param name="Text">The type, with <c>global::</c>, not nullable.</param>
/// <param name="IsValueType">Whether it is a struct.</param>
internal sealed record CSharpType(string Text, bool IsValueType)
{
    /// <summary>The type that also holds null.</summary>
    public string Nullable => Text + "?";
}
