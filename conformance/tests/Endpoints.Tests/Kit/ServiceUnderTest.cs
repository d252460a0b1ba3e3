namespace LightsailContract.Conformance.Endpoints.Tests.Kit;

/// <summary>A service, as a type: tests of one class run one after another, those of two services side by side.</summary>
public interface IServiceUnderTest
{
    /// <summary>The service's name in the contract.</summary>
    static abstract string Name { get; }
}

/// <summary>Lightsail.</summary>
public sealed class LightsailUnderTest : IServiceUnderTest
{
    /// <inheritdoc />
    public static string Name => "Lightsail";
}

/// <summary>IAM.</summary>
public sealed class IamUnderTest : IServiceUnderTest
{
    /// <inheritdoc />
    public static string Name => "IAM";
}
