using ContactCore.Diagnostics;
using ContactCore.Tests.Diagnostics.Hearing;

namespace ContactCore.Tests.Diagnostics;

public sealed class InstrumentTests
{
    [Fact]
    public void Each_instrument_has_a_unit_and_says_what_it_measures()
    {
        using HearingMeters meters = new();
        Instruments instruments = new(meters);
        Assert.True(instruments.Changes.Enabled);
        Assert.Equal(
            [
                "contactcore.deletion.contacts {contact}", "contactcore.delivery.duration s", "contactcore.delivery.events {event}",
                "contactcore.delivery.lag s", "contactcore.export.rows {row}", "contactcore.import.rows {row}",
                "contactcore.read.duration s", "contactcore.run.duration s", "contactcore.write.changes {change}", "contactcore.write.duration s",
            ],
            meters.Instruments.Select(instrument => $"{instrument.Name} {instrument.Unit}").Order(StringComparer.Ordinal));
        Assert.All(meters.Instruments, instrument => Assert.False(string.IsNullOrWhiteSpace(instrument.Description)));
        Assert.Equal(meters.Instruments.Count, meters.Instruments.Select(instrument => instrument.Description).Distinct(StringComparer.Ordinal).Count());
    }
}
