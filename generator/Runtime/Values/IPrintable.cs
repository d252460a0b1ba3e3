using System.Text;

namespace LightsailContract.Runtime;

/// <summary>Prints elements that its ToString leaves out; called only if the contract calls none of them sensitive.</summary>
internal interface IPrintable
{
    void Print(StringBuilder builder);
}
