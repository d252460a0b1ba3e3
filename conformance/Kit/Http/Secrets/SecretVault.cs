using System.Text;
using System.Text.RegularExpressions;
using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;
using LightsailContract.Model;
using LightsailContract.Signing;

namespace LightsailContract.Conformance.Http.Secrets;

/// <summary>Remembers every secret that was issued or that the caller gave, so that none gets into anything that is kept.</summary>
/// <remarks>Safe to call from several threads.</remarks>
internal sealed partial class SecretVault
{
    // Shorter values may be words; redacting them would make a report unreadable.
    private const int ShortestSecret = 8;

    // Far more than a run gets from a real service. Beyond it nothing is shown instead of something that was not searched.
    private const int MostSecrets = 20_000;
    private const int MostSecretsOfResponse = 2000;
    private const int MostSuspects = 200_000;
    private const int LongestSecret = 8192;
    private const int LongestText = 64 * 1024;
    private const string Withheld = "<withheld: the endpoint sent more or longer secrets than can be searched for>";

    private readonly Contract _contract;
    private readonly Regex? _inText;
    private readonly string[] _firstWords;
    private readonly List<KnownSecret> _secrets = [];
    private readonly Dictionary<string, KnownSecret> _known = new(StringComparer.Ordinal);

    // Values that may be secrets: they came in a response that should have had one.
    private readonly HashSet<string> _suspects = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();

    // Filled when a text is redacted; most runs redact few.
    private readonly SecretIndex _index = new();
    private bool _isFull;
    private int _indexed;
    private int _issued;

    /// <param name="contract">Says what is a secret of the service.</param>
    /// <param name="given">What the caller gave, known before the first request: an endpoint can send it back.</param>
    public SecretVault(Contract contract, IEnumerable<string>? given = null)
    {
        _contract = contract;
        foreach (var value in GivenSecrets.Order(given ?? []))
        {
            AddGiven(value, "a value that the caller gave");
        }

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

    /// <summary>Learns who signs.</summary>
    public void Learn(Credentials credentials)
    {
        AddGiven(credentials.SecretAccessKey, "the caller's secret access key");
        if (credentials.SessionToken is { } token)
        {
            AddGiven(token, "the caller's session token");
        }
    }

    /// <summary>Learns what is at a secret's place in an answer's text, readable or not, and a signature that it sends
    /// back.</summary>
    public void Learn(WireRequest request, WireResponse response, string? text = null)
    {
        text ??= response.Text();
        LearnSignature(request, response, text);
        if (_inText is null || !MayHoldAName(text))
        {
            return;
        }

        var found = 0;
        foreach (Match match in _inText.Matches(text))
        {
            if (++found > MostSecretsOfResponse)
            {
                _isFull = true;
                return;
            }

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
                _suspects.UnionWith(
                    Token()
                        .Matches(exchange.ResponseText)
                        .Select(match => match.Value)
                        .Take(MostSuspects + 1 - _suspects.Count)
                );
                _isFull |= _suspects.Count > MostSuspects;
            }
        }
    }

    /// <summary>Whether the text contains that learned secret in any form.</summary>
    public bool IsHiddenIn(string value, string text)
    {
        KnownSecret? secret;
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
            if (_isFull)
            {
                return Withheld;
            }

            while (_indexed < _secrets.Count)
            {
                _index.Add(_secrets[_indexed++]);
            }

            var last = 0;
            while (_index.FirstIn(text, last) is { } secret)
            {
                text = secret.Replace(text);
                last = secret.Order;
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
            _isFull |= value.Length > LongestSecret || _secrets.Count >= MostSecrets;
            if (!_isFull && !_known.ContainsKey(value))
            {
                var text =
                    $"{Encoding.UTF8.GetString(request.Body.Span)}\n{Encoding.UTF8.GetString(response.Body.Span[..Math.Min(response.Body.Length, LongestText)])}";
                Add(value, KnownSecret.Issued(_secrets.Count + 1, ++_issued, value, text));
            }
        }
    }

    private void AddGiven(string value, string name)
    {
        lock (_lock)
        {
            if (value.Length >= GivenSecrets.Shortest && !_known.ContainsKey(value))
            {
                Add(value, KnownSecret.Given(_secrets.Count + 1, value, name));
            }
        }
    }

    private void Add(string value, KnownSecret secret)
    {
        _known.Add(value, secret);
        _secrets.Add(secret);
    }

    // Each request has another one. Only those that come back are kept.
    private void LearnSignature(WireRequest request, WireResponse response, string body)
    {
        if (
            request.Headers.Find("Authorization") is { } header
            && Signature().Match(header) is { Success: true } signature
            && response.Headers.Select(each => each.Value).Append(body).Any(new SecretForms(signature.Value).MayBeIn)
        )
        {
            AddGiven(signature.Value, "a signature");
        }
    }

    [GeneratedRegex("(?=[A-Z])")]
    private static partial Regex WordStart();

    // Long, with letters and digits: neither a word nor a number.
    [GeneratedRegex(@"(?=[A-Za-z+/=_-]*[0-9])(?=[0-9+/=_-]*[A-Za-z])[A-Za-z0-9+/=_-]{16,}")]
    private static partial Regex Token();

    [GeneratedRegex("(?<=Signature=)[0-9a-f]{16,}")]
    private static partial Regex Signature();

    [GeneratedRegex(@"\\u([0-9A-Fa-f]{4})")]
    private static partial Regex Escaped();
}
