using System.Reflection;

namespace LightsailContract.Protocol.Tests.Emission;

/// <summary>Implements any emitted handler interface by one function.</summary>
public class HandlerProxy : DispatchProxy
{
    private Func<string, object?, object?> _answer = static (_, _) => null;

    internal static object Make(Type handler, Func<string, object?, object?> answer)
    {
        var proxy = Create(handler, typeof(HandlerProxy));
        ((HandlerProxy)proxy)._answer = answer;
        return proxy;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        var input = args!.Length == 3 ? args[0] : null;
        var answer = _answer(targetMethod!.Name, input);
        return targetMethod.ReturnType.IsGenericType
            ? Activator.CreateInstance(targetMethod.ReturnType, answer)
            : ValueTask.CompletedTask;
    }
}
