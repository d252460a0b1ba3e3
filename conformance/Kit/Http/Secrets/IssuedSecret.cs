using System.Globalization;
using LightsailContract.Conformance.Values;

namespace LightsailContract.Conformance.Http.Secrets;

/// <summary>A secret that the endpoint issued. Its text form shows only a number and facts.</summary>
internal sealed class IssuedSecret
{
    // A private-use character; it is in no part of a secret.
    private const string Mark = "\uE0E0";

    private readonly string _value;
    private readonly SecretParts _parts;

    // Costly to make, and useful only during the sequence that issued the secret.
    private readonly WeakReference<SecretForms?> _forms = new(null);

    /// <param name="number">The secret's number.</param>
    /// <param name="value">The secret.</param>
    /// <param name="issuedWith">The request and response that issued it, as text. Everything else in them is not
    /// secret.</param>
    public IssuedSecret(int number, string value, string issuedWith)
    {
        Number = number;
        _value = value;
        _parts = new SecretParts(value, issuedWith.Replace(value, "", StringComparison.Ordinal));
    }

    public int Number { get; }

    /// <summary>The pieces that the index looks for, or null.</summary>
    public SecretPieces? Pieces => Forms.Pieces;

    /// <summary>Whether the text contains it unchanged.</summary>
    public bool IsIn(string text) => text.Contains(_value, StringComparison.Ordinal);

    /// <summary>Whether the text contains it in any form, or a long part of it.</summary>
    public bool IsHiddenIn(string text) => IsIn(text) || Forms.IsIn(text) || _parts.FindIn(text).Length > 0;

    public string Replace(string text)
    {
        text = Forms.Replace(text.Replace(_value, Placeholder, StringComparison.Ordinal), Placeholder);
        // Replace by a mark first: the replacement text could contain a part of the secret, and the loop would never end.
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
