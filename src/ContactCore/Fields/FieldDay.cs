namespace ContactCore.Fields;

/// <summary>Days as stores keep them: counted from 1970-01-01.</summary>
internal static class FieldDay
{
    private static readonly int Epoch = DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber;

    public static long Of(DateOnly day) => day.DayNumber - Epoch;

    public static DateOnly Of(long days) => DateOnly.FromDayNumber((int)days + Epoch);
}
