namespace LightsailContract.Runtime.Protocol;

/// <summary>The wire forms of a timestamp, by Smithy's names.</summary>
public enum TimestampFormat
{
    /// <summary>Seconds since 1970, fractions allowed.</summary>
    EpochSeconds,

    /// <summary>RFC 3339, in UTC.</summary>
    DateTime,

    /// <summary>RFC 7231's IMF-fixdate.</summary>
    HttpDate,
}
