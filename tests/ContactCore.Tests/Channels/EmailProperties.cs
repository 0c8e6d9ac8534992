using ContactCore.Channels;
using ContactCore.Errors;
using ContactCore.Tests.Data;
using ContactCore.Tests.Text;
using FsCheck;
using FsCheck.Fluent;

namespace ContactCore.Tests.Channels;

/// <summary>A text that often is an address.</summary>
public sealed record AddressLike(string Value);

public static class AddressLikes
{
    private static readonly string[] Parts =
    [
        "a", "B", "é", "e\u0301", "Σ", "ς", "ß", "İ", "Ⱥ", "क़", "ガ", "한", "и\u0306", "=\u0338", "\u037E", "K", "👩", "9",
        "-", "+", "'", ".", "\"", "\\", " ", "\\\"", "xn--", "\u200D", "\u0338", "。",
    ];

    private static readonly string[] Ends =
        ["@example.com", "@a.b", "@ü.de", "@Ω.gr", "@[1.2.3.4]", "@[IPv6:::1]", "@xn--.com", "@-.com", "@日本.jp", "@ﬁ.fi", ".org"];

    public static Arbitrary<AddressLike> Arbitrary() =>
        (from local in Gen.Elements(Parts).ListOf()
         from quoted in Gen.Elements(true, false, false)
         from domain in Gen.Elements(Parts).ListOf()
         from end in Gen.Elements(Ends)
         from dotted in Gen.Elements(true, false)
         let name = string.Concat(local)
         select new AddressLike(
             (quoted ? $"\"{name}\"" : name) + (dotted ? "@" + string.Concat(domain) + end[1..] : end))).ToArbitrary();
}

public sealed class EmailProperties
{
    [ScaledProperty(3000, Arbitrary = [typeof(AddressLikes)])]
    public void A_key_is_an_address_and_its_own_key(AddressLike text) => AssertKeyRoundTrip(text.Value);

    [ScaledProperty(1000, Arbitrary = [typeof(AddressLikes)])]
    public void Case_of_the_domain_and_white_space_around_do_not_matter(AddressLike text)
    {
        if (!EmailAddress.TryParse(text.Value, out EmailAddress? address))
            return;
        string other = $" {address.Local}@{string.Concat(address.Domain.Select(c => char.IsAscii(c) ? char.ToUpperInvariant(c) : c))}\t";
        Assert.Equal(address, EmailAddress.Parse(other));
    }

    [ScaledProperty(1000, Arbitrary = [typeof(Strings)])]
    public void No_string_makes_parsing_fail_otherwise_than_by_refusing(AnyString local, AnyString domain)
    {
        AssertRefusedOrTaken(local.Value);
        AssertRefusedOrTaken($"{local.Value}@{domain.Value}");
        AssertRefusedOrTaken($"anna@{domain.Value}.com");
        AssertRefusedOrTaken($"\"{local.Value}\"@example.com");
        AssertRefusedOrTaken($"anna@[IPv6:{domain.Value}]");
    }

    [SharedDataFact]
    public void Every_key_of_the_corpora_is_its_own_key()
    {
        foreach (JudgedAddress judged in EmailCorpora.All())
            AssertKeyRoundTrip(judged.Address);
    }

    private static void AssertRefusedOrTaken(string text)
    {
        if (Record.Exception(() => EmailAddress.Parse(text)) is { } failure)
            Assert.IsType<InvalidValueException>(failure);
        AssertKeyRoundTrip(text);
    }

    private static void AssertKeyRoundTrip(string text)
    {
        if (EmailAddress.TryParse(text, out EmailAddress? address))
            Assert.Equal(address.Key, EmailAddress.Parse(address.Key).Key);
    }
}
