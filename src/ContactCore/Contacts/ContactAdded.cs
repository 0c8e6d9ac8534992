using ContactCore.Histories;
using ContactCore.Stores;

namespace ContactCore.Contacts;

/// <summary>
/// A contact is added. C1: what is read afterwards equals what was given, in every part but the channels' statuses and
/// the segments. C2: categories and fields are kept by the definitions of those names in the
/// account, which the domain has looked up before; categories come back in the code-point order of their names. C3: an
/// ID that is there already is an <see cref="InvalidOperationException"/>. C4: a value that its field's definition of that
/// moment does not take is a <see cref="DefinitionChangedException"/>.
/// </summary>
/// <param name="Contact">The contact, complete, with version 1.</param>
/// <param name="History">Its first entry, and others that come with it.</param>
public sealed record ContactAdded(Contact Contact, IReadOnlyList<HistoryEntry> History) : Change;
