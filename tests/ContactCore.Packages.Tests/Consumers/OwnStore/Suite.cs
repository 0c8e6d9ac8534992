using ContactCore.Conformance;
using ContactCore.Setup;
using Xunit;

namespace OwnStore;

public sealed class MyStore : StoreUnderTest
{
    public override void AddTo(ContactCoreBuilder builder) => builder.UseTrailedMemory();
}

public sealed class MyAccountWall : AccountWallConformance<MyStore>;

public sealed class MyBlacklist : BlacklistConformance<MyStore>;

public sealed class MyCategory : CategoryConformance<MyStore>;

public sealed class MyConcurrency : ConcurrencyConformance<MyStore>;

public sealed class MyContactKeeping : ContactKeepingConformance<MyStore>;

public sealed class MyContactLookUp : ContactLookUpConformance<MyStore>;

public sealed class MyContactQuery : ContactQueryConformance<MyStore>;

public sealed class MyContactReplacing : ContactReplacingConformance<MyStore>;

public sealed class MyComparedContact : ComparedContactConformance<MyStore>;

public sealed class MyDuplicate : DuplicateConformance<MyStore>;

public sealed class MyExternalId : ExternalIdConformance<MyStore>;

public sealed class MyField : FieldConformance<MyStore>;

public sealed class MyFilter : FilterConformance<MyStore>;

public sealed class MyFilterUse : FilterUseConformance<MyStore>;

public sealed class MyHistory : HistoryConformance<MyStore>;

public sealed class MyLimit : LimitConformance<MyStore>;

public sealed class MyLink : LinkConformance<MyStore>;

public sealed class MyMatchAnswer : MatchAnswerConformance<MyStore>;
public sealed class MyEntry : EntryConformance<MyStore>;

public sealed class MyModel : ModelConformance<MyStore>;

public sealed class MySearch : SearchConformance<MyStore>;

public sealed class MySegment : SegmentConformance<MyStore>;

public sealed class MySending : SendingConformance<MyStore>;

public sealed class MySettings : SettingsConformance<MyStore>;

public sealed class MySetup : SetupConformance<MyStore>;

public sealed class MyStanding : StandingConformance<MyStore>;

public sealed class MyStandingTable : StandingTableConformance<MyStore>;

public sealed class MyStatistics : StatisticsConformance<MyStore>;

public sealed class MyWriteDoor : WriteDoorConformance<MyStore>;

public sealed class MySuite
{
    [Fact]
    public void The_whole_suite_is_run() => Assert.Empty(ConformanceSuite.MissingFor<MyStore>(GetType().Assembly));
}

public sealed class MyActivity : ActivityConformance<MyStore>;

public sealed class MyActivityReading : ActivityReadingConformance<MyStore>;

public sealed class MyDelivery : DeliveryConformance<MyStore>;

public sealed class MyErasure : ErasureConformance<MyStore>;

public sealed class MyMerge : MergeConformance<MyStore>;

public sealed class MyUnmerge : UnmergeConformance<MyStore>;

public sealed class MyEvent : EventConformance<MyStore>;

public sealed class MyOrder : OrderConformance<MyStore>;

public sealed class MyOutbox : OutboxConformance<MyStore>;

public sealed class MyRating : RatingConformance<MyStore>;

public sealed class MyTombstone : TombstoneConformance<MyStore>;
