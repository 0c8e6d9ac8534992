using ContactCore.Fields;
using ContactCore.Filters;
using ContactCore.InMemory.Contacts;

namespace ContactCore.InMemory.Filters;

internal sealed class FieldTranslator : FilterTranslator<FieldCondition>
{
    protected override Func<StoredContact, bool> Translate(FieldCondition condition, FilterView view)
    {
        FieldDefinition field = view.Filter.Fields[condition.Name];
        FieldOperand operand = FieldOperand.Of(field, condition);
        return contact => contact.ValueOf(field.Id) is { } value && (operand.Text is { } text
            ? value.StoredText is { } stored && Compared.Text(ComparedText.OfField(stored), condition.Comparison, text)
            : Compared.Scalar(value.StoredScalar, condition.Comparison, operand.Scalar!.Value));
    }
}
