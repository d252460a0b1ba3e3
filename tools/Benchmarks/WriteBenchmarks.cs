using System.Text.Json;
using BenchmarkDotNet.Attributes;
using LightsailContract.Lightsail;

namespace LightsailContract.Benchmarks;

/// <summary>A response of two keys, from values to bytes.</summary>
[MemoryDiagnoser]
public class WriteBenchmarks
{
    private readonly PeerKeys _peer = JsonSerializer.Deserialize(Samples.Body, PeerContext.Default.PeerKeys)!;
    private readonly PlainKeys _plain = JsonSerializer.Deserialize(Samples.Body, PeerContext.Default.PlainKeys)!;
    private readonly GetBucketAccessKeysResult _emitted = Samples.Keys;

    [GlobalSetup]
    public void Setup()
    {
        if (!Peer().AsSpan().SequenceEqual(Emitted().Span))
        {
            throw new InvalidOperationException("The peers do not write the same bytes.");
        }
    }

    [Benchmark(Baseline = true, Description = "System.Text.Json, source-generated")]
    public byte[] Peer() => JsonSerializer.SerializeToUtf8Bytes(_peer, PeerContext.Default.PeerKeys);

    [Benchmark(Description = "the same, times left as numbers")]
    public byte[] Plain() => JsonSerializer.SerializeToUtf8Bytes(_plain, PeerContext.Default.PlainKeys);

    [Benchmark(Description = "emitted")]
    public ReadOnlyMemory<byte> Emitted() => EmittedCode.WriteKeys(_emitted);
}
