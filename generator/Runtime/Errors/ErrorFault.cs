namespace LightsailContract.Runtime;

/// <summary>Who is at fault for an error.</summary>
public enum ErrorFault
{
    /// <summary>The caller; awsQuery writes Sender.</summary>
    Client,

    /// <summary>The service; awsQuery writes Receiver.</summary>
    Server,
}
