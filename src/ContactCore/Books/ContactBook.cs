using ContactCore.Accounts;
using ContactCore.Activities;
using ContactCore.Actors;
using ContactCore.Blacklisting;
using ContactCore.BulkRefusing;
using ContactCore.Categories;
using ContactCore.Contacts;
using ContactCore.Disclosing;
using ContactCore.Duplicates;
using ContactCore.Erasing;
using ContactCore.Events;
using ContactCore.Exporting;
using ContactCore.Fields;
using ContactCore.Histories;
using ContactCore.Hooks;
using ContactCore.Importing;
using ContactCore.Links;
using ContactCore.Merging;
using ContactCore.Orders;
using ContactCore.Segments;
using ContactCore.Settings;
using ContactCore.Standings;
using ContactCore.Statistics;

namespace ContactCore.Books;

/// <summary>
/// One account and one actor bound together; it has no logic, each property is one small feature service. No other
/// account can be reached through it. It keeps nothing open and can be used by several threads.
/// </summary>
public sealed class ContactBook
{
    internal ContactBook(AccountId account, Actor actor)
    {
        Account = account;
        Actor = actor;
    }

    /// <summary>The account.</summary>
    public AccountId Account { get; }

    /// <summary>Who acts, in every entry of the history.</summary>
    public Actor Actor { get; }

    /// <summary>Contacts: add, read, change, list, delete, restore.</summary>
    public required ContactRegister Contacts { get; init; }

    /// <summary>All that is held of a person, for the person.</summary>
    public required DataDisclosure Disclosure { get; init; }

    /// <summary>People who go for good.</summary>
    public required ContactEraser Erasure { get; init; }

    /// <summary>What is known of addresses: unsubscriptions, complaints, new consent.</summary>
    public required AddressRegister Addresses { get; init; }

    /// <summary>Emails that are asked to be confirmed before anything is sent to them.</summary>
    public required DoubleOptIn DoubleOptIn { get; init; }

    /// <summary>Links by which people unsubscribe, for the messages to them.</summary>
    public required UnsubscribeLinks UnsubscribeLinks { get; init; }

    /// <summary>Addresses never to be sent to.</summary>
    public required AddressBlacklist Blacklist { get; init; }

    /// <summary>The addresses of many contacts blacklisted or unsubscribed.</summary>
    public required ContactRefusals Refusals { get; init; }

    /// <summary>Named groups of contacts.</summary>
    public required SegmentCatalog Segments { get; init; }

    /// <summary>Additional fields.</summary>
    public required FieldCatalog Fields { get; init; }

    /// <summary>Subscription categories.</summary>
    public required CategoryCatalog Categories { get; init; }

    /// <summary>Exact duplicates: found, counted, removed; probable ones: found, explained, answered on.</summary>
    public required DuplicateFinder Duplicates { get; init; }

    /// <summary>Several contacts made one, and several of one again.</summary>
    public required ContactMerger Merging { get; init; }

    /// <summary>Rows of files into contacts.</summary>
    public required ContactImporter Imports { get; init; }

    /// <summary>Contacts into rows of files.</summary>
    public required ContactExporter Exports { get; init; }

    /// <summary>Orders that the host reports.</summary>
    public required OrderRegister Orders { get; init; }

    /// <summary>Events that the host reports.</summary>
    public required EventRegister Events { get; init; }

    /// <summary>Messages to contacts and what became of them; the email rating.</summary>
    public required ActivityRegister Activities { get; init; }

    /// <summary>What happened.</summary>
    public required ContactHistory History { get; init; }

    /// <summary>Events for the host's handlers: those that wait, those that are parked.</summary>
    public required ContactHooks Hooks { get; init; }

    /// <summary>Numbers of the whole base.</summary>
    public required BaseStatistics Statistics { get; init; }

    /// <summary>The account's settings.</summary>
    public required SettingsRegister Settings { get; init; }
}
