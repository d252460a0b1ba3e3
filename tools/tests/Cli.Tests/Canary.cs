using System.Text;
using LightsailContract.Conformance.Endpoints;
using LightsailContract.Conformance.Endpoints.State;

namespace LightsailContract.Cli.Tests;

/// <summary>Secrets that all hold one text that stands nowhere else, so that a leak of any is seen.</summary>
internal static class Canary
{
    private const string Text = "CaNaRyX7q9ZtWvJm";

    // Whatever stands before it, one of three ways to cut it into base64's groups shows.
    private static readonly string[] Traces =
    [
        Text,
        Text.ToLowerInvariant(),
        Convert.ToHexString(Encoding.ASCII.GetBytes(Text)),
        .. Enumerable.Range(0, 3).Select(skip => Base64(Text[skip..])),
    ];

    /// <summary>The same behaviour with such secrets.</summary>
    /// <param name="behaviour">How the endpoint behaves.</param>
    /// <param name="onCreate">Is told of each creation before it is answered, with its number from 1.</param>
    public static EndpointBehaviour In(EndpointBehaviour behaviour, Action<int>? onCreate = null)
    {
        var number = 0;
        string Make()
        {
            onCreate?.Invoke(Interlocked.Increment(ref number));
            return Text + Mint.Secret(24);
        }

        ServiceBehaviour With(ServiceBehaviour service) =>
            service with
            {
                Store = service.Store with { NewSecret = (_, _) => Make() },
            };
        return behaviour with { Lightsail = With(behaviour.Lightsail), Iam = With(behaviour.Iam) };
    }

    /// <summary>Fails where a text shows any of them, as it is or encoded.</summary>
    public static void StandsNotIn(string text, string where)
    {
        foreach (var trace in Traces)
        {
            text.Contains(trace, StringComparison.OrdinalIgnoreCase).Should().BeFalse("{0} holds no secret", where);
        }
    }

    /// <summary>Fails where a file of a folder shows any of them.</summary>
    public static void StandsNotUnder(string folder)
    {
        foreach (var file in Directory.GetFiles(folder, "*", SearchOption.AllDirectories))
        {
            StandsNotIn(File.ReadAllText(file), file);
        }
    }

    private static string Base64(string text) => Convert.ToBase64String(Encoding.ASCII.GetBytes(text))[..12];
}
