using ContactCore.EntityFrameworkCore.Hooks;
using ContactCore.EntityFrameworkCore.Schema;
using ContactCore.EntityFrameworkCore.Settings;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Stores;

/// <summary>The tables that stand above the accounts.</summary>
internal sealed class InstallationRows(DbContext db)
{
    public IQueryable<MetaRow> Meta => db.Set<MetaRow>();

    public IQueryable<AccountRow> Accounts => db.Set<AccountRow>();

    public IQueryable<OutboxRow> Outbox => db.Set<OutboxRow>();
}
