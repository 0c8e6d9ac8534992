using ContactCore.Errors;
using ContactCore.Settings;
using ContactCore.Stores;

namespace ContactCore.Statistics;

/// <summary>Numbers of the whole base, exact, each of one question to the store.</summary>
public sealed class BaseStatistics
{
    private const int MostDays = 3_660;

    private static readonly DateOnly Earliest = new(2, 1, 1);
    private static readonly DateOnly Latest = new(9998, 12, 31);

    private readonly Session _session;
    private readonly IStatisticsReader _reader;
    private readonly ISettingsReader _settings;

    internal BaseStatistics(Session session, IStatisticsReader reader, ISettingsReader settings)
    {
        _session = session;
        _reader = reader;
        _settings = settings;
    }

    /// <summary>Addresses and contacts by status: two numbers, because an address may be held by several and a contact hold several.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Each kind and status that an address of a live contact has, by kind, then status.</returns>
    public async Task<IReadOnlyList<StatusCount>> ByStatusAsync(CancellationToken cancellationToken = default)
    {
        IReadOnlyList<StatusCount> counts = await _reader.ByStatusAsync(_session.Account, cancellationToken).ConfigureAwait(false);
        return [.. counts.OrderBy(count => count.Kind).ThenBy(count => count.Status)];
    }

    /// <summary>Live contacts by where they come from.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Each source that a live contact has, by source.</returns>
    public async Task<IReadOnlyList<SourceCount>> BySourceAsync(CancellationToken cancellationToken = default)
    {
        IReadOnlyList<SourceCount> counts = await _reader.BySourceAsync(_session.Account, cancellationToken).ConfigureAwait(false);
        return [.. counts.OrderBy(count => count.Source)];
    }

    /// <summary>
    /// What came and went, day by day of the account's time zone as it is set now. Who was deleted and restored counts as
    /// never deleted.
    /// </summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day, which counts; at most 3,660 days in all.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Every day in order, those of which nothing is to be told too.</returns>
    /// <exception cref="InvalidValueException">The last day is before the first, or they are too many.</exception>
    public async Task<IReadOnlyList<GrowthDay>> GrowthAsync(DateOnly first, DateOnly last, CancellationToken cancellationToken = default)
    {
        int days = last.DayNumber - first.DayNumber + 1;
        if (days is < 1 or > MostDays || first < Earliest || last > Latest)
            throw new InvalidValueException("last", $"makes {days} days", $"1 to {MostDays} days of the years 2 to 9998, the first day first");
        AccountSettings settings = await _settings.FindAsync(_session.Account, cancellationToken).ConfigureAwait(false) ?? new AccountSettings();
        IReadOnlyList<GrowthCount> counts = await _reader
            .GrowthAsync(_session.Account, DayBounds.Of(first, last, settings.TimeZone), cancellationToken).ConfigureAwait(false);
        return [.. counts.Select((count, day) => new GrowthDay(first.AddDays(day), count.Created, count.Deleted))];
    }
}
