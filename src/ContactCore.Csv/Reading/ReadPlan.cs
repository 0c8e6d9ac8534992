using System.Text;
using ContactCore.Errors;

namespace ContactCore.Csv;

/// <summary>The options, checked once and no longer changing.</summary>
internal sealed record ReadPlan(
    char? Delimiter, Encoding? Encoding, Encoding Legacy, bool FillShortRows, RecordLimits Limits, int Threads)
{
    internal static ReadPlan From(CsvReadOptions? options)
    {
        options ??= new CsvReadOptions();
        return new ReadPlan(
            options.Delimiter is { } delimiter ? Separators.Checked(delimiter) : null,
            options.Encoding is { } name ? EncodingName.Find("encoding", name) : null,
            EncodingName.FindLegacy("legacyEncoding", options.LegacyEncoding),
            options.FillShortRows,
            new RecordLimits(
                Limit("maxCellBytes", options.MaxCellBytes),
                Limit("maxRowBytes", options.MaxRowBytes)),
            options.MaxDegreeOfParallelism >= 1
                ? options.MaxDegreeOfParallelism
                : throw new InvalidValueException("maxDegreeOfParallelism", "is out of range", "1 or more threads"));
    }

    private static int Limit(string option, int bytes) => bytes is >= 1 and <= 1 << 30
        ? bytes
        : throw new InvalidValueException(option, "is out of range", "1 to 1,073,741,824 bytes");
}
