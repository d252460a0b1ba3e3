using LightsailContract.Conformance.Api;
using Xunit;

namespace LightsailContract.Conformance.Xunit;

/// <summary>Derive from this class: each rule of the contract is then a test.</summary>
/// <typeparam name="TEndpoint">The endpoint.</typeparam>
/// <param name="run">The run that all tests of the class share.</param>
public abstract class ConformanceTests<TEndpoint>(ConformanceRun<TEndpoint> run)
    : IClassFixture<ConformanceRun<TEndpoint>>
    where TEndpoint : ConformanceEndpoint, new()
{
    /// <summary>One rule. The test fails if a must is broken, warns if a should is broken, and is skipped if the rule was not checked.</summary>
    /// <param name="rule">The rule's id.</param>
    [Theory]
    [ConformanceRules]
    public async Task Rule(string rule)
    {
        var result = await run.ResultAsync(rule, TestContext.Current.CancellationToken);
        switch (result.Verdict)
        {
            case Verdict.Passed:
                break;
            case Verdict.Failed:
                Assert.Fail(FailureMessage.Of(result));
                break;
            case Verdict.Warned:
                TestContext.Current.AddWarning(FailureMessage.Of(result));
                break;
            default:
                Assert.Skip($"{result.Verdict}: {result.Note}");
                break;
        }
    }
}
