using LightsailContract.Conformance.Wire;

namespace LightsailContract.Conformance.SelfTesting.Mutations;

/// <summary>What breaks a quota, and what follows from it.</summary>
internal static class QuotaMutants
{
    public static IEnumerable<Mutant> Of(string part) =>
        part switch
        {
            "" => [new("one too many is created, and listed", () => new QuotaIgnored(inRacesOnly: false))],
            "race" =>
            [
                new("one too many is created where creations overlap", () => new QuotaIgnored(inRacesOnly: true)),
            ],
            "room-returns" => [new("what was deleted still takes room", () => new NoRoomAfterDeletion())],
            "refusal-changes-nothing" =>
            [
                new(
                    "a refused creation deletes an entry",
                    () =>
                        new SideEffect(
                            (call, answer) => call.Operation == call.Resource.Create && answer is Answer.Failure,
                            call => call.Ledger.First(call.Parent)
                        )
                ),
            ],
            _ => [],
        };
}
