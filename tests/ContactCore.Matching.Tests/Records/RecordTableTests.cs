namespace ContactCore.Matching.Tests.Records;

public sealed class RecordTableTests
{
    [Fact]
    public void A_value_is_given_as_it_was_read()
    {
        RecordTable table = RecordTable.Read(RecordSchema.Create("name", "Town"), [new RecordRow("1", ["Anna  Müller", null])]);
        Assert.Equal("Anna  Müller", table.ValueOf("name", 0));
        Assert.Null(table.ValueOf("Town", 0));
        Assert.Null(table.ValueOf("town", 0));
        Assert.Throws<ArgumentException>(() => table.ValueOf("city", 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => table.ValueOf("name", 1));
    }

    [Fact]
    public void What_was_found_knows_its_table()
    {
        RecordTable table = RecordTable.Read(RecordSchema.Create("name"), [new RecordRow("1", ["Anna"])]);
        Assert.Same(table, DuplicateRecords.Find(table).Table);
    }
}
