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

    [Fact]
    public void Nothing_is_added_to_a_table_that_is_made()
    {
        RecordTableBuilder builder = new(RecordSchema.Create("name"));
        builder.Add(new RecordRow("1", ["Anna"]));
        builder.Build();

        Assert.Throws<InvalidOperationException>(() => builder.Add(new RecordRow("2", ["Ben"])));
        Assert.Throws<InvalidOperationException>(builder.Build);
    }

    [Theory]
    [InlineData(262_143)]
    [InlineData(262_144)]
    [InlineData(262_145)]
    [InlineData(600_000)]
    public void Long_values_stand_beside_others_as_they_were(int length)
    {
        string[] values = [.. Enumerable.Range(0, 6).SelectMany(n => new[] { new string((char)('a' + n), length), $"short {n}", new string((char)('k' + n), length - n - 1) })];
        RecordTableBuilder builder = new(RecordSchema.Create("text"));
        for (int n = 0; n < values.Length * 2; n++)
            builder.Add(new RecordRow($"{n}", [values[n % values.Length]]));
        RecordTable table = builder.Build();

        Assert.All(Enumerable.Range(0, table.Count), n => Assert.Equal(values[n % values.Length], table.ValueOf("text", n)));
    }
}
