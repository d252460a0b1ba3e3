using System.Diagnostics;
using System.Globalization;
using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Reports;
using LightsailContract.Conformance.SelfTest;
using Spectre.Console;

namespace LightsailContract.Cli;

/// <summary>Shows the progress of a run: in one line at a terminal, in a line now and then on standard error in a pipe.</summary>
internal static class ProgressLine
{
    // What the spinner, the bar and the percentage leave of 80 columns.
    private const int Columns = 48;

    /// <summary>Shows a run.</summary>
    public static Task<T> ShowAsync<T>(Terminal terminal, Func<IProgress<ConformanceProgress>?, Task<T>> run) =>
        ShowAsync(terminal, run, value => (value.Fraction, Describe(value)));

    /// <summary>Shows a self-test.</summary>
    public static Task<T> ShowAsync<T>(Terminal terminal, Func<IProgress<SelfTestProgress>?, Task<T>> run) =>
        ShowAsync(terminal, run, value => (value.Fraction, Describe(value)));

    private static Task<T> ShowAsync<TProgress, T>(
        Terminal terminal,
        Func<IProgress<TProgress>?, Task<T>> run,
        Func<TProgress, (double Fraction, string Text)> describe
    )
    {
        if (!terminal.IsInteractive)
        {
            return run(new Lines<TProgress>(terminal, describe));
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
            .StartAsync(context => run(new Line<TProgress>(context.AddTask("starting"), describe)));
    }

    private static string Describe(ConformanceProgress value)
    {
        var broken = value.Broken == 0 ? "" : $", {value.Broken} broken";
        var requests = ReportWords.Number(value.Requests, "request", "requests");
        return $"{value.Service} {value.Phase}: {requests}{broken}";
    }

    private static string Describe(SelfTestProgress value) =>
        $"{value.Killed} killed, {value.Survived} survived: {RuleId.WithoutService(value.RuleId)}";

    /// <summary>A log shows with it that a long run is still working; a short run says nothing.</summary>
    private sealed class Lines<TProgress>(Terminal terminal, Func<TProgress, (double Fraction, string Text)> describe)
        : IProgress<TProgress>
    {
        private readonly Lock _lock = new();
        private long _last = Stopwatch.GetTimestamp();

        public void Report(TProgress value)
        {
            lock (_lock)
            {
                if (Stopwatch.GetElapsedTime(_last) < terminal.ProgressInterval)
                {
                    return;
                }

                _last = Stopwatch.GetTimestamp();
            }

            var (fraction, text) = describe(value);
            var percent = Math.Floor(Math.Clamp(fraction, 0, 1) * 100);
            terminal.WriteError(string.Create(CultureInfo.InvariantCulture, $"{percent} %: {text}"));
        }
    }

    private sealed class Line<TProgress>(ProgressTask task, Func<TProgress, (double Fraction, string Text)> describe)
        : IProgress<TProgress>
    {
        public void Report(TProgress value)
        {
            var (fraction, text) = describe(value);
            task.Value = Math.Clamp(fraction, 0, 1) * 100;
            task.Description = Markup.Escape(VisibleText.Cut(text, Columns));
        }
    }
}
