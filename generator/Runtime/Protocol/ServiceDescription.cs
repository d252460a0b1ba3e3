namespace LightsailContract.Runtime;

/// <summary>What a service is called on the wire.</summary>
public sealed class ServiceDescription
{
    /// <summary>The service, as its contract has it.</summary>
    public required string Service { get; init; }

    /// <summary>The documented version, such as <c>2016-11-28</c>.</summary>
    public required string ApiVersion { get; init; }

    /// <summary>The first label of a regional endpoint's host name, or null if only the caller knows the endpoint.</summary>
    public string? EndpointPrefix { get; init; }

    /// <summary>The service in a signature's scope.</summary>
    public required string SigningName { get; init; }

    /// <summary>The one host of a service without regions, or null.</summary>
    public string? GlobalEndpoint { get; init; }

    /// <summary>What any operation may answer, in the contract's order.</summary>
    public ValueList<CommonError> CommonErrors { get; init; } = [];

    /// <summary>The first common error with that role, or one that says it in general terms.</summary>
    internal CommonError Find(CommonErrorRole role)
    {
        foreach (var error in CommonErrors)
        {
            if (error.Role == role)
            {
                return error;
            }
        }

        return CommonError.Default(role);
    }

    /// <summary>The common error with that code, or null.</summary>
    internal CommonError? Find(string code)
    {
        foreach (var error in CommonErrors)
        {
            if (error.Code == code)
            {
                return error;
            }
        }

        return null;
    }
}
