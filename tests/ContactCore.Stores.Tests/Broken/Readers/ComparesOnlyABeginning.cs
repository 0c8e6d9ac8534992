using ContactCore.Accounts;
using ContactCore.Contacts;
using ContactCore.Filters;
using ContactCore.Selections;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCore.Stores.Tests.Broken.Readers;

/// <summary>Compares of an additional field only what an index holds (Q10).</summary>
public sealed class ComparesOnlyABeginning : Breach
{
    private const int Indexed = 200;

    public override string Promise => "Q10";

    public override void AddTo(IServiceCollection services) => Wrap<IContactReader>(services, (reader, _) => new Reader(reader));

    private sealed class Reader(IContactReader inner) : PassingContacts(inner)
    {
        public override Task<IReadOnlyList<Contact>> PageAsync(
            AccountId account, ContactQuery query, Ranking ranking, RankingPosition? after, int size, CancellationToken cancellationToken) =>
            base.PageAsync(account, query with { Filter = Altered(query.Filter) }, ranking, after, size, cancellationToken);

        private static ResolvedFilter? Altered(ResolvedFilter? filter) =>
            filter?.Filter is FieldCondition { Comparison: Comparison.Is, Value.Text.Length: > Indexed } field
                ? new ResolvedFilter(
                    new FieldCondition(field.Name, Comparison.StartsWith, FieldLiteral.Of(field.Value.Text[..Indexed])),
                    filter.Region, filter.Fields, filter.Categories, filter.Segments)
                : filter;
    }
}
