using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using LightsailContract.Lightsail;

namespace LightsailContract.Benchmarks;

/// <summary>Whether a valid request, and a valid response of two keys, keep their constraints.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class ValidateBenchmarks
{
    private readonly FluentRequest _fluentRequest = new();
    private readonly FluentKeys _fluentKeys = new();
    private readonly DeleteBucketAccessKeyRequest _request = Samples.Request;
    private readonly GetBucketAccessKeysResult _keys = Samples.Keys;

    [GlobalSetup]
    public void Setup()
    {
        var agree =
            LoopOnRequest()
            && EmittedOnRequest()
            && FluentOnRequest()
            && LoopOnKeys()
            && EmittedOnKeys()
            && FluentOnKeys();
        if (!agree)
        {
            throw new InvalidOperationException("One of the peers refuses what is valid.");
        }
    }

    [BenchmarkCategory("request"), Benchmark(Baseline = true, Description = "loops written by hand")]
    public bool LoopOnRequest() => HandWritten.IsValid(_request);

    [BenchmarkCategory("request"), Benchmark(Description = "emitted IsValid")]
    public bool EmittedOnRequest() => _request.IsValid();

    [BenchmarkCategory("request"), Benchmark(Description = "emitted Validate")]
    public int ViolationsOfRequest() => _request.Validate().Count;

    [BenchmarkCategory("request"), Benchmark(Description = "FluentValidation")]
    public bool FluentOnRequest() => _fluentRequest.Validate(_request).IsValid;

    [BenchmarkCategory("response"), Benchmark(Baseline = true, Description = "loops written by hand")]
    public bool LoopOnKeys() => HandWritten.IsValid(_keys);

    [BenchmarkCategory("response"), Benchmark(Description = "emitted IsValid")]
    public bool EmittedOnKeys() => _keys.IsValid();

    [BenchmarkCategory("response"), Benchmark(Description = "emitted Validate")]
    public int ViolationsOfKeys() => _keys.Validate().Count;

    [BenchmarkCategory("response"), Benchmark(Description = "FluentValidation")]
    public bool FluentOnKeys() => _fluentKeys.Validate(_keys).IsValid;
}
