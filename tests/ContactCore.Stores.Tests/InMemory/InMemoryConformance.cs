using ContactCore.Conformance;

namespace ContactCore.Stores.Tests.InMemory;

public sealed class InMemoryAccountWall : AccountWallConformance<InMemoryStore>;

public sealed class InMemoryActivity : ActivityConformance<InMemoryStore>;

public sealed class InMemoryActivityReading : ActivityReadingConformance<InMemoryStore>;

public sealed class InMemoryBlacklist : BlacklistConformance<InMemoryStore>;

public sealed class InMemoryCategories : CategoryConformance<InMemoryStore>;

public sealed class InMemoryConcurrency : ConcurrencyConformance<InMemoryStore>;

public sealed class InMemoryContactKeeping : ContactKeepingConformance<InMemoryStore>;

public sealed class InMemoryContactLookUp : ContactLookUpConformance<InMemoryStore>;

public sealed class InMemoryContactQueries : ContactQueryConformance<InMemoryStore>;

public sealed class InMemoryContactReplacing : ContactReplacingConformance<InMemoryStore>;

public sealed class InMemoryDeliveries : DeliveryConformance<InMemoryStore>;

public sealed class InMemoryComparedContacts : ComparedContactConformance<InMemoryStore>;

public sealed class InMemoryDuplicates : DuplicateConformance<InMemoryStore>;

public sealed class InMemoryErasures : ErasureConformance<InMemoryStore>;

public sealed class InMemoryMerges : MergeConformance<InMemoryStore>;

public sealed class InMemoryUnmerges : UnmergeConformance<InMemoryStore>;

public sealed class InMemoryEvents : EventConformance<InMemoryStore>;

public sealed class InMemoryExternalIds : ExternalIdConformance<InMemoryStore>;

public sealed class InMemoryFields : FieldConformance<InMemoryStore>;

public sealed class InMemoryFilterUses : FilterUseConformance<InMemoryStore>;

public sealed class InMemoryFilters : FilterConformance<InMemoryStore>;

public sealed class InMemoryHistories : HistoryConformance<InMemoryStore>;

public sealed class InMemoryLimits : LimitConformance<InMemoryStore>;

public sealed class InMemoryLinks : LinkConformance<InMemoryStore>;

public sealed class InMemoryMatchAnswers : MatchAnswerConformance<InMemoryStore>;
public sealed class InMemoryEntry : EntryConformance<InMemoryStore>;

public sealed class InMemoryModels : ModelConformance<InMemoryStore>;

public sealed class InMemoryOrders : OrderConformance<InMemoryStore>;

public sealed class InMemoryOutbox : OutboxConformance<InMemoryStore>;

public sealed class InMemoryRating : RatingConformance<InMemoryStore>;

public sealed class InMemorySearch : SearchConformance<InMemoryStore>;

public sealed class InMemorySegments : SegmentConformance<InMemoryStore>;

public sealed class InMemorySending : SendingConformance<InMemoryStore>;

public sealed class InMemorySettings : SettingsConformance<InMemoryStore>;

public sealed class InMemorySetup : SetupConformance<InMemoryStore>;

public sealed class InMemoryStandingTable : StandingTableConformance<InMemoryStore>;

public sealed class InMemoryStandings : StandingConformance<InMemoryStore>;

public sealed class InMemoryStatistics : StatisticsConformance<InMemoryStore>;

public sealed class InMemoryTombstones : TombstoneConformance<InMemoryStore>;

public sealed class InMemoryWriteDoor : WriteDoorConformance<InMemoryStore>;
