using ContactCore.EntityFrameworkCore.Activities;
using ContactCore.EntityFrameworkCore.Blacklisting;
using ContactCore.EntityFrameworkCore.Categories;
using ContactCore.EntityFrameworkCore.Channels;
using ContactCore.EntityFrameworkCore.Contacts;
using ContactCore.EntityFrameworkCore.Duplicates;
using ContactCore.EntityFrameworkCore.Events;
using ContactCore.EntityFrameworkCore.Fields;
using ContactCore.EntityFrameworkCore.Histories;
using ContactCore.EntityFrameworkCore.Hooks;
using ContactCore.EntityFrameworkCore.Links;
using ContactCore.EntityFrameworkCore.Merging;
using ContactCore.EntityFrameworkCore.Orders;
using ContactCore.EntityFrameworkCore.Schema;
using ContactCore.EntityFrameworkCore.Segments;
using ContactCore.EntityFrameworkCore.Settings;
using ContactCore.EntityFrameworkCore.Standings;
using ContactCore.EntityFrameworkCore.Tombstones;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore;

/// <summary>Puts ContactCore's tables into a context's model.</summary>
public static class ContactCoreModel
{
    /// <summary>Adds the tables, each named <c>cc_…</c>. Call it in <c>OnModelCreating</c>; the host's migrations create them.</summary>
    /// <param name="model">The model of the host's context.</param>
    /// <returns>The same model.</returns>
    public static ModelBuilder AddContactCore(this ModelBuilder model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return model
            .ApplyConfiguration(new MetaConfiguration())
            .ApplyConfiguration(new AccountConfiguration())
            .ApplyConfiguration(new ContactConfiguration())
            .ApplyConfiguration(new ChannelConfiguration())
            .ApplyConfiguration(new FormerChannelConfiguration())
            .ApplyConfiguration(new StandingConfiguration())
            .ApplyConfiguration(new EmailEntryConfiguration())
            .ApplyConfiguration(new PhoneEntryConfiguration())
            .ApplyConfiguration(new TokenConfiguration())
            .ApplyConfiguration(new MatchAnswerConfiguration())
            .ApplyConfiguration(new TombstoneConfiguration())
            .ApplyConfiguration(new CategoryConfiguration())
            .ApplyConfiguration(new ContactCategoryConfiguration())
            .ApplyConfiguration(new FieldConfiguration())
            .ApplyConfiguration(new FieldValueConfiguration())
            .ApplyConfiguration(new SegmentConfiguration())
            .ApplyConfiguration(new MemberConfiguration())
            .ApplyConfiguration(new MergeConfiguration())
            .ApplyConfiguration(new MergedContactConfiguration())
            .ApplyConfiguration(new OrderConfiguration())
            .ApplyConfiguration(new OrderItemConfiguration())
            .ApplyConfiguration(new EventConfiguration())
            .ApplyConfiguration(new ActivityConfiguration())
            .ApplyConfiguration(new EngagementConfiguration())
            .ApplyConfiguration(new ContactHistoryConfiguration())
            .ApplyConfiguration(new AddressHistoryConfiguration())
            .ApplyConfiguration(new OutboxConfiguration());
    }
}
