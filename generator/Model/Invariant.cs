namespace LightsailContract.Model;

/// <summary>A documented rule that spans calls.</summary>
/// <param name="Header">Id, level, basis, statement and source.</param>
public abstract record Invariant(RuleHeader Header);

/// <summary>What every rule has.</summary>
/// <param name="Id">The rule's id, unique in its service.</param>
/// <param name="Level">How grave it is to break it.</param>
/// <param name="Basis">How sure it is.</param>
/// <param name="Statement">What it says, in our own words.</param>
/// <param name="Source">The ids of the documents that say so.</param>
public sealed record RuleHeader(
    string Id,
    RuleLevel Level,
    RuleBasis Basis,
    string Statement,
    EquatableArray<string> Source
);

/// <summary>At most so many of a resource exist at once (kind <c>quota</c>); the number is the resource's own.</summary>
/// <param name="Header">Id, level, basis, statement and source.</param>
/// <param name="Resource">The resource that is counted.</param>
public sealed record QuotaInvariant(RuleHeader Header, string Resource) : Invariant(Header);

/// <summary>A member is in some operations' answers and not in others' (kind <c>visibility</c>).</summary>
/// <param name="Header">Id, level, basis, statement and source.</param>
/// <param name="Member">The member.</param>
/// <param name="PresentIn">Operations whose successful answers have it, with a value.</param>
/// <param name="AbsentFrom">Operations whose answers do not have it; null counts as absent.</param>
public sealed record VisibilityInvariant(
    RuleHeader Header,
    MemberPath Member,
    EquatableArray<string> PresentIn,
    EquatableArray<string> AbsentFrom
) : Invariant(Header);

/// <summary>A value once issued never comes back, in any later response of any operation (kind <c>secrecy</c>).</summary>
/// <param name="Header">Id, level, basis, statement and source.</param>
/// <param name="Member">The member that issues it.</param>
public sealed record SecrecyInvariant(RuleHeader Header, MemberPath Member) : Invariant(Header);

/// <summary>What is in the place of a value that is not known yet (kind <c>sentinel</c>).</summary>
/// <param name="Header">Id, level, basis, statement and source.</param>
/// <param name="Structure">The structure that holds the members.</param>
/// <param name="Values">Member and its value while unset.</param>
/// <param name="In">Operations that promise it.</param>
/// <param name="NoDataIn">Operations that promise no data: there each member may be absent, empty, null or its sentinel.</param>
public sealed record SentinelInvariant(
    RuleHeader Header,
    string Structure,
    EquatableArray<SentinelValue> Values,
    EquatableArray<string> In,
    EquatableArray<string> NoDataIn
) : Invariant(Header);

/// <summary>A member's value while unset.</summary>
/// <param name="Member">The member's name.</param>
/// <param name="Json">The value, as JSON text: <c>"N/A"</c>, or <c>null</c>, which an absent member satisfies too.</param>
public sealed record SentinelValue(string Member, string Json);

/// <summary>A member's value is issued once, ever: not to two, not across parents, not after deletion (kind <c>uniqueness</c>).</summary>
/// <param name="Header">Id, level, basis, statement and source.</param>
/// <param name="Member">The member.</param>
/// <param name="Operation">The operation that issues it.</param>
public sealed record UniquenessInvariant(RuleHeader Header, MemberPath Member, string Operation) : Invariant(Header);

/// <summary>A stored value does not change between reads (kind <c>stability</c>).</summary>
/// <param name="Header">Id, level, basis, statement and source.</param>
/// <param name="Resource">The resource whose entries are compared, by their identifier.</param>
/// <param name="Members">The members that do not change.</param>
public sealed record StabilityInvariant(RuleHeader Header, string Resource, EquatableArray<MemberPath> Members)
    : Invariant(Header);

/// <summary>A response member equals a request member (kind <c>echo</c>).</summary>
/// <param name="Header">Id, level, basis, statement and source.</param>
/// <param name="Operation">The operation.</param>
/// <param name="Request">The request member's path, dotted.</param>
/// <param name="Response">The response member's path, dotted; <c>[]</c> after a list means each of its entries.</param>
/// <param name="WhenPresent">Whether an absent response member satisfies it.</param>
public sealed record EchoInvariant(
    RuleHeader Header,
    string Operation,
    string Request,
    string Response,
    bool WhenPresent
) : Invariant(Header);

/// <summary>A response has a member that the documents show in it (kind <c>presence</c>).</summary>
/// <param name="Header">Id, level, basis, statement and source.</param>
/// <param name="Operation">The operation.</param>
/// <param name="Response">The response member's path, dotted; <c>[]</c> after a list means each of its entries.</param>
public sealed record PresenceInvariant(RuleHeader Header, string Operation, string Response) : Invariant(Header);

/// <summary>A response member has one value (kind <c>constant</c>).</summary>
/// <param name="Header">Id, level, basis, statement and source.</param>
/// <param name="Operation">The operation.</param>
/// <param name="Response">The response member's path, dotted; <c>[]</c> after a list means each of its entries.</param>
/// <param name="Json">The value, as JSON text.</param>
/// <param name="WhenPresent">Whether an absent response member satisfies it.</param>
public sealed record ConstantInvariant(
    RuleHeader Header,
    string Operation,
    string Response,
    string Json,
    bool WhenPresent
) : Invariant(Header)
{
    /// <summary>Whether the member must have any value but this one.</summary>
    public bool IsNegated { get; init; }
}

/// <summary>One timestamp is not after another (kind <c>ordering</c>).</summary>
/// <param name="Header">Id, level, basis, statement and source.</param>
/// <param name="Structure">The structure that holds both; it can be at any place in a response.</param>
/// <param name="Earlier">The member that is not after the other.</param>
/// <param name="Later">The other member.</param>
public sealed record OrderingInvariant(RuleHeader Header, string Structure, string Earlier, string Later)
    : Invariant(Header);

/// <summary>What is done to one parent or one entry touches no other (kind <c>isolation</c>).</summary>
/// <param name="Header">Id, level, basis, statement and source.</param>
/// <param name="Resource">The resource.</param>
public sealed record IsolationInvariant(RuleHeader Header, string Resource) : Invariant(Header);
