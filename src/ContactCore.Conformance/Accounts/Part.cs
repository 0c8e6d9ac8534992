namespace ContactCore.Conformance.Accounts;

/// <summary>The parts of an account.</summary>
[Flags]
internal enum Part
{
    None = 0,

    /// <summary>Contacts, but for their channels.</summary>
    Contacts = 1,

    /// <summary>Channels with their statuses, and what is seen of the blacklist.</summary>
    States = 2,

    /// <summary>Facts of addresses.</summary>
    Standings = 4,

    /// <summary>The account's own blacklist entries.</summary>
    OwnEntries = 8,

    /// <summary>Segments.</summary>
    Segments = 16,

    /// <summary>Definitions of fields.</summary>
    Fields = 32,

    /// <summary>Categories.</summary>
    Categories = 64,

    /// <summary>Settings.</summary>
    Settings = 128,

    /// <summary>Groups of duplicates.</summary>
    Duplicates = 256,

    /// <summary>What happened to contacts and addresses, and the events of it.</summary>
    Histories = 512,

    /// <summary>Orders.</summary>
    Orders = 1024,

    /// <summary>Events.</summary>
    Events = 2048,

    /// <summary>Messages to contacts.</summary>
    Activities = 4096,

    /// <summary>Answers on contacts that look alike.</summary>
    Answers = 8192,
}
