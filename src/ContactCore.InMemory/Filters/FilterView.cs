using ContactCore.Filters;
using ContactCore.InMemory.Stores;

namespace ContactCore.InMemory.Filters;

/// <summary>What translators look at: the moment that is asked, and what the filter's names mean.</summary>
internal sealed record FilterView(Snapshot Snapshot, ResolvedFilter Filter);
