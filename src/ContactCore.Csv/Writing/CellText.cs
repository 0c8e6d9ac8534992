using System.Buffers;
using System.Text;
using ContactCore.Errors;

namespace ContactCore.Csv;

/// <summary>Which text a cell can hold: any that UTF-8 can and that is read back equal.</summary>
internal static class CellText
{
    internal static void Check(string cell)
    {
        if (cell.Contains('\0', StringComparison.Ordinal))
            throw Refused("holds a NUL character");
        ReadOnlySpan<char> rest = cell;
        while (rest.IndexOfAnyInRange('\uD800', '\uDFFF') is var next and >= 0)
        {
            if (Rune.DecodeFromUtf16(rest[next..], out _, out int length) != OperationStatus.Done)
                throw Refused("holds half of a surrogate pair");
            rest = rest[(next + length)..];
        }
    }

    private static InvalidValueException Refused(string problem) =>
        new("cell", problem, "text without NUL and unpaired surrogates");
}
