namespace LightsailContract.Reader.Tests.Schema;

/// <summary>Editors accept what the reader accepts, and refuse what is wrong in form.</summary>
public sealed class SchemaTests
{
    // What is wrong in the form of one file alone; the order of keys and what spans files no schema can say.
    private static readonly string[] OfForm =
    [
        ReaderRules.UnsupportedVersion.Id,
        ReaderRules.UnknownKey.Id,
        ReaderRules.WrongKind.Id,
        ReaderRules.NotABoolean.Id,
        ReaderRules.NotAnInteger.Id,
        ReaderRules.NotANumber.Id,
        ReaderRules.UnknownChoice.Id,
        ReaderRules.NotADuration.Id,
        ReaderRules.NotADate.Id,
        ReaderRules.InvalidName.Id,
        ReaderRules.InvalidId.Id,
        ReaderRules.NotAMemberPath.Id,
        ReaderRules.EmptyText.Id,
        ReaderRules.DuplicateItem.Id,
        ReaderRules.EmptyList.Id,
        ReaderRules.NoBounds.Id,
        ReaderRules.NotAStep.Id,
        ReaderRules.TooManySteps.Id,
        ReaderRules.ReservedRuleId.Id,
    ];

    public static TheoryData<string> WrongInForm =>
        [
            .. Corpus.BadEntries().Where(entry => OfForm.Contains(Corpus.IdOf(entry))),
            "LSC0104-missing-key",
            "LSC0104-missing-type",
        ];

    [Fact]
    public void Good_contracts_conform()
    {
        var files = Corpus.Valid().Concat(Corpus.Own()).ToList();

        files.Should().HaveCountGreaterThan(4);
        files
            .Select(file => (file.Path, ContractSchema.Validate(file)))
            .Should()
            .OnlyContain(pair => pair.Item2.Count == 0);
    }

    [Theory]
    [MemberData(nameof(WrongInForm))]
    public void A_contract_of_wrong_form_does_not(string entry) =>
        Corpus.Files(entry).SelectMany(ContractSchema.Validate).Should().NotBeEmpty();

    [Fact]
    public void Every_rule_of_form_is_shown() =>
        OfForm.Should().OnlyContain(id => Corpus.BadEntries().Any(entry => Corpus.IdOf(entry) == id));
}
