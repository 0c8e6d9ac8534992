using ContactCore.Matching.Records;

namespace ContactCore.Matching.Comparing;

/// <summary>Compares two different values of a column, by levels of nearness.</summary>
internal abstract class Comparator
{
    /// <summary>A side is not known.</summary>
    public const int Unknown = 0;

    /// <summary>The same value.</summary>
    public const int Same = 1;

    /// <summary>The names of the levels: of not known, of the same, of the near ones from near to far, and of different.</summary>
    public abstract IReadOnlyList<string> Levels { get; }

    /// <summary>The last level.</summary>
    public int Different => Levels.Count - 1;

    /// <summary>Writes a value as it is compared; nothing where it says nothing.</summary>
    public abstract void Form(ReadOnlySpan<char> value, CharBuffer written);

    /// <summary>What stands of a form in its rows.</summary>
    public virtual Sketch Draw(int number, ReadOnlySpan<char> form) => Sketch.OfWords(number, form);

    /// <summary>Whether the sketches of two values that differ leave it open that they are near.</summary>
    public abstract bool MayBeNear(in Sketch left, in Sketch right);

    /// <summary>The level of two values that differ, where their sketches leave it open that they are near.</summary>
    public virtual int CompareNear(in Sketch left, in Sketch right, ReadOnlySpan<char> leftForm, ReadOnlySpan<char> rightForm) => Compare(leftForm, rightForm);

    /// <summary>The level of two values that differ, both as <see cref="Form"/> wrote them; the same both ways round.</summary>
    public abstract int Compare(ReadOnlySpan<char> left, ReadOnlySpan<char> right);
}
