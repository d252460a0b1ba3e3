using System.CommandLine;
using System.Security.Cryptography;
using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Reports;

namespace LightsailContract.Cli;

/// <summary>The options of <c>verify</c>, and what they say.</summary>
internal sealed class VerifyOptions
{
    private readonly Option<string> _endpoint = Text(
        "--endpoint",
        "URL",
        "The endpoint; without it an emulator is started."
    );
    private readonly Option<string[]> _services = Many("--service", "NAME", "A service to check; may be repeated.");
    private readonly Option<string[]> _specs = PathArguments.Option(
        "--spec",
        "FILE",
        "Contracts to check by, in place of the bundled ones."
    );
    private readonly ParentOptions _parents = new("that exists and is empty");
    private readonly Option<bool> _provision = Flag("--provision", "Make parents for the run and remove them again.");
    private readonly Option<string> _region = Text("--region", "R", "The region in the signatures' scope.");
    private readonly Option<string> _profile = Text(
        "--profile",
        "P",
        "The profile of AWS's shared files to sign with."
    );
    private readonly Option<string> _runs = Text(
        "--runs",
        "N",
        "How many random sequences are run for each resource (100)."
    );
    private readonly Option<string> _seed = Text("--seed", "S", "Makes the requests of an earlier run again.");
    private readonly Option<string[]> _rules = Many(
        "--rules",
        "GLOB",
        "Rules to check, by id; * stands for anything, ! leaves out."
    );
    private readonly Option<bool> _strict = Flag("--strict", "A broken should counts as broken.");
    private readonly Option<bool> _selfTest = Flag(
        "--self-test",
        "Break every rule on purpose, and see whether it notices; of reports, json only."
    );
    private readonly Option<string> _replay = Text(
        "--replay",
        "FILE",
        "Run the violations of a JSON report, or a stored one, again and nothing else."
    );
    private readonly Option<string> _known = Text(
        "--known-failing",
        "FILE",
        "Rules expected to fail, one a line; one that holds fails the run."
    );
    private readonly Option<string> _shard = Text("--shard", "I/N", "The part of the run to do.");
    private readonly Option<string> _budget = Text("--budget", "N", "The most requests to make.");
    private readonly Option<string> _journal = Text(
        "--journal",
        "FILE",
        "Where what is made is written down, for sweep; without it, in the user's state folder."
    );
    private readonly TransportOptions _transport = new();
    private readonly Option<string[]> _reports = Many(
        "--report",
        "KIND=FILE",
        $"Write a report: {string.Join(", ", ReportWriters.All.Select(each => each.Kind))}."
    );
    private readonly Option<bool> _all = new("--all", "--verbose")
    {
        Description = "Show every rule and every violation in full.",
    };

    /// <summary>How a user names parents.</summary>
    public string ParentNames => _parents.Names;

    public void AddTo(Command command)
    {
        command.Options.Add(_endpoint);
        command.Options.Add(_services);
        command.Options.Add(_specs);
        _parents.AddTo(command);
        foreach (
            var option in new Option[]
            {
                _provision,
                _region,
                _profile,
                _runs,
                _seed,
                _rules,
                _strict,
                _selfTest,
                _replay,
                _known,
                _shard,
                _budget,
                _journal,
                _reports,
                _all,
            }
        )
        {
            command.Options.Add(option);
        }

        _transport.AddTo(command);
    }

    /// <exception cref="UsageException">A value cannot be used.</exception>
    public VerifyRequest Read(ParseResult result)
    {
        T? Parsed<T>(Option<string> option, Func<string, T> parse)
            where T : struct => result.GetValue(option) is { } text ? parse(text) : null;

        OptionConflicts.Refuse(result, _selfTest, [_runs, _strict, _known, _shard, _replay]);
        OptionConflicts.Refuse(result, _replay, [_seed, _rules, _runs, _shard]);
        var selfTest = result.GetValue(_selfTest);
        return new VerifyRequest
        {
            Endpoint = result.GetValue(_endpoint),
            Services = result.GetValue(_services) ?? [],
            Specs = result.GetValue(_specs) ?? [],
            Parents = _parents.Read(result),
            Provision = result.GetValue(_provision),
            Region = result.GetValue(_region),
            Profile = result.GetValue(_profile),
            Runs =
                Parsed(_runs, text => OptionValues.Number(text, "--runs", 0, 1_000_000))
                ?? new ConformanceOptions().Runs,
            Seed = Parsed(_seed, OptionValues.Seed) ?? RandomNumberGenerator.GetInt32(int.MaxValue),
            Rules = result.GetValue(_rules) ?? [],
            Strict = result.GetValue(_strict),
            SelfTest = selfTest,
            Replay = result.GetValue(_replay),
            KnownFailing = result.GetValue(_known),
            Shard = Parsed(_shard, OptionValues.Shard) ?? Shard.Whole,
            Budget = Parsed(_budget, text => OptionValues.Number(text, "--budget", 1, int.MaxValue)),
            Journal = result.GetValue(_journal),
            Transport = _transport.Read(result),
            Reports = ReportTarget.ParseAll(result.GetValue(_reports) ?? [], selfTest ? ["json"] : null),
            All = result.GetValue(_all),
        };
    }

    private static Option<string> Text(string name, string value, string description) =>
        new(name) { Description = description, HelpName = value };

    private static Option<string[]> Many(string name, string value, string description) =>
        new(name)
        {
            Description = description,
            HelpName = value,
            AllowMultipleArgumentsPerToken = true,
        };

    private static Option<bool> Flag(string name, string description) => new(name) { Description = description };
}
