using LightsailContract.Iam;
using LightsailContract.Lightsail;
using LightsailContract.Runtime;
using LightsailContract.Signing;

namespace LightsailContract.Emulator.Tests;

/// <summary>A running emulator with clients for it.</summary>
internal sealed class Served : IAsyncDisposable
{
    private readonly EmulatorHost _host;

    private Served(EmulatorHost host) => _host = host;

    public LightsailClient Lightsail => LightsailSignedBy(null);

    public IamClient Iam => IamSignedBy(null);

    public static async Task<Served> StartAsync(EmulatorOptions? options = null) =>
        new(await EmulatorHost.StartAsync(options ?? new EmulatorOptions()));

    public static EmulatorOptions With(string bucket, string? dataFile = null) =>
        new()
        {
            Parents = new Dictionary<string, IReadOnlyList<string>> { ["Bucket"] = [bucket] },
            DataFile = dataFile,
        };

    public LightsailClient LightsailSignedBy(
        Credentials? credentials,
        string region = "us-east-1",
        string target = ""
    ) =>
        new(
            Http(credentials, region, "lightsail"),
            new ContractClientOptions { Endpoint = new Uri(_host.Address, target) }
        );

    public IamClient IamSignedBy(Credentials? credentials) =>
        new(Http(credentials, "us-east-1", "iam"), new ContractClientOptions { Endpoint = _host.Address });

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    private static HttpClient Http(Credentials? credentials, string region, string service)
    {
        HttpMessageHandler handler = new SocketsHttpHandler();
        if (credentials is not null)
        {
            handler = new SigV4Handler(new StaticCredentialsProvider(credentials), new SigningScope(region, service))
            {
                InnerHandler = handler,
            };
        }

        return new HttpClient(handler);
    }
}
