using ContactCore.Conformance;

namespace ContactCore.Stores.Tests.PostgreSql;

[Trait("Database", "PostgreSQL")]
[Trait("Size", "Acceptance")]
public sealed class RowLevelAccountWall : AccountWallConformance<RowLevelStore>;

[Trait("Database", "PostgreSQL")]
[Trait("Size", "Acceptance")]
public sealed class RowLevelActivity : ActivityConformance<RowLevelStore>;

[Trait("Database", "PostgreSQL")]
public sealed class RowLevelActivityReading : ActivityReadingConformance<RowLevelStore>;

[Trait("Database", "PostgreSQL")]
public sealed class RowLevelBlacklist : BlacklistConformance<RowLevelStore>;

[Trait("Database", "PostgreSQL")]
[Trait("Size", "Acceptance")]
public sealed class RowLevelCategories : CategoryConformance<RowLevelStore>;

[Trait("Database", "PostgreSQL")]
[Trait("Size", "Acceptance")]
public sealed class RowLevelConcurrency : ConcurrencyConformance<RowLevelStore>;

[Trait("Database", "PostgreSQL")]
public sealed class RowLevelContactKeeping : ContactKeepingConformance<RowLevelStore>;

[Trait("Database", "PostgreSQL")]
[Trait("Size", "Acceptance")]
public sealed class RowLevelContactLookUp : ContactLookUpConformance<RowLevelStore>;

[Trait("Database", "PostgreSQL")]
[Trait("Size", "Acceptance")]
public sealed class RowLevelContactQueries : ContactQueryConformance<RowLevelStore>;

[Trait("Database", "PostgreSQL")]
[Trait("Size", "Acceptance")]
public sealed class RowLevelContactReplacing : ContactReplacingConformance<RowLevelStore>;

[Trait("Database", "PostgreSQL")]
[Trait("Size", "Acceptance")]
public sealed class RowLevelDeliveries : DeliveryConformance<RowLevelStore>;

[Trait("Database", "PostgreSQL")]
[Trait("Size", "Acceptance")]
public sealed class RowLevelComparedContacts : ComparedContactConformance<RowLevelStore>;

[Trait("Database", "PostgreSQL")]
[Trait("Size", "Acceptance")]
public sealed class RowLevelDuplicates : DuplicateConformance<RowLevelStore>;

[Trait("Database", "PostgreSQL")]
public sealed class RowLevelErasures : ErasureConformance<RowLevelStore>;

[Trait("Database", "PostgreSQL")]
[Trait("Size", "Acceptance")]
public sealed class RowLevelMerges : MergeConformance<RowLevelStore>;

[Trait("Database", "PostgreSQL")]
[Trait("Size", "Acceptance")]
public sealed class RowLevelUnmerges : UnmergeConformance<RowLevelStore>;

[Trait("Database", "PostgreSQL")]
public sealed class RowLevelEvents : EventConformance<RowLevelStore>;

[Trait("Database", "PostgreSQL")]
[Trait("Size", "Acceptance")]
public sealed class RowLevelExternalIds : ExternalIdConformance<RowLevelStore>;

[Trait("Database", "PostgreSQL")]
[Trait("Size", "Acceptance")]
public sealed class RowLevelFields : FieldConformance<RowLevelStore>;

[Trait("Database", "PostgreSQL")]
[Trait("Size", "Acceptance")]
public sealed class RowLevelFilterUses : FilterUseConformance<RowLevelStore>;

[Trait("Database", "PostgreSQL")]
[Trait("Size", "Acceptance")]
public sealed class RowLevelFilters : FilterConformance<RowLevelStore>;

[Trait("Database", "PostgreSQL")]
[Trait("Size", "Acceptance")]
public sealed class RowLevelHistories : HistoryConformance<RowLevelStore>;

[Trait("Database", "PostgreSQL")]
[Trait("Size", "Acceptance")]
public sealed class RowLevelLimits : LimitConformance<RowLevelStore>;

[Trait("Database", "PostgreSQL")]
[Trait("Size", "Acceptance")]
public sealed class RowLevelLinks : LinkConformance<RowLevelStore>;

[Trait("Database", "PostgreSQL")]
[Trait("Size", "Acceptance")]
public sealed class RowLevelMatchAnswers : MatchAnswerConformance<RowLevelStore>;

[Trait("Database", "PostgreSQL")]
[Trait("Size", "Acceptance")]
public sealed class RowLevelEntry : EntryConformance<RowLevelStore>;

[Trait("Database", "PostgreSQL")]
[Trait("Size", "Acceptance")]
public sealed class RowLevelModels : ModelConformance<RowLevelStore>;

[Trait("Database", "PostgreSQL")]
public sealed class RowLevelOrders : OrderConformance<RowLevelStore>;

[Trait("Database", "PostgreSQL")]
public sealed class RowLevelOutbox : OutboxConformance<RowLevelStore>;

[Trait("Database", "PostgreSQL")]
[Trait("Size", "Acceptance")]
public sealed class RowLevelRating : RatingConformance<RowLevelStore>;

[Trait("Database", "PostgreSQL")]
[Trait("Size", "Acceptance")]
public sealed class RowLevelSearch : SearchConformance<RowLevelStore>;

[Trait("Database", "PostgreSQL")]
[Trait("Size", "Acceptance")]
public sealed class RowLevelSegments : SegmentConformance<RowLevelStore>;

[Trait("Database", "PostgreSQL")]
[Trait("Size", "Acceptance")]
public sealed class RowLevelSending : SendingConformance<RowLevelStore>;

[Trait("Database", "PostgreSQL")]
[Trait("Size", "Acceptance")]
public sealed class RowLevelSettings : SettingsConformance<RowLevelStore>;

[Trait("Database", "PostgreSQL")]
public sealed class RowLevelSetup : SetupConformance<RowLevelStore>;

[Trait("Database", "PostgreSQL")]
[Trait("Size", "Acceptance")]
public sealed class RowLevelStandingTable : StandingTableConformance<RowLevelStore>;

[Trait("Database", "PostgreSQL")]
public sealed class RowLevelStandings : StandingConformance<RowLevelStore>;

[Trait("Database", "PostgreSQL")]
[Trait("Size", "Acceptance")]
public sealed class RowLevelStatistics : StatisticsConformance<RowLevelStore>;

[Trait("Database", "PostgreSQL")]
public sealed class RowLevelTombstones : TombstoneConformance<RowLevelStore>;

[Trait("Database", "PostgreSQL")]
public sealed class RowLevelWriteDoor : WriteDoorConformance<RowLevelStore>;
