using ContactCore.Conformance;

namespace ContactCore.Stores.Tests.HostContext;

[Trait("Size", "Acceptance")]
public sealed class HostContextAccountWall : AccountWallConformance<HostContextStore>;

[Trait("Size", "Acceptance")]
public sealed class HostContextActivity : ActivityConformance<HostContextStore>;

[Trait("Size", "Acceptance")]
public sealed class HostContextActivityReading : ActivityReadingConformance<HostContextStore>;

[Trait("Size", "Acceptance")]
public sealed class HostContextBlacklist : BlacklistConformance<HostContextStore>;

[Trait("Size", "Acceptance")]
public sealed class HostContextCategories : CategoryConformance<HostContextStore>;

[Trait("Size", "Acceptance")]
public sealed class HostContextConcurrency : ConcurrencyConformance<HostContextStore>;

public sealed class HostContextContactKeeping : ContactKeepingConformance<HostContextStore>;

[Trait("Size", "Acceptance")]
public sealed class HostContextContactLookUp : ContactLookUpConformance<HostContextStore>;

[Trait("Size", "Acceptance")]
public sealed class HostContextContactQueries : ContactQueryConformance<HostContextStore>;

[Trait("Size", "Acceptance")]
public sealed class HostContextContactReplacing : ContactReplacingConformance<HostContextStore>;

[Trait("Size", "Acceptance")]
public sealed class HostContextDeliveries : DeliveryConformance<HostContextStore>;

[Trait("Size", "Acceptance")]
public sealed class HostContextComparedContacts : ComparedContactConformance<HostContextStore>;

[Trait("Size", "Acceptance")]
public sealed class HostContextDuplicates : DuplicateConformance<HostContextStore>;

public sealed class HostContextErasures : ErasureConformance<HostContextStore>;

[Trait("Size", "Acceptance")]
public sealed class HostContextMerges : MergeConformance<HostContextStore>;

[Trait("Size", "Acceptance")]
public sealed class HostContextUnmerges : UnmergeConformance<HostContextStore>;

[Trait("Size", "Acceptance")]
public sealed class HostContextEvents : EventConformance<HostContextStore>;

[Trait("Size", "Acceptance")]
public sealed class HostContextExternalIds : ExternalIdConformance<HostContextStore>;

[Trait("Size", "Acceptance")]
public sealed class HostContextFields : FieldConformance<HostContextStore>;

[Trait("Size", "Acceptance")]
public sealed class HostContextFilterUses : FilterUseConformance<HostContextStore>;

[Trait("Size", "Acceptance")]
public sealed class HostContextFilters : FilterConformance<HostContextStore>;

[Trait("Size", "Acceptance")]
public sealed class HostContextHistories : HistoryConformance<HostContextStore>;

[Trait("Size", "Acceptance")]
public sealed class HostContextLimits : LimitConformance<HostContextStore>;

[Trait("Size", "Acceptance")]
public sealed class HostContextLinks : LinkConformance<HostContextStore>;

[Trait("Size", "Acceptance")]
public sealed class HostContextMatchAnswers : MatchAnswerConformance<HostContextStore>;

[Trait("Size", "Acceptance")]
public sealed class HostContextEntry : EntryConformance<HostContextStore>;

[Trait("Size", "Acceptance")]
public sealed class HostContextModels : ModelConformance<HostContextStore>;

public sealed class HostContextOrders : OrderConformance<HostContextStore>;

[Trait("Size", "Acceptance")]
public sealed class HostContextOutbox : OutboxConformance<HostContextStore>;

[Trait("Size", "Acceptance")]
public sealed class HostContextRating : RatingConformance<HostContextStore>;

[Trait("Size", "Acceptance")]
public sealed class HostContextSearch : SearchConformance<HostContextStore>;

[Trait("Size", "Acceptance")]
public sealed class HostContextSegments : SegmentConformance<HostContextStore>;

[Trait("Size", "Acceptance")]
public sealed class HostContextSending : SendingConformance<HostContextStore>;

[Trait("Size", "Acceptance")]
public sealed class HostContextSettings : SettingsConformance<HostContextStore>;

public sealed class HostContextSetup : SetupConformance<HostContextStore>;

[Trait("Size", "Acceptance")]
public sealed class HostContextStandingTable : StandingTableConformance<HostContextStore>;

[Trait("Size", "Acceptance")]
public sealed class HostContextStandings : StandingConformance<HostContextStore>;

[Trait("Size", "Acceptance")]
public sealed class HostContextStatistics : StatisticsConformance<HostContextStore>;

[Trait("Size", "Acceptance")]
public sealed class HostContextTombstones : TombstoneConformance<HostContextStore>;

public sealed class HostContextWriteDoor : WriteDoorConformance<HostContextStore>;
