using System.Text;

namespace LightsailContract.Emit.Writing;

/// <summary>Makes any text valid in an XML comment.</summary>
internal static class XmlText
{
    /// <summary>Escapes <paramref name="text"/>, joins its lines, and replaces what XML cannot hold.</summary>
    public static string Escape(string text)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsSurrogatePair(text, i))
            {
                result.Append(c).Append(text[++i]);
                continue;
            }

            switch (c)
            {
                case '&':
                    result.Append("&amp;");
                    break;
                case '<':
                    result.Append("&lt;");
                    break;
                case '>':
                    result.Append("&gt;");
                    break;
                case '\u0085' or '\u2028' or '\u2029':
                    result.Append(' ');
                    break;
                case < ' ':
                    result.Append(char.IsWhiteSpace(c) ? ' ' : '\uFFFD');
                    break;
                case (>= '\uD800' and <= '\uDFFF') or '\uFFFE' or '\uFFFF':
                    result.Append('\uFFFD');
                    break;
                default:
                    result.Append(c);
                    break;
            }
        }

        return result.ToString();
    }

    /// <summary>The escaped text as code.</summary>
    public static string Code(string text) => $"<c>{Escape(text)}</c>";

    /// <summary>The escaped text as a sentence: trimmed, with a full stop if it has no ending.</summary>
    public static string Sentence(string text)
    {
        var sentence = Escape(text).Trim();
        return sentence.Length == 0 || ".!?…:".IndexOf(sentence[sentence.Length - 1]) >= 0 ? sentence : sentence + ".";
    }
}
