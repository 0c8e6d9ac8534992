using ContactCore.Conformance;

namespace ContactCore.Stores.Tests.PostgreSql;

[Trait("Database", "PostgreSQL")]
[Trait("Size", "Acceptance")]
public sealed class PostgreSqlAccountWall : AccountWallConformance<PostgreSqlStore>;

[Trait("Database", "PostgreSQL")]
public sealed class PostgreSqlActivity : ActivityConformance<PostgreSqlStore>;

[Trait("Database", "PostgreSQL")]
public sealed class PostgreSqlActivityReading : ActivityReadingConformance<PostgreSqlStore>;

[Trait("Database", "PostgreSQL")]
public sealed class PostgreSqlBlacklist : BlacklistConformance<PostgreSqlStore>;

[Trait("Database", "PostgreSQL")]
public sealed class PostgreSqlCategories : CategoryConformance<PostgreSqlStore>;

[Trait("Database", "PostgreSQL")]
public sealed class PostgreSqlConcurrency : ConcurrencyConformance<PostgreSqlStore>;

[Trait("Database", "PostgreSQL")]
public sealed class PostgreSqlContactKeeping : ContactKeepingConformance<PostgreSqlStore>;

[Trait("Database", "PostgreSQL")]
public sealed class PostgreSqlContactLookUp : ContactLookUpConformance<PostgreSqlStore>;

[Trait("Database", "PostgreSQL")]
public sealed class PostgreSqlContactQueries : ContactQueryConformance<PostgreSqlStore>;

[Trait("Database", "PostgreSQL")]
public sealed class PostgreSqlContactReplacing : ContactReplacingConformance<PostgreSqlStore>;

[Trait("Database", "PostgreSQL")]
public sealed class PostgreSqlDeliveries : DeliveryConformance<PostgreSqlStore>;

[Trait("Database", "PostgreSQL")]
public sealed class PostgreSqlComparedContacts : ComparedContactConformance<PostgreSqlStore>;

[Trait("Database", "PostgreSQL")]
public sealed class PostgreSqlDuplicates : DuplicateConformance<PostgreSqlStore>;

[Trait("Database", "PostgreSQL")]
public sealed class PostgreSqlErasures : ErasureConformance<PostgreSqlStore>;

[Trait("Database", "PostgreSQL")]
public sealed class PostgreSqlMerges : MergeConformance<PostgreSqlStore>;

[Trait("Database", "PostgreSQL")]
public sealed class PostgreSqlUnmerges : UnmergeConformance<PostgreSqlStore>;

[Trait("Database", "PostgreSQL")]
public sealed class PostgreSqlEvents : EventConformance<PostgreSqlStore>;

[Trait("Database", "PostgreSQL")]
public sealed class PostgreSqlExternalIds : ExternalIdConformance<PostgreSqlStore>;

[Trait("Database", "PostgreSQL")]
public sealed class PostgreSqlFields : FieldConformance<PostgreSqlStore>;

[Trait("Database", "PostgreSQL")]
public sealed class PostgreSqlFilterUses : FilterUseConformance<PostgreSqlStore>;

[Trait("Database", "PostgreSQL")]
public sealed class PostgreSqlFilters : FilterConformance<PostgreSqlStore>;

[Trait("Database", "PostgreSQL")]
public sealed class PostgreSqlHistories : HistoryConformance<PostgreSqlStore>;

[Trait("Database", "PostgreSQL")]
public sealed class PostgreSqlLimits : LimitConformance<PostgreSqlStore>;

[Trait("Database", "PostgreSQL")]
public sealed class PostgreSqlLinks : LinkConformance<PostgreSqlStore>;

[Trait("Database", "PostgreSQL")]
public sealed class PostgreSqlMatchAnswers : MatchAnswerConformance<PostgreSqlStore>;

[Trait("Database", "PostgreSQL")]
public sealed class PostgreSqlEntry : EntryConformance<PostgreSqlStore>;

[Trait("Database", "PostgreSQL")]
public sealed class PostgreSqlModels : ModelConformance<PostgreSqlStore>;

[Trait("Database", "PostgreSQL")]
public sealed class PostgreSqlOrders : OrderConformance<PostgreSqlStore>;

[Trait("Database", "PostgreSQL")]
public sealed class PostgreSqlOutbox : OutboxConformance<PostgreSqlStore>;

[Trait("Database", "PostgreSQL")]
public sealed class PostgreSqlRating : RatingConformance<PostgreSqlStore>;

[Trait("Database", "PostgreSQL")]
public sealed class PostgreSqlSearch : SearchConformance<PostgreSqlStore>;

[Trait("Database", "PostgreSQL")]
public sealed class PostgreSqlSegments : SegmentConformance<PostgreSqlStore>;

[Trait("Database", "PostgreSQL")]
public sealed class PostgreSqlSending : SendingConformance<PostgreSqlStore>;

[Trait("Database", "PostgreSQL")]
public sealed class PostgreSqlSettings : SettingsConformance<PostgreSqlStore>;

[Trait("Database", "PostgreSQL")]
public sealed class PostgreSqlSetup : SetupConformance<PostgreSqlStore>;

[Trait("Database", "PostgreSQL")]
[Trait("Size", "Acceptance")]
public sealed class PostgreSqlStandingTable : StandingTableConformance<PostgreSqlStore>;

[Trait("Database", "PostgreSQL")]
public sealed class PostgreSqlStandings : StandingConformance<PostgreSqlStore>;

[Trait("Database", "PostgreSQL")]
public sealed class PostgreSqlStatistics : StatisticsConformance<PostgreSqlStore>;

[Trait("Database", "PostgreSQL")]
public sealed class PostgreSqlTombstones : TombstoneConformance<PostgreSqlStore>;

[Trait("Database", "PostgreSQL")]
public sealed class PostgreSqlWriteDoor : WriteDoorConformance<PostgreSqlStore>;
