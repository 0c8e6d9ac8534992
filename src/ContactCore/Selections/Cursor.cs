using System.Diagnostics.CodeAnalysis;
using System.Buffers.Binary;
using System.Buffers.Text;
using ContactCore.Errors;
using ContactCore.Ids;

namespace ContactCore.Selections;

/// <summary>
/// Where a page ended, to go on from; an opaque text of letters, digits, - and _. It stays good whatever is written
/// meanwhile, and belongs to the ranking that it was made with.
/// </summary>
public sealed record Cursor
{
    private const byte Form = 1;
    private const int Length = 3 + 8 + 16;

    internal Cursor(Ranking ranking, RankingPosition position)
    {
        Ranking = ranking;
        Position = position;
    }

    internal Ranking Ranking { get; }

    internal RankingPosition Position { get; }

    /// <summary>Reads a cursor.</summary>
    /// <param name="text">What <see cref="ToString"/> gave.</param>
    /// <returns>The cursor.</returns>
    /// <exception cref="InvalidValueException">Not a cursor.</exception>
    public static Cursor Parse(string? text) =>
        TryParse(text, out Cursor? cursor)
            ? cursor!
            : throw new InvalidValueException("cursor", "is not one that a page gave", "the text of a page's next cursor, unaltered");

    /// <summary>Reads a cursor, where it is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="cursor">The cursor, where it is one.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Cursor? cursor)
    {
        cursor = null;
        Span<byte> bytes = stackalloc byte[Length];
        if (text is not { Length: 36 } || !Base64Url.IsValid(text) || !Base64Url.TryDecodeFromChars(text, bytes, out int read) || read != Length)
            return false;
        if (bytes[0] != Form || bytes[1] > 7 || bytes[2] > 1)
            return false;
        Ranking ranking = (RankingKey)(bytes[1] >> 1) switch
        {
            RankingKey.Created => Ranking.Created,
            RankingKey.Changed => Ranking.Changed,
            RankingKey.Deleted => Ranking.Deleted,
            _ => Ranking.EmailRating,
        };
        long? value = bytes[2] == 1 ? BinaryPrimitives.ReadInt64BigEndian(bytes[3..]) : null;
        ContactId id = new(new Guid(bytes[11..], bigEndian: true));
        cursor = new Cursor((bytes[1] & 1) == 1 ? ranking.Descending : ranking, new RankingPosition(value, id));
        return cursor.ToString() == text;
    }

    /// <summary>The opaque text.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        Span<byte> bytes = stackalloc byte[Length];
        bytes[0] = Form;
        bytes[1] = (byte)(((int)Ranking.Key << 1) | (Ranking.IsDescending ? 1 : 0));
        bytes[2] = Position.Value is null ? (byte)0 : (byte)1;
        BinaryPrimitives.WriteInt64BigEndian(bytes[3..], Position.Value ?? 0);
        Position.Id.Value.TryWriteBytes(bytes[11..], bigEndian: true, out _);
        return Base64Url.EncodeToString(bytes);
    }
}
