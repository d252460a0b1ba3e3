using System.Collections.Concurrent;
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
    // Most pairs begin with the same contract.
    private static readonly ConcurrentDictionary<
        Contract,
        Lazy<(Compilation Library, string Consumer, IReadOnlyList<string> Known)>
    > Used = new();

    public static CSharpProof Of(Contract old, Contract current)
    {
        var (before, consumer, known) = Used.GetOrAdd(old, contract => new(() => Use(contract))).Value;
        var after = EmittedLibrary.Of(current);
        var wrong = EmittedLibrary.Compile(consumer, after);
        var source =
            wrong.Any(each => each.Severity == DiagnosticSeverity.Error) ? Severity.Break
            : Texts(wrong).Except(known).Any() ? Severity.Risk
            : Severity.None;
        var gone = PublicApi.Linked(before).Except(PublicApi.Linked(after)).Concat(Missing(before, after)).ToList();
        var reason = Texts(wrong).Except(known).Concat(gone).FirstOrDefault() ?? "";
        return new CSharpProof(source, gone.Count > 0 ? Severity.Break : Severity.None, reason);
    }

    private static (Compilation Library, string Consumer, IReadOnlyList<string> Known) Use(Contract contract)
    {
        var library = EmittedLibrary.Of(contract);
        var consumer = ConsumerWriter.Write(library);
        // The consumer is right for the old library, or it proves nothing.
        var known = Texts(EmittedLibrary.Compile(consumer, library)).ToList();
        known.Where(text => text.Contains(": error ", StringComparison.Ordinal)).Should().BeEmpty();
        return (library, consumer, known);
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
