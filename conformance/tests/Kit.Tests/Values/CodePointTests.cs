using LightsailContract.Conformance.Values;

namespace LightsailContract.Conformance.Tests.Values;

/// <summary>A pattern's classes hold characters, not UTF-16 units.</summary>
public sealed class CodePointTests
{
    // Each answer is that of Node.js: new RegExp(pattern, "u").test(text).
    [Theory]
    [InlineData(@"^\p{L}+$", "𠮷野家", true)]
    [InlineData(@"^\p{L}{3}$", "𠮷野家", true)]
    [InlineData(@"^\p{L}{4}$", "𠮷野家", false)]
    [InlineData(@"^\p{L}$", "😀", false)]
    [InlineData(@"^\P{L}$", "😀", true)]
    [InlineData(@"^\P{L}{2}$", "😀", false)]
    [InlineData(@"^[^\p{L}]$", "😀", true)]
    [InlineData(@"^[^\p{L}]$", "𠮷", false)]
    [InlineData(@"^[^\P{L}]$", "𠮷", true)]
    [InlineData(@"^[^\P{L}]$", "😀", false)]
    [InlineData(@"^[\p{L}😀]{2}$", "😀𠮷", true)]
    [InlineData(@"^[\p{L}😀]$", "😁", false)]
    [InlineData(@"^[^\p{L}😀]$", "😁", true)]
    [InlineData(@"^[^\p{L}😀]$", "😀", false)]
    [InlineData(@"^\p{L}.$", "𠮷😀", true)]
    [InlineData(@"^\p{L}[^a]😀$", "a𠮷😀", true)]
    [InlineData(@"^\p{Lu}\p{Ll}$", "𝐀𝐚", true)]
    [InlineData(@"^\p{Lu}\p{Ll}$", "𝐚𝐀", false)]
    [InlineData(@"^\p{Nd}+$", "𝟎𝟏", true)]
    [InlineData(@"^[\p{S}\p{M}]+$", "😀\U000E0100", true)]
    [InlineData(@"^\p{C}$", "\U000F0000", true)]
    [InlineData(@"^\p{C}$", "😀", false)]
    [InlineData(@"^\P{C}$", "😀", true)]
    [InlineData(@"^(?=\p{L})𠮷$", "𠮷", true)]
    [InlineData(@"(?<!\p{L})😀", "𠮷😀", false)]
    [InlineData(@"(?<!\p{L})😀", "😁😀", true)]
    [InlineData(@"\p{Nd}", "😀𝟎", true)]
    [InlineData(@"^[^\p{L}a-z]+$", "😀 é", false)]
    [InlineData("^.{2}$", "😀😀", true)]
    [InlineData("^.{4}$", "😀😀", false)]
    [InlineData("^.$", "\u2028", false)]
    [InlineData("^[^a]$", "😀", true)]
    [InlineData("^[^😀]$", "😀", false)]
    [InlineData("^[😀-😂]$", "😁", true)]
    [InlineData(@"^[\uD83D\uDE00-\uD83D\uDE02]$", "😁", true)]
    [InlineData("^😀+$", "😀😀", true)]
    [InlineData(@"^[\w.-]+$", "a-b.c_", true)]
    [InlineData(@"^\W$", "é", true)]
    [InlineData(@"^[\W]$", "a", false)]
    [InlineData(@"^[\]\\^-]+$", "]\\^-", true)]
    [InlineData(@"^([^\u0041])\1$", "😀😀", true)]
    [InlineData(@"^([^\u0041])\1$", "😀😁", false)]
    public void A_class_holds_characters(string pattern, string text, bool isMatch) =>
        PatternText.Matches(pattern, text).Should().Be(isMatch);
}
