using ContactCore.Errors;
using ContactCore.Sources;

namespace ContactCore.Filters;

public static partial class Where
{
    /// <summary>What the source can be compared with.</summary>
    public static class Source
    {
        /// <summary>It is this one.</summary>
        /// <param name="source">The source.</param>
        /// <returns>The filter.</returns>
        /// <exception cref="InvalidValueException">No source.</exception>
        public static ContactFilter Is(ContactSource source) => new SourceCondition(Comparison.Is, source);

        /// <summary>It is another one.</summary>
        /// <param name="source">The source.</param>
        /// <returns>The filter.</returns>
        /// <exception cref="InvalidValueException">No source.</exception>
        public static ContactFilter IsNot(ContactSource source) => new SourceCondition(Comparison.IsNot, source);
    }
}
