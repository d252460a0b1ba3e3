using Microsoft.AspNetCore.Http;

namespace LightsailContract.Conformance.Endpoints.Wire;

/// <summary>Puts answers onto the connection.</summary>
public static class AnswerSender
{
    /// <summary>Sends an answer with its length, in one piece.</summary>
    public static async Task SendAsync(HttpResponse response, Answer answer)
    {
        SendHead(response, answer);
        response.ContentLength = answer.Body.Length;
        await response.Body.WriteAsync(answer.Body);
    }

    /// <summary>Sets status and headers.</summary>
    public static void SendHead(HttpResponse response, Answer answer)
    {
        response.StatusCode = answer.Status;
        foreach (var (name, value) in answer.Headers)
        {
            response.Headers[name] = value;
        }
    }
}
