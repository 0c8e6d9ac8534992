using ContactCore.Contacts;
using ContactCore.EntityFrameworkCore.Stores;
using ContactCore.Filters;

namespace ContactCore.EntityFrameworkCore.Filters;

/// <summary>What translators look at: the account's rows, what the filter's names mean, and which contacts are asked for.</summary>
/// <param name="Rows">The account's rows.</param>
/// <param name="Filter">The filter with its names.</param>
/// <param name="Live">Whether the live contacts are asked for, or the deleted ones.</param>
internal sealed record FilterRows(AccountRows Rows, ResolvedFilter Filter, bool Live)
{
    public ContactState State => Live ? ContactState.Live : ContactState.Deleted;
}
