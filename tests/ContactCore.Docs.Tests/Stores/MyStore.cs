using ContactCore.Conformance;
using ContactCore.Setup;

namespace ContactCore.Docs.Tests.Stores;

/// <summary>Stands for the call with which a host chooses the store of docs/conformance.md.</summary>
internal static class MyStoreExtensions
{
    public static ContactCoreBuilder UseMyStore(this ContactCoreBuilder builder) => builder.UseInMemory();
}

#region store
public sealed class MyStore : StoreUnderTest
{
    public override void AddTo(ContactCoreBuilder builder) => builder.UseMyStore();

    public override int ScriptsATest => 1;    // random scripts a test of the model; 4 unless told

    public override int FiltersATest => 40;   // random filters; 400 unless told
}

public sealed class MyWriteDoor : WriteDoorConformance<MyStore>;

public sealed class MySearch : SearchConformance<MyStore>;

// … one line for each class, and a test that none was forgotten:
public sealed class MySuite
{
    [Fact]
    public void The_whole_suite_is_run() => Assert.Empty(ConformanceSuite.MissingFor<MyStore>(GetType().Assembly));
}
#endregion

public sealed class MyAccountWall : AccountWallConformance<MyStore>;

public sealed class MyBlacklist : BlacklistConformance<MyStore>;

public sealed class MyCategories : CategoryConformance<MyStore>;

public sealed class MyConcurrency : ConcurrencyConformance<MyStore>;

public sealed class MyContactKeeping : ContactKeepingConformance<MyStore>;

public sealed class MyContactLookUp : ContactLookUpConformance<MyStore>;

public sealed class MyContactQueries : ContactQueryConformance<MyStore>;

public sealed class MyContactReplacing : ContactReplacingConformance<MyStore>;

public sealed class MyComparedContacts : ComparedContactConformance<MyStore>;

public sealed class MyDuplicates : DuplicateConformance<MyStore>;

public sealed class MyExternalIds : ExternalIdConformance<MyStore>;

public sealed class MyFields : FieldConformance<MyStore>;

public sealed class MyFilters : FilterConformance<MyStore>;

public sealed class MyFilterUses : FilterUseConformance<MyStore>;

public sealed class MyHistories : HistoryConformance<MyStore>;

public sealed class MyLimits : LimitConformance<MyStore>;

public sealed class MyLinks : LinkConformance<MyStore>;

public sealed class MyMatchAnswers : MatchAnswerConformance<MyStore>;
public sealed class MyEntry : EntryConformance<MyStore>;

public sealed class MyModels : ModelConformance<MyStore>;

public sealed class MySegments : SegmentConformance<MyStore>;

public sealed class MySending : SendingConformance<MyStore>;

public sealed class MySettings : SettingsConformance<MyStore>;

public sealed class MySetup : SetupConformance<MyStore>;

public sealed class MyStandings : StandingConformance<MyStore>;

public sealed class MyStandingTable : StandingTableConformance<MyStore>;

public sealed class MyStatistics : StatisticsConformance<MyStore>;

public sealed class MyActivity : ActivityConformance<MyStore>;

public sealed class MyActivityReading : ActivityReadingConformance<MyStore>;

public sealed class MyDeliveries : DeliveryConformance<MyStore>;

public sealed class MyErasures : ErasureConformance<MyStore>;

public sealed class MyMerges : MergeConformance<MyStore>;

public sealed class MyUnmerges : UnmergeConformance<MyStore>;

public sealed class MyEvents : EventConformance<MyStore>;

public sealed class MyOrders : OrderConformance<MyStore>;

public sealed class MyOutbox : OutboxConformance<MyStore>;

public sealed class MyRating : RatingConformance<MyStore>;

public sealed class MyTombstones : TombstoneConformance<MyStore>;
