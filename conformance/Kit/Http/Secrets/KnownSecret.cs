using System.Globalization;
using LightsailContract.Conformance.Values;

namespace LightsailContract.Conformance.Http.Secrets;

/// <summary>A secret that the endpoint issued or that the caller gave. The text shows an issued one as its number and
/// facts, one that was given by its name only.</summary>
internal sealed class KnownSecret
{
    // Of a private area of Unicode, and shorter than any part.
    private const string Mark = "\uE0E0";

    private readonly string _value;
    private readonly string _name;
    private readonly string _placeholder;
    private readonly SecretParts _parts;

    // Costly to make, and of use only for as long as the sequence runs that issued the secret.
    private readonly WeakReference<SecretForms?> _forms = new(null);

    private KnownSecret(int order, string value, string name, string placeholder, string open)
    {
        Order = order;
        _value = value;
        _name = name;
        _placeholder = placeholder;
        _parts = new SecretParts(value, open);
    }

    /// <summary>A secret that the endpoint issued.</summary>
    /// <param name="order">When it was learned.</param>
    /// <param name="number">Which of the issued secrets it is.</param>
    /// <param name="value">The secret.</param>
    /// <param name="issuedWith">The call that issued it and its response, as text. The rest of that text is not secret.</param>
    public static KnownSecret Issued(int order, int number, string value, string issuedWith)
    {
        var name = $"secret {number.ToString(CultureInfo.InvariantCulture)}";
        return new KnownSecret(
            order,
            value,
            name,
            $"<{name}: {ValueFacts.Describe(value)}>",
            issuedWith.Replace(value, "", StringComparison.Ordinal)
        );
    }

    /// <summary>A secret that the caller gave, or that was made of one.</summary>
    /// <param name="order">When it was learned.</param>
    /// <param name="value">The secret.</param>
    /// <param name="name">What it is; no word of its content.</param>
    public static KnownSecret Given(int order, string value, string name) =>
        new(order, value, name, $"<{name}>", open: "");

    /// <summary>When it was learned; a secret is looked for before those that were learned later.</summary>
    public int Order { get; }

    /// <summary>What an index finds it by, or null.</summary>
    public SecretPieces? Pieces => Forms.Pieces;

    /// <summary>Whether the text has it unchanged.</summary>
    public bool IsIn(string text) => text.Contains(_value, StringComparison.Ordinal);

    /// <summary>Whether the text has it in any of its encodings, or a large part of it.</summary>
    public bool IsHiddenIn(string text) => IsIn(text) || Forms.IsIn(text) || _parts.FindIn(text).Length > 0;

    public string Replace(string text)
    {
        text = Forms.Replace(text.Replace(_value, _placeholder, StringComparison.Ordinal), _placeholder);
        // By a mark first: a secret could be made of what it is replaced by, and the search would never end.
        while (_parts.FindIn(text) is { Length: > 0 } part)
        {
            text = text.Replace(part, Mark, StringComparison.Ordinal);
        }

        return text.Replace(Mark, $"<part of {_name}>", StringComparison.Ordinal);
    }

    public override string ToString() => _placeholder;

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
