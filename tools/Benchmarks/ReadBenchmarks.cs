using System.Text.Json;
using BenchmarkDotNet.Attributes;
using LightsailContract.Lightsail;
using LightsailContract.Runtime;

namespace LightsailContract.Benchmarks;

/// <summary>A response of two keys, from bytes to values.</summary>
[MemoryDiagnoser]
public class ReadBenchmarks
{
    [Benchmark(Baseline = true, Description = "System.Text.Json, source-generated")]
    public PeerKeys Peer() => JsonSerializer.Deserialize(Samples.Body, PeerContext.Default.PeerKeys)!;

    [Benchmark(Description = "the same, times left as numbers")]
    public PlainKeys Plain() => JsonSerializer.Deserialize(Samples.Body, PeerContext.Default.PlainKeys)!;

    [Benchmark(Description = "emitted")]
    public GetBucketAccessKeysResult Emitted() => EmittedCode.ReadKeys(Samples.Response, ViolationList.MaxDepth);
}
