namespace LightsailContract.Conformance.Reports;

/// <summary>A file holds no report; the message names the place.</summary>
public sealed class ReportFormatException : Exception
{
    /// <summary>Names the place and what is wrong there.</summary>
    public ReportFormatException(string message)
        : base(message) { }

    /// <summary>Names the place and what is wrong there.</summary>
    public ReportFormatException(string message, Exception? innerException)
        : base(message, innerException) { }

    /// <summary>Says nothing of the place.</summary>
    public ReportFormatException() { }
}
