using System.Dynamic;

namespace LightsailContract.Emit.Tests.Support;

/// <summary>Lets a test call the static methods of a compiled type.</summary>
internal sealed class StaticMembers(Type type) : DynamicObject
{
    public override bool TryInvokeMember(InvokeMemberBinder binder, object?[]? args, out object? result)
    {
        result = type.GetMethod(binder.Name)!.Invoke(null, args);
        return true;
    }
}
