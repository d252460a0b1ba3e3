using System.Text;
using System.Text.RegularExpressions;
using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Http.Secrets;

/// <summary>Remembers every issued secret, so that reports and other stored texts hold none.</summary>
/// <remarks>Safe to call from several threads.</remarks>
internal sealed partial class SecretVault
{
    // Shorter values may be words; redacting them would make a report unreadable.
    private const int ShortestSecret = 8;

    private readonly Contract _contract;
    private readonly Regex? _inText;
    private readonly string[] _firstWords;
    private readonly List<IssuedSecret> _secrets = [];
    private readonly Dictionary<string, IssuedSecret> _known = new(StringComparer.Ordinal);

    // Values that may be secrets: they came in a response that should have had one.
    private readonly HashSet<string> _suspects = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();

    // Filled when a text is redacted; most runs redact few.
    private readonly SecretIndex _index = new();
    private int _indexed;

    public SecretVault(Contract contract)
    {
        _contract = contract;
        var names = contract.Secrets.Select(path => InAnySpelling(path.Member)).Distinct().ToList();
        _firstWords = [.. contract.Secrets.Select(path => Words(path.Member).First()).Distinct()];
        if (names.Count > 0)
        {
            // Finds secrets that a parser does not: in a document that is cut off, or under another spelling.
            var either = string.Join('|', names);
            _inText = new Regex(
                $"\"(?:{either})\"\\s*:\\s*\"(?<value>(?:[^\"\\\\]|\\\\.)*)\"?"
                    + $"|<(?:{either})(?:\\s[^>]*)?>(?<value>[^<]*)"
                    // In other quotes than the format's, or without quotes.
                    + $"|(?:{either})['\"\\s]*[:=>]+\\s*['\"]?(?<value>[^'\"\\s,;<>&}}\\]]*)",
                RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
            );
        }
    }

    /// <summary>Learns the values of secret members from a response's text, also if it cannot be parsed.</summary>
    public void Learn(WireRequest request, WireResponse response)
    {
        if (_inText is null || response.Text() is var text && !MayHoldAName(text))
        {
            return;
        }

        foreach (Match match in _inText.Matches(text))
        {
            var value = match.Groups["value"].Value;
            Add(value, request, response);
            Add(Escaped().Replace(value, Unescape).Replace(@"\/", "/", StringComparison.Ordinal), request, response);
        }
    }

    /// <summary>Learns the secrets of a response. If a secret is missing, learns all values that may be one.</summary>
    public void Learn(Exchange exchange)
    {
        if (_contract.Secrets.IsEmpty || exchange.Response is not { Status: >= 200 and < 300 } response)
        {
            return;
        }

        var index = exchange.Index(_contract);
        var values = _contract
            .Secrets.SelectMany(path => index.Find(path.Structure, path.Member))
            .Select(node => node.Value.AsString())
            .OfType<string>()
            .ToList();
        values.ForEach(value => Add(value, exchange.Request, response));
        if (values.Count == 0 && Issues(exchange.Operation))
        {
            lock (_lock)
            {
                _suspects.UnionWith(Token().Matches(exchange.ResponseText).Select(match => match.Value));
            }
        }
    }

    /// <summary>Whether the text contains that learned secret in any form.</summary>
    public bool IsHiddenIn(string value, string text)
    {
        IssuedSecret? secret;
        lock (_lock)
        {
            secret = _known.GetValueOrDefault(value);
        }

        return secret?.IsHiddenIn(text) == true;
    }

    /// <summary>The text without any secret, in any form.</summary>
    public string Redact(string text)
    {
        lock (_lock)
        {
            while (_indexed < _secrets.Count)
            {
                _index.Add(_secrets[_indexed++]);
            }

            var last = 0;
            while (_index.FirstIn(text, last) is { } secret)
            {
                text = secret.Replace(text);
                last = secret.Number;
            }

            return _suspects.Count == 0
                ? text
                : Token().Replace(text, match => _suspects.Contains(match.Value) ? "<withheld>" : match.Value);
        }
    }

    private bool Issues(Operation operation) =>
        _contract
            .Invariants.OfType<VisibilityInvariant>()
            .Any(invariant =>
                invariant.PresentIn.Contains(operation.Name) && _contract.Secrets.Contains(invariant.Member)
            );

    private static string InAnySpelling(string name) => string.Join("[_-]?", Words(name).Select(Regex.Escape));

    private static IEnumerable<string> Words(string name) => WordStart().Split(name).Where(word => word.Length > 0);

    /// <summary>False if the text cannot contain the name of a secret member. The pattern is costly, and most texts have
    /// no such name.</summary>
    /// <remarks>Some non-ASCII characters match an ASCII letter if case is ignored, so such a text is left to the
    /// pattern.</remarks>
    private bool MayHoldAName(string text) =>
        !Ascii.IsValid(text) || _firstWords.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static string Unescape(Match match) => ((char)Convert.ToInt32(match.Groups[1].Value, 16)).ToString();

    private void Add(string? value, WireRequest request, WireResponse response)
    {
        if (value is null || value.Length < ShortestSecret)
        {
            return;
        }

        lock (_lock)
        {
            if (!_known.ContainsKey(value))
            {
                var text = $"{Encoding.UTF8.GetString(request.Body.Span)}\n{response.Text()}";
                var secret = new IssuedSecret(_secrets.Count + 1, value, text);
                _known.Add(value, secret);
                _secrets.Add(secret);
            }
        }
    }

    [GeneratedRegex("(?=[A-Z])")]
    private static partial Regex WordStart();

    // Long, with letters and digits: neither a word nor a number.
    [GeneratedRegex(@"(?=[A-Za-z+/=_-]*[0-9])(?=[0-9+/=_-]*[A-Za-z])[A-Za-z0-9+/=_-]{16,}")]
    private static partial Regex Token();

    [GeneratedRegex(@"\\u([0-9A-Fa-f]{4})")]
    private static partial Regex Escaped();
}
