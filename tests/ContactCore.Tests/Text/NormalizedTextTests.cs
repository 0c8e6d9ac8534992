using System.Globalization;
using System.Text;
using ContactCore.Text;

namespace ContactCore.Tests.Text;

public sealed class NormalizedTextTests
{
    [Theory]
    [InlineData("STRAẞE", "strasse")]
    [InlineData("Straße", "strasse")]
    [InlineData("Łódź", "lodz")]
    [InlineData("Søren Ångström", "soren angstrom")]
    [InlineData("Đặng", "dang")]
    [InlineData("Işık", "isik")]
    [InlineData("İSTANBUL", "istanbul")]
    [InlineData("ΟΔΥΣΣΕΥΣ", "οδυσσευσ")]
    [InlineData("Οδυσσεύς", "οδυσσευσ")]
    [InlineData("Ǽsop Œuvre", "aesop oeuvre")]
    [InlineData("Þórður", "thordur")]
    [InlineData("Ħal Għargħur", "hal ghargħur")]
    [InlineData("ﬁnance", "finance")]
    [InlineData("Ａｎｎａ", "anna")]
    public void Letters_that_stand_for_others_are_folded(string typed, string form) =>
        Assert.Equal(form.Replace("ħ", "h", StringComparison.Ordinal), NormalizedText.Of(typed));

    [Theory]
    [InlineData("Андрей", "андрей")]
    [InlineData("Андреи\u0306", "андрей")]
    [InlineData("Київ", "київ")]
    [InlineData("Быкаў", "быкаў")]
    [InlineData("Алёна", "алена")]
    [InlineData("Ѓорѓи Ќосев", "горги косев")]
    [InlineData("за\u0301мок", "замок")]
    public void Cyrillic_keeps_the_marks_that_make_a_letter_and_loses_accents(string typed, string form) =>
        Assert.Equal(form, NormalizedText.Of(typed));

    [Theory]
    [InlineData("ガ", "カ")]
    [InlineData("ปาก", "ปก")]
    [InlineData("मुंबई", "मबई")]
    [InlineData("שָׁלוֹם", "שלום")]
    public void Other_scripts_keep_their_marks(string text, string withoutMarks)
    {
        Assert.Equal(text.Normalize(NormalizationForm.FormKC), NormalizedText.Of(text));
        Assert.NotEqual(NormalizedText.Of(withoutMarks), NormalizedText.Of(text), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("  Anna\t\u00A0 \r\nMaria\u3000", "anna maria")]
    [InlineData(" \u2003 ", "")]
    [InlineData("", "")]
    public void White_space_is_one_space_and_none_at_the_edges(string typed, string form) =>
        Assert.Equal(form, NormalizedText.Of(typed));

    [Theory]
    [InlineData("Do\u00ADnau\u200B")]
    [InlineData("\uFEFFDonau")]
    [InlineData("\u202ADonau\u202C")]
    [InlineData("Donau\uFE0F")]
    public void What_nobody_sees_is_not_compared(string typed) => Assert.Equal("donau", NormalizedText.Of(typed));

    [Fact]
    public void A_joiner_of_Persian_stays() => Assert.Equal("می\u200Cخواهم", NormalizedText.Of("می\u200Cخواهم"));

    [Fact]
    public void A_text_that_is_not_well_formed_has_a_form_too() =>
        Assert.Equal("a\uFFFDb\uFFFDc", NormalizedText.Of("A\uD800B\uFFFEC"));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    [InlineData("")]
    public void The_form_does_not_depend_on_the_culture(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal("iskender istanbul i 12", NormalizedText.Of("İSKENDER ISTANBUL ı 12"));
            Assert.Equal("title", NormalizedText.Of("TITLE"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [ScaledProperty(2000, Arbitrary = [typeof(Strings)])]
    public void The_form_of_a_form_is_itself(AnyString text)
    {
        string form = NormalizedText.Of(text.Value);
        Assert.Equal(form, NormalizedText.Of(form));
    }

    [ScaledProperty(1000, Arbitrary = [typeof(Strings)])]
    public void Texts_that_Unicode_calls_the_same_have_one_form(WellFormed text)
    {
        string composed = text.Value.Replace("\uFFFE", "", StringComparison.Ordinal).Normalize(NormalizationForm.FormC);
        Assert.Equal(NormalizedText.Of(composed), NormalizedText.Of(composed.Normalize(NormalizationForm.FormD)));
    }

    [Fact]
    [Trait("Size", "Large")]
    public void Every_character_alone_and_after_a_letter_has_a_stable_form()
    {
        for (int codePoint = 0; codePoint <= 0x10FFFF; codePoint++)
        {
            if (!Rune.IsValid(codePoint))
                continue;
            string form = NormalizedText.Of(char.ConvertFromUtf32(codePoint) + "e" + char.ConvertFromUtf32(codePoint));
            if (NormalizedText.Of(form) != form)
                Assert.Fail($"U+{codePoint:X4}");
        }
    }

    [Fact]
    public void A_prefix_never_cuts_a_surrogate_pair()
    {
        Assert.Equal("ab", NormalizedText.Prefix("ab👩", 3));
        Assert.Equal("ab👩", NormalizedText.Prefix("ab👩", 4));
        Assert.Equal("", NormalizedText.Prefix("👩", 1));
        Assert.Equal("", NormalizedText.Prefix("👩", 0));
        Assert.Equal(200, NormalizedText.Prefix(new string('a', 201), 200).Length);
    }

    [Fact]
    public void The_version_names_our_table_and_the_runtimes_data() =>
        Assert.Matches("^1/net[0-9]+/icu[0-9a-f]{8}$", NormalizationVersion.Current);
}
