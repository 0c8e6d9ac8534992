using ContactCore.EntityFrameworkCore.Categories;
using ContactCore.EntityFrameworkCore.Channels;
using ContactCore.EntityFrameworkCore.Fields;

namespace ContactCore.EntityFrameworkCore.Contacts;

/// <summary>A contact's rows while a change set is applied.</summary>
/// <param name="row">Its own row.</param>
internal sealed class StoredContact(ContactRow row)
{
    public ContactRow Row => row;

    public List<ChannelRow> Channels { get; init; } = [];

    public List<ContactCategoryRow> Categories { get; init; } = [];

    public List<FieldValueRow> Values { get; init; } = [];

    /// <summary>All of them.</summary>
    public IEnumerable<object> Rows => [row, .. Channels, .. Categories, .. Values];

    /// <summary>Whether an earlier change of the set wrote it.</summary>
    public bool IsWritten { get; set; }
}
