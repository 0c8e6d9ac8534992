using System.Runtime.CompilerServices;
using ContactCore.Errors;
using ContactCore.Matching;

namespace ContactCore.Duplicates;

/// <summary>Probable duplicates: live contacts that look like one person.</summary>
public sealed partial class DuplicateFinder
{
    /// <summary>
    /// Compares all live contacts by names, emails, phones, address and additional fields, without settings. It reads the
    /// whole base, a few columns of it, and works on several threads. It holds to what was answered by <see cref="AnswerAsync"/>.
    /// </summary>
    /// <param name="options">How, or null; answers in them come beside those of the account.</param>
    /// <param name="progress">Told how far the comparing is, or null.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>What was found; it holds what was compared in memory.</returns>
    public Task<ProbableDuplicates> FindProbableAsync(
        MatchOptions? options = null, IProgress<MatchProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ProbableSearch search = new(_session.Account, _matches, _reader, _held, _fields);
        return new WatchedSearch(_watch, _session.Account).RunAsync(() => search.RunAsync(options ?? new MatchOptions(), progress, cancellationToken));
    }

    /// <summary>The pairs of one search, see <see cref="FindProbableAsync"/>.</summary>
    /// <param name="threshold">From which probability on, 0.01 to 1.</param>
    /// <param name="cancellationToken">Stops the search or the reading.</param>
    /// <returns>The pairs, each once; a group of n contacts has n(n-1)/2.</returns>
    /// <exception cref="InvalidValueException">The probability is another.</exception>
    public async IAsyncEnumerable<ProbableMatch> Probable(double threshold, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        Threshold.Require(threshold);
        ProbableDuplicates found = await FindProbableAsync(cancellationToken: cancellationToken).ConfigureAwait(false);
        foreach (ProbableMatch match in found.Pairs(threshold))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return match;
        }
    }
}
