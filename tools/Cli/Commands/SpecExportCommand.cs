using System.CommandLine;
using LightsailContract.Exporters;
using LightsailContract.Importers.Losses;
using LightsailContract.Model;
using LightsailContract.Reader;

namespace LightsailContract.Cli;

/// <summary><c>spec export --to KIND FILE…</c>: a contract in another form.</summary>
internal sealed class SpecExportCommand : Command, IHasExitCodes
{
    private static readonly string Kinds = string.Join(", ", ExporterRegistry.All.Select(exporter => exporter.Name));

    private readonly Argument<string[]> _files = PathArguments.Argument(
        "FILE",
        "Contract files (YAML) of one service."
    );

    private readonly Option<string> _to = new("--to")
    {
        Description = $"The form: {Kinds}.",
        HelpName = "KIND",
        Required = true,
    };

    private readonly Option<string> _output = new("--output", "-o")
    {
        Description = "A file or a folder. Default: standard output.",
        HelpName = "OUT",
    };

    private readonly Option<string[]> _reports = new("--report")
    {
        Description = "The losses, as json=FILE or md=FILE. Repeatable.",
        HelpName = "KIND=FILE",
    };

    private readonly Terminal _terminal;

    public SpecExportCommand(Terminal terminal)
        : base("export", "Writes a contract in another form; lists what is lost.")
    {
        _terminal = terminal;
        Arguments.Add(_files);
        Options.Add(_to);
        Options.Add(_output);
        Options.Add(_reports);
        SetAction(Run);
    }

    public IReadOnlyList<(int Code, string Meaning)> ExitCodes =>
        [
            (ExitCode.Ok, "The files are written."),
            (ExitCode.Usage, "The command line or a contract cannot be used. Nothing is written."),
        ];

    private int Run(ParseResult result)
    {
        var kind = result.GetRequiredValue(_to);
        var exporter =
            ExporterRegistry.Find(kind) ?? throw new UsageException($"--to {kind}: expected one of {Kinds}.");
        var reports = TextReport.ParseAll(result.GetValue(_reports) ?? [], "json", "md");
        var service = Only(ContractLoader.Load(result.GetRequiredValue(_files), _terminal));
        var exported = exporter.Export(service.Contract);
        var targets = Targets(exported, result.GetValue(_output));
        InputGuard.Require(
            result.GetRequiredValue(_files),
            targets.Select(target => target.Path).Concat(reports.Select(report => report.Path))
        );
        foreach (var (path, text) in targets)
        {
            TextReport.Write(path, "--output", text, _terminal);
        }

        var losses = Located(exported, service);
        foreach (var report in reports)
        {
            var written =
                report.Kind == "json"
                    ? LossJson.Serialize(service.Contract.Service, losses)
                    : LossMarkdown.Write(service.Contract.Service, losses);
            TextReport.Write(report.Path, "--report", written, _terminal);
        }

        ScreenWriter.Write(_terminal.ToError(), LossScreen.Missing(losses, exporter.Name));
        return ExitCode.Ok;
    }

    private static ServiceResult Only(IReadOnlyList<ServiceResult> services) =>
        services is [var one]
            ? one
            : throw new UsageException(
                $"The files describe {services.Count} services: "
                    + $"{string.Join(", ", services.Select(each => each.Contract.Service))}. Export one at a time."
            );

    // A file that would be missing is not noticed in a pipe, so a form of several files needs a folder.
    private static List<(string Path, string Text)> Targets(ExportResult exported, string? output)
    {
        if (output is not null && Directory.Exists(output))
        {
            var targets = exported.Files.Select(file => (Path: Path.Combine(output, file.Name), file.Text)).ToList();
            targets.ForEach(target => WritablePath.Require(target.Path, "--output"));
            return targets;
        }

        if (exported.Files.Count > 1)
        {
            var names = string.Join(", ", exported.Files.Select(file => file.Name));
            throw new UsageException($"--output: the form has several files ({names}); name an existing folder.");
        }

        if (output is not (null or "-"))
        {
            WritablePath.Require(output, "--output");
        }

        return [(output ?? "-", exported.Files[0].Text)];
    }

    private static LossReport Located(ExportResult exported, ServiceResult service)
    {
        var kinds = new Dictionary<(string, string), LossKind>();
        var losses = exported.Losses.Select(loss =>
        {
            if (!kinds.TryGetValue((loss.Kind, loss.Why), out var kind))
            {
                kinds.Add((loss.Kind, loss.Why), kind = new LossKind(loss.Kind, loss.Why));
            }

            var place = service.Locations.Find([.. loss.Path]) ?? new SourceLocation("contract", 1, 1, 1, 1);
            return new Loss(kind, string.Join('.', loss.Path), place);
        });
        return LossReport.Merge([new LossReport(exported.Losses.Count, losses.ToEquatableArray())]);
    }
}
