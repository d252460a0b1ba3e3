namespace LightsailContract.Cli;

/// <summary>The user gave something that cannot be used. The message is for the user.</summary>
internal sealed class UsageException(string message) : Exception(message);
