namespace ContactCore.Csv;

/// <summary>
/// Keeps spreadsheets from running a cell as a formula, by a leading apostrophe that reading takes off again.
/// </summary>
/// <remarks>
/// A protected cell is an apostrophe and a cell that <see cref="NeedsGuard"/>. An unprotected one never has that form,
/// because apostrophes are skipped before the deciding character: a cell of that form needs a guard of its own. So
/// <see cref="Decode(string)"/> is the exact inverse of <see cref="Encode"/>, and <c>'t Hooft</c> stays as it is both ways.
/// </remarks>
internal static class FormulaGuard
{
    internal static string Encode(string cell) => NeedsGuard(cell) ? "'" + cell : cell;

    internal static string Decode(string cell) =>
        cell.Length > 1 && cell[0] == '\'' && NeedsGuard(cell.AsSpan(1)) ? cell[1..] : cell;

    internal static ReadOnlySpan<char> Decode(ReadOnlySpan<char> cell) => cell.Length > 1 && cell[0] == '\'' && NeedsGuard(cell[1..]) ? cell[1..] : cell;

    internal static bool NeedsGuard(ReadOnlySpan<char> cell)
    {
        foreach (char c in cell)
        {
            if (c == '\'' || char.IsWhiteSpace(c) || char.IsControl(c))
                continue;
            return c is '=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠' && !PlainNumber.Is(cell);
        }

        return false;
    }
}
