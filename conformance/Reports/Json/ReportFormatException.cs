namespace LightsailContract.Conformance.Reports;

/// <summary>A file is not a report. The message gives the place.</summary>
public sealed class ReportFormatException : Exception
{
    /// <summary>Gives the place and what is wrong there.</summary>
    public ReportFormatException(string message)
        : base(message) { }

    /// <summary>Gives the place and what is wrong there.</summary>
    public ReportFormatException(string message, Exception? innerException)
        : base(message, innerException) { }

    /// <summary>Gives no place.</summary>
    public ReportFormatException() { }
}
