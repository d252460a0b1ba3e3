namespace LightsailContract.Runtime.Protocol;

/// <summary>What all errors in XML have in common; emitted code calls it.</summary>
public static class XmlWriting
{
    /// <summary>Writes an error's message, if it has one.</summary>
    public static void WriteMessage(XmlSink xml, ContractException error)
    {
        ArgumentNullException.ThrowIfNull(xml);
        ArgumentNullException.ThrowIfNull(error);
        if (error.WireMessage is { } message)
        {
            xml.Element("Message", message);
        }
    }
}
