namespace LightsailContract.Reader.Checks;

/// <summary>Everything that is checked once a service's files are one contract.</summary>
internal static class ContractChecks
{
    private static readonly Action<CheckContext>[] All =
    [
        TargetCheck.Run,
        TraitCheck.Run,
        PatternCheck.Run,
        DefaultCheck.Run,
        EnumCheck.Run,
        RecursionCheck.Run,
        WireNameCheck.Run,
        OperationCheck.Run,
        PaginationCheck.Run,
        ResourceCheck.Run,
        LifecycleCheck.Run,
        InvariantCheck.Run,
        ScenarioCheck.Run,
        SourceCheck.Run,
        SubjectCheck.Run,
    ];

    public static void Run(CheckContext context)
    {
        foreach (var check in All)
        {
            check(context);
        }
    }
}
