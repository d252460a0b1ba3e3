using LightsailContract.Conformance.Endpoints.Wire;
using Microsoft.AspNetCore.Http;

namespace LightsailContract.Conformance.Endpoints.Variants;

/// <summary>Ways of putting an answer onto the connection.</summary>
internal static class Sending
{
    public static async Task ChunkedAsync(HttpResponse response, Answer answer)
    {
        AnswerSender.SendHead(response, answer);
        await response.StartAsync();
        await response.Body.WriteAsync(answer.Body);
    }

    public static async Task PiecewiseAsync(HttpResponse response, Answer answer)
    {
        AnswerSender.SendHead(response, answer);
        foreach (var piece in answer.Body.Chunk(37))
        {
            await response.Body.WriteAsync(piece);
            await response.Body.FlushAsync();
        }
    }

    public static async Task SlowlyAsync(HttpResponse response, Answer answer)
    {
        await Task.Delay(TimeSpan.FromMilliseconds(Random.Shared.Next(1, 12)));
        await AnswerSender.SendAsync(response, answer);
    }

    public static Task ClosingAsync(HttpResponse response, Answer answer)
    {
        response.Headers.Connection = "close";
        return AnswerSender.SendAsync(response, answer);
    }
}
