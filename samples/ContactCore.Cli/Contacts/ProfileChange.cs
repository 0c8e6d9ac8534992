using ContactCore.Books;
using ContactCore.Contacts;
using ContactCore.Fields;

namespace ContactCore.Cli.Contacts;

/// <summary>What a command line says of a profile.</summary>
internal sealed record ProfileChange
{
    public required IReadOnlyList<Func<ContactProfile, ContactProfile>> Parts { get; init; }

    public required IReadOnlyList<FieldAssignment> Fields { get; init; }

    public bool IsEmpty => Parts.Count == 0 && Fields.Count == 0;

    /// <summary>The change as the book takes it; the account's fields are read where any is named.</summary>
    public async Task<Func<ContactProfile, ContactProfile>> ResolveAsync(ContactBook book, CancellationToken cancellationToken)
    {
        IReadOnlyList<FieldDefinition> definitions = Fields.Count == 0 ? [] : await book.Fields.ListAsync(cancellationToken);
        return profile => Parts.Aggregate(profile, (so, part) => part(so)) with
        {
            Fields = Fields.Aggregate(profile.Fields, (so, field) => field.Set(so, definitions)),
        };
    }
}
