using LightsailContract.Model;
using LightsailContract.Reader.Findings;

namespace LightsailContract.Reader.Checks;

/// <summary>Every source that is named exists, and what is documented names one.</summary>
internal static class SourceCheck
{
    public static void Run(CheckContext context)
    {
        var contract = context.Contract;
        foreach (var citation in contract.Citations)
        {
            Check(context, citation.Sources, "citations", citation.Path);
        }

        foreach (var resource in contract.Resources)
        {
            Check(context, resource.Source, "resources", resource.Name, "source");
            if (resource.Quota is { } quota)
            {
                string[] path = ["resources", resource.Name, "quota"];
                Check(context, quota.Source, [.. path, "source"]);
                RequireOne(
                    context,
                    quota.Basis,
                    quota.Source,
                    new Subject("the quota of resource", resource.Name),
                    path
                );
            }
        }

        foreach (var header in contract.Invariants.Select(invariant => invariant.Header))
        {
            Check(context, header.Source, "invariants", header.Id, "source");
            string[] path = ["invariants", header.Id];
            RequireOne(context, header.Basis, header.Source, new Subject("invariant", header.Id), path);
        }

        foreach (var scenario in contract.Scenarios)
        {
            Check(context, scenario.Source, "scenarios", scenario.Id, "source");
        }

        foreach (var disagreement in contract.Disagreements)
        {
            foreach (var position in disagreement.Positions)
            {
                CheckOne(context, position.Source, "disagreements", disagreement.About, "positions", position.Source);
            }
        }
    }

    private static void Check(CheckContext context, EquatableArray<string> sources, params string[] path)
    {
        foreach (var source in sources)
        {
            CheckOne(context, source, [.. path, source]);
        }
    }

    private static void CheckOne(CheckContext context, string source, params string[] path)
    {
        if (context.Contract.FindSource(source) is null)
        {
            var known = context.Contract.Sources.Select(each => each.Name);
            context.ReportUnknown(ReaderRules.UnknownSource, path, source, known);
        }
    }

    /// <summary>A contract without sources is its own source, as that of a service still being written is.</summary>
    private static void RequireOne(
        CheckContext context,
        RuleBasis basis,
        EquatableArray<string> sources,
        Subject subject,
        string[] path
    )
    {
        if (basis == RuleBasis.Documented && sources.IsEmpty && !context.Contract.Sources.IsEmpty)
        {
            context.Report(ReaderRules.NoSource, path, subject);
        }
    }
}
