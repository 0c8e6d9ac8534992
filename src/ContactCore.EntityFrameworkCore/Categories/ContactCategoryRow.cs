namespace ContactCore.EntityFrameworkCore.Categories;

/// <summary>A row of cc_contact_categories: a contact that is in a category.</summary>
internal sealed class ContactCategoryRow
{
    public required string Account { get; set; }

    public Guid Category { get; set; }

    public Guid Origin { get; set; }

    public Guid Owner { get; set; }
}
