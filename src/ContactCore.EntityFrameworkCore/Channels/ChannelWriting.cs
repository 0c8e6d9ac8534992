using ContactCore.EntityFrameworkCore.Contacts;
using ContactCore.EntityFrameworkCore.Writing;
using ContactCore.Contacts;
using ContactCore.Time;

namespace ContactCore.EntityFrameworkCore.Channels;

/// <summary>Brings a contact's channel rows to its channels, and keeps those that are gone as former holdings (P2).</summary>
internal static class ChannelWriting
{
    /// <summary>Writes the channels.</summary>
    /// <returns>Whether the same addresses are held as before.</returns>
    public static bool Write(WriteUnit unit, StoredContact stored, Contact contact)
    {
        bool live = contact.State == ContactState.Live;
        Dictionary<Guid, ChannelRow> left = stored.Channels.ToDictionary(row => row.Origin);
        List<ChannelRow> rows = [];
        bool sameKeys = true;

        // Of one key the first stays: counting a key's rows is counting its holders (D1).
        foreach (Channel channel in contact.Channels.DistinctBy(channel => channel.Address.AddressKey))
        {
            if (!left.Remove(channel.Origin, out ChannelRow? row))
            {
                sameKeys = false;
                row = New(unit, contact.Id.Value, channel);
            }
            else if (row.Kind != channel.Address.Kind || row.Key != channel.Address.Key)
            {
                sameKeys = false;
                unit.Add(Former(row, unit.At));
                Fill(row, channel);
            }

            row.Address = channel.Address.Text;
            row.Position = rows.Count;
            row.Live = live;
            rows.Add(row);
        }

        foreach (ChannelRow gone in left.Values)
        {
            sameKeys = false;
            unit.Add(Former(gone, unit.At));
            unit.Remove(gone);
        }

        stored.Channels.Clear();
        stored.Channels.AddRange(rows);
        return sameKeys;
    }

    private static ChannelRow New(WriteUnit unit, Guid owner, Channel channel)
    {
        ChannelRow row = new() { Account = unit.Account, Origin = channel.Origin, Owner = owner, Address = "", Key = "" };
        Fill(row, channel);
        unit.Add(row);
        return row;
    }

    private static void Fill(ChannelRow row, Channel channel)
    {
        row.Kind = channel.Address.Kind;
        row.Address = channel.Address.Text;
        row.Key = channel.Address.Key;
        row.Added = Microseconds.Of(channel.AddedAt);
    }

    private static FormerChannelRow Former(ChannelRow row, long removed) => new()
    {
        Account = row.Account,
        Origin = row.Origin,
        Removed = removed,
        Owner = row.Owner,
        Kind = row.Kind,
        Address = row.Address,
        Key = row.Key,
        Added = row.Added,
    };
}
