using System.Linq.Expressions;

namespace ContactCore.Filters.Text;

/// <summary>
/// The third gate: walks what was parsed and makes our own tree of it. Each shape that is allowed is named here; any other
/// is refused. What the parser made is never run and never handed to a store.
/// </summary>
internal sealed class AllowlistWalk(Token whole)
{
    public ContactFilter Walk(Expression node) => node switch
    {
        BinaryExpression { NodeType: ExpressionType.AndAlso } both => new AllOf([.. Joined(both)]),
        BinaryExpression { NodeType: ExpressionType.OrElse } either => new AnyOf([.. Joined(either)]),
        UnaryExpression { NodeType: ExpressionType.Not } not => new Not(Walk(not.Operand)),
        BinaryExpression comparison when Comparing(comparison.NodeType) is { } how =>
            Term(comparison.Left, how, Value(comparison.Right)),
        MethodCallExpression { Object: { } subject, Arguments: [var argument] } call => Call(subject, call.Method.Name, Value(argument)),
        _ => throw Refused(),
    };

    // Left-deep chains are flattened without going down into each link.
    private List<ContactFilter> Joined(BinaryExpression chain)
    {
        List<ContactFilter> parts = [];
        Expression node = chain;
        while (node is BinaryExpression link && link.NodeType == chain.NodeType)
        {
            parts.Add(Walk(link.Right));
            node = link.Left;
        }

        parts.Add(Walk(node));
        parts.Reverse();
        return parts;
    }

    private static Comparison? Comparing(ExpressionType node) => node switch
    {
        ExpressionType.Equal => Comparison.Is,
        ExpressionType.NotEqual => Comparison.IsNot,
        ExpressionType.LessThan => Comparison.Below,
        ExpressionType.LessThanOrEqual => Comparison.AtMost,
        ExpressionType.GreaterThan => Comparison.Above,
        ExpressionType.GreaterThanOrEqual => Comparison.AtLeast,
        _ => null,
    };

    private ContactFilter Call(Expression subject, string method, FilterValue value)
    {
        if (subject is ParameterExpression && method == FilterNames.InSegment)
            return value.Condition(() => new SegmentCondition(value.RequiredText("a segment's name")));
        if (subject.Type == typeof(CategoriesSurface) && method == FilterNames.Contains)
            return value.Condition(() => new CategoryCondition(value.RequiredText("a category's name")));
        return FilterNames.Call(method) is { } how ? Term(subject, how, value) : throw Refused();
    }

    private ContactFilter Term(Expression subject, Comparison how, FilterValue value) => subject switch
    {
        MemberExpression { Expression: ParameterExpression, Type: var type } member when type == typeof(Operand) =>
            TermMaking.Of(Field(member.Member.Name), how, value),
        MemberExpression { Expression: MemberExpression { Expression: ParameterExpression }, Member.DeclaringType: var owner } part
            when owner == typeof(AddressSurface) => TermMaking.Of(Field($"Address.{part.Member.Name}"), how, value),
        MethodCallExpression { Method: { Name: "get_Item", DeclaringType: var owner }, Arguments: [var name] } when owner == typeof(FieldsSurface) =>
            TermMaking.OfField(Value(name), how, value),
        _ => throw Refused(),
    };

    private ContactField Field(string name) => FilterNames.TryFind(name, out ContactField field) ? field : throw Refused();

    private FilterValue Value(Expression node) => node is ConstantExpression { Value: Operand { Value: { } value } } ? value : throw Refused();

    private FilterException Refused() => whole.Refusal("it has a shape that is not known", "conditions joined by and, or and not");
}
