using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Generation;
using LightsailContract.Conformance.Rules;
using LightsailContract.Conformance.Rules.Signature;

namespace LightsailContract.Conformance.Reporting;

/// <summary>Which signature rules do not apply to an endpoint. AWS itself must obey all of them.</summary>
internal sealed class SignatureSupport(IReadOnlyList<Rule> rules, RuleStatistics statistics, ConformanceOptions options)
{
    /// <summary>The note on the rule of the request without a signature, if the endpoint checks no signatures.</summary>
    public const string NotChecked = "signatures are not checked here";

    /// <summary>Whether the endpoint serves requests without a signature, and does not refuse a wrong signature.</summary>
    public bool IsNotChecked =>
        !options.IsAws
        && options.Replay.Count == 0
        && Accepts(SignatureMutation.Unsigned)
        && !Refuses(SignatureMutation.WrongSecret);

    /// <summary>Why the rule does not apply, or null.</summary>
    public string? WhyUnsupported(Rule rule) =>
        rule is not SignatureRule signature ? null
        : IsNotChecked ? NotChecked
        : !options.IsAws && signature.Mutation == SignatureMutation.WrongRegion && Served(signature)
            ? "this endpoint serves each region"
        : null;

    /// <summary>Whether a broken rule is a should here: with --strict, the one of the request without a signature.</summary>
    public bool IsShould(Rule rule) =>
        options.Strict && IsNotChecked && rule is SignatureRule { Mutation: SignatureMutation.Unsigned };

    private bool Accepts(string mutation) => Find(mutation) is { } rule && Served(rule);

    private bool Refuses(string mutation) =>
        Find(mutation) is { } rule && statistics.ChecksOf(rule) > 0 && statistics.FindCounterexample(rule) is null;

    private SignatureRule? Find(string mutation) =>
        rules.OfType<SignatureRule>().FirstOrDefault(rule => rule.Mutation == mutation);

    private bool Served(SignatureRule rule) =>
        statistics
            .FindCounterexample(rule)
            ?.Finding.Trace.Any(exchange => exchange.Call.Probe == rule.Info.Id && exchange.Succeeded) == true;
}
