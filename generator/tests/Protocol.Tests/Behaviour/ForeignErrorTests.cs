using LightsailContract.Runtime;

namespace LightsailContract.Protocol.Tests.Behaviour;

/// <summary>What a handler lets through of the services that it calls itself is no answer of its own service.</summary>
public sealed class ForeignErrorTests
{
    [Fact]
    public async Task An_unreadable_response_is_a_failure_and_no_success()
    {
        var unreadable = new ContractResponseException("Pantry", 200, "The response to PutJar cannot be read.");

        await FailsAsync(unreadable);
    }

    [Fact]
    public async Task Another_services_error_is_a_failure_and_is_not_told() =>
        await FailsAsync(new ContractException("Cellar", "NoSuchCask", ErrorFault.Client, 404, "cask 7 of ada"));

    [Theory]
    [InlineData(200)]
    [InlineData(302)]
    [InlineData(600)]
    public async Task An_error_of_a_status_that_is_none_of_an_error_is_a_failure(int status) =>
        await FailsAsync(new ContractException("Pantry", "Odd", ErrorFault.Client, status, "cask 7"));

    [Fact]
    public async Task The_services_own_error_is_answered()
    {
        var (response, heard) = await AnswerAsync(
            new ContractException("Pantry", "JarLost", ErrorFault.Client, 404, "gone")
        );

        response.StatusCode.Should().Be(404);
        heard.Should().BeNull();
    }

    private static async Task FailsAsync(Exception thrown)
    {
        var (response, heard) = await AnswerAsync(thrown);

        response.StatusCode.Should().Be(500);
        System
            .Text.Encoding.UTF8.GetString(response.Body.Span)
            .Should()
            .Contain("InternalFailure")
            .And.NotContain("cask");
        heard.Should().BeSameAs(thrown);
    }

    private static async Task<(ContractResponse Response, Exception? Heard)> AnswerAsync(Exception thrown)
    {
        Exception? heard = null;
        var options = new DispatcherOptions { OnUnhandledException = (error, _) => heard = error };
        var dispatcher = Pantry.Json.Dispatcher((_, _) => throw thrown, options);
        var request = Pantry.Request("PutJar", """{"name":"plum"}"""u8.ToArray());
        return (await dispatcher.DispatchAsync(request, CancellationToken.None), heard);
    }
}
