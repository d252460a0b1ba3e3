using LightsailContract.Model;
using LightsailContract.Reader.Locations;

namespace LightsailContract.Reader;

/// <summary>What was read.</summary>
/// <param name="Services">The services without an error, ordinally by name.</param>
/// <param name="Findings">Everything that is wrong, by file, line and column.</param>
public sealed record ReadResult(EquatableArray<ServiceResult> Services, EquatableArray<Finding> Findings);

/// <summary>One service without an error.</summary>
/// <param name="Contract">What its documents promise.</param>
/// <param name="Locations">Where each part of it stands.</param>
public sealed record ServiceResult(Contract Contract, LocationMap Locations);
