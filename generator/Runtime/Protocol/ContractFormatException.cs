namespace LightsailContract.Runtime.Protocol;

/// <summary>What is at a place on the wire is not what the contract has there. The message never holds the value.</summary>
public sealed class ContractFormatException : FormatException
{
    /// <summary>Not what the contract has.</summary>
    /// <param name="expected">What is expected there: <c>a string</c>.</param>
    /// <param name="offset">The byte of the body at which it is, or -1 if the place is a path.</param>
    /// <param name="path">The place, if it is known.</param>
    internal ContractFormatException(string expected, long offset, string path = "")
        : base($"{(path.Length > 0 ? path : $"byte {offset}")}: {expected} expected")
    {
        Expected = expected;
        Offset = offset;
        Path = path;
    }

    /// <summary>What is expected there.</summary>
    internal string Expected { get; }

    internal long Offset { get; }

    internal string Path { get; }
}
