using System.Net;
using ContactCore.AspNetCore.Links;
using ContactCore.Channels;
using ContactCore.Histories;
using ContactCore.Links;
using ContactCore.Standings;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCore.AspNetCore.Tests;

public sealed class LinkEndpointTests
{
    private static readonly EmailAddress Anna = EmailAddress.Parse("anna@example.com");

    [Fact]
    public async Task A_scanner_that_fetches_every_link_changes_nothing()
    {
        await using RunningShop shop = await RunningShop.OpenAsync();
        string confirm = RunningShop.PathOf((await shop.Book.DoubleOptIn.AskAsync(Anna)).Link!.Address);
        string unsubscribe = RunningShop.PathOf(shop.Book.UnsubscribeLinks.FromEverything(Anna).Address);
        AddressState before = await shop.Book.Addresses.StateAsync(Anna);
        HistoryEntry[] history = await shop.Book.History.OfAddressAsync(Anna).ToArrayAsync();

        foreach (string path in new[] { confirm, unsubscribe })
        {
            foreach (HttpMethod method in new[] { HttpMethod.Get, HttpMethod.Head, HttpMethod.Get, HttpMethod.Options, HttpMethod.Put, HttpMethod.Delete, HttpMethod.Patch })
            {
                using HttpRequestMessage request = new(method, path);
                using HttpResponseMessage response = await shop.Client.SendAsync(request);
                Assert.Equal(method == HttpMethod.Get || method == HttpMethod.Head, response.IsSuccessStatusCode);
            }
        }

        Assert.Equal(before, await shop.Book.Addresses.StateAsync(Anna));
        Assert.Equal(history, await shop.Book.History.OfAddressAsync(Anna).ToArrayAsync());
    }

    [Fact]
    public async Task The_button_of_the_page_confirms_once()
    {
        await using RunningShop shop = await RunningShop.OpenAsync();
        string path = RunningShop.PathOf((await shop.Book.DoubleOptIn.AskAsync(Anna)).Link!.Address);
        string page = await shop.Client.GetStringAsync(path);
        Assert.Contains("<form method=\"post\">", page, StringComparison.Ordinal);
        Assert.DoesNotContain("action", page, StringComparison.Ordinal);

        Assert.Equal((HttpStatusCode.OK, true), await PostAsync(shop, path, new FormUrlEncodedContent([]), "confirmed"));
        Assert.Equal(AddressStatus.Active, (await shop.Book.Addresses.StateAsync(Anna)).Status);
        Assert.Equal((HttpStatusCode.Gone, true), await PostAsync(shop, path, new FormUrlEncodedContent([]), "used before"));
    }

    // RFC 8058, section 3.1: as a form of either encoding, without cookies and other context.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_mail_programs_one_click_unsubscribes(bool multipart)
    {
        await using RunningShop shop = await RunningShop.OpenAsync();
        string path = RunningShop.PathOf(shop.Book.UnsubscribeLinks.FromEverything(Anna).Address);
        for (int click = 0; click < 2; click++)
        {
            using HttpContent body = multipart
                ? new MultipartFormDataContent { { new StringContent("One-Click"), "List-Unsubscribe" } }
                : new FormUrlEncodedContent([new("List-Unsubscribe", "One-Click")]);
            Assert.Equal((HttpStatusCode.OK, true), await PostAsync(shop, path, body, "unsubscribed"));
        }

        Assert.Equal(AddressStatus.Unsubscribed, (await shop.Book.Addresses.StateAsync(Anna)).Status);
    }

    [Fact]
    public async Task The_page_stays_out_of_caches_referrers_and_frames()
    {
        await using RunningShop shop = await RunningShop.OpenAsync();
        using HttpResponseMessage response = await shop.Client.GetAsync(RunningShop.PathOf(shop.Book.UnsubscribeLinks.FromEverything(Anna).Address));
        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
        Assert.Equal("no-referrer", response.Headers.GetValues("Referrer-Policy").Single());
        Assert.Equal("noindex, nofollow", response.Headers.GetValues("X-Robots-Tag").Single());
        Assert.Equal("DENY", response.Headers.GetValues("X-Frame-Options").Single());
        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType?.ToString());
    }

    [Theory]
    [InlineData("/c/confirm/nothing", HttpStatusCode.NotFound)]
    [InlineData("/c/unsubscribe/nothing", HttpStatusCode.NotFound)]
    [InlineData("/c/unsubscribe/", HttpStatusCode.Found)]
    [InlineData("/c/other/nothing", HttpStatusCode.Found)]
    public async Task What_is_no_link_is_not_found_and_what_is_none_of_ours_asks_for_a_sign_in(string path, HttpStatusCode expected)
    {
        await using RunningShop shop = await RunningShop.OpenAsync();
        Assert.Equal(expected, (await shop.Client.GetAsync(path)).StatusCode);
        Assert.Equal(expected, (await shop.Client.PostAsync(path, null)).StatusCode);
    }

    [Fact]
    public async Task Only_the_links_are_open_to_everybody()
    {
        await using RunningShop shop = await RunningShop.OpenAsync();
        Assert.Equal(HttpStatusCode.Found, (await shop.Client.GetAsync("/")).StatusCode);
    }

    [Fact]
    public async Task A_host_shows_its_own_pages()
    {
        await using RunningShop shop = await RunningShop.OpenAsync(services => services.AddSingleton<ILinkPages, ShortPages>());
        string path = RunningShop.PathOf(shop.Book.UnsubscribeLinks.FromEverything(Anna).Address);
        Assert.Equal("Unsubscribe?", await shop.Client.GetStringAsync(path));
        using HttpResponseMessage done = await shop.Client.PostAsync(path, null);
        Assert.Equal("Unsubscribe: Done", await done.Content.ReadAsStringAsync());
    }

    private static async Task<(HttpStatusCode Status, bool Says)> PostAsync(RunningShop shop, string path, HttpContent body, string said)
    {
        using HttpResponseMessage response = await shop.Client.PostAsync(path, body);
        return (response.StatusCode, (await response.Content.ReadAsStringAsync()).Contains(said, StringComparison.OrdinalIgnoreCase));
    }

    private sealed class ShortPages : ILinkPages
    {
        public string Question(LinkPurpose purpose) => $"{purpose}?";

        public string Answer(LinkPurpose purpose, LinkOutcome outcome) => $"{purpose}: {outcome}";
    }
}
