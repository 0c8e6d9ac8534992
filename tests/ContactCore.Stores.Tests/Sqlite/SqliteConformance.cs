using ContactCore.Conformance;

namespace ContactCore.Stores.Tests.Sqlite;

public sealed class SqliteAccountWall : AccountWallConformance<SqliteStore>;

public sealed class SqliteActivity : ActivityConformance<SqliteStore>;

public sealed class SqliteActivityReading : ActivityReadingConformance<SqliteStore>;

public sealed class SqliteBlacklist : BlacklistConformance<SqliteStore>;

public sealed class SqliteCategories : CategoryConformance<SqliteStore>;

public sealed class SqliteConcurrency : ConcurrencyConformance<SqliteStore>;

public sealed class SqliteContactKeeping : ContactKeepingConformance<SqliteStore>;

public sealed class SqliteContactLookUp : ContactLookUpConformance<SqliteStore>;

public sealed class SqliteContactQueries : ContactQueryConformance<SqliteStore>;

public sealed class SqliteContactReplacing : ContactReplacingConformance<SqliteStore>;

public sealed class SqliteDeliveries : DeliveryConformance<SqliteStore>;

public sealed class SqliteComparedContacts : ComparedContactConformance<SqliteStore>;

public sealed class SqliteDuplicates : DuplicateConformance<SqliteStore>;

public sealed class SqliteErasures : ErasureConformance<SqliteStore>;

public sealed class SqliteMerges : MergeConformance<SqliteStore>;

public sealed class SqliteUnmerges : UnmergeConformance<SqliteStore>;

public sealed class SqliteEvents : EventConformance<SqliteStore>;

public sealed class SqliteExternalIds : ExternalIdConformance<SqliteStore>;

public sealed class SqliteFields : FieldConformance<SqliteStore>;

public sealed class SqliteFilterUses : FilterUseConformance<SqliteStore>;

public sealed class SqliteFilters : FilterConformance<SqliteStore>;

public sealed class SqliteHistories : HistoryConformance<SqliteStore>;

public sealed class SqliteLimits : LimitConformance<SqliteStore>;

public sealed class SqliteLinks : LinkConformance<SqliteStore>;

public sealed class SqliteMatchAnswers : MatchAnswerConformance<SqliteStore>;
public sealed class SqliteEntry : EntryConformance<SqliteStore>;

public sealed class SqliteModels : ModelConformance<SqliteStore>;

public sealed class SqliteOrders : OrderConformance<SqliteStore>;

public sealed class SqliteOutbox : OutboxConformance<SqliteStore>;

public sealed class SqliteRating : RatingConformance<SqliteStore>;

public sealed class SqliteSearch : SearchConformance<SqliteStore>;

public sealed class SqliteSegments : SegmentConformance<SqliteStore>;

public sealed class SqliteSending : SendingConformance<SqliteStore>;

public sealed class SqliteSettings : SettingsConformance<SqliteStore>;

public sealed class SqliteSetup : SetupConformance<SqliteStore>;

[Trait("Size", "Acceptance")]
public sealed class SqliteStandingTable : StandingTableConformance<SqliteStore>;

public sealed class SqliteStandings : StandingConformance<SqliteStore>;

public sealed class SqliteStatistics : StatisticsConformance<SqliteStore>;

public sealed class SqliteTombstones : TombstoneConformance<SqliteStore>;

public sealed class SqliteWriteDoor : WriteDoorConformance<SqliteStore>;
