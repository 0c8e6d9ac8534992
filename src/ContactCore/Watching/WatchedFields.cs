using ContactCore.Accounts;
using ContactCore.Fields;
using ContactCore.Ids;

namespace ContactCore.Watching;

/// <summary>The store's <see cref="IFieldReader"/>, watched.</summary>
internal sealed class WatchedFields(IFieldReader fields, Questions questions) : IFieldReader
{
    public Task<IReadOnlyList<FieldDefinition>> AllAsync(AccountId account, CancellationToken cancellationToken) =>
        questions.AskAsync(
            Question.Fields,
            account,
            (fields, account, cancellationToken),
            static asked => asked.fields.AllAsync(asked.account, asked.cancellationToken));

    public Task<IReadOnlyList<FieldHolding>> ValuesAsync(
        AccountId account, Guid field, ContactId? after, int size, CancellationToken cancellationToken) =>
        questions.AskAsync(
            Question.FieldValues,
            account,
            (fields, account, field, after, size, cancellationToken),
            static asked => asked.fields.ValuesAsync(asked.account, asked.field, asked.after, asked.size, asked.cancellationToken));
}
