using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text.Json;
using ContactCore.Matching.Blocking;
using ContactCore.Matching.Comparing;
using ContactCore.Matching.Finding;
using ContactCore.Matching.Records;
using ContactCore.Matching.Saving;

namespace ContactCore.Matching.Partial;

/// <summary>A number of all that decides on which pairs a search finds, so that what was found apart is joined only where it goes together.</summary>
internal static class SearchMark
{
    /// <summary>The number.</summary>
    /// <param name="records">The records: their values, their order, and the IDs of those that differ count.</param>
    /// <param name="model">What was learned.</param>
    /// <param name="options">How.</param>
    public static ulong Of(ComparedRecords records, ModelContent model, MatchOptions options)
    {
        ulong mark = Mixing.Of(Of(model) ^ Candidates.Cut);
        if (model.Keys.Count == 0)
            mark = Mixing.Of(mark ^ BitConverter.DoubleToUInt64Bits(options.MaxCandidatesPerRecord));
        (int[] Numbers, ulong[] Marks)[] columns = [.. records.Columns.Select(column => (column.Forms.Numbers, Of(column.Forms.Values)))];
        for (int row = 0; row < records.Count; row++)
        {
            mark = Mixing.Of(mark ^ records.Marks[row]);
            foreach ((int[] numbers, ulong[] marks) in columns)
                mark = Mixing.Of(mark ^ marks[numbers[row]]);
        }

        return mark;
    }

    private static ulong[] Of(TextPool values)
    {
        ulong[] marks = new ulong[values.Count];
        for (int value = 1; value < marks.Length; value++)
            marks[value] = Mixing.Of(values[value]);
        return marks;
    }

    private static ulong Of(ModelContent model)
    {
        using MemoryStream written = new();
        using (Utf8JsonWriter json = new(written))
            ModelWriter.Write(json, model);
        return BinaryPrimitives.ReadUInt64LittleEndian(SHA256.HashData(written.GetBuffer().AsSpan(0, (int)written.Length)));
    }
}
