using System.Runtime.CompilerServices;
using ContactCore.Contacts;
using ContactCore.Errors;
using ContactCore.Ids;
using ContactCore.Matching;

namespace ContactCore.Duplicates;

/// <summary>Who is there already, told at entry by an index in the process's memory.</summary>
public sealed partial class DuplicateFinder
{
    private AccountIndex Index => _indexes.Of(_session.Account);

    /// <summary>
    /// The live contacts that may be a person who is entered; nothing is written. The first call makes the account's index: it learns of
    /// the base as <see cref="FindProbableAsync"/> does, unless <see cref="PrepareMatchesAsync"/> did; those who ask meanwhile wait for it.
    /// Every later call reads what was changed since, by whichever process, and looks up in memory. Whom it names is live in the store at
    /// that moment, and was compared as it is there.
    /// </summary>
    /// <param name="profile">What is known of the person. A <see cref="Contact"/> is one of the base: it is not named itself, and what was answered on it holds.</param>
    /// <param name="query">How many and how probable, or null for the 10 most probable from 0.5 on.</param>
    /// <param name="cancellationToken">Gives up; an index that is being made is not kept.</param>
    /// <returns>The contacts, the most probable first; equally probable ones by ID.</returns>
    /// <exception cref="NotFoundException">A field of the profile is not defined.</exception>
    /// <exception cref="InvalidValueException">A field's value does not fit its definition.</exception>
    /// <exception cref="ContactRuleException">A field is retired.</exception>
    public Task<IReadOnlyList<ContactMatch>> FindMatchesAsync(
        ContactProfile profile, MatchQuery? query = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return Entry().FindAsync(profile, query ?? new MatchQuery(), cancellationToken);
    }

    /// <summary>Why a contact is taken for a person who is entered, or not, whether <see cref="FindMatchesAsync"/> names it or not.</summary>
    /// <param name="profile">What is known of the person, as it was asked for.</param>
    /// <param name="contact">The contact.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The explanation. It has what is known of both, of the contact as it is compared, in lower case and without marks.</returns>
    /// <exception cref="NotFoundException">The contact is not live, or a field of the profile is not defined.</exception>
    /// <exception cref="InvalidValueException">Both are one contact, all contacts are the same, or a field's value does not fit its definition.</exception>
    /// <exception cref="ContactRuleException">A field is retired.</exception>
    public Task<Explanation> ExplainMatchAsync(ContactProfile profile, ContactId contact, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return Entry().ExplainAsync(profile, contact, cancellationToken);
    }

    /// <summary>Makes the account's index now, so that nobody waits for it later: at the start of a host.</summary>
    /// <param name="model">
    /// What was learned before, as <see cref="ProbableDuplicates.Model"/>, or null to learn of the base. It is held good until the account's fields
    /// change; the index is made anew by it even if there is one.
    /// </param>
    /// <param name="progress">Told how far the comparing is, or null.</param>
    /// <param name="cancellationToken">Gives up; nothing is kept.</param>
    /// <returns>When it is made, and as the base is.</returns>
    /// <exception cref="InvalidModelException">The model has not the columns or kinds of the account's contacts.</exception>
    /// <exception cref="InvalidOperationException">The model has nothing learned.</exception>
    public async Task PrepareMatchesAsync(MatchModel? model = null, IProgress<MatchProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        if (model is null)
            await Index.CurrentAsync(progress, cancellationToken).ConfigureAwait(false);
        else
            await Index.MakeAsync(model, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Lets the account's index of this process go, and with it all that it holds of contacts; the next call makes it anew.</summary>
    /// <returns>Whether there was one.</returns>
    public bool ForgetMatches() => _indexes.Forget(_session.Account);

    /// <summary>
    /// Pairs of contacts of which at least one was changed since an instant, by the account's index: it costs by how many were changed, not by
    /// the size of the base. What was answered on pairs holds. Other than in a search of all, a pair is judged by its two contacts alone, and by
    /// what was learned when the index was made.
    /// </summary>
    /// <param name="since">The instant; a contact that was changed then or later counts.</param>
    /// <param name="threshold">From which probability on, 0.01 to 1.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The pairs, each once, those of one page of changed contacts after another. Of a contact up to 1,000 are found.</returns>
    /// <exception cref="InvalidValueException">The probability is another.</exception>
    public async IAsyncEnumerable<ProbableMatch> ProbableSince(
        DateTimeOffset since, double threshold, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        Threshold.Require(threshold);
        ChangedSearch search = new(_session.Account, Index, _indexes.Sources);
        await foreach (ProbableMatch pair in search.PairsAsync(since, threshold, cancellationToken).ConfigureAwait(false))
            yield return pair;
    }

    private EntrySearch Entry() => new(_session.Account, Index, _indexes.Sources);
}
