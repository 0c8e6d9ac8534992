using ContactCore.EntityFrameworkCore.Contacts;
using ContactCore.EntityFrameworkCore.Writing;
using ContactCore.Contacts;

namespace ContactCore.EntityFrameworkCore.Categories;

/// <summary>Brings a contact's categories to those of its profile.</summary>
internal static class CategoryWriting
{
    public static async Task WriteAsync(WriteUnit unit, StoredContact stored, Contact contact, CancellationToken cancellationToken)
    {
        Dictionary<Guid, ContactCategoryRow> left = stored.Categories.ToDictionary(row => row.Category);
        List<ContactCategoryRow> rows = [];
        foreach (string name in contact.Categories)
        {
            Guid category = await unit.Definitions.CategoryAsync(name, cancellationToken).ConfigureAwait(false);
            if (!left.Remove(category, out ContactCategoryRow? row))
            {
                row = new ContactCategoryRow { Account = unit.Account, Category = category, Origin = contact.Id.Value, Owner = contact.Id.Value };
                unit.Add(row);
            }

            rows.Add(row);
        }

        foreach (ContactCategoryRow gone in left.Values)
            unit.Remove(gone);
        stored.Categories.Clear();
        stored.Categories.AddRange(rows);
    }
}
