namespace LightsailContract.Cli;

/// <summary>What the user gave cannot be used; each line of the message is for the user.</summary>
internal sealed class UsageException(string message) : Exception(message);
