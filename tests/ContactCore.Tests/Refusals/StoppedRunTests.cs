using ContactCore.Activities;
using ContactCore.BulkRefusing;
using ContactCore.Contacts;
using ContactCore.Errors;
using ContactCore.Exporting;
using ContactCore.Importing;
using ContactCore.Reporting;

namespace ContactCore.Tests.Refusals;

/// <summary>A run that stops says what stands, and a file that cannot be used says why.</summary>
public sealed class StoppedRunTests
{
    private static readonly InvalidValueException Cause = new("size", "is wrong", "another");

    [Fact]
    public void A_deletion_says_how_many_stay_deleted() => Assert.Equal(
        "the deletion stopped when 7 contacts were deleted, which stay so; of the rest: size is wrong; allowed: another",
        new DeletionStoppedException(7, Cause).Message);

    [Fact]
    public void Refusing_many_says_how_many_stay_refused() => Assert.Equal(
        "the refusing stopped when 7 addresses were refused, which stay so; of the rest: size is wrong; allowed: another",
        new RefusalStoppedException(7, Cause).Message);

    [Fact]
    public void An_import_says_how_many_batches_stand()
    {
        ImportReport report = new() { Source = "people.csv", Created = 5, Updated = 4, Unchanged = 3, Skipped = 2, Rejected = 1, Batches = 2 };

        ImportStoppedException stopped = new(report, Cause);

        Assert.Equal("the import stopped after 2 whole batches, which stand (5 created, 4 updated); of the rest: size is wrong; allowed: another", stopped.Message);
        Assert.Equal(15, stopped.Report.Rows);
    }

    [Fact]
    public void A_stream_of_reports_says_what_stands() => Assert.Equal(
        "the reporting stopped after 9 reports, which stand (4 recorded, 3 updated); of the rest: size is wrong; allowed: another",
        new ReportStoppedException(new ReportOutcome { Recorded = 4, Updated = 3, Rejected = 2 }, Cause).Message);

    [Fact]
    public void A_stream_of_activities_says_how_many_batches_stand()
    {
        ActivityStreamStoppedException stopped = new(new ActivityOutcome { Recorded = 5, Advanced = 4, Unchanged = 3, Rejected = 2, Batches = 2 }, Cause);

        Assert.Equal("the stream of activities stopped after 2 whole batches, which stand (5 recorded, 4 advanced); of the rest: size is wrong; allowed: another", stopped.Message);
        Assert.Equal(14, stopped.Outcome.Reports);
        Assert.Throws<ArgumentNullException>(() => new ActivityStreamStoppedException(null!, Cause));
        Assert.Throws<ArgumentNullException>(() => new ActivityStreamStoppedException(new ActivityOutcome(), null!));
    }

    [Fact]
    public void A_source_says_which_line()
    {
        Assert.Equal("people.csv, line 3: has no end; allowed: one", new RowSourceException("people.csv", "has no end", "one", 3).Message);
        Assert.Equal("people.csv: has no end; allowed: one", new RowSourceException("people.csv", "has no end", "one").Message);
    }

    [Theory]
    [InlineData(typeof(DirectoryNotFoundException), "its folder is not there")]
    [InlineData(typeof(UnauthorizedAccessException), "it may not be written")]
    [InlineData(typeof(TimeoutException), "The operation has timed out.")]
    public void A_sink_says_why(Type inner, string reason) => Assert.Equal(
        $"all.csv cannot be written: {reason}; allowed: a file in a folder that is there, may be written and has room",
        new RowSinkException("all.csv", (Exception)Activator.CreateInstance(inner)!).Message);

    [Fact]
    public void Without_a_cause_there_is_no_stop()
    {
        Assert.Equal("inner", Assert.Throws<ArgumentNullException>(() => new DeletionStoppedException(1, null!)).ParamName);
        Assert.Equal("inner", Assert.Throws<ArgumentNullException>(() => new RefusalStoppedException(1, null!)).ParamName);
        Assert.Equal("inner", Assert.Throws<ArgumentNullException>(() => new ImportStoppedException(new ImportReport { Source = "" }, null!)).ParamName);
        Assert.Equal("report", Assert.Throws<ArgumentNullException>(() => new ImportStoppedException(null!, Cause)).ParamName);
        Assert.Equal("inner", Assert.Throws<ArgumentNullException>(() => new RowSinkException("all.csv", null!)).ParamName);
    }
}
