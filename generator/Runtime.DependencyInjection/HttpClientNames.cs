using Microsoft.Extensions.DependencyInjection;

namespace LightsailContract.Runtime.DependencyInjection;

/// <summary>The HttpClient names that clients of one container have used. A name is given once: what was configured for it
/// stays, even if the registration is removed.</summary>
internal sealed class HttpClientNames
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>The names of a container.</summary>
    public static HttpClientNames Of(IServiceCollection services)
    {
        foreach (var service in services)
        {
            if (service is { IsKeyedService: false, ImplementationInstance: HttpClientNames known })
            {
                return known;
            }
        }

        var names = new HttpClientNames();
        services.AddSingleton(names);
        return names;
    }

    /// <summary>The name itself, or the name with a number if it was given before.</summary>
    public string Reserve(string name)
    {
        var free = name;
        for (var i = 2; !_taken.Add(free); i++)
        {
            free = $"{name}#{i}";
        }

        return free;
    }
}
