using ContactCore.Categories;
using ContactCore.Errors;
using ContactCore.Fields;
using ContactCore.Text;
using ContactCore.Values;

namespace ContactCore.Contacts;

/// <summary>An account's categories and fields at one moment; checks a profile against them.</summary>
internal sealed class Definitions
{
    private readonly Dictionary<string, SubscriptionCategory> _categories;
    private readonly Dictionary<string, FieldDefinition> _fields;

    public Definitions(IEnumerable<SubscriptionCategory> categories, IEnumerable<FieldDefinition> fields)
    {
        _categories = categories.ToDictionary(category => NormalizedText.Of(category.Name), StringComparer.Ordinal);
        _fields = fields.ToDictionary(field => NormalizedText.Of(field.Name), StringComparer.Ordinal);
    }

    public IEnumerable<FieldDefinition> Fields => _fields.Values;

    public SubscriptionCategory? Category(string name) => _categories.GetValueOrDefault(NormalizedText.Of(name));

    public FieldDefinition? Field(string name) => _fields.GetValueOrDefault(NormalizedText.Of(name));

    public void Add(SubscriptionCategory category) => _categories[NormalizedText.Of(category.Name)] = category;

    public void Add(FieldDefinition field) => _fields[NormalizedText.Of(field.Name)] = field;

    /// <summary>The profile with the names as they are defined; what the contact had before is not asked about again.</summary>
    public T Resolve<T>(T profile, ContactProfile? before) where T : ContactProfile => profile with
    {
        Categories = profile.Categories
            .Select(name => ResolveCategory(name, before))
            .Distinct(StringComparer.Ordinal)
            .Order(CodePointOrder.Instance)
            .ToValueList(),
        Fields = ResolveFields(profile, before),
    };

    private FieldValues ResolveFields(ContactProfile profile, ContactProfile? before)
    {
        FieldValues resolved = FieldValues.Empty;
        foreach ((string given, FieldValue value) in profile.Fields)
        {
            (string name, FieldValue fitting) = ResolveField(given, value, before);
            if (resolved.ContainsKey(name))
                throw new InvalidValueException($"field {name}", $"is given twice, as '{given}' too", "one value for a field");
            resolved = resolved.With(name, fitting);
        }

        return resolved;
    }

    private string ResolveCategory(string name, ContactProfile? before)
    {
        SubscriptionCategory category = Category(TextLimit.Name.Required(name, "category"))
            ?? throw new NotFoundException("category", name, _categories.Values.Select(known => known.Name));
        if (category.RetiredAt is not null && before?.Categories.Contains(category.Name, StringComparer.Ordinal) != true)
            throw new ContactRuleException(ContactRule.DefinedOnly, $"category '{Mask.Name(category.Name)}' is retired", "a category that is not");
        return category.Name;
    }

    private (string Name, FieldValue Value) ResolveField(string name, FieldValue value, ContactProfile? before)
    {
        FieldDefinition field = Field(TextLimit.Name.Required(name, "field"))
            ?? throw new NotFoundException("field", name, _fields.Values.Select(known => known.Name));
        FieldValue fitting = FieldFit.Of(field, value);
        bool unchanged = before is not null && before.Fields.TryGetValue(field.Name, out FieldValue? old) && old == fitting;
        if (field.RetiredAt is not null && !unchanged)
            throw new ContactRuleException(ContactRule.DefinedOnly, $"field '{field.Name}' is retired", "a field that is not, or the value that it had");
        return (field.Name, fitting);
    }
}
