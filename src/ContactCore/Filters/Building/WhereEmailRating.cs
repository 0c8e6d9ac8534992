using ContactCore.Errors;

namespace ContactCore.Filters;

public static partial class Where
{
    /// <summary>What the email rating can be compared with. Without a rating nothing holds.</summary>
    public static class EmailRating
    {
        /// <summary>Equal.</summary>
        /// <param name="rating">0 to 100.</param>
        /// <returns>The filter.</returns>
        /// <exception cref="InvalidValueException">Out of range.</exception>
        public static ContactFilter Is(int rating) => new RatingCondition(Comparison.Is, rating);

        /// <summary>There is one, and it is another.</summary>
        /// <param name="rating">0 to 100.</param>
        /// <returns>The filter.</returns>
        /// <exception cref="InvalidValueException">Out of range.</exception>
        public static ContactFilter IsNot(int rating) => new RatingCondition(Comparison.IsNot, rating);

        /// <summary>Less.</summary>
        /// <param name="rating">0 to 100.</param>
        /// <returns>The filter.</returns>
        /// <exception cref="InvalidValueException">Out of range.</exception>
        public static ContactFilter IsBelow(int rating) => new RatingCondition(Comparison.Below, rating);

        /// <summary>Less or equal.</summary>
        /// <param name="rating">0 to 100.</param>
        /// <returns>The filter.</returns>
        /// <exception cref="InvalidValueException">Out of range.</exception>
        public static ContactFilter IsAtMost(int rating) => new RatingCondition(Comparison.AtMost, rating);

        /// <summary>Greater.</summary>
        /// <param name="rating">0 to 100.</param>
        /// <returns>The filter.</returns>
        /// <exception cref="InvalidValueException">Out of range.</exception>
        public static ContactFilter IsAbove(int rating) => new RatingCondition(Comparison.Above, rating);

        /// <summary>Greater or equal.</summary>
        /// <param name="rating">0 to 100.</param>
        /// <returns>The filter.</returns>
        /// <exception cref="InvalidValueException">Out of range.</exception>
        public static ContactFilter IsAtLeast(int rating) => new RatingCondition(Comparison.AtLeast, rating);

        /// <summary>There is none.</summary>
        /// <returns>The filter.</returns>
        public static ContactFilter IsAbsent() => new PresenceCondition(ContactField.EmailRating, false);

        /// <summary>There is one.</summary>
        /// <returns>The filter.</returns>
        public static ContactFilter IsPresent() => new PresenceCondition(ContactField.EmailRating, true);
    }
}
