using System.Runtime.CompilerServices;

namespace ContactCore.Duplicates;

/// <summary>Answers page by page.</summary>
internal static class AnswerStream
{
    private const int PageSize = 1_000;

    public static async IAsyncEnumerable<AnsweredPair> ReadAsync(
        Func<PairPosition?, int, Task<IReadOnlyList<AnsweredPair>>> page, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        PairPosition? after = null;
        IReadOnlyList<AnsweredPair> read;
        do
        {
            cancellationToken.ThrowIfCancellationRequested();
            read = await page(after, PageSize).ConfigureAwait(false);
            foreach (AnsweredPair answer in read)
                yield return answer;
            after = read.Count == 0 ? after : read[^1].Position;
        }
        while (read.Count == PageSize);
    }
}
