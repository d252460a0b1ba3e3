using LightsailContract.Diff.Changes;
using LightsailContract.Model;
using Microsoft.CodeAnalysis;

namespace LightsailContract.Diff.Tests.Consumers;

/// <summary>What a compiler says of a consumer of the old emitted code that gets the new one.</summary>
/// <param name="Source">An error breaks, a warning is a risk.</param>
/// <param name="Binary">A signature that is gone breaks, and a member that implementers of an interface lack.</param>
/// <param name="Reason">The first thing that is wrong.</param>
internal sealed record CSharpProof(Severity Source, Severity Binary, string Reason)
{
    public static CSharpProof Of(Contract old, Contract current)
    {
        var (before, after) = (EmittedLibrary.Of(old), EmittedLibrary.Of(current));
        var consumer = ConsumerWriter.Write(before);
        // The consumer is right for the old library, or it proves nothing.
        var known = Texts(EmittedLibrary.Compile(consumer, before)).ToList();
        known.Where(text => text.Contains(": error ", StringComparison.Ordinal)).Should().BeEmpty();
        var wrong = EmittedLibrary.Compile(consumer, after);
        var source =
            wrong.Any(each => each.Severity == DiagnosticSeverity.Error) ? Severity.Break
            : Texts(wrong).Except(known).Any() ? Severity.Risk
            : Severity.None;
        var gone = PublicApi.Linked(before).Except(PublicApi.Linked(after)).Concat(Missing(before, after)).ToList();
        var reason = Texts(wrong).Except(known).Concat(gone).FirstOrDefault() ?? "";
        return new CSharpProof(source, gone.Count > 0 ? Severity.Break : Severity.None, reason);
    }

    private static IEnumerable<string> Missing(Compilation before, Compilation after)
    {
        var interfaces = PublicApi.Types(before).Select(type => type.Name).ToHashSet(StringComparer.Ordinal);
        return PublicApi
            .Contractual(after)
            .Except(PublicApi.Contractual(before))
            .Where(member => interfaces.Any(name => member.Contains($".{name}.", StringComparison.Ordinal)));
    }

    // The words of an obsolete member may change.
    private static IEnumerable<string> Texts(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.Select(diagnostic =>
            diagnostic.Id is "CS0618" or "CS0612"
                ? $"{diagnostic.Location.GetLineSpan()}: warning: {diagnostic.Id}"
                : diagnostic.ToString()
        );
}
