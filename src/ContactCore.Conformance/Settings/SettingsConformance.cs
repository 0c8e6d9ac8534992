using ContactCore.Locales;
using ContactCore.Settings;
using Xunit;

namespace ContactCore.Conformance;

/// <summary>An account's settings.</summary>
/// <typeparam name="TStore">The store to prove.</typeparam>
public abstract class SettingsConformance<TStore> : StoreConformance<TStore>
    where TStore : StoreUnderTest, new()
{
    private static readonly AccountSettings Berlin = new()
    {
        TimeZone = TimeZoneId.Parse("Europe/Berlin"), DefaultRegion = RegionCode.Parse("DE"),
    };

    /// <summary>Another account's first write is not the account's.</summary>
    [Fact]
    [Promise("X1")]
    public async Task An_account_has_no_settings_before_its_first_write()
    {
        await Other.ApplyAsync(new SettingsSaved(Berlin));

        Assert.Null(await Host.Settings.FindAsync(Acme.Id, default));
        Assert.Equal(Berlin, await Host.Settings.FindAsync(Other.Id, default));
    }

    /// <summary>Set, and set back.</summary>
    [Fact]
    [Promise("Y1")]
    [Promise("X1")]
    public async Task Settings_are_read_back_as_they_were_saved()
    {
        await Acme.ApplyAsync(new SettingsSaved(Berlin));
        Assert.Equal(Berlin, await Host.Settings.FindAsync(Acme.Id, default));
        await Acme.AddListAsync("VIP");
        Assert.Equal(Berlin, await Host.Settings.FindAsync(Acme.Id, default));

        await Acme.ApplyAsync(new SettingsSaved(new AccountSettings()));

        Assert.Equal(new AccountSettings(), await Host.Settings.FindAsync(Acme.Id, default));
    }
}
