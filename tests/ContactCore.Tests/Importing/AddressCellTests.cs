using ContactCore.Channels;
using ContactCore.Importing;

namespace ContactCore.Tests.Importing;

public sealed class AddressCellTests
{
    [Theory]
    [InlineData("anna@example.com", "anna@example.com")]
    [InlineData("Anna Müller <anna@example.com>", "anna@example.com")]
    [InlineData("\"Müller; Anna\" <anna@example.com>", "anna@example.com")]
    [InlineData("mailto:anna@example.com", "anna@example.com")]
    [InlineData("<mailto:anna@example.com>", "anna@example.com")]
    [InlineData("anna@example.com; bob@example.org ", "anna@example.com|bob@example.org")]
    [InlineData("\"a;b\"@example.com", "\"a;b\"@example.com")]
    public void Emails_are_read_as_people_write_them(string cell, string addresses) =>
        Assert.Equal(addresses.Split('|'), AddressCell.Read(ChannelKind.Email, cell, null).Addresses.Select(address => address.Text));

    [Fact]
    public void What_is_no_address_is_a_problem_of_its_own()
    {
        AddressCell cell = AddressCell.Read(ChannelKind.Email, "anna@example.com; nobody", null);
        Assert.Single(cell.Addresses);
        Assert.Single(cell.Problems);
    }

    [Fact]
    public void Phones_are_read_in_the_region_and_from_links()
    {
        Assert.Equal("+442079460958", AddressCell.Read(ChannelKind.Phone, "020 7946 0958", "GB").Addresses[0].Key);
        Assert.Equal("+442079460958", AddressCell.Read(ChannelKind.Phone, "tel:+442079460958", null).Addresses[0].Key);
        Assert.Single(AddressCell.Read(ChannelKind.Phone, "020 7946 0958", null).Problems);
    }
}
