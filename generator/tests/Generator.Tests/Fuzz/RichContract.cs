namespace LightsailContract.Generator.Tests;

/// <summary>One of everything that the format has, small enough to be mutated many times.</summary>
internal static class RichContract
{
    public const string Json =
        Head + "\nsettings: { protocol: awsJson1_1, apiVersion: 2026-01-01, targetPrefix: Rich }\n" + Body;

    public const string Query =
        Head
        + "\nsettings: { protocol: awsQuery, apiVersion: 2026-01-01, endpointPrefix: rich, xmlNamespace: 'https://example.org/rich/' }\n"
        + Body;

    private const string Head = """
        contract: 1
        service: Rich
        """;

    private const string Body = """
        shapes:
          Id: { type: string, length: 8, pattern: '^[a-z0-9]{8}$', documentation: Names one. }
          Word: { type: string, length: { min: 1, max: 20 }, pattern: '\w[\w\-]*\w' }
          Odd: { type: string, pattern: '(?!x)[a-z]+' }
          Count: { type: integer, range: { min: 0, max: 100 } }
          Ratio: { type: double, range: { min: -1.5, max: 1.5 } }
          Huge: { type: bigInteger }
          Exact: { type: bigDecimal }
          Bytes: { type: blob, length: { max: 16 }, sensitive: true }
          When: { type: timestamp, timestampFormat: date-time }
          Anything: { type: document }
          Color: { type: enum, values: [red, { value: light-blue, name: LightBlue, documentation: Like the sky., deprecated: gone }] }
          Level: { type: intEnum, values: { LOW: 1, HIGH: 2 } }
          Words: { type: list, member: Word, uniqueItems: true, length: { min: 1, max: 3 } }
          Holes: { type: list, member: String, sparse: true }
          Tags: { type: map, key: Word, value: { target: String, length: { max: 5 } } }
          Tree: { type: structure, members: { name: { target: Word, required: true }, left: Tree, right: Tree, children: Trees } }
          Trees: { type: list, member: Tree }
          Choice: { type: union, members: { text: String, number: Integer, tree: Tree, none: Empty } }
          Empty: { type: structure, members: {} }
          Item:
            type: structure
            documentation: One of everything.
            members:
              id: { target: Id, required: true }
              word: { target: Word, default: hello }
              odd: Odd
              count: { target: Count, default: 5 }
              ratio: Ratio
              huge: Huge
              exact: Exact
              bytes: Bytes
              when: When
              http: { target: Timestamp, timestampFormat: http-date }
              anything: Anything
              color: { target: Color, default: red }
              level: Level
              words: Words
              holes: Holes
              tags: { target: Tags, xmlName: Labels, xmlFlattened: true }
              tree: Tree
              choice: Choice
              flag: { target: Boolean, default: false }
              tiny: Byte
              little: Short
              long: Long
              single: Float
              old: { target: String, deprecated: { message: no more, since: '2020' }, jsonName: OLD }
              token: { target: String, idempotencyToken: true }
              attr: { target: String, xmlAttribute: true }
              secret: { target: String, sensitive: true }
          Items: { type: list, member: { target: Item, xmlName: entry } }
          PutInput: { type: structure, members: { item: { target: Item, required: true } } }
          PutOutput: { type: structure, members: { item: Item } }
          FindInput: { type: structure, members: { token: String, size: Count } }
          FindOutput: { type: structure, members: { items: Items, next: String } }
          NotThere: { type: structure, error: client, httpError: [404, 400], awsQueryError: { code: NotThere.Code, httpResponseCode: 404 }, members: { message: String, id: Id } }
          Broken: { type: structure, error: server, members: { code: String } }
        operations:
          Put: { input: PutInput, output: PutOutput, errors: [NotThere, Broken] }
          Find: { input: FindInput, output: FindOutput, paginated: { inputToken: token, outputToken: next, items: items, pageSize: size } }
          Ping: { documentation: Nothing in and nothing out., deprecated: true }
        sources: { doc: { title: A document, url: 'https://example.org/', kind: recorded } }
        citations: { Id.pattern: [doc], Item.word: [doc], Put: [doc] }
        secrets: [Item.secret]
        commonErrors:
          - { code: SerializationException, fault: client, httpStatus: 400, role: serialization }
          - { code: ValidationException, fault: client, httpStatus: 400, role: validation }
          - { code: UnknownOperationException, fault: client, httpStatus: [404, 400], role: unknownOperation }
          - { code: InternalFailure, fault: server, httpStatus: 500, role: internal }

        """;
}
