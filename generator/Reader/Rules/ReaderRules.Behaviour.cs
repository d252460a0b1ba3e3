using LightsailContract.Model;

namespace LightsailContract.Reader;

public static partial class ReaderRules
{
    /// <summary>The name of a resource that is not defined.</summary>
    public static readonly FindingRule UnknownResource = Error(
        "LSC0401",
        "The resource is unknown",
        "'{0}' is not a resource of the service{1}",
        "Resources are defined under 'resources' in one of the service's files."
    );

    /// <summary>Identifiers that do not begin with the parent's.</summary>
    public static readonly FindingRule ParentIdentifiers = Error(
        "LSC0402",
        "The parent's identifiers do not come first",
        "Resource '{0}' must name its parent's identifiers first ({1}) and one of its own last",
        "What names a resource is what names its parent, and then one thing more."
    );

    /// <summary>A resource that is its own ancestor.</summary>
    public static readonly FindingRule ParentCycle = Error(
        "LSC0403",
        "A resource is its own ancestor",
        "Resource '{0}' is its own ancestor",
        "Following the parents must come to an end."
    );

    /// <summary>An identifier that no call carries.</summary>
    public static readonly FindingRule IdentifierNotSent = Error(
        "LSC0404",
        "No call carries the identifier",
        "Identifier '{0}' of resource '{1}' is not a member of the input of any of its calls",
        "A call can only name a resource by members of its input; the identifier has the name of that member."
    );

    /// <summary>An identifier that is neither text nor whole number.</summary>
    public static readonly FindingRule IdentifierNotText = Error(
        "LSC0405",
        "The identifier is neither text nor whole number",
        "Identifier '{0}' must be a string, an enum or a whole number, not {1}",
        "Identifiers are compared and sent as texts."
    );

    /// <summary>A quota that is counted by no identifier.</summary>
    public static readonly FindingRule QuotaPerUnknown = Error(
        "LSC0406",
        "The quota is not counted by an identifier",
        "The quota is per '{0}', which is not an identifier of '{1}'{2}",
        "A quota is counted by one of the identifiers of its resource."
    );

    /// <summary>A rule that needs a call which its resource does not have.</summary>
    public static readonly FindingRule ResourceLacksCall = Error(
        "LSC0407",
        "The resource lacks a call",
        "Invariant '{0}' needs the '{2}' call of resource '{1}', which has none",
        "Without that call nothing can be observed, and the rule could never be checked."
    );

    /// <summary>A quota rule on a resource without a quota.</summary>
    public static readonly FindingRule ResourceLacksQuota = Error(
        "LSC0408",
        "The resource has no quota",
        "Invariant '{0}' is about the quota of resource '{1}', which has none",
        "The number is the resource's own: put 'quota: {{ max, per }}' there."
    );

    /// <summary>A rule that names no operation.</summary>
    public static readonly FindingRule NoScope = Error(
        "LSC0409",
        "The rule names no operation",
        "Invariant '{0}' needs '{1}', '{2}' or both",
        "A rule that holds in no operation could never be checked."
    );

    /// <summary>A rule that says a thing and its opposite.</summary>
    public static readonly FindingRule ContradictoryScope = Error(
        "LSC0410",
        "The rule contradicts itself",
        "Invariant '{0}' names operation '{1}' under both '{2}' and '{3}'",
        "An operation can keep only one of the two."
    );

    /// <summary>Something that is not in an operation's output.</summary>
    public static readonly FindingRule NotInOutput = Error(
        "LSC0411",
        "The operation's output does not contain it",
        "The output of operation '{1}' does not contain '{0}'",
        "The rule is about an answer that cannot contain what the rule checks."
    );

    /// <summary>Something that is in no output at all.</summary>
    public static readonly FindingRule InNoOutput = Error(
        "LSC0412",
        "No output contains it",
        "No output of the service contains '{0}'",
        "The rule is about answers, and no answer can contain what the rule checks."
    );

    /// <summary>A text that is not a path of members.</summary>
    public static readonly FindingRule InvalidPath = Error(
        "LSC0413",
        "The path is malformed",
        "'{0}' is not a path: members are separated by dots, with [] after each list",
        "Such as keys[].status: of each entry of the list keys, the member status."
    );

    /// <summary>Entries of something that is not a list.</summary>
    public static readonly FindingRule PathNotAList = Error(
        "LSC0414",
        "The path goes into the entries of something that is not a list",
        "'{0}[]' means each entry of a list, but '{0}' is {1}",
        "Leave the [] out."
    );

    /// <summary>A list where a single value is meant.</summary>
    public static readonly FindingRule PathOfList = Error(
        "LSC0415",
        "The path stops at a list",
        "'{0}' is a list; write '{0}[]' to mean each of its entries",
        "A path goes through a list by its entries."
    );

    /// <summary>A path that goes on below a value without members.</summary>
    public static readonly FindingRule PathThroughValue = Error(
        "LSC0416",
        "The path goes below a value without members",
        "'{0}' is {1} and has no members to go to",
        "Only structures and unions have members."
    );

    /// <summary>A path into an operation's input or output that it does not have.</summary>
    public static readonly FindingRule OperationLacks = Error(
        "LSC0417",
        "The operation has no such part",
        "Operation '{0}' has no {1}",
        "The rule names a member of something that the operation does not take or answer."
    );

    /// <summary>A text that is not a step of a scenario.</summary>
    public static readonly FindingRule NotAStep = Error(
        "LSC0418",
        "The step cannot be read",
        "'{0}' is not a step: {1}",
        "A step is a verb and whole numbers, such as 'create 0' or 'delete 0 1': parents, and what exists in them, go by number."
    );

    /// <summary>More steps than a sequence may have.</summary>
    public static readonly FindingRule TooManySteps = Error(
        "LSC0419",
        "The scenario has too many steps",
        "{0} has {1} steps; the most is {2}",
        "A long scenario takes long at each run and shows little that two short ones do not."
    );

    /// <summary>A step that would do nothing on its resource.</summary>
    public static readonly FindingRule StepNeedsMore = Error(
        "LSC0420",
        "The step needs what its resource lacks",
        "Step '{0}' needs a {1}, and resource '{2}' has none",
        "The step could do nothing, and the scenario would not show what it says."
    );

    /// <summary>A scenario that would never be run.</summary>
    public static readonly FindingRule ScenarioOfFixture = Error(
        "LSC0421",
        "The scenario is about a fixture",
        "Scenario '{0}' would never be run: all calls of resource '{1}' are fixtures",
        "Fixtures are there so that others can be checked, and are not checked themselves."
    );

    /// <summary>An invariant with an id that a derived rule can have.</summary>
    public static readonly FindingRule ReservedRuleId = Error(
        "LSC0422",
        "The id is reserved for derived rules",
        "'{0}' cannot be the id of an invariant: the ids of derived rules begin with '{1}'; choose another id",
        "Reports and lists of known failures name a rule by its id, so two rules must not share one."
    );
}
