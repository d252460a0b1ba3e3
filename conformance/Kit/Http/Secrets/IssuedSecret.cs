using System.Globalization;
using LightsailContract.Conformance.Values;

namespace LightsailContract.Conformance.Http.Secrets;

/// <summary>A secret that came from the endpoint; it shows itself by number and facts only.</summary>
internal sealed class IssuedSecret
{
    // Of a private area of Unicode, and shorter than any part.
    private const string Mark = "\uE0E0";

    private readonly string _value;
    private readonly SecretParts _parts;

    // Costly to make, and of use only for as long as the sequence runs that issued the secret.
    private readonly WeakReference<SecretForms?> _forms = new(null);

    /// <param name="number">Which secret it is.</param>
    /// <param name="value">The secret.</param>
    /// <param name="issuedWith">The call that issued it and its answer, as text; what stands there beside it is no secret.</param>
    public IssuedSecret(int number, string value, string issuedWith)
    {
        Number = number;
        _value = value;
        _parts = new SecretParts(value, issuedWith.Replace(value, "", StringComparison.Ordinal));
    }

    public int Number { get; }

    /// <summary>What an index finds it by, or null.</summary>
    public SecretPieces? Pieces => Forms.Pieces;

    /// <summary>Whether it stands in the text as it is.</summary>
    public bool IsIn(string text) => text.Contains(_value, StringComparison.Ordinal);

    /// <summary>Whether it stands in the text in any of its forms, or much of it.</summary>
    public bool IsHiddenIn(string text) => IsIn(text) || Forms.IsIn(text) || _parts.FindIn(text).Length > 0;

    public string Replace(string text)
    {
        text = Forms.Replace(text.Replace(_value, Placeholder, StringComparison.Ordinal), Placeholder);
        // By a mark first: a secret could be made of what it is replaced by, and the search would never end.
        while (_parts.FindIn(text) is { Length: > 0 } part)
        {
            text = text.Replace(part, Mark, StringComparison.Ordinal);
        }

        return text.Replace(
            Mark,
            $"<part of secret {Number.ToString(CultureInfo.InvariantCulture)}>",
            StringComparison.Ordinal
        );
    }

    public override string ToString() => Placeholder;

    private string Placeholder =>
        $"<secret {Number.ToString(CultureInfo.InvariantCulture)}: {ValueFacts.Describe(_value)}>";

    private SecretForms Forms
    {
        get
        {
            if (!_forms.TryGetTarget(out var forms))
            {
                _forms.SetTarget(forms = new SecretForms(_value));
            }

            return forms;
        }
    }
}
