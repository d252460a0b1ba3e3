namespace LightsailContract.Conformance.Rules;

/// <summary>Derives rules of one kind from a contract.</summary>
internal interface IRuleFactory
{
    IEnumerable<Rule> Derive(DerivationContext context);
}
