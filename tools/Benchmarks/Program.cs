using BenchmarkDotNet.Running;
using LightsailContract.Benchmarks;

// The kit is measured as a whole, against an endpoint in a process of its own.
if (args is ["kit", var endpoint])
{
    await KitThroughput.RunAsync(new Uri(endpoint));
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
}
