using LightsailContract.Protocol.Tests.Cases;

namespace LightsailContract.Protocol.Tests;

public sealed class PublishedCasesTests
{
    public static TheoryData<string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var key in PublishedCases.All.Keys.DefaultIfEmpty(""))
            {
                foreach (var side in CaseRunner.Sides)
                {
                    rows.Add(side, key);
                }
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Emitted_code_keeps(string side, string key)
    {
        Assert.SkipWhen(PublishedCases.Folder is null, PublishedCases.Missing);
        var it = PublishedCases.All[key];
        var run = () => CaseRunner.RunAsync(side, it);
        if (IgnoredCases.Reason(side, it) is { } reason)
        {
            await run.Should().ThrowAsync<Exception>($"it is listed as known to fail ({reason}); take it off the list");
        }
        else
        {
            await run();
        }
    }
}
