using System.Reflection;
using LightsailContract.Conformance.Suite;
using LightsailContract.Model;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

namespace LightsailContract.Conformance.Xunit;

/// <summary>One test case for each rule of the endpoint's contracts.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ConformanceRulesAttribute : DataAttribute
{
    /// <inheritdoc />
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(
        MethodInfo testMethod,
        DisposalTracker disposalTracker
    )
    {
        ArgumentNullException.ThrowIfNull(testMethod);
        var endpoint = EndpointOf(testMethod.ReflectedType!);
        var services = Contracts.Read(endpoint.Contracts);
        return new(
            RuleCatalog
                .Derive(services)
                .Select(rule => new TheoryDataRow<string>(rule.Id)
                {
                    // The display name is the rule; the argument would repeat it.
                    Label = "",
                    TestDisplayName = $"{rule.Id} ({(rule.Level == RuleLevel.Must ? "must" : "should")})",
                })
                .ToList<ITheoryDataRow>()
        );
    }

    /// <inheritdoc />
    public override bool SupportsDiscoveryEnumeration() => true;

    private static ConformanceEndpoint EndpointOf(Type testClass)
    {
        for (var type = testClass; type is not null; type = type.BaseType)
        {
            if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ConformanceTests<>))
            {
                return (ConformanceEndpoint)Activator.CreateInstance(type.GetGenericArguments()[0])!;
            }
        }

        throw new InvalidOperationException($"{testClass} does not derive from ConformanceTests<TEndpoint>.");
    }
}
