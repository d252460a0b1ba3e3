using LightsailContract.Importers.Inputs;

namespace LightsailContract.Cli;

/// <summary>What an import shows to people.</summary>
internal static class ImportScreen
{
    public static IEnumerable<ScreenLine> Lines(SourceService service, string? output, bool isChanged)
    {
        var contract = service.Contract;
        var what = $"{contract.Service}: {contract.Operations.Count} operations, {contract.Shapes.Count} shapes";
        yield return new ScreenLine(
            output is null ? what
            : isChanged ? $"{what}; written to {output}"
            : $"{what}; {output} is up to date"
        );
        foreach (var key in service.Unstated.Where(path => path.StartsWith("settings/", StringComparison.Ordinal)))
        {
            yield return new ScreenLine(
                $"The input does not state '{key["settings/".Length..]}'; the contract needs it under settings.",
                0,
                LineStyle.Warning
            );
        }

        if (service.Unstated.Any(path => path.EndsWith("/error", StringComparison.Ordinal)))
        {
            yield return new ScreenLine(
                "The input does not state whose fault an error is; each new one is written as the client's, status 400.",
                0,
                LineStyle.Warning
            );
        }

        foreach (var line in service.Losses is { } losses ? LossScreen.Lines(losses, "carried") : [])
        {
            yield return line;
        }
    }
}
