using ContactCore.Contacts;

namespace ContactCore.Exporting;

/// <summary>A column of an export: its name, and what a contact has in it.</summary>
internal sealed record ExportColumn(string Name, Func<Contact, string?> Cell);
