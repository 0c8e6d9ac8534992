using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ContactCore.EntityFrameworkCore.Schema;

/// <summary>
/// Keeps an ID as its 16 bytes, the highest first, so that the order of bytes is the order of IDs: that of .NET and that
/// of time.
/// </summary>
internal static class OrderedBytes
{
    private const int Length = 16;

    public static readonly ValueConverter<Guid, byte[]> Converter = new(
        id => id.ToByteArray(true), bytes => new Guid(bytes, true), new ConverterMappingHints(size: Length));

    /// <summary>An ID as a raw column gives it: of a type of the database's own, or as bytes.</summary>
    public static Guid Read(object value) => value is byte[] bytes ? new Guid(bytes, bigEndian: true) : (Guid)value;
}
