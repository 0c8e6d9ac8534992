using System.Text.Json.Nodes;
using ContactCore.Matching.Tests.Invented;

namespace ContactCore.Matching.Tests.Saving;

/// <summary>A model that nobody can have saved is refused, and it is said where it is wrong.</summary>
public sealed class InvalidModelTests
{
    private static readonly Task<string> Text = Saved.TextOfAsync(DuplicateRecords.Find(Town.Of(1_500, seed: 4).Table()).Model);

    public static TheoryData<string, string, string> Wrong => new()
    {
        { "format", "\"other\"", "format is of another format; allowed: ContactCore.Matching" },
        { "version", "2", "version is 2; allowed: 1" },
        { "prior", "-0.1", "prior is -0.1; allowed: more than 0 to 0.4" },
        { "prior", "\"NaN\"", "prior is a text; allowed: a number" },
        { "prior", "1e999", "prior is 1e999; allowed: more than 0 to 0.4" },
        { "among", "0", "among is 0; allowed: more than 0 to 2147483647" },
        { "columns", "[]", "columns has 0 items; allowed: 1 to 16" },
        { "columns[0].kind", "\"colour\"", "columns[0].kind is 'colour'; allowed: name, text, date, code, email, phone, number" },
        { "columns[0].kind", "\"phone\"", "columns[0].levels are not those of phone; allowed: same, same last digits, one digit, different" },
        { "columns[0].related.shared", "-1", "columns[0].related.shared is -1; allowed: 0 to 0.9" },
        { "columns[0].related.shared", "1", "columns[0].related.shared is 1; allowed: 0 to 0.9" },
        { "columns[0].related.rates", "[1]", "columns[0].related.rates has 1 items; allowed: 4" },
        { "columns[0].related.rates[2]", "2", "columns[0].related.rates[2] is 2; allowed: more than 0 to 1" },
        { "columns[0].name", "\"zip\"", "columns have 'dob' behind 'zip'; allowed: each once, in ordinal order" },
        { "columns[0].matches.rates[1]", "-0.5", "columns[0].matches.rates[1] is -0.5; allowed: more than 0 to 1" },
        { "columns[0].others.rates[0]", "0.9999", "columns[0].others.rates add up to " },
        { "columns[0].others.rates", "[1]", "columns[0].others.rates has 1 items; allowed: 5" },
        { "columns[0].others.dependsOn", "\"nobody\"", "columns[0].others.dependsOn is 'nobody'; allowed: the name of another column" },
        { "columns[0].others.dependsOn", "\"city\"", "columns[0].others.dependsOn leads back to the column itself; allowed: columns that hang together by a tree" },
        { "keys", "[[{\"part\":\"colour\",\"column\":\"city\"}]]", "keys[0][0] is 'colour' of 'city'; allowed: a part that the columns' kinds have" },
        { "keys", "[[]]", "keys[0] has 0 items; allowed: 1 to 2" },
        { "keys", "null", "keys is null; allowed: an array" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task What_no_model_has_is_named(string place, string value, string message)
    {
        JsonNode model = JsonNode.Parse(await Text)!;
        string[] path = place.Replace("[", ".[", StringComparison.Ordinal).Split('.');
        JsonNode above = path[..^1].Aggregate(model, Step);
        string marked = Guid.NewGuid().ToString();
        if (path[^1].StartsWith('['))
            above.AsArray()[Number(path[^1])] = marked;
        else
            above[path[^1]] = marked;
        string text = model.ToJsonString().Replace($"\"{marked}\"", value, StringComparison.Ordinal);

        InvalidModelException refused = await Assert.ThrowsAsync<InvalidModelException>(() => Saved.ReadAsync(text));

        Assert.StartsWith(message, refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "the model is no JSON in line 1")]
    [InlineData("{\n\"prior\": NaN}", "the model is no JSON in line 2")]
    [InlineData("[]", "the model is an array; allowed: an object")]
    [InlineData("{}", "the model has no format; allowed: a member format")]
    public async Task What_is_no_model_is_refused(string text, string message) =>
        Assert.StartsWith(message, (await Assert.ThrowsAsync<InvalidModelException>(() => Saved.ReadAsync(text))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task A_file_without_end_is_not_read_to_it()
    {
        using MemoryStream large = new(new byte[5 << 20]);
        Assert.Equal("the model is too large; allowed: 4 MiB", (await Assert.ThrowsAsync<InvalidModelException>(() => MatchModel.ReadAsync(large))).Message);
    }

    [Fact]
    public async Task A_model_that_is_cut_off_anywhere_is_refused()
    {
        string text = await Text;
        for (int length = 0; length < text.TrimEnd().Length; length += 97)
            await Assert.ThrowsAsync<InvalidModelException>(() => Saved.ReadAsync(text[..length]));
    }

    [Fact]
    public async Task A_table_that_is_not_of_the_model_is_refused()
    {
        MatchOptions options = new() { Model = await Saved.ReadAsync(await Text) };
        RecordSchema schema = RecordSchema.Create("city", "dob", "email", "first_name", "last_name", "phone", "postcode", "street");
        Assert.StartsWith("column 'dob' is not in the records; allowed: ", Refused(RecordSchema.Create("city")), StringComparison.Ordinal);
        Assert.StartsWith("column 'dob' is ignored in the records", Refused(schema.Ignoring("dob")), StringComparison.Ordinal);
        Assert.Equal("column 'dob' is said to be Text; allowed: Date, as in the model", Refused(schema.WithKind("dob", ColumnKind.Text)));
        Assert.Empty(DuplicateRecords.Find(RecordTable.Read(schema.WithKind("dob", ColumnKind.Date), []), options).PairsAt(0.5));

        string Refused(RecordSchema unfit) => Assert.Throws<InvalidModelException>(() => DuplicateRecords.Find(RecordTable.Read(unfit, []), options)).Message;
    }

    private static JsonNode Step(JsonNode node, string name) => name.StartsWith('[') ? node.AsArray()[Number(name)]! : node[name]!;

    private static int Number(string name) => int.Parse(name[1..^1], System.Globalization.CultureInfo.InvariantCulture);
}
