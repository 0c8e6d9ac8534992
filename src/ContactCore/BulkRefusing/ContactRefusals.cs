using ContactCore.Activities;
using ContactCore.Blacklisting;
using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.Diagnostics;
using ContactCore.Errors;
using ContactCore.Selections;
using ContactCore.Standings;
using ContactCore.Stores;

namespace ContactCore.BulkRefusing;

/// <summary>
/// Refuses the addresses of many contacts at once, in batches that are each all or nothing. What it costs depends on the
/// addresses, not on who else holds them; a run that stops can be repeated, and writes nothing a second time.
/// </summary>
public sealed class ContactRefusals
{
    private readonly Session _session;
    private readonly ContactLookup _lookup;
    private readonly AddressRegister _addresses;
    private readonly AddressBlacklist _blacklist;
    private readonly ActivityRegister _activities;
    private readonly Watch _watch;

    internal ContactRefusals(
        Session session, ContactLookup lookup, AddressRegister addresses, AddressBlacklist blacklist, ActivityRegister activities, Watch watch)
    {
        _session = session;
        _lookup = lookup;
        _addresses = addresses;
        _blacklist = blacklist;
        _activities = activities;
        _watch = watch;
    }

    /// <summary>Puts each address of a kind that contacts of a selection hold on the blacklist, as an entry of the account.</summary>
    /// <param name="people">The selection. Of scope Both the deleted ones are passed over and counted.</param>
    /// <param name="kind">Email or Phone.</param>
    /// <param name="reason">Why, 1 to 500 characters; other accounts do not see it.</param>
    /// <param name="category">The kind of reason; other accounts see it.</param>
    /// <param name="progress">Told after each batch what was done so far.</param>
    /// <param name="cancellationToken">Stops between batches; the finished ones stand.</param>
    /// <returns>How many addresses are on it now and were not before, and how many were.</returns>
    /// <exception cref="ContactRuleException">Push tokens, or emails while the installation does not let accounts.</exception>
    /// <exception cref="InvalidValueException">The reason is empty or too long.</exception>
    /// <exception cref="NotFoundException">There is no such segment.</exception>
    /// <exception cref="RefusalStoppedException">It could not go on when some were refused: says how many.</exception>
    public Task<RefusalOutcome> BlacklistAsync(
        Selection people,
        ChannelKind kind,
        string reason,
        BlacklistCategory category = BlacklistCategory.Manual,
        IProgress<RefusalOutcome>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(people);
        return RunAsync("blacklist", people, kind, _blacklist.Refusal(kind, reason, category), progress, cancellationToken);
    }

    /// <summary>
    /// Records of each address of a kind that contacts of a selection hold that the person unsubscribed, as
    /// <see cref="AddressRegister.UnsubscribeAsync"/> does of one.
    /// </summary>
    /// <param name="people">The selection. Of scope Both the deleted ones are passed over and counted.</param>
    /// <param name="kind">Email, or Phone for entries on the account's blacklist with the category Stop.</param>
    /// <param name="reason">Why, at most 500 characters, or null.</param>
    /// <param name="progress">Told after each batch what was done so far.</param>
    /// <param name="cancellationToken">Stops between batches; the finished ones stand.</param>
    /// <returns>How many addresses are unsubscribed now and were not before, and how many were.</returns>
    /// <exception cref="ContactRuleException">Push tokens.</exception>
    /// <exception cref="InvalidValueException">The reason is too long.</exception>
    /// <exception cref="NotFoundException">There is no such segment.</exception>
    /// <exception cref="RefusalStoppedException">It could not go on when some were refused: says how many.</exception>
    public Task<RefusalOutcome> UnsubscribeAsync(
        Selection people,
        ChannelKind kind,
        string? reason = null,
        IProgress<RefusalOutcome>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(people);
        return RunAsync("unsubscribe", people, kind, _addresses.Unsubscription(kind, reason), progress, cancellationToken);
    }

    /// <summary>
    /// Puts each address on the blacklist that messages failed at for good, as often as the account says; with the category
    /// <see cref="BlacklistCategory.PermanentFailure"/>. A host calls it now and then; what is on the list already stays as it is,
    /// without an entry in its history.
    /// </summary>
    /// <param name="kind">Email or Phone.</param>
    /// <param name="failures">At least how many messages failed, from 1.</param>
    /// <param name="reason">Why, 1 to 500 characters; other accounts do not see it.</param>
    /// <param name="progress">Told after each batch what was done so far.</param>
    /// <param name="cancellationToken">Stops between batches; the finished ones stand.</param>
    /// <returns>How many were added, and how many were on it before.</returns>
    /// <exception cref="ContactRuleException">Push tokens, or emails while the installation does not let accounts.</exception>
    /// <exception cref="InvalidValueException">The number is below 1, or the reason is empty or too long.</exception>
    /// <exception cref="RefusalStoppedException">It could not go on when some were added: says how many.</exception>
    public Task<BlacklistOutcome> BlacklistFailedAsync(
        ChannelKind kind,
        int failures,
        string reason,
        IProgress<BlacklistOutcome>? progress = null,
        CancellationToken cancellationToken = default)
    {
        AddressRefusal refusal = _blacklist.Refusal(kind, reason, BlacklistCategory.PermanentFailure);
        FailureRule rule = new(_session, _activities.FailedAddressesAsync(kind, failures, cancellationToken), refusal);
        return rule.RunAsync(progress, cancellationToken);
    }

    private Task<RefusalOutcome> RunAsync(
        string run, Selection people, ChannelKind kind, AddressRefusal refusal, IProgress<RefusalOutcome>? progress, CancellationToken cancellationToken)
    {
        BulkRefusal refusing = new(_session, _lookup, people, kind, refusal);
        WatchedRefusal watched = new(_watch, run, _session.Account, refusing, progress);
        return watched.RunAsync(() => refusing.RunAsync(watched, cancellationToken));
    }
}
