using ContactCore.Conformance;

namespace ContactCore.Stores.Tests.PostgreSql;

[Trait("Database", "PostgreSQL")]
[Trait("Size", "Acceptance")]
public sealed class PostgreSqlHostAccountWall : AccountWallConformance<PostgreSqlHostStore>;

[Trait("Database", "PostgreSQL")]
[Trait("Size", "Acceptance")]
public sealed class PostgreSqlHostActivity : ActivityConformance<PostgreSqlHostStore>;

[Trait("Database", "PostgreSQL")]
[Trait("Size", "Acceptance")]
public sealed class PostgreSqlHostActivityReading : ActivityReadingConformance<PostgreSqlHostStore>;

[Trait("Database", "PostgreSQL")]
[Trait("Size", "Acceptance")]
public sealed class PostgreSqlHostBlacklist : BlacklistConformance<PostgreSqlHostStore>;

[Trait("Database", "PostgreSQL")]
[Trait("Size", "Acceptance")]
public sealed class PostgreSqlHostCategories : CategoryConformance<PostgreSqlHostStore>;

[Trait("Database", "PostgreSQL")]
[Trait("Size", "Acceptance")]
public sealed class PostgreSqlHostConcurrency : ConcurrencyConformance<PostgreSqlHostStore>;

[Trait("Database", "PostgreSQL")]
public sealed class PostgreSqlHostContactKeeping : ContactKeepingConformance<PostgreSqlHostStore>;

[Trait("Database", "PostgreSQL")]
[Trait("Size", "Acceptance")]
public sealed class PostgreSqlHostContactLookUp : ContactLookUpConformance<PostgreSqlHostStore>;

[Trait("Database", "PostgreSQL")]
[Trait("Size", "Acceptance")]
public sealed class PostgreSqlHostContactQueries : ContactQueryConformance<PostgreSqlHostStore>;

[Trait("Database", "PostgreSQL")]
[Trait("Size", "Acceptance")]
public sealed class PostgreSqlHostContactReplacing : ContactReplacingConformance<PostgreSqlHostStore>;

[Trait("Database", "PostgreSQL")]
[Trait("Size", "Acceptance")]
public sealed class PostgreSqlHostDeliveries : DeliveryConformance<PostgreSqlHostStore>;

[Trait("Database", "PostgreSQL")]
[Trait("Size", "Acceptance")]
public sealed class PostgreSqlHostComparedContacts : ComparedContactConformance<PostgreSqlHostStore>;

[Trait("Database", "PostgreSQL")]
[Trait("Size", "Acceptance")]
public sealed class PostgreSqlHostDuplicates : DuplicateConformance<PostgreSqlHostStore>;

[Trait("Database", "PostgreSQL")]
public sealed class PostgreSqlHostErasures : ErasureConformance<PostgreSqlHostStore>;

[Trait("Database", "PostgreSQL")]
[Trait("Size", "Acceptance")]
public sealed class PostgreSqlHostMerges : MergeConformance<PostgreSqlHostStore>;

[Trait("Database", "PostgreSQL")]
[Trait("Size", "Acceptance")]
public sealed class PostgreSqlHostUnmerges : UnmergeConformance<PostgreSqlHostStore>;

[Trait("Database", "PostgreSQL")]
[Trait("Size", "Acceptance")]
public sealed class PostgreSqlHostEvents : EventConformance<PostgreSqlHostStore>;

[Trait("Database", "PostgreSQL")]
[Trait("Size", "Acceptance")]
public sealed class PostgreSqlHostExternalIds : ExternalIdConformance<PostgreSqlHostStore>;

[Trait("Database", "PostgreSQL")]
[Trait("Size", "Acceptance")]
public sealed class PostgreSqlHostFields : FieldConformance<PostgreSqlHostStore>;

[Trait("Database", "PostgreSQL")]
[Trait("Size", "Acceptance")]
public sealed class PostgreSqlHostFilterUses : FilterUseConformance<PostgreSqlHostStore>;

[Trait("Database", "PostgreSQL")]
[Trait("Size", "Acceptance")]
public sealed class PostgreSqlHostFilters : FilterConformance<PostgreSqlHostStore>;

[Trait("Database", "PostgreSQL")]
[Trait("Size", "Acceptance")]
public sealed class PostgreSqlHostHistories : HistoryConformance<PostgreSqlHostStore>;

[Trait("Database", "PostgreSQL")]
[Trait("Size", "Acceptance")]
public sealed class PostgreSqlHostLimits : LimitConformance<PostgreSqlHostStore>;

[Trait("Database", "PostgreSQL")]
[Trait("Size", "Acceptance")]
public sealed class PostgreSqlHostLinks : LinkConformance<PostgreSqlHostStore>;

[Trait("Database", "PostgreSQL")]
[Trait("Size", "Acceptance")]
public sealed class PostgreSqlHostMatchAnswers : MatchAnswerConformance<PostgreSqlHostStore>;

[Trait("Database", "PostgreSQL")]
[Trait("Size", "Acceptance")]
public sealed class PostgreSqlHostEntry : EntryConformance<PostgreSqlHostStore>;

[Trait("Database", "PostgreSQL")]
[Trait("Size", "Acceptance")]
public sealed class PostgreSqlHostModels : ModelConformance<PostgreSqlHostStore>;

[Trait("Database", "PostgreSQL")]
public sealed class PostgreSqlHostOrders : OrderConformance<PostgreSqlHostStore>;

[Trait("Database", "PostgreSQL")]
[Trait("Size", "Acceptance")]
public sealed class PostgreSqlHostOutbox : OutboxConformance<PostgreSqlHostStore>;

[Trait("Database", "PostgreSQL")]
[Trait("Size", "Acceptance")]
public sealed class PostgreSqlHostRating : RatingConformance<PostgreSqlHostStore>;

[Trait("Database", "PostgreSQL")]
[Trait("Size", "Acceptance")]
public sealed class PostgreSqlHostSearch : SearchConformance<PostgreSqlHostStore>;

[Trait("Database", "PostgreSQL")]
[Trait("Size", "Acceptance")]
public sealed class PostgreSqlHostSegments : SegmentConformance<PostgreSqlHostStore>;

[Trait("Database", "PostgreSQL")]
[Trait("Size", "Acceptance")]
public sealed class PostgreSqlHostSending : SendingConformance<PostgreSqlHostStore>;

[Trait("Database", "PostgreSQL")]
[Trait("Size", "Acceptance")]
public sealed class PostgreSqlHostSettings : SettingsConformance<PostgreSqlHostStore>;

[Trait("Database", "PostgreSQL")]
public sealed class PostgreSqlHostSetup : SetupConformance<PostgreSqlHostStore>;

[Trait("Database", "PostgreSQL")]
[Trait("Size", "Acceptance")]
public sealed class PostgreSqlHostStandingTable : StandingTableConformance<PostgreSqlHostStore>;

[Trait("Database", "PostgreSQL")]
[Trait("Size", "Acceptance")]
public sealed class PostgreSqlHostStandings : StandingConformance<PostgreSqlHostStore>;

[Trait("Database", "PostgreSQL")]
[Trait("Size", "Acceptance")]
public sealed class PostgreSqlHostStatistics : StatisticsConformance<PostgreSqlHostStore>;

[Trait("Database", "PostgreSQL")]
[Trait("Size", "Acceptance")]
public sealed class PostgreSqlHostTombstones : TombstoneConformance<PostgreSqlHostStore>;

[Trait("Database", "PostgreSQL")]
public sealed class PostgreSqlHostWriteDoor : WriteDoorConformance<PostgreSqlHostStore>;
