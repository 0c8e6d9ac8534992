using ContactCore.Accounts;
using ContactCore.Activities;
using ContactCore.Actors;
using ContactCore.Blacklisting;
using ContactCore.BulkRefusing;
using ContactCore.Categories;
using ContactCore.Contacts;
using ContactCore.Diagnostics;
using ContactCore.Disclosing;
using ContactCore.Duplicates;
using ContactCore.Erasing;
using ContactCore.Events;
using ContactCore.Exporting;
using ContactCore.Fields;
using ContactCore.Histories;
using ContactCore.Hooks;
using ContactCore.Ids;
using ContactCore.Importing;
using ContactCore.Links;
using ContactCore.Locales;
using ContactCore.Merging;
using ContactCore.Orders;
using ContactCore.Segments;
using ContactCore.Settings;
using ContactCore.Standings;
using ContactCore.Statistics;
using ContactCore.Stores;
using ContactCore.Tombstones;

namespace ContactCore.Books;

/// <summary>Binds the feature services of a book to its account and actor.</summary>
internal sealed class ContactBooks(
    BookStores stores, StoreGate gate, BookDefaults defaults, LinkIssuer links, TombstoneDigests digests, MatchIndexes indexes, TimeProvider clock, IdGenerator ids, Watch watch) : IContactBooks
{
    public async Task<ContactBook> OpenAsync(AccountId account, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(actor);
        await gate.PassAsync(cancellationToken).ConfigureAwait(false);
        AccountSettings? settings = await stores.Settings.FindAsync(account, cancellationToken).ConfigureAwait(false);
        RegionCode? region = settings?.DefaultRegion ?? defaults.Region;
        return Bind(actor, new Session(account, WithoutEmail(actor), region, defaults.BatchSize, clock, ids, stores.Door));
    }

    // An actor's email is where to mail to, and stands in no record.
    internal static Actor WithoutEmail(Actor actor) => Actor.FromStore(actor.Kind, actor.Id, actor.Name);

    private ContactBook Bind(Actor actor, Session session)
    {
        SelectionResolver resolver = new(session, stores.Segments, stores.Fields, stores.Categories);
        ContactLookup lookup = new(session, stores.Contacts, resolver);
        DefinitionLookup definitions = new(session, stores.Categories, stores.Fields);
        TombstoneGuard guard = new(session, stores.Tombstones, digests);
        RefusalsOfErased refusals = new(guard);
        AddressRegister addresses = new(session, stores.Standings, stores.Blacklist, stores.Sendings, stores.Categories, refusals);
        ContactHistory history = new(session, stores.Histories);
        AddressBlacklist blacklist = new(session, stores.Blacklist, refusals, defaults.AccountsMayBlacklistEmails);
        ActivityRegister activities = new(session, stores.Activities, guard, watch);
        OrderRegister orders = new(session, stores.Orders, stores.Activities, lookup, watch);
        EventRegister events = new(session, stores.Events, stores.Activities, lookup, watch);
        HeldAnswers held = new(session.Account, stores.MatchAnswers, stores.Contacts);
        ContactMerger merger = new(session, stores.Merges, stores.Contacts, held, lookup, definitions, resolver, watch);
        return new ContactBook(session.Account, actor)
        {
            Contacts = new ContactRegister(session, stores.Contacts, lookup, resolver, definitions, guard, watch),
            Erasure = new ContactEraser(session, stores.Contacts, lookup, stores.Tombstones, stores.Histories, digests, watch),
            Addresses = addresses,
            DoubleOptIn = new DoubleOptIn(session, addresses, guard, links),
            UnsubscribeLinks = new UnsubscribeLinks(session, links),
            Blacklist = blacklist,
            Refusals = new ContactRefusals(session, lookup, addresses, blacklist, activities, watch),
            Segments = new SegmentCatalog(session, stores.Segments, resolver),
            Fields = new FieldCatalog(session, stores.Fields),
            Categories = new CategoryCatalog(session, stores.Categories),
            Duplicates = new DuplicateFinder(session, stores.Duplicates, stores.Matches, stores.MatchAnswers, held, stores.Fields, stores.Contacts, lookup, indexes, watch),
            Merging = merger,
            Imports = new ContactImporter(session, stores.Contacts, stores.Standings, stores.Blacklist, definitions, guard, defaults.AccountsMayBlacklistEmails, watch),
            Exports = new ContactExporter(session, lookup, definitions, watch),
            History = history,
            Disclosure = new DataDisclosure(
                session, stores.Contacts, lookup, addresses, history, stores.Histories, activities, orders, events, merger, stores.MatchAnswers),
            Orders = orders,
            Events = events,
            Activities = activities,
            Hooks = new ContactHooks(session, stores.OutboxReader, defaults.Hooks, watch),
            Statistics = new BaseStatistics(session, stores.Statistics, stores.Settings),
            Settings = new SettingsRegister(session, stores.Settings),
        };
    }
}
