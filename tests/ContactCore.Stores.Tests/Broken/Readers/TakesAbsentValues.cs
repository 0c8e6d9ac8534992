using ContactCore.Accounts;
using ContactCore.Contacts;
using ContactCore.Filters;
using ContactCore.Selections;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCore.Stores.Tests.Broken.Readers;

/// <summary>Takes a first name that is not there for another one than was named (Q9).</summary>
public sealed class TakesAbsentValues : Breach
{
    public override string Promise => "Q9";

    public override void AddTo(IServiceCollection services) => Wrap<IContactReader>(services, (reader, _) => new Reader(reader));

    private sealed class Reader(IContactReader inner) : PassingContacts(inner)
    {
        public override Task<long> CountAsync(AccountId account, ContactQuery query, CancellationToken cancellationToken) =>
            base.CountAsync(account, query with { Filter = Altered(query.Filter) }, cancellationToken);

        public override Task<IReadOnlyList<Contact>> PageAsync(
            AccountId account, ContactQuery query, Ranking ranking, RankingPosition? after, int size, CancellationToken cancellationToken) =>
            base.PageAsync(account, query with { Filter = Altered(query.Filter) }, ranking, after, size, cancellationToken);

        private static ResolvedFilter? Altered(ResolvedFilter? filter) => filter?.Filter is TextCondition { Comparison: Comparison.IsNot } text
            ? new ResolvedFilter(!new TextCondition(text.Field, Comparison.Is, text.Value), filter.Region, filter.Fields, filter.Categories, filter.Segments)
            : filter;
    }
}
