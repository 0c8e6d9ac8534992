using ContactCore.Fields;
using ContactCore.Values;

namespace ContactCore.Duplicates;

/// <summary>What a look at a base tells, read at one moment.</summary>
/// <param name="Changed">The first of the contacts that were changed.</param>
/// <param name="Fields">All fields of the account, retired ones among them, by their normalised names.</param>
/// <param name="Marks">The marks of the contacts that were named and are there, in no order.</param>
public sealed record BaseLook(ChangedContacts Changed, ValueList<FieldDefinition> Fields, ValueList<ContactMark> Marks);
