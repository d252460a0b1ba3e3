// Records, on a framework that lacks what they need.
namespace System.Runtime.CompilerServices;

internal static class IsExternalInit;
