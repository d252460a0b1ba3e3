using LightsailContract.Emit.Context;
using LightsailContract.Emit.Operations;
using LightsailContract.Model;

namespace LightsailContract.Emit.Api;

/// <summary>The client, its interface, the handler and the dispatcher.</summary>
internal sealed class OperationApi(EmitContext context, ApiFacts facts)
{
    private readonly ApiTypes _types = new(context);

    public void Add()
    {
        var names = context.Names;
        foreach (var type in new[] { names.ClientInterface, names.Client, names.Handler, names.Dispatcher })
        {
            facts.Add(type, ApiFacet.Type, "service", ["service"]);
        }

        foreach (var method in ClientMethod.FindAll(context))
        {
            Add(method, $"operations/{method.Operation.Name}");
        }
    }

    private void Add(ClientMethod method, string path)
    {
        var operation = method.Operation;
        string[] types =
        [
            path,
            $"{path}/input",
            $"{path}/output",
            .. new[] { operation.Input, operation.Output }.OfType<string>().Select(shape => $"shapes/{shape}"),
        ];
        var input = operation.Input is { } taken ? _types.Text(taken, false, annotated: false) : "";
        var output = operation.Output is { } given ? _types.Text(given, false, annotated: false) : "void";
        AddMethod(method.Name, $"{output}({input})", types, operation, path);
        var handled = $"{context.Names.Handler}.{context.Names.Operation(operation.Name)}Async";
        facts.Add(handled, ApiFacet.Member, $"{output}({input})", types);
        facts.Add(handled, ApiFacet.Abstract, "", types);
        if (method.Paging is not { } paging)
        {
            return;
        }

        string[] walked = [path, $"{path}/paginated", .. types.Skip(1), .. Walked(operation)];
        AddMethod(paging.PagesName, $"{output}[]({input})", walked, operation, path);
        if (paging.ItemType is not null)
        {
            AddMethod(paging.ItemsName, $"{paging.ItemType.TrimEnd('?')}[]({input})", walked, operation, path);
        }
    }

    private void AddMethod(string name, string signature, string[] origins, Operation operation, string path)
    {
        foreach (var type in new[] { context.Names.ClientInterface, context.Names.Client })
        {
            facts.Add($"{type}.{name}", ApiFacet.Member, signature, origins);
            facts.AddObsolete($"{type}.{name}", operation.Deprecated, path);
        }

        facts.Add($"{context.Names.ClientInterface}.{name}", ApiFacet.Abstract, "", origins);
    }

    // The members that paging goes by: if one is not a string or a list, there is nothing to walk.
    private IEnumerable<string> Walked(Operation operation)
    {
        var paginated = operation.Paginated!;
        var paths = new[]
        {
            (operation.Input, paginated.InputToken),
            (operation.Output, paginated.OutputToken),
            (operation.Output, paginated.Items ?? ""),
        };
        foreach (var (root, dotted) in paths)
        {
            var owner = context.Contract.FindShape(root!) as StructureShape;
            foreach (var step in dotted.Split('.'))
            {
                if (owner?.FindMember(step) is not { } member)
                {
                    break;
                }

                yield return $"shapes/{owner.Name}/members/{step}";
                yield return $"shapes/{owner.Name}/members/{step}/target";
                foreach (var origin in _types.Origins(member.Target))
                {
                    yield return origin;
                }

                owner = context.Contract.FindShape(member.Target) as StructureShape;
            }
        }
    }
}
