using ContactCore.Matching.Measures;

namespace ContactCore.Matching.Comparing;

/// <summary>The pattern of a pair: the level of each column, and what two columns tell only together.</summary>
internal sealed class PatternRules
{
    private const double SwapSimilarity = 0.92;
    private const int MostNamed = 100;
    private const int Telling = 3;

    private readonly int _columns;
    private readonly int[] _names;
    private readonly (int One, int Other)[] _pairsOfNames;
    private readonly int[] _emails;

    public PatternRules(IReadOnlyList<ColumnForm> columns)
    {
        _columns = columns.Count;
        _names = ColumnsOf(ColumnKind.Name);
        _emails = ColumnsOf(ColumnKind.Email);
        _pairsOfNames = [.. _names.SelectMany((one, i) => _names.Skip(i + 1).Select(other => (one, other)))];

        int[] ColumnsOf(ColumnKind kind) => [.. Enumerable.Range(0, _columns).Where(column => columns[column].Kind == kind)];
    }

    public ulong PatternOf<TPair>(TPair pair)
        where TPair : struct, IComparedPair, allows ref struct
    {
        ulong pattern = 0;
        for (int column = 0; column < _columns; column++)
            pattern = Pattern.With(pattern, column, pair.LevelOf(column));
        foreach ((int one, int other) in _pairsOfNames)
        {
            if (Pattern.Level(pattern, one) > NameComparator.Swapped && Pattern.Level(pattern, other) > NameComparator.Swapped && AreSwapped(pair, one, other))
            {
                // Told once: the other column tells nothing that this one has not.
                pattern = Pattern.Replace(pattern, one, NameComparator.Swapped);
                pattern = Pattern.Replace(pattern, other, Comparator.Unknown);
            }
        }

        foreach (int email in _emails)
        {
            if (Pattern.Level(pattern, email) is > Comparator.Same and < EmailComparator.ByNames && IsOfNames(pair, pattern, email))
                pattern = Pattern.Replace(pattern, email, EmailComparator.ByNames);
        }

        return pattern;
    }

    private static bool AreSwapped<TPair>(TPair pair, int one, int other)
        where TPair : struct, IComparedPair, allows ref struct
    {
        bool isSame = pair.IsSame(one, other);
        bool isOtherSame = pair.IsSame(other, one);
        if (isSame && isOtherSame)
            return true;
        return (isSame && AreNear(pair.LeftOf(other), pair.RightOf(one))) || (isOtherSame && AreNear(pair.LeftOf(one), pair.RightOf(other)));
    }

    private static bool AreNear(ReadOnlySpan<char> left, ReadOnlySpan<char> right) => JaroWinkler.Similarity(left, right) >= SwapSimilarity;

    // Two Jane Smiths of different providers are jane.smith at both: without the names, their addresses have nothing in common.
    private bool IsOfNames<TPair>(TPair pair, ulong pattern, int email)
        where TPair : struct, IComparedPair, allows ref struct
    {
        ReadOnlySpan<char> lefts = EmailComparator.Local(pair.LeftOf(email));
        ReadOnlySpan<char> rights = EmailComparator.Local(pair.RightOf(email));
        if (lefts.Length > MostNamed || rights.Length > MostNamed)
            return false;
        Span<char> leftRest = stackalloc char[MostNamed];
        Span<char> rightRest = stackalloc char[MostNamed];
        leftRest = leftRest[..LettersAndDigits(lefts, leftRest)];
        rightRest = rightRest[..LettersAndDigits(rights, rightRest)];
        bool hasNames = false;
        foreach (int name in _names)
        {
            // Of names that are near, or changed places, either may stand in either address.
            ReadOnlySpan<char> left = pair.LeftOf(name);
            ReadOnlySpan<char> right = pair.RightOf(name);
            if (left.Length > 0 && right.Length > 0 && Pattern.Level(pattern, name) < NameComparator.Initial)
            {
                hasNames |= (Without(ref leftRest, left) || Without(ref leftRest, right))
                    & (Without(ref rightRest, right) || Without(ref rightRest, left));
            }
        }

        return hasNames && (Math.Min(leftRest.Length, rightRest.Length) < Telling || !leftRest.SequenceEqual(rightRest));
    }

    // Some providers have no dots.
    private static int LettersAndDigits(ReadOnlySpan<char> text, Span<char> written)
    {
        int count = 0;
        foreach (char character in text)
        {
            written[count] = character;
            count += char.IsLetterOrDigit(character) ? 1 : 0;
        }

        return count;
    }

    private static bool Without(ref Span<char> text, ReadOnlySpan<char> name)
    {
        int at = name.Length < Telling ? -1 : text.IndexOf(name);
        if (at < 0)
            return false;
        text[(at + name.Length)..].CopyTo(text[at..]);
        text = text[..^name.Length];
        return true;
    }
}
