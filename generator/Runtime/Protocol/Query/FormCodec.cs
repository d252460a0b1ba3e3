namespace LightsailContract.Runtime.Protocol;

/// <summary>Writes a value into a form.</summary>
public delegate void FormWrite<in T>(FormSink form, T value);

/// <summary>Both directions of a value in a form.</summary>
/// <param name="Read">Reads it.</param>
/// <param name="Write">Writes it.</param>
public sealed record FormCodec<T>(FormRead<T> Read, FormWrite<T> Write);

/// <summary>The codec of nothing.</summary>
public static class FormCodec
{
    /// <summary>No parameters; parameters in the body are skipped.</summary>
    public static FormCodec<Unit> Nothing { get; } = new(static _ => default, static (_, _) => { });
}
