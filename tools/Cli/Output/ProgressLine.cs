using LightsailContract.Conformance;
using LightsailContract.Conformance.Reports;
using Spectre.Console;

namespace LightsailContract.Cli;

/// <summary>Shows how far a run has come, in one line that moves; nothing where nobody watches.</summary>
internal static class ProgressLine
{
    public static Task<T> ShowAsync<T>(Terminal terminal, Func<IProgress<ConformanceProgress>?, Task<T>> run)
    {
        if (!terminal.IsInteractive)
        {
            return run(null);
        }

        return terminal
            .Console.Progress()
            .AutoClear(true)
            .Columns(
                new SpinnerColumn(),
                new ProgressBarColumn { Width = 20 },
                new PercentageColumn(),
                new TaskDescriptionColumn { Alignment = Justify.Left }
            )
            .StartAsync(context => run(new Line(context.AddTask("starting"))));
    }

    private sealed class Line(ProgressTask task) : IProgress<ConformanceProgress>
    {
        public void Report(ConformanceProgress value)
        {
            var broken = value.Broken == 0 ? "" : $", {value.Broken} broken";
            var requests = ReportWords.Number(value.Requests, "request", "requests");
            task.Value = Math.Clamp(value.Fraction, 0, 1) * 100;
            task.Description = Markup.Escape(VisibleText.Of($"{value.Service} {value.Phase}: {requests}{broken}"));
        }
    }
}
