using ContactCore.Accounts;
using ContactCore.Contacts;
using ContactCore.Selections;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCore.Stores.Tests.Broken.Readers;

/// <summary>Compares last names by UTF-16 units, as an ordinal comparison does (Q6).</summary>
public sealed class SearchesByUtf16 : Breach
{
    public override string Promise => "Q6";

    public override void AddTo(IServiceCollection services) => Wrap<IContactReader>(services, (reader, _) => new Reader(reader));

    private sealed class Reader(IContactReader inner) : PassingContacts(inner)
    {
        public override async Task<IReadOnlyList<Contact>> PageAsync(
            AccountId account, ContactQuery query, Ranking ranking, RankingPosition? after, int size, CancellationToken cancellationToken)
        {
            if (query.Search is not [{ Column: SearchColumn.LastName } range])
                return await base.PageAsync(account, query, ranking, after, size, cancellationToken);
            IReadOnlyList<Contact> all =
                await base.PageAsync(account, query with { Search = null }, ranking, after, 10_000, cancellationToken);
            return [.. all.Where(contact => IsIn(range, Text.NormalizedText.Of(contact.LastName ?? ""))).Take(size)];
        }

        private static bool IsIn(SearchRange range, string text) =>
            text.Length > 0 && string.CompareOrdinal(range.From, text) <= 0
            && (range.Until is null || string.CompareOrdinal(text, range.Until) < 0);
    }
}
