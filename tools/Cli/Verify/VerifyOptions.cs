using System.CommandLine;
using System.Security.Cryptography;
using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Reports;

namespace LightsailContract.Cli;

/// <summary>The options of <c>verify</c>, and their values.</summary>
internal sealed class VerifyOptions
{
    private readonly Option<string> _endpoint = Text(
        "--endpoint",
        "URL",
        "The address of the endpoint. Default: an emulator that verify starts."
    );
    private readonly Option<string[]> _services = Many("--service", "NAME", "A service to check. Can be repeated.");
    private readonly Option<string[]> _specs = PathArguments.Option(
        "--spec",
        "FILE",
        "The contracts to check against. Default: the bundled ones."
    );
    private readonly ParentOptions _parents = new("that exists and has no keys");
    private readonly Option<bool> _provision = Flag(
        "--provision",
        "Create the parent resources, and delete them at the end."
    );
    private readonly Option<string> _region = Text("--region", "R", "The region that requests are signed for.");
    private readonly Option<string> _profile = Text(
        "--profile",
        "P",
        "Sign with this profile of the AWS configuration files."
    );
    private readonly Option<string> _runs = Text(
        "--runs",
        "N",
        "Random sequences to run for each resource. Default: 100."
    );
    private readonly Option<string> _seed = Text(
        "--seed",
        "S",
        "The seed of an earlier run, to send the same requests again."
    );
    private readonly Option<string[]> _rules = Many(
        "--rules",
        "GLOB",
        "The rules to check, by id. * matches any text; !GLOB excludes rules."
    );
    private readonly Option<bool> _strict = Flag("--strict", "Exit with 1 also if only a should is broken.");
    private readonly Option<bool> _selfTest = Flag(
        "--self-test",
        "Test the rules: break each one on purpose and check that it fails. Reports: json only."
    );
    private readonly Option<string> _replay = Text(
        "--replay",
        "FILE",
        "Run only the violations of a JSON report, or one stored violation, again."
    );
    private readonly Option<string> _known = Text(
        "--known-failing",
        "FILE",
        "A list of rules that are expected to fail, one on each line. A rule that passes now fails the run."
    );
    private readonly Option<string> _writeKnown = Text(
        "--write-known-failing",
        "FILE",
        "Write the list for --known-failing: each rule that fails now. Of an existing list, entries and comments stay if a rule of theirs still fails."
    );
    private readonly Option<string> _shard = Text("--shard", "I/N", "Do part I of N of the run.");
    private readonly Option<string> _budget = Text("--budget", "N", "The largest number of requests.");
    private readonly Option<string> _settle = Text(
        "--settle",
        "S",
        "How many seconds the endpoint may take to show a change; 0: none. Default: the contract's settle."
    );
    private readonly Option<string> _timeLimit = Text(
        "--time-limit",
        "S",
        "How many seconds the run may take. Then it deletes what it created, and reports what it has."
    );
    private readonly Option<string> _journal = Text(
        "--journal",
        "FILE",
        "The file that records what the run creates, for sweep. Default: a file in the user's state folder."
    );
    private readonly TransportOptions _transport = new();
    private readonly Option<string[]> _reports = Many(
        "--report",
        "KIND=FILE",
        $"Write a report; - is standard output, and then the result goes to standard error. Kinds: {string.Join(", ", ReportWriters.All.Select(each => each.Kind))}."
    );
    private readonly Option<bool> _all = new("--all", "--verbose")
    {
        Description = "Show every rule, and every call in full.",
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
                _writeKnown,
                _shard,
                _budget,
                _settle,
                _timeLimit,
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
    public VerifyRequest Read(ParseResult result, Func<string, string?> variable)
    {
        T? Parsed<T>(Option<string> option, Func<string, T> parse)
            where T : struct => result.GetValue(option) is { } text ? parse(text) : null;

        OptionConflicts.Refuse(result, _selfTest, [_runs, _strict, _known, _writeKnown, _shard, _replay, _timeLimit]);
        OptionConflicts.Refuse(result, _replay, [_seed, _rules, _runs, _shard]);
        var selfTest = result.GetValue(_selfTest);
        return new VerifyRequest
        {
            Endpoint = result.GetValue(_endpoint),
            Services = result.GetValue(_services) ?? [],
            Specs = result.GetValue(_specs) ?? [],
            Parents = _parents.Read(result),
            Provision = result.GetValue(_provision),
            Region = OptionValues.Region(result.GetValue(_region), "--region"),
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
            WriteKnownFailing = result.GetValue(_writeKnown),
            Shard = Parsed(_shard, OptionValues.Shard) ?? Shard.Whole,
            Budget = Parsed(_budget, text => OptionValues.Number(text, "--budget", 1, int.MaxValue)),
            Settle = Parsed(_settle, text => OptionValues.Seconds(text, "--settle", mayBeZero: true)),
            TimeLimit = Parsed(_timeLimit, text => OptionValues.Seconds(text, "--time-limit")),
            Journal = result.GetValue(_journal),
            Transport = _transport.Read(result, variable),
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
