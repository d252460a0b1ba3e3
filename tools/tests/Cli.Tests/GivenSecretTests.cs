using System.Text;
using LightsailContract.Conformance.Endpoints;
using LightsailContract.Conformance.Endpoints.Wire;
using LightsailContract.Conformance.Reports;

namespace LightsailContract.Cli.Tests;

/// <summary>What the caller gives is shown nowhere, whatever the endpoint does with it.</summary>
public sealed class GivenSecretTests : IDisposable
{
    private const string Secret = "XcAnArY7";

    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string> Headers => ["X-Can", "Authorization", "X-Amz-Security-Token"];

    [Theory]
    [MemberData(nameof(Headers))]
    public async Task An_endpoint_that_sends_it_back_in_any_form_gets_it_into_no_report(string header)
    {
        await using var endpoint = await ReferenceEndpoint.StartAsync(Reflecting(header, out var seen));
        var surroundings = new CliSurroundings
        {
            Variables =
            {
                ["XDG_STATE_HOME"] = _folder.Path,
                ["CAN"] = $"Bearer {Secret}<&>",
                ["AWS_ACCESS_KEY_ID"] = "AKIDSOMEBODYELSE0000",
                ["AWS_SECRET_ACCESS_KEY"] = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
                ["AWS_SESSION_TOKEN"] = $"{Secret}/{Secret}/token",
            },
        };

        var run = await CliRun.OfAsync(
            surroundings,
            [
                .. new[] { "verify", "--endpoint", endpoint.Address.ToString(), "--runs", "2", "--seed", "7", "--all" },
                "--header-env",
                "X-Can=CAN",
                "--report",
                .. ReportWriters.All.Select(writer => $"{writer.Kind}={_folder[$"report.{writer.Kind}"]}"),
            ]
        );

        run.ExitCode.Should().BeOneOf([1, 3], run.Error);
        seen.Should().NotBeEmpty();
        string[] texts =
        [
            run.Output,
            run.Error,
            .. Directory.GetFiles(_folder.Path, "report.*").Select(path => File.ReadAllText(path)),
        ];
        string.Concat(texts).Should().ContainAny("a value that the caller gave", "a signature", "session token");
        foreach (var trace in seen.Take(2000).SelectMany(Traces).Distinct())
        {
            texts.Should().NotContain(text => text.Contains(trace, StringComparison.Ordinal), trace);
        }
    }

    [Theory]
    [InlineData("--header-env", "X-Can=NOT_SET", "the variable NOT_SET is not set")]
    [InlineData("--header-env", "X-Can", "--header-env: expected NAME=VARIABLE")]
    [InlineData("--header-env", "X-Can=TWO", "--header-env: expected")]
    [InlineData("--header-file", "X-Can=missing.txt", "--header-file missing.txt: ")]
    [InlineData("--header", "X-Can: hunter2\u00e9", "--header: expected")]
    public async Task A_value_that_cannot_be_used_exits_2_and_is_not_shown(string option, string value, string message)
    {
        var surroundings = new CliSurroundings { Variables = { ["TWO"] = "hunter2\nhunter2" } };
        var run = await CliRun.OfAsync(surroundings, "verify", option, value);

        run.ExitCode.Should().Be(2);
        run.ErrorLines.Should().ContainSingle().Which.Should().Contain(message).And.NotContain("hunter2");
    }

    [Fact]
    public async Task A_value_comes_from_a_file()
    {
        await using var endpoint = await ReferenceEndpoint.StartAsync(Reflecting("X-Can", out var seen));
        var file = _folder.Write("token", "from-a-file\n");

        await CliRun.OfAsync(
            _folder.AsState,
            ["verify", "--endpoint", endpoint.Address.ToString(), "--runs", "0", "--header-file", $"X-Can={file}"]
        );

        seen.Should().Contain("from-a-file");
    }

    /// <summary>Answers each call with an error whose code is the header's value.</summary>
    private static EndpointBehaviour Reflecting(string header, out List<string> seen)
    {
        var all = seen = [];
        return new EndpointBehaviour
        {
            Send = (response, answer) =>
            {
                var value = response.HttpContext.Request.Headers[header].ToString();
                lock (all)
                {
                    all.Add(value);
                }

                if (answer.Status == 200 && value.Length > 0)
                {
                    var echo = string.Join(' ', [value, Uri.EscapeDataString(value), .. Forms(value)]);
                    answer.Headers["x-amzn-requestid"] = value;
                    answer.Body = Encoding.UTF8.GetBytes(
                        $$"""{"{{System.Text.Json.JsonEncodedText.Encode(echo)}}":1,"accessKeys":"{{System.Text.Json.JsonEncodedText.Encode(echo)}}" """
                    );
                }

                return AnswerSender.SendAsync(response, answer);
            },
        };
    }

    private static IEnumerable<string> Forms(string value) =>
        [
            Convert.ToBase64String(Encoding.UTF8.GetBytes(value)),
            Convert.ToHexString(Encoding.UTF8.GetBytes(value)),
            new string([.. value.Reverse()]),
        ];

    // What gives the secret away: the token itself, or the signature of a header.
    private static IEnumerable<string> Traces(string value)
    {
        var token = value.Split("Signature=") is [_, { Length: > 0 } signature] ? signature : value.Split(' ')[^1];
        return token.Length == 0
            ? []
            :
            [
                token,
                new string([.. token.Reverse()]),
                Convert.ToHexString(Encoding.UTF8.GetBytes(token)),
                Uri.EscapeDataString(token),
                .. Enumerable
                    .Range(0, 3)
                    .Select(skip => Convert.ToBase64String(Encoding.UTF8.GetBytes(token[skip..]))[..8]),
            ];
    }
}
