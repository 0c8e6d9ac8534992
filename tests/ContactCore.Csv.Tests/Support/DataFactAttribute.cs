namespace ContactCore.Csv.Tests.Support;

/// <summary>A test that needs the data folder, and is skipped where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class DataFactAttribute : FactAttribute
{
    internal const string Missing = "the data is not here: set CONTACTCORE_DATA to its folder, or put it at ../shared/data";

    public DataFactAttribute()
    {
        if (Repository.Data is null)
            Skip = Missing;
    }
}
