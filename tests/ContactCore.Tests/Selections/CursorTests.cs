using System.Buffers.Text;
using ContactCore.Errors;
using ContactCore.Ids;
using ContactCore.Selections;

namespace ContactCore.Tests.Selections;

public sealed class CursorTests
{
    [ScaledProperty]
    public void A_cursor_is_read_back_from_its_text(long? value, Guid id, bool descending)
    {
        Ranking ranking = descending ? Ranking.Changed.Descending : Ranking.EmailRating;
        Cursor cursor = new(ranking, new RankingPosition(value, new ContactId(id)));
        Assert.Equal(cursor, Cursor.Parse(cursor.ToString()));
    }

    [ScaledProperty(1000)]
    public void Other_text_is_no_cursor(string text)
    {
        if (Cursor.TryParse(text, out Cursor? cursor))
            Assert.Equal(text, cursor!.ToString());
        else
            Assert.Equal("cursor", Assert.Throws<InvalidValueException>(() => Cursor.Parse(text)).Field);
    }

    [Fact]
    public void Rankings_and_ranges_can_be_printed()
    {
        Assert.Equal("EmailRating descending", Ranking.EmailRating.Descending.ToString());
        Assert.Contains("mul", new SearchRange(SearchColumn.FullName, "mul", "mum").ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(35)]
    public void An_altered_cursor_is_refused_or_another_one(int place)
    {
        string text = new Cursor(Ranking.Created, new RankingPosition(1, new ContactId(Guid.NewGuid()))).ToString();
        string altered = text.Remove(place, 1).Insert(place, text[place] == 'z' ? "y" : "z");
        if (Cursor.TryParse(altered, out Cursor? cursor))
            Assert.Equal(altered, cursor!.ToString());
    }

    [Theory]
    [InlineData(0, 2)]
    [InlineData(1, 8)]
    [InlineData(1, 255)]
    [InlineData(2, 2)]
    public void A_cursor_of_another_form_is_refused(int place, byte value)
    {
        byte[] bytes = Base64Url.DecodeFromChars(new Cursor(Ranking.Created, new RankingPosition(1, new ContactId(Guid.NewGuid()))).ToString());
        bytes[place] = value;

        Assert.False(Cursor.TryParse(Base64Url.EncodeToString(bytes), out _));
    }

    [Fact]
    public void A_cursor_of_each_ranking_keeps_it()
    {
        Ranking[] rankings = [Ranking.Created, Ranking.Changed, Ranking.Deleted, Ranking.EmailRating];
        foreach (Ranking ranking in rankings.Concat(rankings.Select(ranking => ranking.Descending)))
        {
            Cursor cursor = new(ranking, new RankingPosition(null, new ContactId(Guid.NewGuid())));
            Assert.Equal(cursor, Cursor.Parse(cursor.ToString()));
            Assert.Equal(ranking.IsDescending ? $"{ranking.Key} descending" : $"{ranking.Key}", ranking.ToString());
            Assert.False(ranking.Descending.Ascending.IsDescending);
        }
    }
}
