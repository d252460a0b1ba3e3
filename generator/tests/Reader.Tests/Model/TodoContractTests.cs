using LightsailContract.Model;

namespace LightsailContract.Reader.Tests.Model;

/// <summary>The small contract of the good corpus, part by part.</summary>
public sealed class TodoContractTests
{
    private static readonly ServiceResult Service = ContractReader.Read(Corpus.Valid()).Services.Single();

    private static Contract Contract => Service.Contract;

    [Fact]
    public void Settings_take_the_endpoint_prefix_as_the_signing_name() =>
        Contract
            .Settings.Should()
            .Be(
                new ServiceSettings(
                    Protocol.AwsJson11,
                    "2026-01-31",
                    "Todo_20260131",
                    "todo",
                    SigningName: "todo",
                    GlobalEndpoint: null,
                    XmlNamespace: null,
                    "Todo lists"
                )
            );

    [Fact]
    public void Shapes_and_operations_are_sorted_and_members_are_not()
    {
        Contract.Shapes.Select(shape => shape.Name).Should().BeInAscendingOrder(StringComparer.Ordinal);
        Contract.Operations.Select(operation => operation.Name).Should().BeInAscendingOrder(StringComparer.Ordinal);
        Contract
            .GetStructure("Item")
            .Members.Select(member => member.Name)
            .Should()
            .StartWith(["itemId", "title", "token", "priority"]);
    }

    [Fact]
    public void A_simple_shape_has_its_traits() =>
        Contract
            .GetShape("ListName")
            .Should()
            .Be(
                new SimpleShape(
                    "ListName",
                    SimpleType.String,
                    new Traits
                    {
                        Documentation = "What a list is called.",
                        Length = new LengthTrait(1, 64),
                        Pattern = "^[a-z][a-z0-9-]*$",
                    }
                )
            );

    [Fact]
    public void An_exact_length_is_both_bounds() =>
        Contract.GetShape("ItemId").Traits.Length.Should().Be(new LengthTrait(12, 12));

    [Fact]
    public void An_enum_has_its_values_in_order_and_those_that_documents_add()
    {
        var values = ((EnumShape)Contract.GetShape("Priority")).Values;

        values
            .Should()
            .Equal(
                new EnumValue("Low", "Low", null, null),
                new EnumValue("Higher", "high-er", "Soon.", new Deprecation("Say High.", null)),
                new EnumValue("Highest", "Highest", null, null)
            );
        Contract.GetShape("Priority").Traits.Closed.Should().BeTrue();
        Contract.Citations.Should().ContainSingle(citation => citation.Path == "Priority.Highest");
    }

    [Fact]
    public void An_int_enum_has_its_values() =>
        ((IntEnumShape)Contract.GetShape("Weight"))
            .Values.Should()
            .Equal(new IntEnumValue("LIGHT", 1, null), new IntEnumValue("HEAVY", 2, "Carry with care."));

    [Fact]
    public void Lists_maps_and_unions_have_members()
    {
        ((ListShape)Contract.GetShape("Colours"))
            .Should()
            .Match<ListShape>(list => list.Member.Target == "String" && list.Traits.UniqueItems && !list.Sparse);
        ((MapShape)Contract.GetShape("Labels"))
            .Should()
            .Match<MapShape>(map => map.Key.Target == "ListName" && map.Value.Traits.XmlName == "text" && map.Sparse);
        ((UnionShape)Contract.GetShape("Due"))
            .Members.Should()
            .Equal(
                new Member("at", "Timestamp", Traits.None),
                new Member("never", "Boolean", new Traits { Deprecated = new Deprecation(null, null) })
            );
    }

    [Fact]
    public void Overrides_replace_what_they_give_and_leave_the_rest()
    {
        Contract
            .GetStructure("Item")
            .FindMember("token")!
            .Traits.Should()
            .Be(new Traits { Sensitive = true, Documentation = "Known to its owner only." });
        Contract
            .GetStructure("NotFoundException")
            .Error.Should()
            .Be(new ErrorTrait(ErrorFault.Client, "NotFoundException", 404, EquatableArray.Of(400)));
    }

    [Fact]
    public void Errors_have_the_status_of_their_fault()
    {
        Contract.GetStructure("LimitExceededException").Error!.HttpStatus.Should().Be(400);
        Contract.GetStructure("ServiceException").Error!.HttpStatus.Should().Be(500);
        Contract.CommonErrors[0].HttpStatuses.Should().Equal(400);
        Contract.CommonErrors[1].HttpStatuses.Should().Equal(400, 429);
    }

    [Fact]
    public void Defaults_are_json() =>
        Contract.GetStructure("Item").FindMember("priority")!.Traits.Default.Should().Be("\"Low\"");

    [Fact]
    public void An_operation_pages_and_fixtures_are_known()
    {
        Contract
            .FindOperation("GetItems")
            .Should()
            .Be(
                new Operation(
                    "GetItems",
                    "GetItemsRequest",
                    "GetItemsResult",
                    EquatableArray.Of("NotFoundException"),
                    new Pagination("pageToken", "nextPageToken", "items", "pageSize"),
                    Documentation: null,
                    Deprecated: null,
                    Fixture: false
                )
            );
        Contract
            .Operations.Where(operation => operation.Fixture)
            .Select(operation => operation.Name)
            .Should()
            .Equal("CreateList", "DeleteList", "GetLists");
    }

    [Fact]
    public void A_resource_has_its_life_and_its_quota()
    {
        Contract.Resources[0].Fixture.Should().BeTrue();
        Contract
            .Resources[1]
            .Should()
            .Be(
                new Resource(
                    "Item",
                    "List",
                    EquatableArray.Of(new Identifier("listName", "ListName"), new Identifier("itemId", "ItemId")),
                    new LifecycleCall("AddItem", "item", EquatableArray.Of(new FixedInput("title", "\"Buy milk\""))),
                    new LifecycleCall("GetItems", null, default),
                    new LifecycleCall("RemoveItem", null, default),
                    new Quota(3, "listName", RuleLevel.Must, RuleBasis.Documented, EquatableArray.Of("guide")),
                    TimeSpan.FromMilliseconds(500),
                    Fixture: false,
                    EquatableArray.Of("guide")
                )
            );
    }

    [Fact]
    public void Every_kind_of_invariant_is_read()
    {
        var invariants = Contract.Invariants;

        var kinds = typeof(Invariant).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Invariant)));
        invariants.Select(invariant => invariant.GetType()).Distinct().Should().BeEquivalentTo(kinds);
        invariants
            .OfType<SentinelInvariant>()
            .Single()
            .Values.Should()
            .Equal(new SentinelValue("doneAt", "null"), new SentinelValue("title", "\"N/A\""));
        invariants
            .OfType<ConstantInvariant>()
            .Single()
            .Should()
            .Match<ConstantInvariant>(rule => rule.Json == "\"Low\"" && rule.Header.Level == RuleLevel.Should);
        invariants.OfType<EchoInvariant>().Single().WhenPresent.Should().BeTrue();
        invariants.OfType<StabilityInvariant>().Single().Members.Should().Contain(new MemberPath("Item", "createdAt"));
    }

    [Fact]
    public void A_scenario_has_its_steps()
    {
        var scenario = Contract.Scenarios[1];

        (scenario.Id, scenario.Resource, scenario.Statement).Should().Be(("two-lists", "Item", "Two lists in turn."));
        scenario.Steps[2].Should().Be(new ScenarioStep("delete", EquatableArray.Of(1, 0)));
        scenario
            .Steps.Select(step => step.ToString())
            .Should()
            .Equal("create 0", "create 1", "delete 1 0", "list 0", "list 1");
        Contract.Scenarios[0].Source.Should().Equal("guide");
    }

    [Theory]
    [InlineData("invariants/token-only-on-add", "todo.rules.yaml(53,5)")]
    [InlineData("invariants/token-only-on-add/presentIn", "todo.rules.yaml(59,5)")]
    [InlineData("resources/Item/quota", "todo.rules.yaml(47,5)")]
    [InlineData("shapes/Item/members/title", "todo.contract.yaml(24,7)")]
    [InlineData("shapes/Item/members/title/required", "todo.contract.yaml(24,42)")]
    [InlineData("shapes/ListName/pattern", "todo.contract.yaml(10,14)")]
    [InlineData("shapes/ListName/no/such/part", "todo.contract.yaml(7,3)")]
    [InlineData("operations/Ping", "todo.contract.yaml(85,3)")]
    [InlineData("commonErrors/ThrottlingException", "todo.rules.yaml(30,7)")]
    [InlineData("nowhere", null)]
    public void Every_part_has_its_place(string path, string? expected) =>
        Service.Locations.Find(path)?.ToString().Should().Be(expected);
}
