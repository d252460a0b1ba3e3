using LightsailContract.Model;

namespace LightsailContract.Diff.Comparison;

/// <summary>A shape or member that both contracts have, with its traits.</summary>
/// <param name="Path">The place.</param>
/// <param name="Subject">What it is called for people.</param>
/// <param name="Old">The old traits.</param>
/// <param name="New">The new traits.</param>
/// <param name="Direction">Which way its values travel.</param>
/// <param name="OldShape">The shape of its old values.</param>
/// <param name="NewShape">The shape of its new values.</param>
internal sealed record Site(
    IReadOnlyList<string> Path,
    string Subject,
    Traits Old,
    Traits New,
    Direction Direction,
    Shape OldShape,
    Shape NewShape
);

/// <summary>A member that both contracts have.</summary>
/// <param name="Owner">The new shape that has it.</param>
/// <param name="Old">The old member.</param>
/// <param name="New">The new member.</param>
/// <param name="Site">Its place and traits.</param>
internal sealed record MemberPair(Shape Owner, Member Old, Member New, Site Site);

/// <summary>A member that only one of the contracts has.</summary>
/// <param name="Owner">The shape that has it, in the same contract.</param>
/// <param name="Member">The member.</param>
/// <param name="Site">Its place and traits.</param>
internal sealed record SingleMember(Shape Owner, Member Member, Site Site);
