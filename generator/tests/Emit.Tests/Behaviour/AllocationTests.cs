using System.Diagnostics;
using System.Reflection;
using LightsailContract.Emit.Tests.Support;
using LightsailContract.Runtime;

namespace LightsailContract.Emit.Tests.Behaviour;

/// <summary>What validation costs. Alone, after all other tests: the JIT puts off its optimisation as long as other code is new.</summary>
[CollectionDefinition(nameof(AllocationTests), DisableParallelization = true)]
[Collection(nameof(AllocationTests))]
public sealed class AllocationTests
{
    private static readonly dynamic Samples = new StaticMembers(Kitchen.Compiled.Type("Samples"));

    [Fact]
    public void Asking_whether_a_valid_value_is_valid_allocates_nothing()
    {
        Assert.SkipWhen(
            typeof(IContractValidatable).Assembly.GetCustomAttribute<DebuggableAttribute>()
                is { IsJITOptimizerDisabled: true },
            "Runtime is a Debug build, where the JIT boxes what it need not: run it with -c Release."
        );
        IContractValidatable dish = Samples.Valid();
        dish.Validate().Should().BeEmpty();

        // Code that is not optimised yet boxes where optimised code does not.
        var deadline = DateTime.UtcNow.AddMinutes(1);
        while (Allocated() > 0 && DateTime.UtcNow < deadline)
        {
            Thread.Sleep(50);
        }

        Allocated().Should().Be(0);

        long Allocated()
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < 1_000; i++)
            {
                dish.IsValid();
            }

            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }
}
