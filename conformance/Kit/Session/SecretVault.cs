using System.Text.RegularExpressions;
using LightsailContract.Conformance.Wire;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Session;

/// <summary>Remembers every secret that was issued, so that none gets into anything that is kept.</summary>
/// <remarks>Safe to call from several threads.</remarks>
internal sealed partial class SecretVault
{
    // Shorter values are words; taking them out would only garble a report.
    private const int ShortestSecret = 8;

    private readonly Contract _contract;
    private readonly Regex? _inText;
    private readonly List<IssuedSecret> _secrets = [];
    private readonly Dictionary<string, IssuedSecret> _known = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();

    public SecretVault(Contract contract)
    {
        _contract = contract;
        var names = contract.Secrets.Select(path => Regex.Escape(path.Member)).Distinct().ToList();
        if (names.Count > 0)
        {
            // Finds them where a reader finds nothing: in a document that breaks off, or under another spelling.
            var either = string.Join('|', names);
            _inText = new Regex(
                $"\"(?:{either})\"\\s*:\\s*\"(?<value>(?:[^\"\\\\]|\\\\.)*)\"?|<(?:{either})(?:\\s[^>]*)?>(?<value>[^<]*)",
                RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
            );
        }
    }

    /// <summary>The secrets so far, in the order in which they were issued.</summary>
    public IReadOnlyList<IssuedSecret> Secrets
    {
        get
        {
            lock (_lock)
            {
                return [.. _secrets];
            }
        }
    }

    /// <summary>Learns what stands at a secret's place in an answer's text, readable or not.</summary>
    public void Learn(WireResponse response)
    {
        if (_inText is null)
        {
            return;
        }

        foreach (Match match in _inText.Matches(response.Text()))
        {
            var value = match.Groups["value"].Value;
            Add(value);
            Add(Escaped().Replace(value, Unescape).Replace(@"\/", "/", StringComparison.Ordinal));
        }
    }

    /// <summary>Learns the secrets of an answer that could be read.</summary>
    public void Learn(Operation operation, Answer answer)
    {
        if (_contract.Secrets.IsEmpty || answer is not Answer.Success)
        {
            return;
        }

        var index = DocumentIndex.Of(_contract, operation, answer);
        foreach (var value in _contract.Secrets.SelectMany(path => index.Of(path.Structure, path.Member)))
        {
            Add(value.Value.AsString());
        }
    }

    /// <summary>Whether a secret that was learned stands in the text in any form.</summary>
    public bool IsHiddenIn(string value, string text)
    {
        IssuedSecret? secret;
        lock (_lock)
        {
            secret = _known.GetValueOrDefault(value);
        }

        return secret?.IsHiddenIn(text) == true;
    }

    /// <summary>The text without any secret in any of the forms in which one may stand in a document.</summary>
    public string Redact(string text)
    {
        foreach (var secret in Secrets)
        {
            text = secret.Replace(text);
        }

        return text;
    }

    private static string Unescape(Match match) => ((char)Convert.ToInt32(match.Groups[1].Value, 16)).ToString();

    private void Add(string? value)
    {
        if (value is null || value.Length < ShortestSecret)
        {
            return;
        }

        lock (_lock)
        {
            if (!_known.ContainsKey(value))
            {
                var secret = new IssuedSecret(_secrets.Count + 1, value);
                _known.Add(value, secret);
                _secrets.Add(secret);
            }
        }
    }

    [GeneratedRegex(@"\\u([0-9A-Fa-f]{4})")]
    private static partial Regex Escaped();
}
