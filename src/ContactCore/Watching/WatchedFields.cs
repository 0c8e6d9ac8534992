using ContactCore.Accounts;
using ContactCore.Fields;

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
}
