using LightsailContract.Emit.Tests.Support;

namespace LightsailContract.Emit.Tests;

public sealed class CompilationTests
{
    [Fact]
    public void What_is_emitted_compiles_without_a_warning() =>
        Compiled.Problems(ContractEmitter.Emit(Emission.Kitchen, Emission.Types)).Should().BeEmpty();
}
