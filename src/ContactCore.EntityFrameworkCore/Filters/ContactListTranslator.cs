using System.Linq.Expressions;
using ContactCore.EntityFrameworkCore.Contacts;
using ContactCore.Filters;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Filters;

internal sealed class ContactListTranslator : FilterTranslator<ContactListCondition>
{
    protected override Expression<Func<ContactRow, bool>> Test(ContactListCondition condition, FilterRows rows)
    {
        Guid[] chosen = [.. condition.Contacts.Select(contact => contact.Value).Distinct()];
        return row => EF.Parameter(chosen).Contains(row.Id);
    }

    protected override FilterSet Set(ContactListCondition condition, FilterRows rows) =>
        new(rows.Rows.Contacts.Where(Test(condition, rows)).Select(row => row.Id), IsOfOwnRow: true);
}
