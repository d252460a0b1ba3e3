namespace LightsailContract.Conformance.Execution.Lists;

/// <summary>What a response shows of an earlier change.</summary>
internal enum SeenEffect
{
    /// <summary>It shows the change.</summary>
    Visible,

    /// <summary>It does not show the change, and a late effect may explain that.</summary>
    MayBeLate,

    /// <summary>It does not show the change, and no late effect explains that.</summary>
    Contradicted,

    /// <summary>It shows nothing about the change, as a failure of the service does not.</summary>
    Nothing,
}

/// <summary>What to do with a response.</summary>
internal enum LateDecision
{
    /// <summary>The rules judge it.</summary>
    Judge,

    /// <summary>The call is sent again.</summary>
    AskAgain,

    /// <summary>A late effect may explain it, and the time for waits is used up. It is not judged.</summary>
    LeaveOpen,
}
