using System.Globalization;
using System.Text;
using ContactCore.Channels;
using ContactCore.Errors;
using ContactCore.Time;

namespace ContactCore.Filters.Text;

/// <summary>Writes a filter as text that reads back as an equal one.</summary>
internal sealed class FilterWriter
{
    private readonly StringBuilder _text = new();

    public static string Write(ContactFilter filter)
    {
        if (filter.ConditionCount > FilterLimits.TextTerms)
            throw TooLarge($"has {filter.ConditionCount} conditions", $"at most {FilterLimits.TextTerms} as text");
        FilterWriter writer = new();
        writer.Append(filter, depth: 0);
        return writer._text.Length <= FilterLimits.TextLength
            ? writer._text.ToString()
            : throw TooLarge($"comes to {writer._text.Length} characters", $"at most {FilterLimits.TextLength} as text");
    }

    private void Append(ContactFilter filter, int depth)
    {
        if (depth > FilterLimits.TextDepth)
            throw TooLarge("is nested too deep", $"at most {FilterLimits.TextDepth} deep as text");
        switch (filter)
        {
            case AllOf all:
                Join(" and ", all.All, depth);
                break;
            case AnyOf any:
                Join(" or ", any.Any, depth);
                break;
            case Not not:
                _text.Append("not (");
                Append(not.Part, depth + 1);
                _text.Append(')');
                break;
            default:
                _text.Append(Term(filter));
                break;
        }
    }

    private void Join(string word, IEnumerable<ContactFilter> parts, int depth)
    {
        int before = _text.Length;
        foreach (ContactFilter part in parts)
        {
            if (_text.Length > before)
                _text.Append(word);
            // `and` binds before `or` anyhow; where nothing more can be nested its parentheses are left out.
            if (part is AnyOf || (part is AllOf && depth < FilterLimits.TextDepth))
            {
                _text.Append('(');
                Append(part, depth + 1);
                _text.Append(')');
            }
            else
            {
                Append(part, depth);
            }
        }
    }

    private static string Term(ContactFilter filter) => filter switch
    {
        TextCondition text => Compared(FilterNames.Of(text.Field), text.Comparison, Quoted(text.Value)),
        ChannelCondition channel => Compared(Name(channel.Kind, ""), channel.Comparison, Quoted(channel.Value)),
        ChannelStatusCondition status => Compared(Name(status.Kind, "Status"), status.Comparison, Quoted(status.Status.ToString())),
        SourceCondition source => Compared(FilterNames.Of(ContactField.Source), source.Comparison, Quoted(source.Source.ToString())),
        InstantCondition instant => Compared(FilterNames.Of(instant.Field), instant.Comparison, Quoted(InstantText.Of(instant.Value))),
        RatingCondition rating => Compared(FilterNames.Of(ContactField.EmailRating), rating.Comparison, rating.Value.ToString(CultureInfo.InvariantCulture)),
        FieldCondition field => Compared(Field(field.Name), field.Comparison, field.Value.Text is { } text ? Quoted(text) : field.Value.ToString()),
        CategoryCondition category => Compared(FilterNames.Categories, Comparison.Contains, Quoted(category.Name)),
        SegmentCondition segment => $"{FilterNames.InSegment}({Quoted(segment.Name)})",
        PresenceCondition presence => $"{FilterNames.Of(presence.Field)} {(presence.IsPresent ? "!=" : "==")} null",
        FieldPresenceCondition presence => $"{Field(presence.Name)} {(presence.IsPresent ? "!=" : "==")} null",
        TextListCondition or ChannelListCondition or ContactListCondition => throw TooLarge("has a list of values", "single values as text; a list (IsAnyOf) is for C# alone"),
        _ => throw new NotSupportedException($"There is no text for {filter.GetType().Name}"),
    };

    private static string Compared(string name, Comparison how, string value) => how switch
    {
        Comparison.Contains or Comparison.StartsWith or Comparison.EndsWith => $"{name}.{how}({value})",
        _ => $"{name} {Operator(how)} {value}",
    };

    private static string Operator(Comparison how) => how switch
    {
        Comparison.Is => "==",
        Comparison.IsNot => "!=",
        Comparison.Below => "<",
        Comparison.AtMost => "<=",
        Comparison.Above => ">",
        _ => ">=",
    };

    private static string Name(ChannelKind kind, string part) => $"{kind}{part}";

    private static string Field(string name) => $"{FilterNames.Fields}[{Quoted(name)}]";

    private static string Quoted(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static InvalidValueException TooLarge(string problem, string allowed) => new("filter", problem, allowed);
}
