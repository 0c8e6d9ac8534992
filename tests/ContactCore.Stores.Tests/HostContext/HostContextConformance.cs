using ContactCore.Conformance;

namespace ContactCore.Stores.Tests.HostContext;

public sealed class HostContextAccountWall : AccountWallConformance<HostContextStore>;

public sealed class HostContextActivity : ActivityConformance<HostContextStore>;

public sealed class HostContextActivityReading : ActivityReadingConformance<HostContextStore>;

public sealed class HostContextBlacklist : BlacklistConformance<HostContextStore>;

public sealed class HostContextCategories : CategoryConformance<HostContextStore>;

public sealed class HostContextConcurrency : ConcurrencyConformance<HostContextStore>;

public sealed class HostContextContactKeeping : ContactKeepingConformance<HostContextStore>;

public sealed class HostContextContactLookUp : ContactLookUpConformance<HostContextStore>;

public sealed class HostContextContactQueries : ContactQueryConformance<HostContextStore>;

public sealed class HostContextContactReplacing : ContactReplacingConformance<HostContextStore>;

public sealed class HostContextDeliveries : DeliveryConformance<HostContextStore>;

public sealed class HostContextDuplicates : DuplicateConformance<HostContextStore>;

public sealed class HostContextErasures : ErasureConformance<HostContextStore>;

public sealed class HostContextEvents : EventConformance<HostContextStore>;

public sealed class HostContextExternalIds : ExternalIdConformance<HostContextStore>;

public sealed class HostContextFields : FieldConformance<HostContextStore>;

public sealed class HostContextFilterUses : FilterUseConformance<HostContextStore>;

public sealed class HostContextFilters : FilterConformance<HostContextStore>;

public sealed class HostContextHistories : HistoryConformance<HostContextStore>;

public sealed class HostContextLimits : LimitConformance<HostContextStore>;

public sealed class HostContextLinks : LinkConformance<HostContextStore>;

public sealed class HostContextModels : ModelConformance<HostContextStore>;

public sealed class HostContextOrders : OrderConformance<HostContextStore>;

public sealed class HostContextOutbox : OutboxConformance<HostContextStore>;

public sealed class HostContextRating : RatingConformance<HostContextStore>;

public sealed class HostContextSearch : SearchConformance<HostContextStore>;

public sealed class HostContextSegments : SegmentConformance<HostContextStore>;

public sealed class HostContextSending : SendingConformance<HostContextStore>;

public sealed class HostContextSettings : SettingsConformance<HostContextStore>;

public sealed class HostContextSetup : SetupConformance<HostContextStore>;

public sealed class HostContextStandingTable : StandingTableConformance<HostContextStore>;

public sealed class HostContextStandings : StandingConformance<HostContextStore>;

public sealed class HostContextStatistics : StatisticsConformance<HostContextStore>;

public sealed class HostContextTombstones : TombstoneConformance<HostContextStore>;

public sealed class HostContextWriteDoor : WriteDoorConformance<HostContextStore>;
