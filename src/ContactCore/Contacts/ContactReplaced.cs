using ContactCore.Histories;
using ContactCore.Stores;

namespace ContactCore.Contacts;

/// <summary>
/// A contact's profile, state or both are replaced. P1: only where the stored version is <c>Before.Version</c>; a contact that is not
/// there has version 0.
/// P2: channels that are gone stay as former holdings, from their beginning until the change set's instant. P3: the
/// preconditions are checked inside the transaction; one that fails is a <see cref="PreconditionFailedException"/>.
/// P4: the email rating stays what it is in the store: it moves by activities alone, which move no version. P5: a
/// value that its field's definition of that moment does not take is a <see cref="DefinitionChangedException"/>.
/// </summary>
/// <param name="Before">The contact as it was read.</param>
/// <param name="After">The contact as it shall be, one version on.</param>
/// <param name="History">An entry a changed field.</param>
/// <param name="Preconditions">What must hold besides the version.</param>
public sealed record ContactReplaced(
    Contact Before, Contact After, IReadOnlyList<HistoryEntry> History, IReadOnlyList<Precondition> Preconditions) : Change;
