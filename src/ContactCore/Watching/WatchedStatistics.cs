using ContactCore.Accounts;
using ContactCore.Statistics;

namespace ContactCore.Watching;

/// <summary>The store's <see cref="IStatisticsReader"/>, watched.</summary>
internal sealed class WatchedStatistics(IStatisticsReader statistics, Questions questions) : IStatisticsReader
{
    public Task<IReadOnlyList<StatusCount>> ByStatusAsync(AccountId account, CancellationToken cancellationToken) =>
        questions.AskAsync(
            Question.StatusCounts,
            account,
            (statistics, account, cancellationToken),
            static asked => asked.statistics.ByStatusAsync(asked.account, asked.cancellationToken));

    public Task<IReadOnlyList<SourceCount>> BySourceAsync(AccountId account, CancellationToken cancellationToken) =>
        questions.AskAsync(
            Question.SourceCounts,
            account,
            (statistics, account, cancellationToken),
            static asked => asked.statistics.BySourceAsync(asked.account, asked.cancellationToken));

    public Task<IReadOnlyList<GrowthCount>> GrowthAsync(
        AccountId account, IReadOnlyList<DateTimeOffset> instants, CancellationToken cancellationToken) =>
        questions.AskAsync(
            Question.Growth,
            account,
            (statistics, account, instants, cancellationToken),
            static asked => asked.statistics.GrowthAsync(asked.account, asked.instants, asked.cancellationToken));
}
